/** English sentence of a fault in the data. */
import type { KnownExpectation, ToldFault } from '../fr/dataFault';

type Phrase = string | ((fault: ToldFault) => string);

const LONGEST_VALUE = 60;

const quoted = (text: string): string => `“${text}”`;

/** `("on" | "by")` → `“on” or “by”`. */
function choices(expected: string | null | undefined): string {
  const words = [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(([, word = '']) => quoted(word));
  return [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' or ');
}

function known(what: string): Phrase {
  return ({ params }) => {
    const closest = params?.closest ?? [];
    return closest.length === 0 ? what : `${what} (perhaps ${closest.map(quoted).join(' or ')})`;
  };
}

const otherPlace = ({ params }: ToldFault): string =>
  `${params?.otherPath ?? ''}${params?.otherResource === undefined ? '' : ` of ${params.otherResource}.json`}`;

const other = (fault: ToldFault): string => `${fault.params?.other ?? ''} (${otherPlace(fault)})`;

const expectations: Record<KnownExpectation, Phrase> = {
  identifier: 'an identifier in lower case without accents, digits and hyphens, such as “workshop-2022”',
  filledText: 'a text that is not empty',
  date: 'a date that exists, written YYYY, YYYY-MM or YYYY-MM-DD',
  httpUrl: 'an address that begins with http:// or https://, without spaces',
  level: 'a whole number from 1 to 5',
  year: 'a whole year, from 1990 to 2100',
  count: 'a whole number, zero included',
  siren: 'a SIREN number: nine digits without a space',
  inseeCode: 'an INSEE code: five digits, or 2A or 2B and three digits',
  finiteNumber: 'a number',
  notEmpty: 'at least one item (a statement without a source is not published)',
  string: 'a text in quotation marks',
  number: 'a number without quotation marks',
  boolean: 'true or false, without quotation marks',
  object: 'an object in braces { }',
  array: 'a list in brackets [ ]',
  picklist: ({ expected }) => `one of these values: ${choices(expected)}`,
  union:
    'a complete figure (value, unit, status, sourceIds, asOf) or why there is none (absent: “not-documented”, “not-applicable” or “not-yet-published”)',
  integer: 'a whole number',
  finite: 'a number',
  regex: 'another form',
  check: 'another value',
  email: 'an e-mail address, such as “desk@town.example”',
  min_value: 'a greater value',
  max_value: 'a smaller value',
  min_length: 'more items',
  knownSource: known('the identifier of a source of sources.json'),
  knownTheme: known('the identifier of a theme of initiatives.json'),
  knownAudience: known('the identifier of an audience of initiatives.json'),
  uniqueIdentifier: (fault) => `an identifier used once only; ${otherPlace(fault)} has it already`,
  uniqueEdition: (fault) => `an edition that appears once only; ${otherPlace(fault)} has it already`,
  notBefore: (fault) => `a date that is not before ${other(fault)}`,
  yearBeforeEdition: (fault) => `the year before the edition: ${fault.params?.other ?? ''}`,
  yearOfEdition: (fault) => `a date in the year of the edition: ${fault.params?.other ?? ''}`,
  ascendingYears: (fault) => `ascending years without repetition, so after ${other(fault)}`,
  oldestFirst: (fault) => `the oldest date first, so not before ${other(fault)}`,
  newestFirst: (fault) => `the newest date first, so not after ${other(fault)}`,
  atMostHighestLevel: (fault) => `at most the highest level, ${other(fault)}`,
  atMostMaximum: (fault) => `at most the maximum, ${other(fault)}`,
  sameCount: (fault) => `the same number as ${other(fault)}`,
  realStatus: 'published or calculated: the town is not fictional',
  exampleStatus: 'example: the town is fictional',
};

function isKnown(expectation: string): expectation is KnownExpectation {
  return Object.hasOwn(expectations, expectation);
}

function shownText(text: string): string {
  if (text.trim() === '') return text === '' ? 'empty text' : 'text made of spaces';
  return quoted(text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text);
}

function shownValue(value: unknown): string {
  if (value === undefined) return 'field missing';
  if (typeof value === 'string') return shownText(value);
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : `list (${value.length})`;
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? `${value}` : 'object';
}

function expectedPhrase(fault: ToldFault): string {
  if (fault.value === undefined && fault.expectation === 'object') return 'this field, which is required';
  if (!isKnown(fault.expectation)) return 'a value that keeps the contract';
  const phrase = expectations[fault.expectation];
  return typeof phrase === 'string' ? phrase : phrase(fault);
}

/** `label.json · awards[0].level: 6. Expected: a whole number from 1 to 5.` */
export function dataFault(fault: ToldFault): string {
  const place = fault.path === '' ? fault.file : `${fault.file} · ${fault.path}`;
  return `${place}: ${shownValue(fault.value)}. Expected: ${expectedPhrase(fault)}.`;
}
