/** Browser entry: in development starts the mock API, then takes over the prerendered page, or renders it from nothing. */
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { browserSite } from './app/browserSite';
import { readSeed } from './app/readSeed';
import './ui/tokens.css';
import './ui/base.css';

/** Once the first paint is done: on a repeat visit the script is there before it, and would delay it. */
const whenIdle = () =>
  new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 1500 });
    else setTimeout(resolve, 1);
  });

async function start(): Promise<void> {
  if (import.meta.env.DEV) await (await import('../mocks/browser')).startMockApi();
  const root = document.getElementById('root');
  if (root === null) return;
  const isPrerendered = root.hasChildNodes();
  if (isPrerendered) await whenIdle();
  const { language, site } = await browserSite({
    base: import.meta.env.BASE_URL,
    path: window.location.pathname,
    seed: readSeed(document),
    seededAt: Date.parse(document.lastModified),
  });
  document.documentElement.lang = language;
  const strict = <StrictMode>{site}</StrictMode>;
  // The build knows no query string: a page that has one is rendered anew, or it would differ from what was built.
  if (isPrerendered && window.location.search === '') hydrateRoot(root, strict);
  else createRoot(root).render(strict);
}

void start();
