import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { chromiumOptions } from './test/setup/chromium.js';

/** What the page may do: nothing from elsewhere, no connection at all. Delivered with the page. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Only in the built page: the development server injects styles and opens a socket. */
function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Short fingerprint of all parameter files, so that a printed figure can be traced to its rules. */
function paramsHash(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync('data/params').sort()) hash.update(readFileSync(`data/params/${file}`));
  return hash.digest('hex').slice(0, 8);
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
  base: './',
  plugins: [svelte({ configFile: false }), contentPolicy()],
  define: {
    __VERSION__: JSON.stringify(version),
    __PARAMS_HASH__: JSON.stringify(paramsHash()),
  },
  worker: { format: 'es' },
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  preview: { port: 4173, strictPort: false },
  test: {
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
});
