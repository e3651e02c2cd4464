/** What changed in the published data. Its dates are those of this site's own publication. */
import type { Changes } from '../../contract/changes';
import type { DataText } from '../../text/fr/data';
import { Localized } from '../../ui/Localized';
import { useText } from '../../ui/TextContext';
import styles from './DataPage.module.css';

export function ChangeLog(props: { text: DataText; changes: Changes }) {
  const { text, changes } = props;
  const { f } = useText();
  const newestFirst = changes.changes.toSorted((a, b) => b.publishedOn.localeCompare(a.publishedOn));
  if (newestFirst.length === 0) return <p>{text.changes.none}</p>;
  return (
    <ol className={styles.changes} data-interface="">
      {newestFirst.map((change) => (
        <li key={change.id}>
          <p className={styles.changeHead}>
            <time dateTime={change.publishedOn}>{f.date(change.publishedOn)}</time>
            {' · '}
            {text.changes.kinds[change.kind]}
          </p>
          <p>
            <Localized text={change.summary} />
          </p>
        </li>
      ))}
    </ol>
  );
}
