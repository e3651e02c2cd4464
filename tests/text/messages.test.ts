import { describe, expect, it } from 'vitest';

const french = import.meta.glob<Record<string, unknown>>('../../src/text/fr/*.ts', { eager: true });
const english = import.meta.glob<Record<string, unknown>>('../../src/text/en/*.ts', { eager: true });

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every message with its place, for example `site.failure.retry`. */
const messagesOf = (value: unknown, place: string): [string, unknown][] =>
  isTree(value)
    ? Object.entries(value).flatMap(([key, child]) => messagesOf(child, `${place}.${key}`))
    : [[place, value]];

const all = (modules: Record<string, Record<string, unknown>>): Map<string, unknown> =>
  new Map(
    Object.entries(modules).flatMap(([path, module]) =>
      messagesOf(module, path.replace(/.*\/(\w+)\.ts$/, '$1')),
    ),
  );

const inFrench = all(french);
const inEnglish = all(english);
const kindOf = (message: unknown): string => (Array.isArray(message) ? 'list' : typeof message);

/** This reads in French on every page: it is the lawful wording. */
const LAWFUL = 'Accessibilité : non conforme';

/** Parts of `site` and of `label`, which are typeset as a whole. */
const PARTS = /^(?:charts|membership)\./;

const isFrench = (message: unknown) =>
  typeof message === 'string' && /[«»]|[\s\u202F\u00A0][;:!?]/.test(message);

const isRaw = (message: unknown) => typeof message === 'string' && /'| [;!?»]| :(?:\s|$)|« /.test(message);

describe('the sentences of the site', () => {
  it('exist in English wherever they exist in French, and nowhere else', () => {
    expect([...inEnglish.keys()].toSorted()).toEqual([...inFrench.keys()].toSorted());
    expect(inFrench.size).toBeGreaterThan(300);
  });

  it('are of the same kind in both languages', () => {
    const kinds = [...inFrench].map(([place, message]) => [place, kindOf(message)]);
    expect(kinds.filter(([place, kind]) => kindOf(inEnglish.get(place ?? '')) !== kind)).toEqual([]);
  });

  it('say something in English', () => {
    expect([...inEnglish].filter(([, message]) => message === '')).toEqual([]);
  });

  it('are translated: English ones have no French quotation marks, nor French spaces before a mark', () => {
    expect([...inEnglish].filter(([, message]) => message !== LAWFUL && isFrench(message))).toEqual([]);
  });

  it('are typeset in French: no space that breaks before a mark, no straight apostrophe', () => {
    const pages = [...inFrench].filter(([place]) => !PARTS.test(place));
    expect(pages.filter(([, message]) => isRaw(message))).toEqual([]);
  });
});
