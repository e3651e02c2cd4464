/** Every page with the code and the sentences it needs, each in a chunk of its own. */
import type { PageName } from '../paths';
import { definePage, type Page } from './definePage';

export const PAGES: Record<PageName, Page> = {
  overview: definePage(async () => (await import('../pages/overview/OverviewPage')).OverviewPage, {
    fr: async () => (await import('../text/fr/overview')).overview,
    en: async () => (await import('../text/en/overview')).overview,
  }),
  label: definePage(async () => (await import('../pages/label/LabelPage')).LabelPage, {
    fr: async () => (await import('../text/fr/label')).label,
    en: async () => (await import('../text/en/label')).label,
  }),
  initiatives: definePage(
    async () => (await import('../pages/initiatives/InitiativesPage')).InitiativesPage,
    {
      fr: async () => (await import('../text/fr/initiatives')).initiatives,
      en: async () => (await import('../text/en/initiatives')).initiatives,
    },
  ),
  network: definePage(async () => (await import('../pages/network/NetworkPage')).NetworkPage, {
    fr: async () => (await import('../text/fr/network')).network,
    en: async () => (await import('../text/en/network')).network,
  }),
  data: definePage(async () => (await import('../pages/data/DataPage')).DataPage, {
    fr: async () => (await import('../text/fr/data')).data,
    en: async () => (await import('../text/en/data')).data,
  }),
  accessibility: definePage(async () => (await import('../pages/AccessibilityPage')).AccessibilityPage, {
    fr: async () => (await import('../text/fr/accessibility')).accessibility,
    en: async () => (await import('../text/en/accessibility')).accessibility,
  }),
  legal: definePage(async () => (await import('../pages/LegalPage')).LegalPage, {
    fr: async () => (await import('../text/fr/legal')).legal,
    en: async () => (await import('../text/en/legal')).legal,
  }),
  sitemap: definePage(async () => (await import('../pages/SitemapPage')).SitemapPage, {
    fr: async () => (await import('../text/fr/sitemap')).sitemap,
    en: async () => (await import('../text/en/sitemap')).sitemap,
  }),
  glossary: definePage(async () => (await import('../pages/GlossaryPage')).GlossaryPage, {
    fr: async () => (await import('../text/fr/glossary')).glossary,
    en: async () => (await import('../text/en/glossary')).glossary,
  }),
};

/** One initiative has a page of its own for each id. */
export const INITIATIVE_PAGE: Page = definePage(
  async () => (await import('../pages/initiative/InitiativePage')).InitiativePage,
  {
    fr: async () => (await import('../text/fr/initiative')).initiative,
    en: async () => (await import('../text/en/initiative')).initiative,
  },
);
