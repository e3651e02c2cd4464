/** Every address that a browser test opens: each page in both languages, and one initiative that every town has. */
import { LANGUAGES, type Language } from '../../src/text/language';
import { PAGE_NAMES, pagePath } from '../../src/paths';

export interface SitePage {
  path: string;
  language: Language;
}

export const SITE_PAGES: readonly SitePage[] = LANGUAGES.flatMap((language) => [
  ...PAGE_NAMES.map((name) => ({ path: pagePath(name, language), language })),
  { path: `${pagePath('initiatives', language)}?vue=tableau`, language },
  { path: `${pagePath('initiatives', language)}?q=zzzz`, language },
  { path: `${pagePath('label', language)}?population=abc`, language },
  {
    path: `${pagePath('overview', language)}${language === 'fr' ? '' : '/'}une-page-qui-n-existe-pas`.replace(
      '//',
      '/',
    ),
    language,
  },
]);
