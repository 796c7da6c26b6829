// What mutation testing has found so far, in files of one line a finding, so that a run that is stopped loses nothing.
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * @typedef {object} Mutant
 * @property {string} id
 * @property {string} file `src/model/cni.ts`
 * @property {number} line from 1
 * @property {string} what the source text that is replaced
 * @property {string} replacement
 */

/**
 * What a test reaches.
 * @typedef {object} Reach
 * @property {string} test `test/model/cni.test.ts#points > of a class`
 * @property {string} print of its file
 * @property {number} ms that it takes
 * @property {Record<string, number>} hits how often, by the mutant's id
 * @property {boolean} often whether it can be run again and again
 */

/** @typedef {{ name: string, text: string }} Source */

export const OUT = process.env.MUTATION_FOLDER ?? 'test-results/mutation';

const FILES = ['reached', 'loading', 'tried', 'killed', 'unfit', 'alone'];

/** Milliseconds that a test may take to be tried at all. */
export const SLOWEST = 10_000;

/**
 * Takes up what was found for the same sources; less what tests found that have changed since.
 * @param {() => Promise<{ sources: Source[], instrumented: Source[], mutants: Mutant[] }>} instrument
 */
export async function begin(instrument) {
  mkdirSync(OUT, { recursive: true });
  const { sources, instrumented, mutants } = await instrument();
  const print = fingerprint(sources.map(({ text }) => text).join('\0'));
  if (!existsSync(`${OUT}/sources`) || readFileSync(`${OUT}/sources`, 'utf8') !== print) {
    for (const name of FILES) rmSync(`${OUT}/${name}.jsonl`, { force: true });
    writeFileSync(`${OUT}/instrumented.json`, JSON.stringify(instrumented));
    writeFileSync(`${OUT}/mutants.json`, JSON.stringify(mutants));
    writeFileSync(`${OUT}/sources`, print);
  }
  for (const name of FILES) append(name);
  forget();
}

/** Drops what was found by tests of files that have changed. */
function forget() {
  const known = new Map(linesOf('reached').map(({ test, print }) => [fileOf(test), print]));
  const same = new Set([...known].filter(([file, print]) => print === printOf(file)).map(([file]) => file));
  if (same.size === known.size) return;
  for (const name of ['reached', 'tried', 'killed', 'unfit']) {
    const kept = linesOf(name).filter(({ test }) => !test.includes('#') || same.has(fileOf(test)));
    writeFileSync(`${OUT}/${name}.jsonl`, kept.map((line) => `${JSON.stringify(line)}\n`).join(''));
  }
  writeFileSync(`${OUT}/alone.jsonl`, '');
}

/** @param {string} test */
export function fileOf(test) {
  return test.split('#')[0] ?? '';
}

/** @param {string} file of tests */
export function printOf(file) {
  return existsSync(file) ? fingerprint(readFileSync(file, 'utf8')) : null;
}

/** @param {string} text */
function fingerprint(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** @returns {Mutant[]} */
export function mutantsOf() {
  return JSON.parse(readFileSync(`${OUT}/mutants.json`, 'utf8'));
}

/** @returns {Set<string>} */
export function killedOf() {
  return new Set(linesOf('killed').map(({ id }) => id));
}

/**
 * @param {string} name one of FILES
 * @returns {any[]}
 */
export function linesOf(name) {
  const lines = readFileSync(`${OUT}/${name}.jsonl`, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

/**
 * @param {string} name one of FILES
 * @param {object[]} findings
 */
export function append(name, ...findings) {
  appendFileSync(`${OUT}/${name}.jsonl`, findings.map((finding) => `${JSON.stringify(finding)}\n`).join(''));
}
