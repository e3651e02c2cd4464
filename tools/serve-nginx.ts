/**
 * Serves built sites by a real nginx, with the configuration that a town gets: `serve-nginx PORT BASE FOLDER …`.
 * It runs in the foreground, in a temporary folder of its own, and ends with the signal that ends this program.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { nginxConfiguration } from '../deploy/nginxConfiguration';
import { siteAddress } from '../deploy/siteAddress';
import { findNginx, type Nginx, NO_NGINX } from './find-nginx.mjs';

interface Site {
  port: string;
  base: string;
  folder: string;
}

function readSites(args: readonly string[]): Site[] {
  const [port, base, folder, ...rest] = args;
  if (port === undefined || base === undefined || folder === undefined) return [];
  return [{ port, base, folder: resolve(folder) }, ...readSites(rest)];
}

/** The site lies where its base says, as on a town's server. */
function serverOf({ port, base, folder }: Site, place: string): string {
  const root = join(place, port);
  const site = join(root, base).replace(/\/$/, '');
  mkdirSync(dirname(site), { recursive: true });
  symlinkSync(folder, site);
  return nginxConfiguration({
    ...siteAddress(base, ''),
    root,
    listen: [`127.0.0.1:${port}`],
    serverName: 'localhost',
  });
}

/** What a distribution says around the servers: here without the system's user, folders and port. */
function mainConfiguration(nginx: Nginx, servers: readonly string[]): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return [
    `load_module ${nginx.brotliModule};`,
    // As root, nginx would give its work to a user who may not read this folder.
    ...(process.getuid?.() === 0 ? ['user root root;'] : []),
    'worker_processes 1;',
    'pid nginx.pid;',
    // A file that is not there is what some tests ask for.
    'error_log stderr crit;',
    'events { }',
    'http {',
    'access_log off;',
    ...temporary.map((name) => `${name}_temp_path ${name};`),
    ...servers,
    '}',
  ].join('\n');
}

export function main(args: readonly string[]): number | Promise<number> {
  const nginx = findNginx();
  const sites = readSites(args);
  if (nginx === null || sites.length === 0) {
    console.error(nginx === null ? NO_NGINX : 'serve-nginx PORT BASE FOLDER …');
    return 2;
  }
  const place = mkdtempSync(join(tmpdir(), 'dashboard-nginx-'));
  const file = join(place, 'nginx.conf');
  writeFileSync(
    file,
    mainConfiguration(
      nginx,
      sites.map((site) => serverOf(site, place)),
    ),
  );
  const server = spawn(nginx.program, ['-p', place, '-c', file, '-g', 'daemon off;'], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
  return new Promise((end) => {
    server.on('close', (status) => {
      rmSync(place, { recursive: true, force: true });
      end(status ?? 1);
    });
  });
}
