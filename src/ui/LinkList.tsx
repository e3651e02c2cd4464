/** Links one under the other, each large enough for a finger, with a word on where it leads. */
import type { ReactNode } from 'react';
import styles from './LinkList.module.css';

export interface LinkListEntry {
  id: string;
  link: ReactNode;
  about?: string;
  sourceIds?: readonly string[];
}

export function LinkList(props: { entries: readonly LinkListEntry[] }) {
  return (
    <ul className={styles.list}>
      {props.entries.map((entry) => (
        <li key={entry.id} data-sources={entry.sourceIds?.join(' ')}>
          {entry.link}
          {entry.about === undefined ? null : <span className={styles.about}>{entry.about}</span>}
        </li>
      ))}
    </ul>
  );
}
