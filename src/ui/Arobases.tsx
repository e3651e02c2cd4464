/** A level as glyphs for the eye and as words: for everyone where they are spelled out, else for assistive technology. */
import { useText } from './TextContext';
import styles from './Arobases.module.css';

export interface ArobasesProps {
  level: number;
  highestLevel: number;
  /** Shows the words beside the glyphs. */
  isSpelledOut?: boolean;
}

export function Arobases(props: ArobasesProps) {
  const { level, highestLevel, isSpelledOut = false } = props;
  const { t } = useText();
  const words = t.levelOf({ level, highest: highestLevel });
  return (
    <>
      <span aria-hidden="true" className={styles.arobases}>
        {'@'.repeat(level)}
      </span>{' '}
      <span className={isSpelledOut ? styles.words : 'visually-hidden'}>{words}</span>
    </>
  );
}
