// How long it takes from choosing a year to the painted chart: the sample region, and a country of 1 200 units.
// Run by `npm run bench` on the built page. Times drift with the machine; the ratio of the two sizes holds.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { chromiumOptions } from '../setup/chromium.js';

const PORT = 4318;
const COPIES = 40;
const SWITCHES = 21;

const server = spawn('node', ['test/setup/serve.js', String(PORT)], { stdio: 'inherit' });
const browser = await chromium.launch(chromiumOptions());
try {
  await wait(500);
  const region = await measure([]);
  const country = await measure([copies('units'), copies('listing')]);
  console.table({
    'region, 30 units': row(region, region),
    [`country, ${30 * COPIES} units`]: row(country, region),
  });
} finally {
  await browser.close();
  server.kill();
}

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
 * Milliseconds of each switch, in order of size.
 * @param {{name: string, mimeType: string, buffer: Buffer}[]} files
 */
async function measure(files) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(`http://localhost:${PORT}/tjanster/halsoval/#/data`);
  if (files.length > 0) {
    await page.getByLabel('Välj filer').setInputFiles(files);
    await page.getByRole('button', { name: 'Använd uppgifterna' }).click();
  }
  await page.getByRole('link', { name: 'Översikt', exact: true }).click();
  await page.locator('svg [role=option]').first().waitFor();
  const times = await page.evaluate(async (count) => {
    const years = [...document.querySelectorAll('.year input')];
    const painted = () =>
      new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
    const found = [];
    for (let i = 0; i < count; i++) {
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
  }, SWITCHES);
  await page.close();
  return times.sort((a, b) => a - b);
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
