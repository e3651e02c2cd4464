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

/** The path of the address inside the site, as the build names it in the page it made for it. */
const pathInSite = () => window.location.pathname.slice(import.meta.env.BASE_URL.length - 1);

/** What the build wrote for another page would stay beside what React writes for this one. */
function clearHead(): void {
  for (const element of document.head.querySelectorAll('title, meta[name=description]')) element.remove();
}

async function start(): Promise<void> {
  if (import.meta.env.DEV) await (await import('../mocks/browser')).startMockApi();
  const root = document.getElementById('root');
  if (root === null) return;
  const isPrerendered = root.dataset['page'] === pathInSite();
  if (isPrerendered) await whenIdle();
  const { language, site } = await browserSite({
    base: import.meta.env.BASE_URL,
    path: window.location.pathname,
    seed: readSeed(document),
    seededAt: Date.parse(document.lastModified),
  });
  document.documentElement.lang = language;
  const strict = <StrictMode>{site}</StrictMode>;
  if (isPrerendered) {
    hydrateRoot(root, strict);
    return;
  }
  clearHead();
  createRoot(root).render(strict);
}

void start();
