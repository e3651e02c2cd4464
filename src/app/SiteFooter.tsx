/** At the foot of every page: the lawful links, the licence, up to when the data runs. */
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { lastAward } from '../domain/labelHistory';
import { type PageName, pagePath } from '../paths';
import { resourceQuery } from '../queries/resourceQueries';
import { useText } from '../ui/TextContext';
import styles from './Layout.module.css';

export function SiteFooter() {
  const { t, language } = useText();
  const { data: city } = useQuery(resourceQuery('city'));
  const { data: label } = useQuery(resourceQuery('label'));
  const last = label === undefined ? null : lastAward(label.awards);
  const links: [PageName, string][] = [
    ['accessibility', t.footer.accessibility],
    ['legal', t.footer.legal],
    ['sitemap', t.footer.sitemap],
    ['glossary', t.footer.glossary],
    ['data', t.footer.data],
  ];
  return (
    <footer className={styles.footer}>
      <div className={`wrap ${styles.footerBar}`}>
        <nav aria-label={t.footer.label}>
          <ul>
            {links.map(([page, label_]) => (
              <li key={page}>
                <Link
                  to={pagePath(page, language)}
                  lang={page === 'accessibility' && language === 'en' ? 'fr' : undefined}
                >
                  {label_}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="soft">
          {last === null ? null : (
            <p data-sources={last.sourceIds.join(' ')}>{t.footer.until({ edition: last.edition })}</p>
          )}
          {city === undefined ? null : (
            <p data-interface="">
              <a href={city.dataLicence.url} rel="license">
                {t.footer.licence({ licence: city.dataLicence.name })}
              </a>
            </p>
          )}
          <p>{t.footer.noCookie}</p>
        </div>
      </div>
    </footer>
  );
}
