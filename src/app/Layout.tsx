/** Around every page: skip link, header, main, footer, and the announcement at navigation. */
import { Suspense } from 'react';
import { Outlet, useLocation } from 'react-router-dom';
import { Placeholder } from '../ui/Placeholder';
import { useText } from '../ui/TextContext';
import { FictionalBanner } from './FictionalBanner';
import styles from './Layout.module.css';
import { PageBoundary } from './PageBoundary';
import { RouteAnnouncer } from './RouteAnnouncer';
import { SiteFooter } from './SiteFooter';
import { SiteHeader } from './SiteHeader';

export function Layout() {
  const { t } = useText();
  const { pathname } = useLocation();
  return (
    <>
      <a className={styles.skip} href="#contenu">
        {t.skip}
      </a>
      <FictionalBanner />
      <SiteHeader />
      <main id="contenu" tabIndex={-1} className={styles.main}>
        <PageBoundary path={pathname}>
          <Suspense fallback={<Placeholder size="page" />}>
            <Outlet />
          </Suspense>
        </PageBoundary>
      </main>
      <SiteFooter />
      <RouteAnnouncer />
    </>
  );
}
