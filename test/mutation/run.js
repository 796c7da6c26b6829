// Whether the tests notice when a rule is wrong: `npm run mutation`, hours for all of it; `npm run mutation src/money` or
// `npm run mutation 'model/(cni|ceilings)'` for what is named. It goes on where it was stopped, as long as the sources are the same.
//
// All sources are made to hold all their mutants at once, each behind a switch (by Stryker's instrumenter). A first run of the
// tests notes what mutants each of them reaches. Then, within one process, each mutant is switched on for each test that
// reaches it, quick tests first, until one fails: an endless loop is ended by time and counts as noticed. What is left
// may have been hidden by what an earlier test had computed, or act only while a file is loaded: it is tried once more in a
// process of its own, switched on from the start. Properties stop at a limit of time, so that a mutant that only a long
// run of them would notice counts as unnoticed.
//
// It fails if there is a survivor that argued.json does not answer for, or something there that is no survivor's.
import { spawn } from 'node:child_process';
import { openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { OUT, SLOWEST, append, begin, killedOf, linesOf, mutantsOf } from './found.js';
import { instrument } from './instrumented.js';
import { arguedOf, print } from './report.js';

/** @typedef {import('./found.js').Mutant} Mutant */
/** @typedef {import('./found.js').Reach} Reach */
/** @typedef {import('./runner.js').Asked} Asked */

/** Milliseconds that the tests of a stage may take: what the quick ones notice is not tried with the slow. */
const STAGES = [5, 25, 100, 500];

/** Milliseconds without any news after which a process hangs: while it loads the tests, and while it runs them. */
const STALL = { loading: 600_000, running: 90_000 };

const asked = process.argv.slice(2).map((pattern) => new RegExp(pattern));
await begin(instrument);

await run({ kind: 'reach' });
for (const limit of STAGES) {
  say(`tests of at most ${limit} ms`);
  while ((await run({ kind: 'try', limit, ids: left() })) !== 'ended');
}
await eachAlone();
if (!print(mutantsOf(), wanted, killedOf())) process.exitCode = 1;

/** @param {Mutant} mutant */
function wanted({ file }) {
  return asked.length === 0 || asked.some((pattern) => pattern.test(file));
}

/** Those that nothing has noticed and nobody argued for. */
function left() {
  const killed = killedOf();
  const { argued } = arguedOf(mutantsOf());
  return mutantsOf()
    .filter((mutant) => wanted(mutant) && !killed.has(mutant.id) && !argued.has(mutant.id))
    .map(({ id }) => id);
}

/** Tries each that is left in processes of its own: with the tests that reach it, or its file where it acts at loading. */
async function eachAlone() {
  const fit = /** @type {Reach[]} */ (linesOf('reached')).filter(({ ms }) => ms <= SLOWEST);
  if (linesOf('unfit').length === 0) {
    await run({ kind: 'alone', id: '', tests: fit.map(({ test }) => test) });
    append('unfit', { test: '' });
  }
  const unfit = new Set(linesOf('unfit').map(({ test }) => test));
  const reached = fit.filter(({ test }) => !unfit.has(test));
  const atLoading = new Set(linesOf('loading').flatMap(({ ids }) => ids));
  const files = new Map(mutantsOf().map(({ id, file }) => [id, file]));
  const done = new Set(linesOf('alone').map(({ id }) => id));
  const ids = left().filter((id) => !done.has(id));
  for (const [at, id] of ids.entries()) {
    if (at % 20 === 0) say(`alone: ${at} of ${ids.length}`);
    const reaching = reached.filter(({ hits }) => id in hits);
    const near = atLoading.has(id)
      ? reached.filter(({ hits }) => Object.keys(hits).some((hit) => files.get(hit) === files.get(id)))
      : [];
    // Those of the same noun are few to load, and mostly enough.
    const own = near.filter(({ test }) => test.startsWith(`test/${files.get(id)?.slice(4, -3)}.test`));
    const rounds = [own, reaching, near, atLoading.has(id) ? reached : []];
    for (const tests of rounds.filter((tests) => tests.length > 0)) {
      if ((await run({ kind: 'alone', id, tests: tests.map(({ test }) => test) })) === 'ended') continue;
      append('killed', { id, test: 'alone' });
      break;
    }
    append('alone', { id });
  }
}

/**
 * Runs the tests in a process of their own.
 * @param {Asked} asked
 * @returns {Promise<'ended' | 'stopped'>} stopped: by a mutant, which is noted as noticed where it is not the one asked for
 */
async function run(asked) {
  writeFileSync(`${OUT}/asked.json`, JSON.stringify(asked));
  writeFileSync(`${OUT}/current`, '');
  const files = asked.kind === 'alone' ? new Set(asked.tests.map((test) => test.split('#')[0] ?? '')) : [];
  const log = openSync(`${OUT}/last.log`, 'w');
  const child = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/mutation/vitest.config.js', ...files],
    {
      stdio: ['ignore', log, log],
      env: { ...process.env, ...(asked.kind === 'alone' ? { __STRYKER_ACTIVE_MUTANT__: asked.id } : {}) },
    },
  );
  let [last, since] = ['', Date.now()];
  const watch = setInterval(() => {
    const now = `${current()} ${statSync(`${OUT}/tried.jsonl`).size}`;
    if (now !== last) [last, since] = [now, Date.now()];
    const most = ['', 'idle'].includes(current()) ? STALL.loading : STALL.running;
    if (asked.kind !== 'reach' && Date.now() - since > most) child.kill('SIGKILL');
  }, 1000);
  const code = await new Promise((resolve) => child.on('exit', resolve));
  clearInterval(watch);
  if (asked.kind === 'alone') return code === 0 ? 'ended' : 'stopped';
  const id = current();
  if (id === '' && code !== 0) fail();
  if (id === '' || id === 'idle') return 'ended';
  if (id === 'spoilt') return 'stopped';
  append('killed', { id, test: 'stopped' });
  return 'stopped';
}

/** The mutant being tried; `idle` between two tests, empty before the first, `spoilt` where a mutant broke what tests rest on. */
function current() {
  return readFileSync(`${OUT}/current`, 'utf8').trim();
}

/** @returns {never} */
function fail() {
  throw new Error(`The tests could not be run; see ${OUT}/last.log`);
}

/** @param {string} text */
function say(text) {
  console.log(`${new Date().toISOString().slice(11, 19)} ${text}: ${left().length} left`);
}
