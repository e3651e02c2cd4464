import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './tools/find-browser.mjs';
import { findNginx } from './tools/find-nginx.mjs';

/** Both towns are tested: the real one, whose data are few, and the fictional one, which has every case. */
const CITIES = ['les-mureaux', 'ville-exemple'];

/** Not the port of `npm start`, which may be running. `npm test` gives free ones. */
const firstPort = Number(process.env['E2E_PORT'] ?? 41_730);

const towns = CITIES.map((city, index) => ({
  city,
  port: firstPort + index,
  otherCities: CITIES.filter((other) => other !== city),
}));

/** The builds are made by tools/test.mjs, which `npm test` and `npm run test:e2e` run. */
const builds = process.env['E2E_BUILDS'] ?? 'node_modules/.cache/e2e';

/** One nginx serves the real town twice: alone, and below `/numerique/` of another site. */
const nginxSites = [
  { name: 'nginx', base: '/', build: 'les-mureaux' },
  { name: 'nginx-numerique', base: '/numerique/', build: 'numerique' },
].map((site, index) => ({ ...site, port: firstPort + CITIES.length + index }));

const nginxServer = {
  command: [
    'node tools/run.mjs serve-nginx',
    ...nginxSites.map(({ port, base, build }) => `${port} ${base} ${builds}/${build}`),
  ].join(' '),
  // The last to listen: all do by then.
  url: `http://localhost:${firstPort + CITIES.length + 1}/numerique/`,
  reuseExistingServer: false,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5000 },
};

const executablePath = findBrowser();
const hasNginx = findNginx() !== null;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: join(tmpdir(), 'dashboard-e2e'),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
  use: {
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  // `filter.spec.ts` runs in both towns, `history.ville-exemple.spec.ts` in that one only.
  // What tests/e2e/servers/ asks is asked of each server: that of `npm start`, with the real town, and nginx.
  projects: [
    ...towns.map(({ city, port, otherCities }) => ({
      name: city,
      testIgnore: [
        ...otherCities.map((other) => `**/*.${other}.spec.ts`),
        city === 'les-mureaux' ? '**/*.numerique.spec.ts' : '**/servers/**',
      ],
      use: { baseURL: `http://localhost:${port}/` },
    })),
    ...(hasNginx ? nginxSites : []).map(({ name, base, port }) => ({
      name,
      testDir: 'tests/e2e/servers',
      testIgnore: base === '/' ? '**/*.numerique.spec.ts' : [],
      use: { baseURL: `http://localhost:${port}${base}` },
    })),
  ],
  webServer: [
    ...towns.map(({ city, port }) => ({
      command: `node node_modules/vite/bin/vite.js preview --outDir ${builds}/${city}`,
      env: { PORT: String(port) },
      url: `http://localhost:${port}/`,
      reuseExistingServer: false,
      timeout: 60_000,
    })),
    ...(hasNginx ? [nginxServer] : []),
  ],
});
