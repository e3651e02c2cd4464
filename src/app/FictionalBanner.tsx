/** On every screen of a made-up town: nobody may take its figures for real ones. */
import { useQuery } from '@tanstack/react-query';
import { resourceQuery } from '../queries/resourceQueries';
import { useText } from '../ui/TextContext';
import styles from './Layout.module.css';

export function FictionalBanner() {
  const { t } = useText();
  const { data: city } = useQuery(resourceQuery('city'));
  if (city === undefined || !city.isFictional) return null;
  return (
    <aside className={styles.banner} aria-label={t.fictional.mark}>
      <p className="wrap">{t.fictional.banner({ city: city.name })}</p>
    </aside>
  );
}
