/** The table of a chart, as it leaves the dashboard in files: the same points, order and values as the drawing. */
import { isFigure } from '../domain/provenance';
import type { Category, Series, SeriesPoint } from '../domain/series';
import { seriesDate, seriesSourceIds } from '../domain/series';
import type { Table, TableCell, TableColumn } from '../domain/table';
import type { SiteText } from '../text/fr/site';
import type { ChartWords } from './chartWords';

function categoryCell<Measure extends string>(category: Category, words: ChartWords<Measure>): TableCell {
  if (category.kind === 'year') return category.year;
  if (category.kind === 'quantity') return category.value;
  return words.category(category);
}

function pointCells<Measure extends string>(
  series: Series<Measure>,
  point: SeriesPoint<Measure>,
  words: ChartWords<Measure>,
  t: SiteText,
): TableCell[] {
  const onePoint = { ...series, points: [point] };
  const values = series.measures.flatMap((measure): TableCell[] => {
    const cell = point.measures[measure];
    if (!isFigure(cell)) return [{ absent: t.absence[cell.absent] }, t.absence[cell.absent]];
    return [cell.value, t.status[cell.status]];
  });
  return [
    categoryCell(point.category, words),
    ...values,
    seriesSourceIds(onePoint).join(' '),
    seriesDate(onePoint) ?? '',
  ];
}

/** Category, then each measure with its status, then sources and date. */
export function chartTable<Measure extends string>(
  series: Series<Measure>,
  words: ChartWords<Measure>,
  t: SiteText,
): Table {
  const isSingle = series.measures.length === 1;
  const measureColumns = series.measures.flatMap((measure): TableColumn[] => [
    { id: measure, header: words.measureHeaders[measure], kind: 'number' },
    {
      id: isSingle ? 'status' : `${measure}-status`,
      header: isSingle ? t.charts.status : t.charts.statusOf({ measure: words.measureHeaders[measure] }),
      kind: 'text',
    },
  ]);
  return {
    id: series.id,
    caption: words.title,
    columns: [
      { id: 'category', header: words.categoryHeader, kind: 'text' },
      ...measureColumns,
      { id: 'sources', header: t.charts.sources, kind: 'text' },
      { id: 'date', header: t.charts.date, kind: 'date' },
    ],
    rows: series.points.map((point) => pointCells(series, point, words, t)),
  };
}
