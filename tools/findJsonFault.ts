/**
 * Where a JSON text breaks, and what should have stood there. `JSON.parse` alone does not say:
 * in Node 20 half of its messages carry no position (Node 22 adds one to some of them).
 */

export type JsonExpectation =
  | 'value'
  | 'valueOrEnd'
  | 'key'
  | 'keyOrEnd'
  | 'colon'
  | 'commaOrEnd'
  | 'endOfText';

export interface JsonFault {
  /** Both count from 1. */
  line: number;
  column: number;
  /** What stands there: one character, or an empty text where the file ends too early. */
  found: string;
  expected: JsonExpectation;
}

const SPACE = /[ \t\r\n]*/y;
const CHARACTERS = String.raw`[^"\\\u0000-\u001f]*`;
const STRING = String.raw`"${CHARACTERS}(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})${CHARACTERS})*"`;
const NUMBER = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?`;
const TOKEN = new RegExp(`[{}[\\],:]|${STRING}|(?:${NUMBER}|true|false|null)(?![\\w.+-])`, 'y');

type Kind = '{' | '}' | '[' | ']' | ',' | ':' | 'string' | 'scalar';

const PUNCTUATION = ['{', '}', '[', ']', ',', ':'] as const;

function kindOf(token: string): Kind {
  const punctuation = PUNCTUATION.find((mark) => mark === token);
  if (punctuation !== undefined) return punctuation;
  return token.startsWith('"') ? 'string' : 'scalar';
}

/** What may follow a value, by what it stands in: `]`, `}` or nothing. */
const afterValue = (open: readonly string[]): JsonExpectation =>
  open.length === 0 ? 'endOfText' : 'commaOrEnd';

/** What is expected after a token; null where the token itself is the fault. `open` holds the closing marks to come. */
function next(expected: JsonExpectation, kind: Kind, open: string[]): JsonExpectation | null {
  const mayBeValue = expected === 'value' || expected === 'valueOrEnd';
  const mayBeKey = expected === 'key' || expected === 'keyOrEnd';
  const mayClose = expected === 'valueOrEnd' || expected === 'keyOrEnd' || expected === 'commaOrEnd';
  if (mayClose && kind === open.at(-1)) {
    open.pop();
    return afterValue(open);
  }
  if (mayBeValue && kind === '{') {
    open.push('}');
    return 'keyOrEnd';
  }
  if (mayBeValue && kind === '[') {
    open.push(']');
    return 'valueOrEnd';
  }
  if (mayBeValue && (kind === 'string' || kind === 'scalar')) return afterValue(open);
  if (mayBeKey && kind === 'string') return 'colon';
  if (expected === 'colon' && kind === ':') return 'value';
  if (expected === 'commaOrEnd' && kind === ',') return open.at(-1) === '}' ? 'key' : 'value';
  return null;
}

/** The text that a sticky pattern matches at an offset; null where it does not. */
function matchAt(pattern: RegExp, text: string, offset: number): string | null {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0] ?? null;
}

function faultAt(text: string, offset: number, expected: JsonExpectation): JsonFault {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  const found = String.fromCodePoint(...[text.codePointAt(offset)].filter((point) => point !== undefined));
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, found, expected };
}

/** The first place where the text stops being JSON; null where it is JSON to the end. */
export function findJsonFault(text: string): JsonFault | null {
  const open: string[] = [];
  let expected: JsonExpectation = 'value';
  let offset = 0;
  for (;;) {
    offset += matchAt(SPACE, text, offset)?.length ?? 0;
    if (offset === text.length && expected === 'endOfText') return null;
    const token: string | null = matchAt(TOKEN, text, offset);
    const following: JsonExpectation | null = token === null ? null : next(expected, kindOf(token), open);
    if (token === null || following === null) return faultAt(text, offset, expected);
    expected = following;
    offset += token.length;
  }
}
