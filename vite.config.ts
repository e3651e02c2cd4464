import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { loadEnv, type Plugin, runnerImport } from 'vite';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import type * as Plugins from './build/plugins';

/**
 * Our own plugins. Vite warns about every file that a configuration imports without extension,
 * which the rest of the project does; so they are loaded as what they are, modules of the project.
 */
async function ourPlugins(env: Record<string, string>): Promise<Plugin[]> {
  const file = join(import.meta.dirname, 'build/plugins.ts');
  const { module } = await runnerImport<typeof Plugins>(file, { configFile: false, logLevel: 'error' });
  return module.sitePlugins({
    city: env['VITE_CITY'] ?? '',
    apiBase: env['VITE_API_BASE'] ?? '',
    siteUrl: env['VITE_SITE_URL'] ?? '',
  });
}

export default defineConfig(async ({ mode, command }): Promise<ViteUserConfig> => {
  const env = loadEnv(mode, import.meta.dirname);
  const isTest = process.env['VITEST'] !== undefined;
  return {
    base: env['VITE_BASE'] ?? '/',
    plugins: [react(), isTest ? [] : await ourPlugins(env)],
    css: {
      modules: { generateScopedName: command === 'build' ? '[hash:base64:6]' : '[name]_[local]' },
    },
    build: {
      // Phones of 2022: the oldest whose browsers know container queries, which the charts need.
      target: ['chrome111', 'firefox114', 'safari16.4'],
      // A `data:` address would need a looser Content Security Policy.
      assetsInlineLimit: 0,
      // Prerendered pages and charts need their styles before any script: one small file has them all.
      cssCodeSplit: false,
    },
    preview: { host: '127.0.0.1', port: Number(process.env['PORT'] ?? 4173), strictPort: true },
    test: {
      projects: [
        {
          extends: true,
          test: { name: 'unit', environment: 'node', include: ['tests/**/*.test.ts'] },
        },
        {
          extends: true,
          test: {
            name: 'ui',
            environment: 'jsdom',
            include: ['tests/**/*.test.tsx'],
            setupFiles: ['tests/setup.ts'],
            // Whole pages, on machines that do other things at the same time.
            testTimeout: 30_000,
          },
        },
      ],
    },
  };
});
