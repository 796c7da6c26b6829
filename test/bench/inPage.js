// What is measured inside the lab's page: a register read in a worker, and a change of one value told to the worker of the
// application and answered with all totals.
import { compensation } from '../../src/model/compensation.ts';
import { withValue } from '../../src/params/parameter.ts';
import { rulesOf } from '../../src/params/rules.ts';
import { Client } from '../../src/worker/client.ts';

const AT_ONCE = 20;

/**
 * Milliseconds to read the file of the page's field one way, and what was counted.
 * @param {string} way
 * @returns {Promise<{ ms: number, counts: [string, number][] }>}
 */
export function read(way) {
  const field = /** @type {HTMLInputElement} */ (document.querySelector('input'));
  const worker = new Worker(new URL('./inWorker.js', import.meta.url), { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.onmessage = ({ data }) => (worker.terminate(), resolve(data));
    worker.postMessage({ way, file: field.files?.[0] });
  });
}

/**
 * Milliseconds of a message to a bare worker and back, of a weight changed and all totals there, and of a message to the
 * bare worker with what is computed after it, round by round: as in the worker, it is computed by one just woken.
 * @param {number} rounds
 */
export async function slide(rounds) {
  const client = new Client();
  const [dataset, years] = await Promise.all([client.sample(), client.years()]);
  const year = years.at(-1);
  const period = dataset.lists.at(-1)?.period;
  if (!year || !period) throw new Error('There is nothing to compute');
  const echo = new Worker(new URL('./echo.js', import.meta.url), { type: 'module' });
  const pinged = () => new Promise((resolve) => ((echo.onmessage = resolve), echo.postMessage(1)));
  /** @type {{ ping: number[], slide: number[], pingAndComputed: number[] }} */
  const found = { ping: [], slide: [], pingAndComputed: [] };
  /** The clock of a page is coarse: some at a time. */
  const timed = async (
    /** @type {number[]} */ times,
    /** @type {(file: import('../../src/params/schema.ts').YearFile) => unknown} */ work,
  ) => {
    const files = Array.from({ length: AT_ONCE }, (_, i) =>
      withValue(year, 'listing.weights.80-84', `2.${10 + i}`),
    );
    const start = performance.now();
    for (const file of files) await work(file);
    times.push((performance.now() - start) / AT_ONCE);
  };
  for (let round = 0; round < rounds; round++) {
    await timed(found.ping, pinged);
    await timed(found.slide, (file) => {
      client.useScenarios([{ id: 's1', file }]);
      return client.compute(dataset, [{ year: year.year, scenario: 's1', period }]);
    });
    await timed(found.pingAndComputed, async (file) => {
      await pinged();
      compensation(dataset, rulesOf(file, 's1'), period);
    });
  }
  return found;
}
