/** The words of one chart in the page's language. Title, sentence, table, readout and files all take them from here. */
import type { Figure } from '../contract/figure';
import { isFigure } from '../domain/provenance';
import type { Category, SeriesPoint } from '../domain/series';
import type { SiteText } from '../text/fr/site';

export interface ChartWords<Measure extends string> {
  /** The finding, at most fifteen words. */
  title: string;
  /** Measure, place and period. */
  subtitle: string;
  /** Two or three sentences: shape, extremes, exception. */
  description: string;
  categoryHeader: string;
  measureHeaders: Readonly<Record<Measure, string>>;
  category: (category: Category) => string;
  value: (measure: Measure, figure: Figure) => string;
}

/** The words of a cell: its number with unit, or why there is none. */
export function cellWords<Measure extends string>(
  words: ChartWords<Measure>,
  t: SiteText,
  point: SeriesPoint<Measure>,
  measure: Measure,
): string {
  const cell = point.measures[measure];
  return isFigure(cell) ? words.value(measure, cell) : t.absence[cell.absent];
}

/** What is announced for a point, gaps included: « 2020 : non documenté ». */
export function pointWords<Measure extends string>(
  words: ChartWords<Measure>,
  t: SiteText,
  point: SeriesPoint<Measure>,
  measures: readonly Measure[],
): string {
  const values = measures.map((measure) => cellWords(words, t, point, measure));
  return t.charts.point({ category: words.category(point.category), value: values.join(', ') });
}

/** The names of years and spans, which are the same in every chart. Names of the data are given by the chart. */
export function categoryWords(
  t: SiteText,
  category: Category,
  nameOf: (category: Category & { kind: 'name' }) => string,
): string {
  switch (category.kind) {
    case 'year':
      return String(category.year);
    case 'before':
      return t.charts.category.before({ year: category.year });
    case 'after':
      return t.charts.category.after({ year: category.year });
    case 'quantity':
      return t.charts.category.inhabitants({ n: category.value });
    case 'name':
      return nameOf(category);
  }
}
