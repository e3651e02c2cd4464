/** The small values that every resource is made of. */
import * as v from 'valibot';
import { EXPECTATIONS } from './expectation';

const IDENTIFIER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PARTIAL_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const HTTP_URL = /^https?:\/\/[^\s]+$/;

/** Lower-case ASCII words joined by hyphens; it may stand in a URL as it is. */
export const Identifier = v.pipe(v.string(), v.regex(IDENTIFIER, EXPECTATIONS.identifier));

/** A text that says something: white space alone is a fault. */
export const FilledText = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', EXPECTATIONS.filledText),
);

/**
 * Text in French, and in English where a translation exists.
 * Where `en` is missing the French text is shown, marked `lang="fr"`.
 */
export const LocalizedText = v.object({ fr: FilledText, en: v.optional(FilledText) });
export type LocalizedText = v.InferOutput<typeof LocalizedText>;

/** True for a day that exists in the calendar; months and years always do. */
function isRealDate(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return true;
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** `2022`, `2022-02` or `2022-02-03`: the precision is the one the source gives, never more. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(PARTIAL_DATE, EXPECTATIONS.date),
  v.check(isRealDate, EXPECTATIONS.date),
);
export type PartialDate = v.InferOutput<typeof PartialDate>;

/** A year of the label's era or just before it. */
export const Year = v.pipe(
  v.number(),
  v.integer(EXPECTATIONS.year),
  v.minValue(1990, EXPECTATIONS.year),
  v.maxValue(2100, EXPECTATIONS.year),
);

/** A whole number of things, zero included. */
export const Count = v.pipe(v.number(), v.integer(EXPECTATIONS.count), v.minValue(0, EXPECTATIONS.count));

/** The label's level: 1 to 5 arobases. A town without the label has no level; it never has level 0. */
export const Level = v.pipe(
  v.number(),
  v.integer(EXPECTATIONS.level),
  v.minValue(1, EXPECTATIONS.level),
  v.maxValue(5, EXPECTATIONS.level),
);

/** Only http and https may leave the page: a `javascript:` address in the data is a fault. */
export const HttpUrl = v.pipe(v.string(), v.regex(HTTP_URL, EXPECTATIONS.httpUrl));

/** At least one source: a statement without a source is not published. */
export const SourceIds = v.pipe(v.array(Identifier), v.minLength(1, EXPECTATIONS.notEmpty));
