// Runs each test as often as mutants are tried with it, instead of once. What to do is read from asked.json.
import { openSync, readFileSync, writeSync } from 'node:fs';
import vm from 'node:vm';
import fc from 'fast-check';
import { TestRunner } from 'vitest';
import { OUT, SLOWEST, append, fileOf, killedOf, linesOf, printOf } from './found.js';

/** @typedef {import('./found.js').Reach} Reach */

/**
 * reach: what each test reaches is noted. try: these mutants with each test that takes at most `limit` ms and reaches them.
 * alone: these tests are run with the mutant that is switched on from the start.
 * @typedef {{ kind: 'reach' }
 *   | { kind: 'try', limit: number, ids: string[] }
 *   | { kind: 'alone', id: string, tests: string[] }} Asked
 */

/** Milliseconds that a property may take for each of many mutants, and in a process of its own. */
const PROPERTY = { many: 200, alone: 1000 };

/** Milliseconds from which a test is not run again to see whether it can be. */
const SLOW = 1000;

/** @type {Asked} */
const asked = JSON.parse(readFileSync(`${OUT}/asked.json`, 'utf8'));
fc.configureGlobal({
  endOnFailure: true,
  interruptAfterTimeLimit: asked.kind === 'alone' ? PROPERTY.alone : PROPERTY.many,
  seed: 1,
});

/** What the switches within the sources look at. */
const switches = Reflect.get(globalThis, '__stryker__') ?? {};
Reflect.set(globalThis, '__stryker__', switches);

/** @type {Map<string, Reach>} */
const reached = new Map(linesOf('reached').map((reach) => [reach.test, reach]));
const killed = killedOf();
const tried = new Map();
for (const { test, ids } of linesOf('tried')) tried.set(test, new Set([...(tried.get(test) ?? []), ...ids]));
const atLoading = new Set(linesOf('loading').flatMap(({ ids }) => ids));
const alone = asked.kind === 'alone' ? new Set(asked.tests) : null;
const current = openSync(`${OUT}/current`, 'r+');
const script = new vm.Script('globalThis.__tried()');
let spoilt = false;
let runs = 0;

export default class MutantRunner extends TestRunner {
  /** @param {import('vitest').RunnerTestCase} task */
  async runTask(task) {
    const body = TestRunner.getTestFn(task);
    const test = nameOf(task);
    if (asked.kind === 'reach') await reach(test, body);
    else if (asked.kind === 'try') await tryAll(test, body, asked);
    else if (alone?.has(test)) await runAlone(test, body);
  }

  /** @override */
  onAfterRunFiles() {
    if (asked.kind !== 'reach') return;
    const ids = Object.keys(switches.mutantCoverage?.static ?? {}).filter((id) => !atLoading.has(id));
    for (const id of ids) atLoading.add(id);
    append('loading', { ids });
  }
}

/** @param {import('vitest').RunnerTestCase} task */
function nameOf(task) {
  const parts = [task.name];
  for (let suite = task.suite; suite; suite = suite.suite) parts.unshift(suite.name);
  return `${task.file.name}#${parts.join(' > ')}`;
}

/**
 * @param {string} test
 * @param {() => unknown} body
 */
async function reach(test, body) {
  if (reached.has(test)) return;
  switches.currentTestId = test;
  let often = false;
  let start = performance.now();
  try {
    await within(SLOWEST, body);
    if (performance.now() - start < SLOW) {
      start = performance.now();
      await within(SLOWEST, body);
      often = true;
    }
  } catch {
    // It is too slow, or one of the sources themselves, say, or counts the runs of a property.
  }
  switches.currentTestId = undefined;
  const ms = performance.now() - start;
  const hits = switches.mutantCoverage?.perTest[test] ?? {};
  append('reached', { test, print: printOf(fileOf(test)), ms, hits, often });
}

/**
 * Without any mutant, those that fail are noted.
 * @param {string} test
 * @param {() => unknown} body
 */
async function runAlone(test, body) {
  writeSync(current, String(runs++).padEnd(12), 0);
  try {
    await body();
  } catch (error) {
    if (!process.env.__STRYKER_ACTIVE_MUTANT__) append('unfit', { test });
    else if (!isUntried(error)) throw error;
  }
}

/**
 * Whether a property had no time for a single try, and so tells nothing.
 * @param {unknown} error
 */
function isUntried(error) {
  return error instanceof Error && error.message.startsWith('Property interrupted after 0 tests');
}

/**
 * @param {string} test
 * @param {() => unknown} body
 * @param {{ limit: number, ids: string[] }} asked
 */
async function tryAll(test, body, { limit, ids }) {
  const reach = reached.get(test);
  if (spoilt || !reach?.often || reach.ms > limit) return;
  const before = tried.get(test);
  const here = ids.filter((id) => id in reach.hits && !killed.has(id) && !before?.has(id));
  if (here.length === 0) return;
  const noticed = [];
  for (const id of here) {
    writeSync(current, id.padEnd(12), 0);
    if (!(await passes(body, id, reach))) noticed.push(id);
  }
  writeSync(current, 'idle'.padEnd(12), 0);
  // One that broke what later ones rest on would make them fail as well.
  if (noticed.length > 0 && !(await passes(body, null, reach))) {
    spoilt = true;
    writeSync(current, 'spoilt'.padEnd(12), 0);
    append('reached', { ...reach, often: false });
    return;
  }
  for (const id of noticed) killed.add(id);
  append('killed', ...noticed.map((id) => ({ id, test })));
  append('tried', { test, ids: here });
}

/**
 * Whether the test passes with the mutant, null: without any.
 * @param {() => unknown} body
 * @param {string | null} id
 * @param {Reach} reach
 */
async function passes(body, id, { ms, hits }) {
  switches.activeMutant = id ?? undefined;
  switches.hitCount = 0;
  switches.hitLimit = 100 * (hits[id ?? ''] ?? 0) + 1000;
  try {
    await within(1500 + 15 * ms, body);
    return true;
  } catch (error) {
    return isUntried(error);
  } finally {
    switches.activeMutant = undefined;
    switches.hitCount = undefined;
    switches.hitLimit = undefined;
  }
}

/**
 * Ends it with an error when it has taken so long, also where it never waits.
 * @param {number} ms
 * @param {() => unknown} body
 */
async function within(ms, body) {
  Reflect.set(globalThis, '__tried', body);
  let timer;
  try {
    const waiting = script.runInThisContext({ timeout: Math.ceil(ms) });
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error('late')), 2 * ms);
    });
    await Promise.race([waiting, late]);
  } finally {
    clearTimeout(timer);
  }
}
