/** The sign, the main navigation, the language and the appearance. */
import { useQuery } from '@tanstack/react-query';
import { Link, useHref, useLocation } from 'react-router-dom';
import { inOtherLanguage, pagePath } from '../paths';
import { resourceQuery } from '../queries/resourceQueries';
import type { Language } from '../text/language';
import { useText } from '../ui/TextContext';
import { MiniSign } from '../ui/TownSign';
import styles from './Layout.module.css';
import { PAGES } from './pages';
import { ThemePicker } from './ThemePicker';
import { useNavigation } from './useNavigation';

const OTHER: Record<Language, Language> = { fr: 'en', en: 'fr' };

/** The same page with the same choices in the other language: a new document, so that its `lang` is right from the start. */
function LanguageLink() {
  const { t, language } = useText();
  const { pathname, search, hash } = useLocation();
  const address = useHref({ pathname: inOtherLanguage(pathname), search, hash });
  return (
    <a className="button" href={address} hrefLang={OTHER[language]} lang={OTHER[language]}>
      {t.language.other}
    </a>
  );
}

export function SiteHeader() {
  const { t, language } = useText();
  const { pathname } = useLocation();
  const { data: city } = useQuery(resourceQuery('city'));
  const home = pagePath('overview', language);
  return (
    <header className={styles.header}>
      <div className={`wrap ${styles.bar}`}>
        <Link className={styles.brand} to={home}>
          {city === undefined ? null : <MiniSign city={city.name} />}
          <span>{t.name}</span>
        </Link>
        <nav className={styles.nav} aria-label={t.nav.label}>
          <ul>
            {useNavigation().map((item) => {
              const isHere = item.path === pathname;
              const isAbove = item.path !== home && pathname.startsWith(`${item.path}/`);
              return (
                <li key={item.page}>
                  <Link
                    to={item.path}
                    aria-current={isHere ? 'page' : isAbove ? 'true' : undefined}
                    onPointerEnter={() => void PAGES[item.page].prepare(language)}
                    onFocus={() => void PAGES[item.page].prepare(language)}
                  >
                    {item.label}
                  </Link>
                </li>
              );
            })}
          </ul>
        </nav>
        <div className={styles.settings}>
          <ThemePicker />
          <LanguageLink />
        </div>
      </div>
    </header>
  );
}
