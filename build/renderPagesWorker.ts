/** Runs in a thread of its own, from code that is built for it: makes the HTML of every page. */
import { parentPort, workerData } from 'node:worker_threads';
import { renderPage, type RenderedPage, sitePaths } from '../src/prerender';

export interface RenderingTask {
  base: string;
  seed: Readonly<Record<string, unknown>>;
  initiativeIds: readonly string[];
  /** Drawings by drawing id, by path. */
  drawn: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export type RenderedPages = readonly (RenderedPage & { path: string })[];

/** Pages that are served for an address that leads nowhere. */
const NOT_FOUND_PATHS = ['/404', '/en/404'];

async function render(task: RenderingTask): Promise<RenderedPages> {
  const { base, seed, initiativeIds, drawn } = task;
  const pages: (RenderedPage & { path: string })[] = [];
  for (const path of [...sitePaths(initiativeIds.map((id) => ({ id }))), ...NOT_FOUND_PATHS]) {
    pages.push({ path, ...(await renderPage({ base, path, seed }, drawn[path] ?? {})) });
  }
  return pages;
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of ours, not a window
parentPort?.postMessage(await render(workerData));
