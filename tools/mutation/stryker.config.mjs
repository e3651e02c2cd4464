import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default {
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
  testRunner: 'vitest',
  // There is none of this name: Stryker 9 rewrites the one it finds by an API that TypeScript 7 does not have.
  tsconfigFile: 'none',
  vitest: { configFile: 'tools/mutation/vitest.config.ts' },
  mutate: ['src/domain/**/*.ts'],
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  // Copies and reports stay outside the tree.
  tempDirName: join(tmpdir(), 'dashboard-mutation'),
  cleanTempDir: 'always',
  allowEmpty: false,
  concurrency: 2,
  thresholds: { high: 95, low: 90, break: 90 },
};
