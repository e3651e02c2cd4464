/** The sentences that every page shows, in one language: a reader never loads the other. */
import type { SiteText } from '../text/fr/site';
import type { Language } from '../text/language';

const LOADERS: Record<Language, () => Promise<SiteText>> = {
  fr: async () => (await import('../text/fr/site')).site,
  en: async () => (await import('../text/en/site')).site,
};

export function loadSiteText(language: Language): Promise<SiteText> {
  return LOADERS[language]();
}
