/** A table as two CSV files. Their names carry town, data set and date, so that a file says what it is once it is alone. */
import { type CsvDialect, tableToCsv } from '../../domain/csv';
import type { Table } from '../../domain/table';
import type { Format } from '../../text/format';
import type { SiteText } from '../../text/fr/site';
import type { DownloadFile } from '../../ui/DownloadMenu';

const SUFFIXES: Record<CsvDialect, string> = { 'open-data': '', 'french-excel': '_excel' };

export function csvFiles(
  table: Table,
  stem: string,
  date: string | null,
  t: SiteText,
  f: Format,
): DownloadFile[] {
  const name = [stem, table.id, date].filter((part) => part !== null).join('_');
  const file = (dialect: CsvDialect, label: (p: { size: string }) => string): DownloadFile => ({
    name: `${name}${SUFFIXES[dialect]}.csv`,
    mimeType: 'text/csv;charset=utf-8',
    content: tableToCsv(table, dialect),
    label: (bytes) => label({ size: f.fileSize(bytes) }),
  });
  return [file('open-data', t.charts.files.openData), file('french-excel', t.charts.files.frenchExcel)];
}
