// How long the workbook takes to write and how large it is, for the sample region and a country of 1 200 units, and how
// long LibreOffice takes to open and compute it. On the built page: `npm run build && node test/bench/workbook.js`.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { chromiumOptions } from '../setup/chromium.js';
import { recompute } from '../setup/libreoffice.js';

const PORT = 4319;
const COPIES = 40;
const ROUNDS = 5;
const ADDRESS = process.argv[2] ?? `http://localhost:${PORT}/tjanster/halsoval/`;

const server = process.argv[2]
  ? null
  : spawn('node', ['test/setup/serve.js', String(PORT)], { stdio: 'inherit' });
const browser = await chromium.launch(chromiumOptions());
const folder = mkdtempSync(join(tmpdir(), 'workbook-bench-'));
try {
  await wait(500);
  /** @type {Record<string, object>} */
  const rows = {};
  for (const copies of [1, COPIES]) rows[`${30 * copies} units`] = await measure(copies);
  console.log('workbook written, ms from click to file');
  console.table(rows);
} finally {
  await browser.close();
  server?.kill();
  rmSync(folder, { recursive: true });
}

/** @param {number} copies */
async function measure(copies) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${ADDRESS}#/data`);
  if (copies > 1) {
    await page.getByLabel('Välj filer').setInputFiles([file('units', copies), file('listing', copies)]);
    await page.getByRole('button', { name: 'Använd uppgifterna' }).click({ timeout: 60_000 });
  }
  await page.goto(`${ADDRESS}#/data/ut`);
  const button = page.getByRole('button', { name: 'Arbetsbok (.xlsx)' });
  const path = join(folder, `${copies}.xlsx`);
  const times = [];
  for (let round = 0; round < ROUNDS; round++) {
    await button.and(page.locator(':enabled')).waitFor({ timeout: 60_000 });
    const start = performance.now();
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 120_000 }),
      button.click(),
    ]);
    times.push(performance.now() - start);
    await download.saveAs(path);
  }
  await page.close();
  times.sort((a, b) => a - b);
  const start = performance.now();
  recompute([path], folder);
  const computed = performance.now() - start;
  return {
    median: Math.round(times[Math.floor(ROUNDS / 2)] ?? NaN),
    slowest: Math.round(times.at(-1) ?? NaN),
    kB: Math.round(statSync(path).size / 1000),
    'LibreOffice, opened and computed': Math.round(computed),
  };
}

/**
 * A file of the sample, written over and over for other units.
 * @param {'units' | 'listing'} kind
 * @param {number} copies
 */
function file(kind, copies) {
  const [header, ...rows] = readFileSync(`data/sample/${kind}.csv`, 'utf8').trim().split('\n');
  const all = Array.from({ length: copies }, (_, copy) =>
    rows.map((line) => line.replace(/^JH/, `R${copy}-`)),
  );
  return {
    name: `${kind}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from([header, ...all.flat()].join('\n')),
  };
}
