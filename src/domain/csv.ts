/**
 * Tables as CSV files (RFC 4180) in two dialects: `open-data` is UTF-8 with commas and decimal points; `french-excel`
 * has a byte order mark, semicolons and decimal commas, which is what Excel expects where the system speaks French.
 * Dates are ISO in both.
 */
import { isAbsent, type Table, type TableCell } from './table';

export type CsvDialect = 'open-data' | 'french-excel';

const BYTE_ORDER_MARK = '\uFEFF';
const SEPARATORS: Record<CsvDialect, string> = { 'open-data': ',', 'french-excel': ';' };

/**
 * A spreadsheet takes a text that begins with = + - @, a tab or a line break for a formula; an apostrophe in front
 * makes it a text again. Numbers are not texts and keep their sign.
 */
function neutralise(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

function quote(text: string, separator: string): string {
  const needsQuotes = text.includes(separator) || /["\r\n]/.test(text);
  return needsQuotes ? `"${text.replaceAll('"', '""')}"` : text;
}

function formatCell(cell: TableCell, dialect: CsvDialect): string {
  const separator = SEPARATORS[dialect];
  if (isAbsent(cell)) return '';
  if (typeof cell === 'string') return quote(neutralise(cell), separator);
  const number = String(cell);
  return dialect === 'french-excel' ? number.replace('.', ',') : number;
}

/** The whole file as text, lines ended by CR LF. A cell without a value is empty, never 0. */
export function tableToCsv(table: Table, dialect: CsvDialect): string {
  const separator = SEPARATORS[dialect];
  const header = table.columns.map((column) => quote(neutralise(column.header), separator));
  const lines = [header, ...table.rows.map((row) => row.map((cell) => formatCell(cell, dialect)))];
  const body = lines.map((line) => `${line.join(separator)}\r\n`).join('');
  return dialect === 'french-excel' ? BYTE_ORDER_MARK + body : body;
}

/** The table as JSON: one object per row, keyed by column id; a cell without a value is null. */
export function tableToJson(table: Table): string {
  const rows = table.rows.map((row) =>
    Object.fromEntries(
      table.columns.map((column, index) => {
        const cell = row[index];
        return [column.id, cell === undefined || isAbsent(cell) ? null : cell];
      }),
    ),
  );
  const columns = Object.fromEntries(table.columns.map((column) => [column.id, column.header]));
  return `${JSON.stringify({ id: table.id, title: table.caption, columns, rows }, null, 2)}\n`;
}
