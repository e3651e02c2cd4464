/** Builds the site and its comparisons, and serves each on a port of its own. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';
import { readResource } from '../../src/contract/readResource';
import type { ResourceName, Resources } from '../../src/contract/resources';
import { latestCitedYear, themeSeries } from '../../src/domain/initiativesByTheme';
import { dataDate, labelHistorySeries } from '../../src/domain/labelHistory';
import { type Series, valueOf } from '../../src/domain/series';
import { asHtml, readBuild, readServedFile } from './builtFiles';
import { type PeerChart, withoutContent, withoutScript, withPeerCharts } from './pageVariants';
import { type ServedFile, startServer, type StaticServer } from './staticServer';

const ROOT = join(import.meta.dirname, '../..');
const CACHE = 'node_modules/.cache/bench';
const PEER = join(ROOT, 'tools/bench/node_modules/@gouvfr/dsfr-chart/dist/BarChart');

/** What loads this tool sets NODE_ENV to development, and a build would believe it. */
const PUBLISHED = { ...process.env, NODE_ENV: 'production' };

export const OVERVIEW = '/';
export const FILTERED_LIST = '/initiatives';

export interface Variant {
  id: 'site' | 'limit' | 'client' | 'worker' | 'peer';
  name: string;
  server: StaticServer;
  /** Whether its list can be filtered: a page without script has no filter, the peer no list. */
  hasFilter: boolean;
}

/**
 * Builds the site into a folder of its own: a town's published `dist` is not the bench's to overwrite.
 * @param siteUrl Where it says that it stands.
 */
export function buildSite(siteUrl = ''): Map<string, ServedFile> {
  const outDir = `${CACHE}/site`;
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--logLevel', 'warn', '--emptyOutDir', '--outDir', outDir];
  const { status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...PUBLISHED, VITE_SITE_URL: siteUrl },
  });
  if (status !== 0) throw new Error('the site could not be built');
  return readBuild(join(ROOT, outDir));
}

/** The mock API holds its answers back, as a developer wants it; a comparison with that would be unfair. */
const ANSWER_AT_ONCE = {
  name: 'answer-at-once',
  transform(code: string, id: string) {
    if (!id.endsWith('/mocks/browser.ts')) return null;
    if (!code.includes('DELAY_IN_MS = 150')) throw new Error('mocks/browser.ts has another delay');
    return code.replace('DELAY_IN_MS = 150', 'DELAY_IN_MS = 0');
  },
};

/** The site as it would be published if the mock API were part of it: rendered in the browser, answered by its worker. */
async function buildWithWorker(): Promise<Map<string, ServedFile>> {
  Object.assign(process.env, PUBLISHED);
  const outDir = join(ROOT, CACHE, 'worker');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    define: { 'import.meta.env.DEV': 'true' },
    plugins: [ANSWER_AT_ONCE],
    build: { outDir, emptyOutDir: true, cssCodeSplit: false, assetsInlineLimit: 0 },
  });
  const worker = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');
  return readBuild(outDir).set('/mockServiceWorker.js', readServedFile(worker, false));
}

function readPublished<Name extends ResourceName>(
  files: ReadonlyMap<string, ServedFile>,
  name: Name,
): Resources[Name] {
  const result = readResource(name, JSON.parse(files.get(`/api/v1/${name}.json`)?.body.toString() ?? 'null'));
  if (!result.isValid) throw new Error(`the build publishes no ${name}`);
  return result.value;
}

function asPeerChart<Measure extends string>(
  series: Series<Measure>,
  measure: Measure,
  name: string,
): PeerChart {
  const categories = series.points.map(({ category, id }) =>
    category.kind === 'name' ? category.text.fr : id,
  );
  return { categories, values: series.points.map((point) => valueOf(point, measure) ?? 0), name };
}

/** The overview's two charts as the peer draws them: bars of the label's levels, bars of the initiatives by theme. */
function peerCharts(files: ReadonlyMap<string, ServedFile>): PeerChart[] {
  const { awards } = readPublished(files, 'label');
  const list = readPublished(files, 'initiatives');
  const asOf = dataDate(awards) ?? latestCitedYear(list.initiatives);
  return [
    asPeerChart(labelHistorySeries(awards, false), 'level', 'arobases'),
    asPeerChart(themeSeries(list, list.initiatives, asOf, false), 'initiatives', 'initiatives'),
  ];
}

/** Only the peer's own bar charts, without the style sheet and script that it asks for besides: in its favour. */
function peerFiles(): [string, ServedFile][] {
  if (!existsSync(PEER)) {
    const isWindows = process.platform === 'win32';
    spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: join(ROOT, 'tools/bench'),
      stdio: 'inherit',
      shell: isWindows,
    });
  }
  return [
    ['/assets/BarChart.js', readServedFile(join(PEER, 'BarChart.umd.cjs'), true)],
    ['/assets/BarChart.css', readServedFile(join(PEER, 'BarChart.css'), true)],
  ];
}

const PEER_HEAD =
  '<link rel="stylesheet" href="/assets/BarChart.css"><script defer src="/assets/BarChart.js"></script>';

/** The site with other pages: what its assets weigh stays the same. */
function withPages(
  files: ReadonlyMap<string, ServedFile>,
  change: (html: string) => string,
): Map<string, ServedFile> {
  const changed = new Map(files);
  for (const path of [OVERVIEW, FILTERED_LIST]) {
    const page = files.get(path);
    if (page !== undefined) changed.set(path, asHtml(change(page.body.toString())));
  }
  return changed;
}

export async function startVariants(site: ReadonlyMap<string, ServedFile>): Promise<Variant[]> {
  const overview = site.get(OVERVIEW)?.body.toString() ?? '';
  const peerPage = withPeerCharts(overview, peerCharts(site), PEER_HEAD);
  const peer = new Map([...site, ...peerFiles(), [OVERVIEW, asHtml(peerPage)] as const]);
  return [
    { id: 'site', name: 'this site', hasFilter: true, server: await startServer(site) },
    {
      id: 'limit',
      name: 'the limit (no script)',
      hasFilter: false,
      server: await startServer(withPages(site, withoutScript)),
    },
    {
      id: 'client',
      name: 'not prerendered',
      hasFilter: true,
      server: await startServer(withPages(site, withoutContent)),
    },
    {
      id: 'worker',
      name: 'mock worker in production',
      hasFilter: true,
      server: await startServer(await buildWithWorker(), { fallback: OVERVIEW }),
    },
    { id: 'peer', name: 'dsfr-chart', hasFilter: false, server: await startServer(peer) },
  ];
}

export const versionOf = (packageName: string): string => {
  const manifest: unknown = JSON.parse(
    readFileSync(join(ROOT, 'node_modules', packageName, 'package.json'), 'utf8'),
  );
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '';
};
