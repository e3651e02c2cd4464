/** `npm start` answers as a published site does: prerendered pages under their addresses, status 404 for the others. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { pageFile } from './pageFile';

/** The path inside the site, or null for an address outside its base. */
function pathInSite(url: string, base: string): string | null {
  const { pathname } = new URL(url, 'http://localhost');
  return pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : null;
}

/** A page has no file ending; everything else is a file and is served as one. */
const isPage = (path: string) => !/\.[a-z0-9]+$/i.test(path);

export function servePages(): Plugin {
  return {
    name: 'serve-pages',
    configurePreviewServer(server) {
      const { config } = server;
      const outDir = resolve(config.root, config.build.outDir);
      server.middlewares.use((request, response, next) => {
        const path = pathInSite(request.originalUrl ?? request.url ?? '/', config.base);
        if (path === null || !isPage(path)) return next();
        const file = join(outDir, pageFile(path));
        const isKnown = file.startsWith(outDir) && existsSync(file);
        const missing = join(outDir, pageFile(path.startsWith('/en/') ? '/en/404' : '/404'));
        response.statusCode = isKnown ? 200 : 404;
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.setHeader('Cache-Control', 'no-cache');
        response.end(readFileSync(isKnown ? file : missing));
      });
    },
  };
}
