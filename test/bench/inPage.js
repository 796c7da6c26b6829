// What is measured inside the lab's page: a register read in a worker, and a change of one value told to the worker of the
// application and answered with all totals.
import { withValue } from '../../src/params/parameter.ts';
import { Client } from '../../src/worker/client.ts';

/** The clock of a page is coarse: what one step takes is the mean of so many. */
const STEPS = 40;
/** Milliseconds between two steps of a slider: page and worker rest meanwhile, and have to be woken. */
const BETWEEN = 4;

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
 * Milliseconds of a message to a bare worker and back, of a weight changed and all totals there, and of a message to a bare
 * worker that computes the same before it answers, round by round.
 * @param {number} rounds
 */
export async function slide(rounds) {
  const client = new Client();
  const [dataset, years] = await Promise.all([client.sample(), client.years()]);
  const year = years.at(-1);
  const period = dataset.lists.at(-1)?.period;
  if (!year || !period) throw new Error('There is nothing to compute');
  const files = Array.from({ length: STEPS }, (_, i) =>
    withValue(year, 'listing.weights.80-84', `2.${10 + i}`),
  );
  const ping = bare(new Worker(new URL('./echo.js', import.meta.url), { type: 'module' }));
  const computed = bare(new Worker(new URL('./computing.js', import.meta.url), { type: 'module' }));
  await computed({ dataset, period, files });

  /** @type {{ ping: number[], slide: number[], pingAndComputed: number[] }} */
  const found = { ping: [], slide: [], pingAndComputed: [] };
  for (let round = 0; round < rounds; round++) {
    found.ping.push(await timed(files, (_, i) => ping(i)));
    found.slide.push(
      await timed(files, (file) => {
        client.useScenarios([{ id: 's1', file }]);
        return client.compute(dataset, [{ year: year.year, scenario: 's1', period }]);
      }),
    );
    found.pingAndComputed.push(await timed(files, (_, i) => computed(i)));
  }
  return found;
}

/**
 * Milliseconds for each of some pieces of work, of which the next begins a while after the last has ended.
 * @template T
 * @param {readonly T[]} all
 * @param {(one: T, i: number) => unknown} work
 */
async function timed(all, work) {
  let spent = 0;
  for (const [i, one] of all.entries()) {
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
    const start = performance.now();
    await work(one, i);
    spent += performance.now() - start;
  }
  return spent / all.length;
}

/**
 * Messages to a worker, each with its answer.
 * @param {Worker} worker
 * @returns {(message: unknown) => Promise<unknown>}
 */
function bare(worker) {
  return (message) => new Promise((resolve) => ((worker.onmessage = resolve), worker.postMessage(message)));
}
