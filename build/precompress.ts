/**
 * Writes `.br` and `.gz` beside each text file once every page is there: packed once with the greatest effort, not at
 * each visit with the least.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin, ResolvedConfig } from 'vite';
import { isText } from '../deploy/contentTypes';

const packByBrotli = promisify(brotliCompress);
const packByGzip = promisify(gzip);

/** What fits into one packet anyway does not arrive sooner for being packed. */
const FEWEST_BYTES = 1024;

/** Tests need files that are packed, not files that are small: they ask for an effort that takes a tenth of the time. */
const quality = Number(process.env['BROTLI_QUALITY'] ?? constants.BROTLI_MAX_QUALITY);

async function pack(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.byteLength < FEWEST_BYTES) return;
  const brotli = packByBrotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
    },
  });
  await writeFile(`${file}.br`, await brotli);
  await writeFile(`${file}.gz`, await packByGzip(content, { level: constants.Z_BEST_COMPRESSION }));
}

export function precompress(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'precompress',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle: {
      // After the pages, which another plugin writes in this same hook.
      order: 'post',
      sequential: true,
      async handler() {
        const outDir = resolve(config.root, config.build.outDir);
        const files = (await readdir(outDir, { recursive: true })).filter(isText);
        await Promise.all(files.map((file) => pack(join(outDir, file))));
      },
    },
  };
}
