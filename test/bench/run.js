// What the application costs beside every alternative, in one table of ratios: `npm run bench`, on the built page. Each ratio
// is measured in one run, in turns, so that it holds on any machine; where one is beyond its budget the run fails.
// Parts alone: `node test/bench/run.js computation formulas`.
import { analysisRows } from './analyses.js';
import { built } from './built.js';
import { computationRows } from './computation.js';
import { formulaRows } from './formulas.js';
import { inLab } from './lab.js';
import { print, row } from './measure.js';
import { pageRows } from './page.js';
import { registerRows } from './register.js';

/** @typedef {import('./measure.js').Row} Row */

const ROUNDS = 30;

/** @type {Record<string, () => Promise<Row[]>>} */
const PARTS = {
  computation: async () => computationRows(await built()),
  analyses: async () => analysisRows(await built()),
  formulas: async () => formulaRows(await built()),
  slider: () => inLab(sliderRows),
  page: pageRows,
  register: () => inLab(registerRows),
};

const asked = process.argv.slice(2);
/** @type {Row[]} */
const rows = [];
for (const [part, measure] of Object.entries(PARTS))
  if (asked.length === 0 || asked.includes(part)) rows.push(...(await measure()));
if (!print(rows)) {
  console.error('Something costs more than its budget.');
  process.exitCode = 1;
}

/**
 * A weight changed in the page and all totals back from the worker, in messages to a bare worker and back, less what
 * is computed in between.
 * @param {import('@playwright/test').Page} page the lab's
 * @returns {Promise<Row[]>}
 */
async function sliderRows(page) {
  /** @type {{ ping: number[], slide: number[], pingAndComputed: number[] }} */
  const { ping, slide, pingAndComputed } = await page.evaluate(
    (rounds) => Reflect.get(window, 'lab').slide(rounds),
    ROUNDS,
  );
  const ours = slide.map((ms, round) => ms - (pingAndComputed[round] ?? NaN) + (ping[round] ?? NaN));
  const name = 'weight changed to totals in the page, less the computation';
  return [row({ name, against: 'a message to a worker and back', ours, theirs: ping, budget: { most: 3 } })];
}
