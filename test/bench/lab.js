// A page of our own in Chromium, with the application's modules as the page has them, to measure them one by one.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { chromiumOptions } from '../setup/chromium.js';

const PORT = 4321;
const ADDRESS = `http://localhost:${PORT}/tjanster/halsoval/`;

/**
 * Opens the page, lets it be used, and puts everything away. The page has a file field, and `lab` as `inPage.js` exports it.
 * @template T
 * @param {(page: import('@playwright/test').Page) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function inLab(use) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-page-'));
  await build({
    ...{ configFile: false, publicDir: false, logLevel: 'error', base: './' },
    worker: { format: 'es' },
    build: {
      ...{ target: 'es2022', outDir: folder, emptyOutDir: true, modulePreload: false },
      rollupOptions: {
        input: fileURLToPath(new URL('./inPage.js', import.meta.url)),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'inPage.js' },
      },
    },
  });
  const script = "import * as lab from './inPage.js'; Object.assign(window, { lab });";
  writeFileSync(join(folder, 'start.js'), script);
  writeFileSync(
    join(folder, 'index.html'),
    '<input type="file"><script type="module" src="start.js"></script>',
  );
  const server = spawn('node', ['test/setup/serve.js', String(PORT), folder], { stdio: 'inherit' });
  const browser = await chromium.launch(chromiumOptions());
  try {
    await wait(500);
    const page = await browser.newPage();
    await page.goto(ADDRESS);
    await page.waitForFunction(() => 'lab' in window);
    return await use(page);
  } finally {
    await browser.close();
    server.kill();
    rmSync(folder, { recursive: true });
  }
}
