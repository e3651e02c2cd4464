/**
 * What `npm test` runs: the tests in Node, then a build of each town and the tests in a real browser, against the
 * server of `npm start` and against nginx.
 * It ends with one plain line, `N passed, N failed`, that a person or a machine can read.
 * `node tools/test.mjs e2e` leaves out the tests in Node.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getBrowser, NO_BROWSER } from './find-browser.mjs';
import { canInstallNginx, getNginx, NO_NGINX } from './find-nginx.mjs';

const root = join(import.meta.dirname, '..');
const reports = mkdtempSync(join(tmpdir(), 'dashboard-tests-'));
const total = { passed: 0, failed: 0, skipped: 0 };

const VITEST = 'node_modules/vitest/vitest.mjs';
const VITE = 'node_modules/vite/bin/vite.js';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

function run(script, args, env = {}) {
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/** A run that broke off before it could report, or failed for another reason than a test, is one failure. */
function count(hasSucceeded, report, read) {
  const counts = { passed: 0, failed: 0, skipped: 0, ...readReport(report, read) };
  if (!hasSucceeded && counts.failed === 0) counts.failed = 1;
  for (const key of Object.keys(total)) total[key] += counts[key];
}

function readReport(report, read) {
  try {
    return read(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return { failed: 1 };
  }
}

function testInNode() {
  console.log('\n— Tests in Node —');
  const report = join(reports, 'vitest.json');
  const hasSucceeded = run(VITEST, [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  count(hasSucceeded, report, (result) => ({
    passed: result.numPassedTests,
    // A file that cannot be loaded has no test of its own: it counts as one.
    failed:
      result.numFailedTests +
      result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
        .length,
    skipped: result.numPendingTests + result.numTodoTests,
  }));
}

/** Each town, and one of them once more below a path, as a part of another site. */
const BUILDS = [
  { name: 'les-mureaux', city: 'les-mureaux', base: '/' },
  { name: 'ville-exemple', city: 'ville-exemple', base: '/' },
];
const BUILD_BELOW_A_PATH = { name: 'numerique', city: 'les-mureaux', base: '/numerique/' };

/** Into a folder of their own: a town's published `dist` is not the tests' to overwrite. */
function buildSite({ name, city, base }) {
  console.log(`\n— Build of ${name} —`);
  const outDir = `node_modules/.cache/e2e/${name}`;
  const args = ['build', '--logLevel', 'warn', '--emptyOutDir', '--outDir', outDir];
  const env = { VITE_CITY: city, VITE_BASE: base, VITE_API_BASE: '', BROTLI_QUALITY: '5' };
  const isBuilt = run(VITE, args, env);
  if (!isBuilt) total.failed += 1;
  return isBuilt;
}

/** The first of four neighbouring ports; the system hands out ports that are free, and their neighbours mostly are. */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Where nginx could be installed and was not, that is a failure; elsewhere its tests are left out, and counted as one. */
function hasNginx() {
  if (getNginx() !== null) return true;
  console.log(NO_NGINX);
  total[canInstallNginx() ? 'failed' : 'skipped'] += 1;
  return false;
}

async function testInBrowser(browser) {
  const builds = hasNginx() ? [...BUILDS, BUILD_BELOW_A_PATH] : BUILDS;
  if (!builds.every(buildSite)) return;
  console.log('\n— Tests in the browser —');
  const report = join(reports, 'playwright.json');
  const hasSucceeded = run(PLAYWRIGHT, ['test', '--reporter=list,json'], {
    CHROME_PATH: browser,
    E2E_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  count(hasSucceeded, report, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));
}

// First, so that a machine without a browser says so at once and not after the other tests.
const browser = getBrowser();
if (browser === null) {
  console.error(NO_BROWSER);
  total.failed += 1;
} else {
  console.log(`Browser: ${browser}`);
  if (process.argv[2] !== 'e2e') testInNode();
  await testInBrowser(browser);
}
rmSync(reports, { recursive: true, force: true });

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
