/**
 * Runs a tool written in TypeScript: `node tools/run.mjs check-data …` calls the `main` of tools/check-data.ts.
 * Vite loads it, because Node 20 cannot read TypeScript and Vite is here anyway.
 * A tool imports statically only: what loads it is closed by the time `main` runs.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runnerImport } from 'vite';

const folder = import.meta.dirname;
const root = join(folder, '..');
const [tool = '', ...args] = process.argv.slice(2);
const file = join(folder, `${tool}.ts`);

if (!/^[a-z-]+$/.test(tool) || !existsSync(file)) {
  const tools = readdirSync(folder).filter((name) => /^[a-z-]+\.ts$/.test(name));
  console.error(
    `node tools/run.mjs TOOL …, with TOOL one of: ${tools.map((name) => basename(name, '.ts')).join(', ')}`,
  );
  process.exit(2);
}

const { module } = await runnerImport(file, { configFile: false, logLevel: 'error', root });
process.exitCode = await module.main(args);
