/**
 * `npm run lighthouse`: Lighthouse as on a phone over every page of one language and the overview of the other. Writes
 * docs/performance.md; exit code 1 when a score is missed. `-- --only=/label` tries one page and writes nothing.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SCORES } from './bench/budgets';
import { pageAddresses } from './bench/builtFiles';
import { circumstances, saveSection, table } from './bench/report';
import { startServer } from './bench/staticServer';
import { buildSite, OVERVIEW } from './bench/variants';
import { getBrowser, NO_BROWSER } from './find-browser.mjs';

const FOLDER = join(import.meta.dirname, 'lighthouse');
const LIGHTHOUSE = join(FOLDER, 'node_modules/lighthouse');
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const FLAGS = '--headless=new --no-sandbox --disable-background-networking';

type Scores = Record<(typeof CATEGORIES)[number], number | null>;

/** A child of an unknown value; what Lighthouse prints has no type here. */
function child(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}

function scoresOf(report: unknown): Scores {
  const score = (category: string) => {
    const value = child(child(child(report, 'categories'), category), 'score');
    return typeof value === 'number' ? Math.round(value * 100) : null;
  };
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best-practices'),
    seo: score('seo'),
  };
}

/** In a process of its own that is waited for without blocking: this process serves the page. */
function runLighthouse(url: string, browser: string): Promise<unknown> {
  const only = `--only-categories=${CATEGORIES.join(',')}`;
  const args = [
    join(LIGHTHOUSE, 'cli/index.js'),
    url,
    '--output=json',
    '--quiet',
    only,
    `--chrome-flags=${FLAGS}`,
  ];
  return new Promise((resolve, reject) => {
    const lighthouse = spawn(process.execPath, args, {
      env: { ...process.env, CHROME_PATH: browser },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const printed: Buffer[] = [];
    lighthouse.stdout.on('data', (part: Buffer) => printed.push(part));
    lighthouse.once('error', reject);
    lighthouse.once('close', () => {
      try {
        resolve(JSON.parse(Buffer.concat(printed).toString()));
      } catch {
        reject(new Error(`Lighthouse gave no report on ${url}`));
      }
    });
  });
}

function budgetOf(path: string, category: keyof Scores): number {
  return category === 'performance' && path === OVERVIEW ? SCORES.performanceOfOverview : SCORES[category];
}

function cell(path: string, category: keyof Scores, scores: Scores): string {
  const score = scores[category];
  if (score === null) return '**not measured**';
  return score >= budgetOf(path, category) ? String(score) : `**${score}**`;
}

/** A page names its own address in full, so the place must be known before the build. */
async function siteOfItsPlace() {
  const place = await startServer(new Map());
  await place.close();
  return { origin: place.origin, site: buildSite(place.origin) };
}

export async function main(args: string[]): Promise<number> {
  const browser = getBrowser();
  if (browser === null) {
    console.error(NO_BROWSER);
    return 2;
  }
  if (!existsSync(LIGHTHOUSE)) {
    spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: FOLDER,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  }
  const only = /^--only=(.+)$/.exec(args[0] ?? '')?.[1];
  const { origin, site } = await siteOfItsPlace();
  const server = await startServer(site, { port: Number(new URL(origin).port) });
  const paths = pageAddresses(site)
    .filter((path) => (only === undefined ? !path.startsWith('/en/') || path === '/en/' : path === only))
    .toSorted();
  const results: { path: string; scores: Scores }[] = [];
  for (const path of paths) {
    const scores = scoresOf(await runLighthouse(server.origin + path, browser));
    results.push({ path, scores });
    console.log([path, ...CATEGORIES.map((category) => `${category} ${scores[category]}`)].join(' · '));
  }
  await server.close();
  const manifest: unknown = JSON.parse(readFileSync(join(LIGHTHOUSE, 'package.json'), 'utf8'));
  const report = [
    circumstances({ lighthouse: String(child(manifest, 'version')) }),
    'Mobile, one run per page, own server on loopback; scores below their target in bold.',
    table(
      ['page', ...CATEGORIES],
      results.map(({ path, scores }) => [
        `\`${path}\``,
        ...CATEGORIES.map((category) => cell(path, category, scores)),
      ]),
    ),
  ].join('\n\n');
  console.log(report);
  if (only === undefined) saveSection('Lighthouse', report);
  const isKept = results.every(({ path, scores }) =>
    CATEGORIES.every((category) => (scores[category] ?? 0) >= budgetOf(path, category)),
  );
  return isKept ? 0 : 1;
}
