/** Makes one HTML page per address, in both languages, with its data and its charts, once the site is built. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import type { DrawnPages } from './drawChartsWorker';
import { fillTemplate } from './fillTemplate';
import { pageFile } from './pageFile';
import type { RenderedPages, RenderingTask } from './renderPagesWorker';
import { resourceValues } from './resourceValues';

export interface PrerenderOptions {
  city: string;
  /** Address of a real back end; its answers at build time are what the pages then carry. */
  apiBase: string;
  /** Where the site will be published, `https://…`, for canonical links; empty when it is not known. */
  siteUrl: string;
}

/** The folder must be inside the project: the code that is built there finds its packages by walking up. */
const serverFolder = (root: string, outDir: string) =>
  join(root, 'node_modules/.cache/prerender', outDir.replaceAll(/[^a-zA-Z0-9]+/g, '-'));

async function buildServerCode(config: ResolvedConfig, outDir: string): Promise<void> {
  await build({
    root: config.root,
    base: config.base,
    mode: config.mode,
    logLevel: 'warn',
    ...(config.configFile === undefined ? {} : { configFile: config.configFile }),
    build: {
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      ssr: true,
      rolldownOptions: {
        input: {
          renderPagesWorker: join(config.root, 'build/renderPagesWorker.ts'),
          drawChartsWorker: join(config.root, 'build/drawChartsWorker.ts'),
        },
      },
    },
  });
}

/** The task and the answer of a worker cross the thread as copies; each worker states their types. */
function inThread<Answer>(file: string, task: unknown): Promise<Answer> {
  return new Promise((answer, reject) => {
    const worker = new Worker(pathToFileURL(file), { workerData: task });
    worker.once('message', answer);
    worker.once('error', reject);
  });
}

export function prerender(options: PrerenderOptions): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'prerender',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved(resolved) {
      config = resolved;
    },
    async closeBundle() {
      const outDir = resolve(config.root, config.build.outDir);
      const code = serverFolder(config.root, config.build.outDir);
      await buildServerCode(config, code);
      const { seed, initiativeIds } = await resourceValues(options);
      const { base } = config;
      const drawn = await inThread<DrawnPages>(join(code, 'drawChartsWorker.js'), { base, seed });
      const task: RenderingTask = { base, seed, initiativeIds, drawn };
      const pages = await inThread<RenderedPages>(join(code, 'renderPagesWorker.js'), task);
      const template = await readFile(join(outDir, 'index.html'), 'utf8');
      for (const page of pages) {
        const file = join(outDir, pageFile(page.path));
        await mkdir(dirname(file), { recursive: true });
        await writeFile(
          file,
          fillTemplate(template, page, { path: page.path, base, siteUrl: options.siteUrl }),
        );
      }
      await rm(code, { recursive: true, force: true });
      config.logger.info(`${pages.length} pages prerendered`);
    },
  };
}
