/** Browser entry: in development starts the mock API, then renders the site in the language of its address. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { browserSite } from './app/browserSite';
import './ui/tokens.css';
import './ui/base.css';

async function start(): Promise<void> {
  if (import.meta.env.DEV) await (await import('../mocks/browser')).startMockApi();
  const { language, site } = await browserSite(import.meta.env.BASE_URL, window.location.pathname);
  document.documentElement.lang = language;
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<StrictMode>{site}</StrictMode>);
}

void start();
