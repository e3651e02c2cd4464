/**
 * One value that a chart, its table, its sentence and its files are all made of. What it does not hold, none of
 * them shows. A point without a number holds the reason why.
 */
import type { Figure, FigureOrAbsence, Unit } from '../contract/figure';
import type { LocalizedText } from '../contract/values';
import { isFigure, sourceIdsOf } from './provenance';

/** What a point stands for. Years before and after the documented span are one point each. */
export type Category =
  | { kind: 'year'; year: number }
  | { kind: 'before'; year: number }
  | { kind: 'after'; year: number }
  | { kind: 'quantity'; value: number; unit: Unit }
  | { kind: 'name'; id: string; text: LocalizedText };

export interface SeriesPoint<Measure extends string> {
  /** Unique in its series. */
  id: string;
  category: Category;
  measures: Readonly<Record<Measure, FigureOrAbsence>>;
}

export interface Series<Measure extends string> {
  /** Names the series in files and addresses. */
  id: string;
  measures: readonly Measure[];
  points: readonly SeriesPoint<Measure>[];
}

/** True when no point of the series holds a number. */
export function isEmptySeries<Measure extends string>(series: Series<Measure>): boolean {
  return series.points.every((point) =>
    series.measures.every((measure) => !isFigure(point.measures[measure])),
  );
}

/** The number of a point, or null where there is none: null is never drawn as zero. */
export function valueOf<Measure extends string>(
  point: SeriesPoint<Measure>,
  measure: Measure,
): number | null {
  const cell = point.measures[measure];
  return isFigure(cell) ? cell.value : null;
}

/** The numbers of the series, point by point; cells without one are left out. */
function figuresOf<Measure extends string>(series: Series<Measure>): Figure[] {
  return series.points
    .flatMap((point) => series.measures.map((measure) => point.measures[measure]))
    .filter(isFigure);
}

/** Every source that the series rests on, each once, in order of first appearance. */
export function seriesSourceIds<Measure extends string>(series: Series<Measure>): string[] {
  return sourceIdsOf(figuresOf(series));
}

/** The latest date of the numbers in the series, or null when it holds none. */
export function seriesDate<Measure extends string>(series: Series<Measure>): string | null {
  const dates = figuresOf(series).map((figure) => figure.asOf);
  return dates.toSorted().at(-1) ?? null;
}
