/** The only user of Intl: numbers, dates, lists and plurals in the page's language, never in the browser's. */
import type { PartialDate } from '../contract/values';
import type { Language } from './language';

const LOCALES: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB' };

/**
 * The spaces inside a number, which never break: narrow between digits, wide before a word or sign. Versions of Intl
 * differ here, down to « 41 millions » with a space that breaks, and the build must write what the browser writes.
 */
function fixSpaces(text: string): string {
  return text.replaceAll(/(\d)\s(?=\d)/g, '$1\u202F').replaceAll(/(\d)\s(?=\D)/g, '$1\u00A0');
}

/** Between the first and the last year of a span: « 2017 à 2022 ». */
const SPAN_WORDS: Record<Language, string> = { fr: 'à', en: 'to' };

/** Years that follow one another without a gap, oldest first. */
function consecutiveRuns(years: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  return runs;
}

export interface PluralForms {
  one: string;
  other: string;
}

function createFormat(language: Language) {
  const locale = LOCALES[language];
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const compact = new Intl.NumberFormat(locale, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 1,
  });
  const euros = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
  const wholeEuros = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  });
  const growth = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  const oneDecimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const plural = new Intl.PluralRules(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  // Noon in UTC: the calendar day is the same in every time zone of the readers and of the build.
  const dates = {
    4: new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }),
    7: new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
    10: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  };
  const kilobytes = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 1,
  });
  const clock = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
  return {
    language,
    /** At most two decimals: 1 660,15. */
    number: (value: number): string => fixSpaces(number.format(value)),
    /** At most one decimal: 13,4. */
    oneDecimal: (value: number): string => fixSpaces(oneDecimal.format(value)),
    /** A year is a name, not a quantity: it has no thousands separator. */
    year: (year: number): string => String(year),
    /** From one million on in words, « 41 millions »; below, all digits. */
    large: (value: number): string =>
      fixSpaces((Math.abs(value) >= 1_000_000 ? compact : number).format(value)),
    /** With cents: 1 660,15 €. */
    euros: (value: number): string => fixSpaces(euros.format(value)),
    wholeEuros: (value: number): string => fixSpaces(wholeEuros.format(value)),
    /** Percent points with sign, from percent: 27.2 → +27,2 %. */
    growth: (percent: number): string => fixSpaces(growth.format(percent / 100)),
    /** In the precision of the date: « 2022 », « février 2022 », « 3 février 2022 ». A date that cannot be read is returned as it is. */
    date: (date: PartialDate): string => {
      // Date.UTC reads the year 0 of an empty text as 1900.
      const [year = Number.NaN, month = 1, day = 1] = date === '' ? [] : date.split('-').map(Number);
      const format = date.length === 4 ? dates[4] : date.length === 7 ? dates[7] : dates[10];
      const moment = Date.UTC(year, month - 1, day, 12);
      if (Number.isNaN(moment)) return date;
      const text = format.format(moment);
      return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
    },
    /** A moment on the reader's own clock, for « since when ». */
    moment: (milliseconds: number): string => clock.format(milliseconds),
    /** In kilobytes of 1,000 bytes, at least 0.1: a file is never said to be empty because it is small. */
    fileSize: (bytes: number): string => fixSpaces(kilobytes.format(Math.max(bytes / 1000, 0.1))),
    /** Three or more years in a row are a span: « 2017 à 2020 et 2022 ». Years are given in ascending order. */
    years: (years: readonly number[]): string =>
      list.format(
        consecutiveRuns(years).flatMap((run) =>
          run.length < 3 ? run.map(String) : [`${run[0]} ${SPAN_WORDS[language]} ${run.at(-1)}`],
        ),
      ),
    list: (items: readonly string[]): string => list.format(items),
    /** The form that the number asks for. French: 0 and 1 take `one`. */
    plural: (count: number, forms: PluralForms): string =>
      plural.select(count) === 'one' ? forms.one : forms.other,
  };
}

export type Format = ReturnType<typeof createFormat>;

const formats = new Map<Language, Format>();

/** The formats of a language, made once: creating them is the slow part. */
export function formatFor(language: Language): Format {
  const known = formats.get(language);
  if (known !== undefined) return known;
  const created = createFormat(language);
  formats.set(language, created);
  return created;
}
