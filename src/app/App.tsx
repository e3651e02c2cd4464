/** The shell: providers, layout, route table. The same component is rendered in the browser and at build time. */
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Route, Routes } from 'react-router-dom';
import { PAGE_NAMES, pagePath } from '../paths';
import type { SiteText } from '../text/fr/site';
import type { Language } from '../text/language';
import { TextProvider } from '../ui/TextContext';
import { Layout } from './Layout';
import { NotFoundPage } from './NotFoundPage';
import { INITIATIVE_PAGE, PAGES } from './pages';

export interface AppProps {
  language: Language;
  site: SiteText;
  queryClient: QueryClient;
}

export function App(props: AppProps) {
  const { language, site, queryClient } = props;
  const InitiativeView = INITIATIVE_PAGE.views[language];
  return (
    <QueryClientProvider client={queryClient}>
      <TextProvider language={language} site={site}>
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
      </TextProvider>
    </QueryClientProvider>
  );
}
