/**
 * Writes deploy/nginx.conf and deploy/_headers anew from the one list of headers, or with `--to FOLDER` those of a
 * site whose VITE_BASE or VITE_API_BASE differ.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadEnv } from 'vite';
import { deployFiles } from '../deploy/deployFiles';
import { siteAddress } from '../deploy/siteAddress';

const ROOT = join(import.meta.dirname, '..');

export function main(args: readonly string[]): number {
  const [option, folder = join(ROOT, 'deploy')] = args;
  if (option !== undefined && option !== '--to') {
    console.error('npm run deploy:write [-- --to FOLDER]');
    return 2;
  }
  const env = loadEnv('production', ROOT);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of deployFiles(siteAddress(env['VITE_BASE'] ?? '/', env['VITE_API_BASE'] ?? ''))) {
    writeFileSync(join(folder, name), text);
    console.log(join(folder, name));
  }
  return 0;
}
