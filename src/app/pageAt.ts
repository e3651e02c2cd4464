/** The page that an address leads to, or null where it leads to none. */
import { PAGE_NAMES, pagePath } from '../paths';
import type { Language } from '../text/language';
import type { Page } from './definePage';
import { INITIATIVE_PAGE, PAGES } from './pages';

export function pageAt(path: string, language: Language): Page | null {
  const name = PAGE_NAMES.find((candidate) => pagePath(candidate, language) === path);
  if (name !== undefined) return PAGES[name];
  return path.startsWith(`${pagePath('initiatives', language)}/`) ? INITIATIVE_PAGE : null;
}
