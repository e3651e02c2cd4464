import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './tools/find-browser.mjs';

/** Both towns are tested: the real one, whose data are few, and the fictional one, which has every case. */
const CITIES = ['les-mureaux', 'ville-exemple'];

/** Not the port of `npm start`, which may be running. `npm test` gives free ones. */
const firstPort = Number(process.env['E2E_PORT'] ?? 41_730);

const towns = CITIES.map((city, index) => ({
  city,
  port: firstPort + index,
  otherCities: CITIES.filter((other) => other !== city),
}));

const executablePath = findBrowser();

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
  projects: towns.map(({ city, port, otherCities }) => ({
    name: city,
    testIgnore: otherCities.map((other) => `**/*.${other}.spec.ts`),
    use: { baseURL: `http://localhost:${port}/` },
  })),
  // The two builds are made by tools/test.mjs, which `npm test` and `npm run test:e2e` run.
  webServer: towns.map(({ city, port }) => ({
    command: `node node_modules/vite/bin/vite.js preview --outDir node_modules/.cache/e2e/${city}`,
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    timeout: 60_000,
  })),
});
