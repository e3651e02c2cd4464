/** The chart as a table: same order, same values, gaps in words. */
import type { Series } from '../domain/series';
import { DataTable } from '../ui/DataTable';
import { useText } from '../ui/TextContext';
import { cellWords, type ChartWords } from './chartWords';

export function SeriesTable<Measure extends string>(props: {
  series: Series<Measure>;
  words: ChartWords<Measure>;
}) {
  const { series, words } = props;
  const { t } = useText();
  return (
    <DataTable
      caption={words.title}
      columns={[
        { id: 'category', header: words.categoryHeader },
        ...series.measures.map((measure) => ({
          id: measure,
          header: words.measureHeaders[measure],
          isNumeric: true,
        })),
      ]}
      rows={series.points.map((point) => ({
        id: point.id,
        cells: [
          words.category(point.category),
          ...series.measures.map((measure) => cellWords(words, t, point, measure)),
        ],
      }))}
    />
  );
}
