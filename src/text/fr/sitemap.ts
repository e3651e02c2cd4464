/** French sentences of the page. */
import { typeset } from '../typeset';

export const sitemap = typeset({
  title: 'Plan du site',
  description: 'Plan du site',
});

export type SitemapText = typeof sitemap;
