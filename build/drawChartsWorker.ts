/** Runs in a thread of its own: once a browser is emulated, every module of that thread takes it for a real one. */
import { parentPort, workerData } from 'node:worker_threads';
import { JSDOM } from 'jsdom';

export interface DrawingTask {
  base: string;
  seed: Readonly<Record<string, unknown>>;
}

/** What React and Recharts look for in a browser. */
const BROWSER_GLOBALS = [
  'window',
  'document',
  'navigator',
  'Element',
  'HTMLElement',
  'HTMLIFrameElement',
  'SVGElement',
  'Node',
  'getComputedStyle',
  'requestAnimationFrame',
  'cancelAnimationFrame',
] as const;

function emulateBrowser(): void {
  const { window } = new JSDOM('<!doctype html><body></body>', {
    pretendToBeVisual: true,
    url: 'http://localhost/',
  });
  for (const name of BROWSER_GLOBALS) {
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
  }
  const noMatch = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.defineProperty(window, 'matchMedia', { value: () => noMatch });
}

/** Drawings by drawing id, by path. */
export type DrawnPages = Record<string, Record<string, string>>;

async function draw(task: DrawingTask): Promise<DrawnPages> {
  emulateBrowser();
  const { chartPaths, drawCharts } = await import('../src/drawCharts');
  const drawn: DrawnPages = {};
  for (const path of chartPaths) drawn[path] = await drawCharts(task.base, path, task.seed);
  return drawn;
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread of ours, not a window
parentPort?.postMessage(await draw(workerData));
