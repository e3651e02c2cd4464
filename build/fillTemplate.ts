/** Puts a rendered page into the built index.html: language, head, content, data. */
import type { RenderedPage } from '../src/prerender';

export interface PageHead {
  path: string;
  base: string;
  /** Origin of the published site; empty when it is not known: search engines take absolute links only, so there are none. */
  siteUrl: string;
}

const isEnglish = (path: string) => path.startsWith('/en/');
const frenchPath = (path: string) => (isEnglish(path) ? path.slice('/en'.length) : path);

/** The page itself, and the same page in each language. A page that says that nothing is there is nobody's original. */
function links({ path, base, siteUrl }: PageHead): string {
  if (path.endsWith('/404')) return '<meta name="robots" content="noindex">';
  if (siteUrl === '') return '';
  const address = (pagePath: string) => siteUrl.replace(/\/$/, '') + base.replace(/\/$/, '') + pagePath;
  const french = address(frenchPath(path));
  return [
    `<link rel="canonical" href="${address(path)}">`,
    `<link rel="alternate" hreflang="fr" href="${french}">`,
    `<link rel="alternate" hreflang="en" href="${address(`/en${frenchPath(path)}`)}">`,
    `<link rel="alternate" hreflang="x-default" href="${french}">`,
  ].join('');
}

/** @throws Error when the template has lost one of the places that are filled. */
export function fillTemplate(template: string, page: RenderedPage, head: PageHead): string {
  const places: [string, string][] = [
    ['<html lang="fr">', `<html lang="${isEnglish(head.path) ? 'en' : 'fr'}">`],
    ['<div id="root"></div>', `<div id="root" data-page="${head.path}">${page.body}</div>${page.data}`],
    ['</head>', `${page.head}${links(head)}</head>`],
  ];
  return places.reduce((html, [place, filled]) => {
    if (!html.includes(place)) throw new Error(`index.html has no ${place}`);
    // A function: in a plain replacement text, « $ » would have a meaning of its own.
    return html.replace(place, () => filled);
  }, template);
}
