// What the user waits for in the built page, in Chromium: a year chosen to its chart painted, a weight drawn to the frame
// that shows it, the workbook written; in the sample region and in a country.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { chromiumOptions } from '../setup/chromium.js';
import { recompute } from '../setup/libreoffice.js';
import { COPIES, copiedFile } from './built.js';
import { growth, median, quantile, row, share } from './measure.js';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {import('./measure.js').Row} Row */

const PORT = 4318;
const ADDRESS = `http://localhost:${PORT}/tjanster/halsoval/`;
const SIZES = [1, COPIES];
/** Milliseconds of a frame. */
const FRAME = 1000 / 60;
/** Milliseconds that a view may take to change without being felt to lag. */
const AT_ONCE = 100;

/**
 * @returns {Promise<Row[]>}
 */
export async function pageRows() {
  const server = spawn('node', ['test/setup/serve.js', String(PORT)], { stdio: 'inherit' });
  const browser = await chromium.launch(chromiumOptions());
  const folder = mkdtempSync(join(tmpdir(), 'bench-workbook-'));
  try {
    await wait(500);
    const rows = [];
    const switches = [];
    for (const copies of SIZES) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
      await opened(page, copies);
      const name = `${30 * copies} units`;
      const years = await yearSwitches(page);
      switches.push(/** @type {const} */ ([30 * copies, median(years)]));
      rows.push(
        share({
          ...{ name: `year chosen to chart painted, ${name}`, against: `${AT_ONCE} ms`, figures: years },
          ...{ of: AT_ONCE, budget: { most: copies === 1 ? 1 : 3 } },
        }),
        await dragRow(page, name, copies === 1 ? 1 : 2),
        await workbookRow(page, name, join(folder, `${copies}.xlsx`), copies === 1 ? 5 : 2),
      );
      await page.close();
    }
    const grown = { name: 'year chosen to chart painted', against: 'exponent of units', points: switches };
    return [...rows, growth({ ...grown, most: 0.7 })];
  } finally {
    await browser.close();
    server.kill();
    rmSync(folder, { recursive: true });
  }
}

/**
 * @param {Page} page
 * @param {number} copies
 */
async function opened(page, copies) {
  await page.goto(`${ADDRESS}#/data`);
  if (copies > 1) {
    await page
      .getByLabel('Välj filer')
      .setInputFiles([copiedFile('units', copies), copiedFile('listing', copies)]);
    await page.getByRole('button', { name: 'Använd uppgifterna' }).click({ timeout: 60_000 });
  }
  await page.goto(`${ADDRESS}#/oversikt`);
  await page.locator('svg [role=option]').first().waitFor();
}

/**
 * Milliseconds of each.
 * @param {Page} page
 */
function yearSwitches(page) {
  return page.evaluate(async () => {
    const years = [...document.querySelectorAll('input')].filter(({ labels }) =>
      /^20\d\d/.test(labels?.[0]?.textContent.trim() ?? ''),
    );
    const chart = () => document.querySelector('svg:has([role=option])')?.getAttribute('aria-label');
    const painted = () =>
      new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
    const found = [];
    for (let i = 0; i < 21; i++) {
      const input = years.find(({ checked }) => !checked);
      const before = chart();
      const start = performance.now();
      input?.click();
      while (chart() === before) await painted();
      found.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return found;
  });
}

/**
 * A point of the curve of weights is dragged up and down: what the page needs from the pointer's move until the frame that
 * shows it is drawn, nineteen times of twenty.
 * @param {Page} page
 * @param {string} name
 * @param {number} frames
 * @returns {Promise<Row>}
 */
async function dragRow(page, name, frames) {
  await page.goto(`${ADDRESS}#/scenario/vikter`);
  const point = page.getByRole('slider', { name: /^80–84/ });
  await point.waitFor();
  const box = await point.boundingBox();
  if (!box) throw new Error('The weight cannot be drawn');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.evaluate(() => {
    /** @type {number[]} */
    const drawn = [];
    Object.assign(window, { drawn });
    addEventListener(
      'pointermove',
      () => {
        const start = performance.now();
        // The frame's own callbacks have run, and what they changed is drawn, when the next task comes.
        requestAnimationFrame(() => {
          const waited = performance.now();
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => drawn.push(performance.now() - waited + handled);
          port2.postMessage(null);
        });
        const { port1, port2 } = new MessageChannel();
        let handled = 0;
        port1.onmessage = () => (handled = performance.now() - start);
        port2.postMessage(null);
      },
      { capture: true },
    );
  });
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 1; i <= 120; i++) {
    await page.mouse.move(x, y - 20 * Math.sin(i / 6));
    await wait(FRAME);
  }
  await page.mouse.up();
  const drawn = /** @type {number[]} */ (await page.evaluate(() => Reflect.get(window, 'drawn')));
  if (drawn.length < 60) throw new Error(`Only ${drawn.length} moves were seen`);
  const ratio = quantile(drawn, 0.95) / FRAME;
  return {
    ...{ name: `weight dragged to frame drawn, 95 of 100, ${name}`, against: 'a frame of 16.7 ms', ratio },
    ...{ spread: [median(drawn) / FRAME, quantile(drawn, 0.99) / FRAME], budget: { most: frames }, ms: null },
  };
}

/**
 * Written by the page, against LibreOffice, which starts, opens it and computes it.
 * @param {Page} page
 * @param {string} name
 * @param {string} path
 * @param {number} rounds
 */
async function workbookRow(page, name, path, rounds) {
  await page.goto(`${ADDRESS}#/data/ut`);
  const button = page.getByRole('button', { name: 'Arbetsbok (.xlsx)' });
  const [ours, theirs] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
  for (let round = 0; round < rounds; round++) {
    await button.and(page.locator(':enabled')).waitFor({ timeout: 60_000 });
    const start = performance.now();
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 120_000 }),
      button.click(),
    ]);
    ours.push(performance.now() - start);
    await download.saveAs(path);
    const opened = performance.now();
    recompute([path], join(path, '..'));
    theirs.push(performance.now() - opened);
  }
  const against = 'LibreOffice, started, opened and computed';
  return row({ name: `workbook written, ${name}`, against, ours, theirs, budget: { least: 1.2 } });
}
