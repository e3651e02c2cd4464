/** A real table: caption, scoped headers, and its own horizontal scroll so that the page never scrolls sideways. */
import { type ReactNode, useId } from 'react';
import styles from './DataTable.module.css';

export interface DataTableColumn {
  id: string;
  header: ReactNode;
  isNumeric?: boolean;
}

export interface DataTableRow {
  id: string;
  /** One cell per column; the first is the row's header. */
  cells: readonly ReactNode[];
  sourceIds?: readonly string[];
}

export interface DataTableProps {
  caption: ReactNode;
  /** For a table whose heading already says what the caption says: it stays for assistive technology. */
  isCaptionHidden?: boolean;
  columns: readonly DataTableColumn[];
  rows: readonly DataTableRow[];
}

export function DataTable(props: DataTableProps) {
  const { caption, isCaptionHidden = false, columns, rows } = props;
  const captionId = useId();
  return (
    // A scrolling region must be reachable by keyboard, so it takes focus and has a name.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1: a scrollable region needs a tab stop
    <div className={styles.scroll} role="region" aria-labelledby={captionId} tabIndex={0}>
      <table className={styles.table}>
        <caption id={captionId} className={isCaptionHidden ? 'visually-hidden' : styles.caption}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={column.isNumeric === true ? styles.number : undefined}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-sources={row.sourceIds?.join(' ')}>
              <th scope="row">{row.cells[0]}</th>
              {columns.slice(1).map((column, index) => (
                <td key={column.id} className={column.isNumeric === true ? styles.number : undefined}>
                  {row.cells[index + 1]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
