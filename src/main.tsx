/** Browser entry: in development starts the mock API, then renders the site in the language of its address. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { App } from './app/App';
import { loadSiteText } from './app/loadSiteText';
import { languageOfPath } from './paths';
import { createQueryClient } from './queries/resourceQueries';
import './ui/tokens.css';
import './ui/base.css';

async function start(): Promise<void> {
  if (import.meta.env.DEV) await (await import('../mocks/browser')).startMockApi();
  const basename = import.meta.env.BASE_URL.replace(/\/$/, '');
  const language = languageOfPath(window.location.pathname.slice(basename.length));
  document.documentElement.lang = language;
  const root = document.getElementById('root');
  if (root === null) return;
  const site = await loadSiteText(language);
  createRoot(root).render(
    <StrictMode>
      <BrowserRouter basename={basename}>
        <App language={language} site={site} queryClient={createQueryClient()} />
      </BrowserRouter>
    </StrictMode>,
  );
}

void start();
