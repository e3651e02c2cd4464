/** The shell: providers, layout, route table. The same component is rendered in the browser and at build time. */
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import {
  type Location,
  Route,
  Routes,
  UNSAFE_LocationContext,
  useLocation,
  useNavigationType,
} from 'react-router-dom';
import { PAGE_NAMES, pagePath } from '../paths';
import type { SiteText } from '../text/fr/site';
import type { Language } from '../text/language';
import { TextProvider } from '../ui/TextContext';
import { useIsHydrating } from '../ui/useIsHydrating';
import { Layout } from './Layout';
import { NotFoundPage } from './NotFoundPage';
import { INITIATIVE_PAGE, PAGES } from './pages';

export interface AppProps {
  language: Language;
  site: SiteText;
  queryClient: QueryClient;
}

/**
 * Where the reader is. The build knows no query string and no anchor: while its page is taken over there is none, and
 * right after it the reader's own choices apply.
 */
function useReaderLocation(): Location {
  const location = useLocation();
  const isHydrating = useIsHydrating();
  // Another key, since another address: who follows addresses by their key sees the reader's own arrive.
  return isHydrating ? { ...location, search: '', hash: '', key: 'prerendered' } : location;
}

export function App(props: AppProps) {
  const { language, site, queryClient } = props;
  const location = useReaderLocation();
  const navigationType = useNavigationType();
  const InitiativeView = INITIATIVE_PAGE.views[language];
  return (
    <QueryClientProvider client={queryClient}>
      <TextProvider language={language} site={site}>
        {/* The `location` of Routes would do, but it takes every navigation for a step back. */}
        <UNSAFE_LocationContext value={{ location, navigationType }}>
          <Routes>
            <Route element={<Layout />}>
              {PAGE_NAMES.map((name) => {
                const View = PAGES[name].views[language];
                return <Route key={name} path={pagePath(name, language)} element={<View />} />;
              })}
              <Route path={`${pagePath('initiatives', language)}/:id`} element={<InitiativeView />} />
              <Route path="*" element={<NotFoundPage />} />
            </Route>
          </Routes>
        </UNSAFE_LocationContext>
      </TextProvider>
    </QueryClientProvider>
  );
}
