/** A level as glyphs for the eye and as words for everyone else. */
import { useText } from './TextContext';
import styles from './Arobases.module.css';

export function Arobases(props: { level: number; highestLevel: number }) {
  const { t } = useText();
  return (
    <span className={styles.arobases}>
      <span aria-hidden="true">{'@'.repeat(props.level)}</span>
      <span className="visually-hidden">{t.levelOf({ level: props.level, highest: props.highestLevel })}</span>
    </span>
  );
}
