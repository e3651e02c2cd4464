/**
 * Finds nginx with its module for files packed by brotli, to test deploy/nginx.conf in it. `getNginx` installs both
 * by the system's packages, as root on Debian and Ubuntu; elsewhere those tests are skipped, and `npm test` says so.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const PACKAGES = 'nginx libnginx-mod-http-brotli-static';

/** Debian keeps servers out of the PATH of people. */
const FOLDERS = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

const MODULES = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/usr/local/lib/nginx/modules'];

export const NO_NGINX =
  `Pas de nginx : ses tests sont sautés. Installez ${PACKAGES}. / ` +
  `No nginx: its tests are skipped. Install ${PACKAGES}.`;

/** The program and its module; null where one of them is not here. */
export function findNginx() {
  const program = FOLDERS.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path));
  const brotliModule = MODULES.map((folder) => join(folder, 'ngx_http_brotli_static_module.so')).find(
    (path) => existsSync(path),
  );
  return program === undefined || brotliModule === undefined ? null : { program, brotliModule };
}

/** Whether this machine lets us install it; where it does, failing to is a failure. */
export const canInstallNginx = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Debian asks this file whether a package may start its server; ours must not take port 80. */
const START_POLICY = '/usr/sbin/policy-rc.d';

function installByDebian() {
  console.log('No nginx found: Debian installs its package…');
  const hasPolicy = existsSync(START_POLICY);
  if (!hasPolicy) writeFileSync(START_POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const command = `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${PACKAGES}`;
  spawnSync('sh', ['-c', command], { stdio: 'ignore', env, timeout: 600_000 });
  if (!hasPolicy) rmSync(START_POLICY, { force: true });
}

/** The program and its module, installed if need and leave be; null where they cannot be had. */
export function getNginx() {
  if (findNginx() === null && canInstallNginx()) installByDebian();
  return findNginx();
}
