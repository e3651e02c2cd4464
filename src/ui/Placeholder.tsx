/** Holds the place of what is still loading, so that nothing moves when it comes. */
import { useText } from './TextContext';
import styles from './Placeholder.module.css';

export function Placeholder(props: { size: 'line' | 'panel' | 'page' }) {
  const { t } = useText();
  return (
    <div className={`${styles.placeholder} ${styles[props.size]}`} role="status">
      <span className="visually-hidden">{t.loading.data}</span>
    </div>
  );
}
