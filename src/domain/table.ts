/**
 * A table as it leaves the dashboard: in the page, in a CSV file or as JSON, always with the same rows, order and
 * values. A cell without a number carries the reason, as the reader's words for it.
 */
export interface TableColumn {
  id: string;
  header: string;
  kind: 'text' | 'number' | 'year' | 'date';
}

export type TableCell = string | number | { absent: string };

export interface Table {
  id: string;
  caption: string;
  columns: readonly TableColumn[];
  rows: readonly (readonly TableCell[])[];
}

/** True for a cell that says why there is no number. */
export function isAbsent(cell: TableCell): cell is { absent: string } {
  return typeof cell === 'object';
}
