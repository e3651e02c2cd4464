/** The town-entry sign: the town's name in its red frame, the label's arobases under it. */
import { useText } from './TextContext';
import styles from './TownSign.module.css';

export function TownSign(props: { city: string; level: number; highestLevel: number }) {
  const { city, level, highestLevel } = props;
  const { t } = useText();
  return (
    <div className={styles.sign} role="img" aria-label={t.signLabel({ city, level, highest: highestLevel })}>
      <div className={city.length > 14 ? `${styles.name} ${styles.longName}` : styles.name}>{city}</div>
      <div className={styles.label}>
        <span>{t.signProgramme}</span>
        <b aria-hidden="true">{'@'.repeat(level)}</b>
      </div>
    </div>
  );
}

/** The sign as the mark in the header: the name in its frame. */
export function MiniSign(props: { city: string }) {
  return <span className={styles.mini}>{props.city}</span>;
}
