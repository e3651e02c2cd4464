/** `npm start` answers as a published site does: same headers, packed files, « not changed » and « not found ». */
import { createReadStream, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { contentType } from '../deploy/contentTypes';
import { headersOf } from '../deploy/httpHeaders';
import { chooseEncoding } from './chooseEncoding';
import { type Answer, findAnswer } from './findAnswer';

interface SiteFolder {
  outDir: string;
  base: string;
  apiBase: string;
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** HTTP dates have whole seconds. */
const wholeSeconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);

/** Whether the reader has this very file. An ETag says so more exactly than a date; where there is one it alone counts. */
function isUnchanged(request: Connect.IncomingMessage, tag: string, changedAt: number): boolean {
  const { 'if-none-match': tags, 'if-modified-since': since } = request.headers;
  if (tags !== undefined) return tags.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
  return since !== undefined && wholeSeconds(changedAt) <= wholeSeconds(Date.parse(since));
}

function sendFile(
  request: Connect.IncomingMessage,
  response: ServerResponse,
  folder: SiteFolder,
  { status, file }: Extract<Answer, { file: string }>,
): void {
  const plain = join(folder.outDir, file);
  const hasPacked = isFile(`${plain}.br`);
  const packing = chooseEncoding(request.headers['accept-encoding'] ?? '', (ending) =>
    isFile(plain + ending),
  );
  const sent = packing === null ? plain : plain + packing.ending;
  const { mtimeMs, size } = statSync(sent);
  const tag = `"${Math.floor(mtimeMs).toString(16)}-${size.toString(16)}"`;
  response.setHeader('Content-Type', contentType(file) ?? 'application/octet-stream');
  if (hasPacked) response.setHeader('Vary', 'Accept-Encoding');
  if (packing !== null) response.setHeader('Content-Encoding', packing.encoding);
  if (status === 200) {
    response.setHeader('ETag', tag);
    response.setHeader('Last-Modified', new Date(mtimeMs).toUTCString());
    if (isUnchanged(request, tag, mtimeMs)) {
      response.writeHead(304).end();
      return;
    }
  }
  response.setHeader('Content-Length', size);
  response.writeHead(status);
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(sent)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** @returns false for what is not the site's to answer. */
function answer(request: Connect.IncomingMessage, response: ServerResponse, folder: SiteFolder): boolean {
  const target = request.originalUrl ?? request.url ?? '/';
  const found = findAnswer(target, {
    base: folder.base,
    hasFile: (path) => isFile(join(folder.outDir, path)),
  });
  if (found === null) return false;
  const path = found.status === 200 ? found.file : '';
  for (const [name, value] of Object.entries(headersOf(path, folder.apiBase)))
    response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  else if (found.status === 301) response.writeHead(301, { Location: found.location }).end();
  else if (found.status === 400) response.writeHead(400).end();
  else sendFile(request, response, folder, found);
  return true;
}

export function servePages({ apiBase }: { apiBase: string }): Plugin {
  return {
    name: 'serve-pages',
    // Who may read what is said in the one list of headers; Vite would add a word of its own.
    config: () => ({ preview: { cors: false } }),
    configurePreviewServer(server) {
      const { config } = server;
      const folder = { outDir: resolve(config.root, config.build.outDir), base: config.base, apiBase };
      server.middlewares.use((request, response, next) => {
        if (!answer(request, response, folder)) next();
      });
    },
  };
}
