/** `npm run test:mutation`: changes src/domain in small ways and counts the changes that no test notices. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;
const root = join(folder, '../..');
const stryker = join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js');

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(stryker)) run('npm', ['ci'], folder);
run(process.execPath, [stryker, 'run', join(folder, 'stryker.config.mjs'), ...process.argv.slice(2)], root);
