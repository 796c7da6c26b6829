import { defineConfig } from '@playwright/test';
import { chromiumOptions } from '../setup/chromium.js';

const PORT = 4317;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  fullyParallel: true,
  // Where other work runs beside, a page takes its time; none of the tests depends on how much.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  workers: 2,
  forbidOnly: !!process.env['CI'],
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${PORT}/tjanster/halsoval/`,
    locale: 'sv-SE',
    // To keep all files of the page for later is a quarter of what opening it takes: where that matters, it is allowed.
    serviceWorkers: 'block',
    launchOptions: chromiumOptions(),
    // A trace of every step makes the run half as long again: ask for it, `--trace on`, where a failure needs one.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `node test/setup/serve.js ${PORT}`,
    cwd: '../..',
    url: `http://localhost:${PORT}/tjanster/halsoval/`,
    reuseExistingServer: false,
  },
});
