/** Terms with what they mean or hold, each reachable under an address of its own where it has an anchor. */
import type { ReactNode } from 'react';
import styles from './DefinitionList.module.css';

export interface DefinitionEntry {
  /** Unique in its list. */
  id: string;
  /** The target of links to this entry. */
  anchor?: string;
  term: ReactNode;
  definition: ReactNode;
  sourceIds?: readonly string[];
}

export function DefinitionList(props: { entries: readonly DefinitionEntry[] }) {
  return (
    <dl className={styles.list}>
      {props.entries.map((entry) => (
        <div
          key={entry.id}
          id={entry.anchor}
          data-sources={entry.sourceIds?.join(' ')}
          data-interface={entry.sourceIds === undefined ? '' : undefined}
        >
          <dt>{entry.term}</dt>
          <dd>{entry.definition}</dd>
        </div>
      ))}
    </dl>
  );
}
