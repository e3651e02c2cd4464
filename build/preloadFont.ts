/** Asks for the display font with the page, not after the style sheet: headings settle once. */
import type { Plugin } from 'vite';

/** The Latin subset holds every French and English character; the other subsets load only when met. */
const LATIN_SUBSET = /-latin-(?!ext)[^/]*\.woff2$/;

export function preloadFont(): Plugin {
  let base = '/';
  return {
    name: 'preload-font',
    apply: 'build',
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        return Object.keys(bundle)
          .filter((fileName) => LATIN_SUBSET.test(fileName))
          .map((fileName) => ({
            tag: 'link',
            attrs: {
              rel: 'preload',
              as: 'font',
              type: 'font/woff2',
              href: `${base}${fileName}`,
              crossorigin: '',
            },
            injectTo: 'head',
          }));
      },
    },
  };
}
