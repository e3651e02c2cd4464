/** Columns where each is wide enough for its year and its number, rows elsewhere. */
import type { Series } from '../domain/series';
import { type Variant, WIDTHS } from './drawing';

const NARROWEST_COLUMN = 44;
const ROW_HEIGHT = 26;
const COLUMN_HEIGHT = 300;

export function nationalEditionsOrientation(series: Series<'bodies'>, variant: Variant): 'columns' | 'rows' {
  const isWideEnough = WIDTHS[variant] / Math.max(series.points.length, 1) >= NARROWEST_COLUMN;
  return variant === 'wide' && isWideEnough ? 'columns' : 'rows';
}

export function nationalEditionsHeight(series: Series<'bodies'>, variant: Variant): number {
  const isColumns = nationalEditionsOrientation(series, variant) === 'columns';
  return isColumns ? COLUMN_HEIGHT : series.points.length * ROW_HEIGHT;
}
