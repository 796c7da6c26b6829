// How long the page takes to answer, in the sample region and in a country of 1 200 units.
// Run by `npm run bench` on the built page. Times drift with the machine; the ratio of the two sizes holds.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { chromiumOptions } from '../setup/chromium.js';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {{name: string, mimeType: string, buffer: Buffer}[]} Files */

const PORT = 4318;
const COPIES = 40;

const server = spawn('node', ['test/setup/serve.js', String(PORT)], { stdio: 'inherit' });
const browser = await chromium.launch(chromiumOptions());
try {
  await wait(500);
  const country = [copies('units'), copies('listing')];
  /** @type {[string, (page: Page) => Promise<number[]>][]} */
  const measures = [
    ['year chosen to chart painted', yearSwitches],
    ['growth typed to months painted', growthChanges],
    ['amount clicked to explanation painted', explanations],
  ];
  for (const [what, measure] of measures) {
    const small = await times(measure, []);
    const large = await times(measure, country);
    console.log(what);
    console.table({
      'region, 30 units': row(small, small),
      [`country, ${30 * COPIES} units`]: row(large, small),
    });
  }
} finally {
  await browser.close();
  server.kill();
}
await import('./opening.js');
await import('./decide.js');
await import('./register.js');
await import('./workbook.js');

/**
 * A file of the sample, written over and over for other units.
 * @param {'units' | 'listing'} kind
 */
function copies(kind) {
  const [header, ...rows] = readFileSync(`data/sample/${kind}.csv`, 'utf8').trim().split('\n');
  const all = Array.from({ length: COPIES }, (_, copy) =>
    rows.map((line) => line.replace(/^JH/, `R${copy}-`)),
  );
  const text = [header, ...all.flat()].join('\n');
  return { name: `${kind}.csv`, mimeType: 'text/csv', buffer: Buffer.from(text) };
}

/**
 * Milliseconds of each round, in order of size, on a page with these files.
 * @param {(page: Page) => Promise<number[]>} measure
 * @param {Files} files
 */
async function times(measure, files) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(`http://localhost:${PORT}/tjanster/halsoval/#/data`);
  if (files.length > 0) {
    await page.getByLabel('Välj filer').setInputFiles(files);
    await page.getByRole('button', { name: 'Använd uppgifterna' }).click();
  }
  await page.getByRole('link', { name: 'Översikt', exact: true }).click();
  await page.locator('svg [role=option]').first().waitFor();
  const found = await measure(page);
  await page.close();
  return found.sort((a, b) => a - b);
}

/** @param {Page} page */
function yearSwitches(page) {
  return page.evaluate(async () => {
    const years = [...document.querySelectorAll('.year input')];
    const painted = () =>
      new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
    const found = [];
    for (let i = 0; i < 21; i++) {
      const input = /** @type {HTMLInputElement} */ (years[i % years.length]);
      const before = document.querySelector('svg')?.getAttribute('aria-label');
      const start = performance.now();
      input.click();
      const end = await painted();
      if (document.querySelector('svg')?.getAttribute('aria-label') === before)
        throw new Error('The chart did not change');
      found.push(end - start);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return found;
  });
}

/**
 * The income of all units by month, anew for each growth.
 * @param {Page} page
 */
async function growthChanges(page) {
  await openUnit(page);
  return page.evaluate(async () => {
    const label = [...document.querySelectorAll('label')].find(({ textContent }) =>
      textContent.startsWith('Listan ändras per år'),
    );
    const field = /** @type {HTMLInputElement} */ (label?.control);
    const total = () => document.querySelector('[data-testid=statement] tfoot td')?.textContent;
    const painted = () =>
      new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
    const found = [];
    for (let i = 1; i <= 21; i++) {
      const before = total();
      const start = performance.now();
      field.value = String(i);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      while (total() === before) await painted();
      found.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return found;
  });
}

/**
 * The explanation that asks most: all lines of a unit.
 * @param {Page} page
 */
async function explanations(page) {
  await openUnit(page);
  return page.evaluate(async () => {
    const painted = () =>
      new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
    const amount = /** @type {HTMLElement} */ (
      document.querySelector('[data-testid=statement] tfoot td button')
    );
    const found = [];
    for (let i = 0; i < 11; i++) {
      const start = performance.now();
      amount.click();
      while (!document.querySelector('[data-testid=why-amount]')) await painted();
      found.push(performance.now() - start);
      /** @type {HTMLDialogElement | null} */ (document.querySelector('dialog[open]'))?.close();
      while (document.querySelector('[data-testid=why-amount]')) await painted();
    }
    return found;
  });
}

/** @param {Page} page */
async function openUnit(page) {
  await page.getByRole('link', { name: 'Vårdenhet', exact: true }).click();
  await page.locator('main a[href*="#/enhet/"]').first().click();
  await page.getByTestId('statement').waitFor();
}

/**
 * @param {number[]} times
 * @param {number[]} unit
 */
function row(times, unit) {
  const median = (/** @type {number[]} */ list) => list[Math.floor(list.length / 2)] ?? NaN;
  return {
    'least ms': times[0]?.toFixed(1),
    'median ms': median(times).toFixed(1),
    'most ms': times.at(-1)?.toFixed(1),
    'times the region': (median(times) / median(unit)).toFixed(2),
  };
}
