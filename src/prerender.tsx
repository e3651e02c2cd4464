/** Build entry: the same site, one page per address as HTML, with the charts that were drawn before. */
import { text } from 'node:stream/consumers';
import { StrictMode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { prerenderedSite } from './app/prerenderedSite';
import { seedBlock } from './app/readSeed';
import { sitePaths } from './app/sitePaths';

export { sitePaths };

type Seed = Parameters<typeof prerenderedSite>[2];

export interface PageInput {
  base: string;
  path: string;
  /** All resources, as the API answers. */
  seed: Seed;
}

export interface RenderedPage {
  /** Title and description, for the head. */
  head: string;
  /** What stands inside the root element. */
  body: string;
  /** The data block that the browser hydrates with. */
  data: string;
}

/** Title and description are written before the content; an SVG may hold a title of its own further on. */
const HEAD = /^(?:<title>[^<]*<\/title>|<meta [^>]*>|<link [^>]*>)+/;

export async function renderPage(
  input: PageInput,
  drawings: Readonly<Record<string, string>>,
): Promise<RenderedPage> {
  const { base, path, seed } = input;
  const { site, usedResources } = await prerenderedSite(base, path, seed, { isDrawing: false, drawings });
  const { prelude } = await prerenderToNodeStream(<StrictMode>{site}</StrictMode>, {
    // Larger boundaries would be sent apart and put in place by an inline script, which the policy forbids.
    progressiveChunkSize: Number.POSITIVE_INFINITY,
    onError: (error) => {
      throw error;
    },
  });
  const html = await text(prelude);
  const head = HEAD.exec(html)?.[0] ?? '';
  const used = Object.fromEntries(usedResources().map((name) => [name, seed[name]]));
  return { head, body: html.slice(head.length), data: seedBlock(used) };
}
