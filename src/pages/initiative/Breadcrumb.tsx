/** Where the page stands: overview, list, theme, initiative. */
import { Link } from 'react-router-dom';
import type { Initiative, Theme } from '../../contract/initiatives';
import { NO_FILTER } from '../../domain/initiativeFilter';
import { initiativesPath, pagePath } from '../../paths';
import { Localized } from '../../ui/Localized';
import { useText } from '../../ui/TextContext';
import styles from './InitiativePage.module.css';

export interface BreadcrumbProps {
  /** Undefined where the address names no initiative. */
  initiative: Initiative | undefined;
  theme: Theme | undefined;
}

export function Breadcrumb(props: BreadcrumbProps) {
  const { initiative, theme } = props;
  const { t, language } = useText();
  return (
    <nav className={`wrap no-print ${styles.breadcrumb}`} aria-label={t.breadcrumb}>
      <ol>
        <li>
          <Link to={pagePath('overview', language)}>{t.nav.overview}</Link>
        </li>
        <li>
          <Link to={initiativesPath(language)}>{t.nav.initiatives}</Link>
        </li>
        {theme === undefined ? null : (
          <li>
            <Link to={initiativesPath(language, { ...NO_FILTER, themes: [theme.id] })}>
              <Localized text={theme.shortName} />
            </Link>
          </li>
        )}
        {initiative === undefined ? null : (
          <li aria-current="page" data-sources={initiative.sourceIds.join(' ')}>
            <Localized text={initiative.title} />
          </li>
        )}
      </ol>
    </nav>
  );
}
