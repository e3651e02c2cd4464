import { defineConfig } from 'vitest/config';

/** Only the tests of the domain's own rules: a change that a page's test alone would notice is not well tested. */
export default defineConfig({ test: { environment: 'node', include: ['tests/domain/**/*.test.ts'] } });
