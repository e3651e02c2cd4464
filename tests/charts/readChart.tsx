/** Reads back what a reader takes from a chart: its table in the page, what is announced, its three files. */
import { cleanup, render } from '@testing-library/react';
import { chartFiles } from '../../src/charts/chartFiles';
import { pointWords, type ChartWords } from '../../src/charts/chartWords';
import { SeriesTable } from '../../src/charts/SeriesTable';
import { type Category, type Series, valueOf } from '../../src/domain/series';
import { TextProvider } from '../../src/ui/TextContext';
import { readCsv } from '../domain/readCsv';
import { fr } from './pageWords';

export interface Reading {
  /** The points in the order in which they are told. */
  names: string[];
  /** Per point and measure; null where no number is told. */
  numbers: (number | null)[][];
}

const ABSENCES = new Set<string>(Object.values(fr.t.absence));

/** « +27,2 % » → 27.2 ; « 33 203 habitants » → 33203 ; null for the words of an absence. */
export function readNumber(words: string): number | null {
  if (ABSENCES.has(words)) return null;
  const digits = /[+-]?\d+(?:,\d+)?/.exec(words.replaceAll(/[\s\u00A0\u202F]/g, ''));
  if (digits === null) throw new Error(`neither a number nor an absence: ${words}`);
  return Number(digits[0].replace(',', '.'));
}

/** The series itself, as the others have to tell it. */
export const ofSeries = <Measure extends string>(
  series: Series<Measure>,
  words: ChartWords<Measure>,
): Reading => ({
  names: series.points.map((point) => words.category(point.category)),
  numbers: series.points.map((point) => series.measures.map((measure) => valueOf(point, measure))),
});

export function ofTable<Measure extends string>(
  series: Series<Measure>,
  words: ChartWords<Measure>,
): Reading {
  // Not by role: computing roles for every run of a property takes seconds.
  const { container } = render(
    <TextProvider language="fr" site={fr.t}>
      <SeriesTable series={series} words={words} />
    </TextProvider>,
  );
  const [, ...rows] = [...container.querySelectorAll('tr')].map((row) =>
    [...row.cells].map((cell) => cell.textContent),
  );
  cleanup();
  return {
    names: rows.map(([name = '']) => name),
    numbers: rows.map(([, ...cells]) => cells.map(readNumber)),
  };
}

export function ofReadout<Measure extends string>(
  series: Series<Measure>,
  words: ChartWords<Measure>,
): Reading {
  const told = series.points.map((point) => pointWords(words, fr.t, point, series.measures));
  const cuts = told.map((text) => text.lastIndexOf('\u00A0: '));
  return {
    names: told.map((text, index) => text.slice(0, cuts[index])),
    numbers: told.map((text, index) =>
      text
        .slice((cuts[index] ?? 0) + 3)
        .split(', ')
        .map(readNumber),
    ),
  };
}

/** A file names years and populations by their number alone. */
export const nameInFiles = <Measure extends string>(
  category: Category,
  words: ChartWords<Measure>,
): string => {
  if (category.kind === 'year') return String(category.year);
  return category.kind === 'quantity' ? String(category.value) : words.category(category);
};

const everySecond = <Item,>(items: readonly Item[], from: number): Item[] =>
  items.filter((_, index) => index % 2 === from % 2 && index >= from);

/** What files hold beside the numbers: why there is none, and on what they rest. */
export interface FileReading extends Reading {
  statuses: string[][];
  sources: string[];
  dates: string[];
}

const ofRows = (rows: readonly string[][], decimal: '.' | ','): FileReading => ({
  names: rows.map(([name = '']) => name),
  numbers: rows.map((row) =>
    everySecond(row.slice(1, -2), 0).map((cell) => (cell === '' ? null : Number(cell.replace(decimal, '.')))),
  ),
  statuses: rows.map((row) => everySecond(row.slice(1, -2), 1)),
  sources: rows.map((row) => row.at(-2) ?? ''),
  dates: rows.map((row) => row.at(-1) ?? ''),
});

interface JsonFile {
  rows: Record<string, string | number | null>[];
}

const isJsonFile = (value: unknown): value is JsonFile =>
  typeof value === 'object' && value !== null && 'rows' in value && Array.isArray(value.rows);

function ofJson(content: string): FileReading {
  const file: unknown = JSON.parse(content);
  if (!isJsonFile(file)) throw new Error('the JSON file has no rows');
  const rows = file.rows.map((row) => Object.values(row));
  return {
    ...ofRows(
      rows.map((row) => row.map((cell) => String(cell ?? ''))),
      '.',
    ),
    numbers: rows.map((row) =>
      everySecond(row.slice(1, -2), 0).map((cell) => (typeof cell === 'string' ? Number.NaN : cell)),
    ),
  };
}

/** The three files, in the order in which they are offered. */
export function ofFiles<Measure extends string>(
  series: Series<Measure>,
  words: ChartWords<Measure>,
): FileReading[] {
  const [openData, frenchExcel, json] = chartFiles(series, words, fr.t, fr.f, 'ville').map(
    ({ content }) => content,
  );
  return [
    ofRows(readCsv(openData ?? '', ',').slice(1), '.'),
    ofRows(readCsv((frenchExcel ?? '').slice(1), ';').slice(1), ','),
    ofJson(json ?? ''),
  ];
}
