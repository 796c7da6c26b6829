import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { bundles } from './src/offline/bundles.ts';
import { offline } from './src/offline/plugin.ts';
import { contentPolicy } from './src/offline/policy.ts';
import { singleFile } from './src/offline/single.ts';
import { typefaceFirst } from './src/offline/typeface.ts';
import { builtWorker } from './test/setup/builtWorker.ts';
import { chromiumOptions } from './test/setup/chromium.js';

/** Short fingerprint of all parameter files, so that a printed figure can be traced to its rules. */
function paramsHash(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync('data/params').sort()) hash.update(readFileSync(`data/params/${file}`));
  return hash.digest('hex').slice(0, 8);
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [
    svelte({ configFile: false }),
    contentPolicy(),
    ...(mode === 'single' ? [singleFile()] : [bundles(), typefaceFirst(), offline()]),
  ],
  define: {
    __VERSION__: JSON.stringify(version),
    __PARAMS_HASH__: JSON.stringify(paramsHash()),
  },
  worker: { format: 'es' },
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  preview: { port: 4173, strictPort: false },
  test: {
    // What the payments rest on: no branch of it is to be one that no test takes. Three are for what types allow alone: a
    // reading without content in `assemble`, where all that are asked have some, and a sheet without data in `workbook`.
    coverage: {
      provider: 'v8',
      thresholds: { branches: 99.9 },
      include: ['src/{money,model,csv}/**/*.ts'],
      reporter: [['text', { skipFull: true }], 'json'],
      reportsDirectory: 'test-results/coverage',
    },
    projects: [
      {
        extends: true,
        // Properties of many random regions take long where other work runs beside; none depends on a time.
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          testTimeout: 60_000,
          // Pure functions need no process of their own: starting one for each file took longer than the tests.
          isolate: false,
        },
      },
      {
        extends: true,
        plugins: [builtWorker()],
        // Found while a test runs, they would make the server reload it.
        optimizeDeps: {
          include: [
            'comlink',
            'idb',
            'papaparse',
            'decimal.js',
            'valibot',
            'd3-array',
            'd3-scale',
            'd3-shape',
          ],
        },
        test: {
          name: 'component',
          testTimeout: 60_000,
          // On a loaded machine an answer takes its time; none of the tests depends on how much.
          expect: { poll: { timeout: 15_000 } },
          include: ['test/**/*.browser.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromiumOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
}));
