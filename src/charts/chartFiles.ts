/** The files of a chart: two dialects of CSV and JSON, all made of the chart's table. Names carry town, data set and date. */
import { type CsvDialect, tableToCsv, tableToJson } from '../domain/csv';
import { type Series, seriesDate } from '../domain/series';
import type { Format } from '../text/format';
import type { SiteText } from '../text/fr/site';
import type { DownloadFile } from '../ui/DownloadMenu';
import { chartTable } from './chartTable';
import type { ChartWords } from './chartWords';

export function chartFiles<Measure extends string>(
  series: Series<Measure>,
  words: ChartWords<Measure>,
  t: SiteText,
  f: Format,
  stem: string,
): DownloadFile[] {
  const table = chartTable(series, words, t);
  const name = [stem, series.id, seriesDate(series)].filter((part) => part !== null).join('_');
  const csv = (
    dialect: CsvDialect,
    suffix: string,
    label: (p: { size: string }) => string,
  ): DownloadFile => ({
    name: `${name}${suffix}.csv`,
    mimeType: 'text/csv;charset=utf-8',
    content: tableToCsv(table, dialect),
    label: (bytes) => label({ size: f.fileSize(bytes) }),
  });
  return [
    csv('open-data', '', t.charts.files.openData),
    csv('french-excel', '_excel', t.charts.files.frenchExcel),
    {
      name: `${name}.json`,
      mimeType: 'application/json',
      content: tableToJson(table),
      label: (bytes) => t.charts.files.json({ size: f.fileSize(bytes) }),
    },
  ];
}
