/**
 * Finds a Chromium for the tests: the one that CHROME_PATH or CHROMIUM_PATH names, else an installed Chrome,
 * Chromium or Edge, else the one that Playwright keeps in its cache. `getBrowser` then also fetches one: by
 * Playwright's own download, or as root on Debian and Ubuntu by the system's package.
 * Configuration files call `findBrowser` only, so that nothing is ever downloaded by reading a configuration.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const VARIABLES = ['CHROME_PATH', 'CHROMIUM_PATH'];

const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** Where the installers of each system put the browsers that are on no PATH. */
const USUAL_PLACES = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((variable) => process.env[variable])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  linux: ['/opt/google/chrome/chrome', '/snap/bin/chromium'],
};

export const NO_BROWSER =
  'Aucun navigateur : installez Chrome ou Chromium, ou donnez son chemin dans CHROME_PATH. / ' +
  'No browser: install Chrome or Chromium, or give its path in CHROME_PATH.';

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Ubuntu's `chromium-browser` may be a mere notice about snap, and a download may lack system libraries. */
function starts(path) {
  // On Windows `--version` opens a window.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function* candidates() {
  for (const command of COMMANDS) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) yield join(folder, command);
  }
  yield* USUAL_PLACES[process.platform] ?? [];
  yield chromium.executablePath();
}

/** The path of a browser that is already here, or null. */
export function findBrowser() {
  for (const variable of VARIABLES) {
    const path = process.env[variable];
    if (path === undefined || path === '') continue;
    if (isExecutable(path)) return path;
    console.error(`${variable}: ${path} cannot be run`);
  }
  for (const path of candidates()) if (isExecutable(path) && starts(path)) return path;
  return null;
}

function downloadByPlaywright() {
  const cli = createRequire(import.meta.url).resolve('@playwright/test/cli');
  console.log('No browser found: Playwright downloads one…');
  spawnSync(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
    stdio: 'ignore',
    timeout: 300_000,
  });
}

function installByDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.log('No browser found: Debian installs its package…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const command = 'apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium';
  spawnSync('sh', ['-c', command], { stdio: 'ignore', env, timeout: 600_000 });
}

/** The path of a browser, fetched if need be, or null where none can be had. */
export function getBrowser() {
  const found = findBrowser();
  if (found !== null) return found;
  for (const fetchBrowser of [downloadByPlaywright, installByDebian]) {
    fetchBrowser();
    const fetched = findBrowser();
    if (fetched !== null) return fetched;
  }
  return null;
}
