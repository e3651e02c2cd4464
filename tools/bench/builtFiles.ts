/** The files of a build as a server gives them out: pages under their addresses, everything else under its name. */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import type { ServedFile } from './staticServer';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.cjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

export const contentTypeOf = (path: string): string =>
  CONTENT_TYPES[extname(path)] ?? 'application/octet-stream';

/** `en/index.html` → `/en/`, `label.html` → `/label`, `theme.js` → `/theme.js`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(?:^|(?<=\/))index\.html$/, '').replace(/\.html$/, '')}`;
}

export const asHtml = (html: string): ServedFile => ({
  body: Buffer.from(html),
  contentType: contentTypeOf('page.html'),
  isImmutable: false,
});

export function readServedFile(path: string, isImmutable: boolean): ServedFile {
  return { body: readFileSync(path), contentType: contentTypeOf(path), isImmutable };
}

export function readBuild(folder: string): Map<string, ServedFile> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  );
  const files = entries.map((entry) =>
    relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
  );
  return new Map(
    // What a real server reads to answer in another encoding is made here in memory.
    files
      .filter((file) => !/\.(?:br|gz)$/.test(file))
      .map((file) => [addressOf(file), readServedFile(join(folder, file), file.startsWith('assets/'))]),
  );
}

/** The addresses of the pages, those that say « nothing here » excepted. */
export const pageAddresses = (files: ReadonlyMap<string, ServedFile>): string[] =>
  [...files]
    .filter(([path, file]) => file.contentType.startsWith('text/html') && !path.endsWith('/404'))
    .map(([path]) => path);
