/** What other publications say, told where the figure stands. One without a recorded reference says so. */
import type { KnownConflict } from '../../contract/network';
import { SourceLine } from '../../panels/Provenance';
import type { NetworkText } from '../../text/fr/network';
import { Localized } from '../../ui/Localized';
import styles from './NetworkPage.module.css';

export function KnownConflicts(props: { text: NetworkText; conflicts: readonly KnownConflict[] }) {
  const { text, conflicts } = props;
  if (conflicts.length === 0) return null;
  return (
    <div className={styles.conflicts}>
      <p className={styles.conflictsTitle}>{text.figures.conflicts}</p>
      <ul>
        {conflicts.map((conflict) => (
          <li
            key={conflict.text.fr}
            data-sources={conflict.sourceIds.length === 0 ? undefined : conflict.sourceIds.join(' ')}
          >
            <Localized text={conflict.text} />{' '}
            {conflict.sourceIds.length === 0 ? (
              <span className="soft">{text.figures.unreferenced}</span>
            ) : (
              <SourceLine sourceIds={conflict.sourceIds} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
