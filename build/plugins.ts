/** The Vite plugins of our own, in the order in which they act. */
import type { Plugin } from 'vite';
import { nameLocalhost } from './nameLocalhost';
import { preloadFont } from './preloadFont';
import { prerender, type PrerenderOptions } from './prerender';
import { recordApi } from './recordApi';
import { serveMockWorker } from './serveMockWorker';
import { servePages } from './servePages';

export function sitePlugins(options: PrerenderOptions): Plugin[] {
  return [recordApi(options), serveMockWorker(), preloadFont(), nameLocalhost(), servePages(), prerender(options)];
}
