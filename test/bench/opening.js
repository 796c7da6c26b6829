// How the page opens in a fresh browser: what comes over the wire, first paint, first figures, what moves and what blocks.
// On the built page: `npm run build && node test/bench/opening.js [folder]`. Beside the machine at hand, a four times slower one.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { chromiumOptions } from '../setup/chromium.js';

const PORT = 4320;
const ROUNDS = 5;
const ADDRESS = `http://localhost:${PORT}/tjanster/halsoval/`;
const VIEWS = ['#/', '#/oversikt', '#/enhet/JH08', '#/jamfor'];

/**
 * @typedef {{ first: number, largest: number, figures: number, moved: number, blocked: number, kilobytes: number }} Opening
 */

const server = spawn('node', ['test/setup/serve.js', String(PORT)], { stdio: 'inherit' });
const browser = await chromium.launch(chromiumOptions());
try {
  await wait(500);
  const sizes = packed();
  for (const slower of [1, 4]) {
    /** @type {Record<string, object>} */
    const rows = {};
    for (const view of VIEWS) {
      /** @type {Opening[]} */
      const rounds = [];
      for (let round = 0; round < ROUNDS; round += 1) rounds.push(await opening(view, slower, sizes));
      rows[view] = {
        'first paint, ms': middle(rounds.map(({ first }) => first)),
        'largest paint, ms': middle(rounds.map(({ largest }) => largest)),
        'figures there, ms': middle(rounds.map(({ figures }) => figures)),
        'blocked, ms': middle(rounds.map(({ blocked }) => blocked)),
        'layout shift': Math.max(...rounds.map(({ moved }) => moved)).toFixed(3),
        'kB gzip to figures': middle(rounds.map(({ kilobytes }) => kilobytes)),
      };
    }
    console.log(slower === 1 ? 'opening, this machine' : `opening, processor ${slower} times slower`);
    console.table(rows);
  }
} finally {
  await browser.close();
  server.kill();
}

/** Kilobytes, packed, of each file of the built page. */
function packed() {
  const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.\w+$/.test(file),
  );
  return new Map(
    files.map((file) => {
      const bytes = readFileSync(join('dist', file));
      return [file, (/\.(woff2|png)$/.test(file) ? bytes : gzipSync(bytes)).length / 1_000];
    }),
  );
}

/**
 * One visit with nothing kept from an earlier one.
 * @param {string} view
 * @param {number} slower
 * @param {Map<string, number>} sizes
 * @returns {Promise<Opening>}
 */
async function opening(view, slower, sizes) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'sv-SE',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  let kilobytes = 0;
  page.on('request', (request) => (kilobytes += sizes.get(request.url().slice(ADDRESS.length)) ?? 0));
  await page.addInitScript(watch);
  const index = sizes.get('index.html') ?? 0;
  await page.goto(ADDRESS + view);
  await page.getByRole('button', { name: 'Stämmer av' }).waitFor();
  const figures = await page.evaluate(() => performance.now());
  const before = kilobytes + index;
  await wait(1_500 * slower);
  const seen = await page.evaluate(() => Reflect.get(window, 'seen'));
  await context.close();
  return { ...seen, figures, kilobytes: before };
}

/** In the page: notes what the browser tells of painting, moving and blocking. */
function watch() {
  const seen = { first: 0, largest: 0, moved: 0, blocked: 0 };
  Object.assign(window, { seen });
  /** @param {string} type @param {(entry: any) => void} note */
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => name === 'first-contentful-paint' && (seen.first = startTime));
  observe('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
  observe('layout-shift', ({ value, hadRecentInput }) => hadRecentInput || (seen.moved += value));
  // What a task takes above 50 ms is time in which the page does not answer.
  observe('longtask', ({ duration }) => (seen.blocked += duration - 50));
}

/** @param {number[]} figures */
function middle(figures) {
  return Math.round([...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0);
}
