/** The Vite plugins of our own, in the order in which they act. */
import type { Plugin } from 'vite';
import { nameLocalhost } from './nameLocalhost';
import { preloadFont } from './preloadFont';
import { recordApi, type RecordApiOptions } from './recordApi';
import { serveMockWorker } from './serveMockWorker';

export function sitePlugins(options: RecordApiOptions): Plugin[] {
  return [recordApi(options), serveMockWorker(), preloadFont(), nameLocalhost()];
}
