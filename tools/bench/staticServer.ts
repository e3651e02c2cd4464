/**
 * Serves files from memory on loopback, over HTTP/1.1, compressed beforehand as a published site's are, and keeps
 * account of what crossed the wire. Not the preview server: that one compresses nothing and counts nothing.
 */
import { createHash } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';

export interface ServedFile {
  body: Buffer;
  contentType: string;
  /** Its address names its content, so that it is never asked for again. */
  isImmutable: boolean;
}

/** By path with a leading slash. */
export type ServedFiles = ReadonlyMap<string, ServedFile>;

export interface Exchange {
  path: string;
  status: number;
  contentType: string;
  /** Headers and body of the answer. */
  bytes: number;
}

export interface StaticServer {
  origin: string;
  /** The answers given since the last call. */
  takeExchanges: () => Exchange[];
  /** Requests that wait for their answer. */
  pending: () => number;
  close: () => Promise<void>;
}

interface PreparedFile extends ServedFile {
  compressed: Buffer | null;
  tag: string;
}

const isText = (contentType: string) => /^text\/|json|javascript|svg/.test(contentType);

function prepare(file: ServedFile): PreparedFile {
  const quality = {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_SIZE_HINT]: file.body.length,
  };
  return {
    ...file,
    compressed: isText(file.contentType) ? brotliCompressSync(file.body, { params: quality }) : null,
    tag: `"${createHash('sha256').update(file.body).digest('base64url').slice(0, 16)}"`,
  };
}

function answer(
  response: ServerResponse,
  file: PreparedFile | undefined,
  knownTag: string | undefined,
): void {
  if (file === undefined) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end();
    return;
  }
  const headers = {
    'Content-Type': file.contentType,
    'Cache-Control': file.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: file.tag,
  };
  if (knownTag === file.tag) {
    response.writeHead(304, headers).end();
    return;
  }
  const body = file.compressed ?? file.body;
  const encoding = file.compressed === null ? {} : { 'Content-Encoding': 'br' };
  response.writeHead(200, { ...headers, ...encoding, 'Content-Length': body.length }).end(body);
}

export interface ServerOptions {
  /** The path whose file answers for unknown pages, for a site that the browser renders; else they are 404. */
  fallback?: string;
  /** By default one that is free. */
  port?: number;
}

export async function startServer(files: ServedFiles, options: ServerOptions = {}): Promise<StaticServer> {
  const { fallback } = options;
  const prepared = new Map([...files].map(([path, file]) => [path, prepare(file)]));
  let exchanges: Exchange[] = [];
  let waiting = 0;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const isPage = !/\.[a-z0-9]+$/i.test(pathname);
    const file =
      prepared.get(pathname) ?? (isPage && fallback !== undefined ? prepared.get(fallback) : undefined);
    const { socket } = request;
    const before = socket.bytesWritten;
    waiting += 1;
    response.once('close', () => {
      waiting -= 1;
      const contentType = file?.contentType ?? '';
      exchanges.push({
        path: pathname,
        status: response.statusCode,
        contentType,
        bytes: socket.bytesWritten - before,
      });
    });
    answer(response, file, request.headers['if-none-match']);
  });
  await new Promise<void>((resolve) => {
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    origin: `http://localhost:${port}`,
    takeExchanges: () => {
      const taken = exchanges;
      exchanges = [];
      return taken;
    },
    pending: () => waiting,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
