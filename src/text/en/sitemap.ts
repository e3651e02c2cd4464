/** English sentences of the site map. */
import { formatFor } from '../format';
import type { SitemapText } from '../fr/sitemap';

const f = formatFor('en');

export const sitemap: SitemapText = {
  title: 'Site map',
  description: 'Every page of the site, and each initiative, by theme.',
  pagesTitle: 'The pages',
  initiativesTitle: 'The initiatives, by theme',
  count: (p) => `${f.number(p.n)} ${f.plural(p.n, { one: 'initiative page', other: 'initiative pages' })}`,
  none: 'No initiative is published.',
  pages: {
    overview: { name: 'Overview', about: 'the essentials on one page' },
    label: { name: 'Label', about: 'what a Ville Internet is, the town’s history, the fee' },
    initiatives: { name: 'Initiatives', about: 'search and filter the cited initiatives' },
    network: { name: 'Network', about: 'the figures of the national network and their limits' },
    data: { name: 'Data and method', about: 'sources, calculations, API, downloads, change log' },
    accessibility: { name: 'Accessibility declaration', about: 'state, keyboard help, reporting' },
    legal: { name: 'Legal notice', about: 'publisher, host, licence, privacy' },
    sitemap: { name: 'Site map', about: 'this page' },
    glossary: { name: 'Glossary', about: 'the words of the site, in plain language' },
  },
};
