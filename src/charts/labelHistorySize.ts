/** Columns where each is wide enough for « depuis 2023 » below and « non documenté » inside, rows elsewhere. */
import type { Series } from '../domain/series';
import { type Variant, WIDTHS } from './drawing';

const NARROWEST_COLUMN = 92;
const ROW_HEIGHT = 34;
const COLUMN_HEIGHT: Record<Variant, number> = { narrow: 250, wide: 290 };

export function labelHistoryOrientation(series: Series<'level'>, variant: Variant): 'columns' | 'rows' {
  return WIDTHS[variant] / Math.max(series.points.length, 1) < NARROWEST_COLUMN ? 'rows' : 'columns';
}

export function labelHistoryHeight(series: Series<'level'>, variant: Variant): number {
  const isColumns = labelHistoryOrientation(series, variant) === 'columns';
  return isColumns ? COLUMN_HEIGHT[variant] : series.points.length * ROW_HEIGHT;
}
