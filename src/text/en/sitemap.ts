/** English sentences of the page. */
import type { SitemapText } from '../fr/sitemap';

export const sitemap: SitemapText = {
  title: 'Site map',
  description: 'Site map',
};
