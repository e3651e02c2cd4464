/** The Vite plugins of our own, in the order in which they act. */
import type { Plugin } from 'vite';
import { groupChunks } from './groupChunks';
import { nameLocalhost } from './nameLocalhost';
import { precompress } from './precompress';
import { preloadFont } from './preloadFont';
import { prerender, type PrerenderOptions } from './prerender';
import { publishHeaders } from './publishHeaders';
import { recordApi } from './recordApi';
import { serveMockWorker } from './serveMockWorker';
import { servePages } from './servePages';

export function sitePlugins(options: PrerenderOptions): Plugin[] {
  return [
    recordApi(options),
    groupChunks(),
    serveMockWorker(),
    preloadFont(),
    nameLocalhost(),
    publishHeaders(options),
    servePages(options),
    prerender(options),
    precompress(),
  ];
}
