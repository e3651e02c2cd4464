/** Every URL of the site as a function; nobody concatenates paths. French is at the root, English under /en/. */
import { type InitiativeFilter, NO_FILTER, paramsFromFilter } from './domain/initiativeFilter';

export const PAGE_NAMES = [
  'overview',
  'label',
  'initiatives',
  'network',
  'data',
  'accessibility',
  'legal',
  'sitemap',
  'glossary',
] as const;
export type PageName = (typeof PAGE_NAMES)[number];

/** The path languages; the same as the languages of the texts. */
type PathLanguage = 'fr' | 'en';

const SLUGS: Record<PageName, string> = {
  overview: '',
  label: 'label',
  initiatives: 'initiatives',
  network: 'reseau',
  data: 'donnees',
  accessibility: 'accessibilite',
  legal: 'mentions-legales',
  sitemap: 'plan-du-site',
  glossary: 'glossaire',
};

const ROOTS: Record<PathLanguage, string> = { fr: '/', en: '/en/' };

/** `network`, `en` → `/en/reseau`. */
export function pagePath(page: PageName, language: PathLanguage): string {
  return ROOTS[language] + SLUGS[page];
}

/** The list with the reader's choices in its address. */
export function initiativesPath(language: PathLanguage, filter: InitiativeFilter = NO_FILTER): string {
  const search = paramsFromFilter(filter).toString();
  return pagePath('initiatives', language) + (search === '' ? '' : `?${search}`);
}

export function initiativePath(id: string, language: PathLanguage): string {
  return `${pagePath('initiatives', language)}/${encodeURIComponent(id)}`;
}

/** The fee simulator with a population in it. */
export function feePath(population: number, language: PathLanguage): string {
  return `${pagePath('label', language)}?population=${population}#cotisation`;
}

/** A source in the list of sources. */
export function sourcePath(id: string, language: PathLanguage): string {
  return `${pagePath('data', language)}#source-${id}`;
}

/** The language that a path asks for. Only a whole first segment counts: `/enfance` is French. */
export function languageOfPath(path: string): PathLanguage {
  return path === '/en' || path.startsWith('/en/') ? 'en' : 'fr';
}

/** The same page in the other language, without its query string. */
export function inOtherLanguage(path: string): string {
  if (languageOfPath(path) === 'fr') return `/en${path}`;
  const french = path.slice('/en'.length);
  return french === '' ? '/' : french;
}
