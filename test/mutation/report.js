// What mutation testing came to: the score of each folder, and the survivors that nobody argued for.
import { readFileSync, writeFileSync } from 'node:fs';
import { OUT } from './found.js';

/** @typedef {import('./found.js').Mutant} Mutant */

/**
 * Why it changes nothing that a figure or a message rests on. One answers for each mutant of the file with that text and
 * replacement; without a replacement for each of that text. `within` tells equal texts apart by the line they begin in.
 * @typedef {{ file: string, what: string, replacement?: string, within?: string, why: string }} Argument
 */

/**
 * @param {readonly Mutant[]} mutants
 * @returns {{ argued: Set<string>, idle: Argument[] }} idle: those that answer for no mutant
 */
export function arguedOf(mutants) {
  /** @type {Argument[]} */
  const given = JSON.parse(readFileSync('test/mutation/argued.json', 'utf8'));
  /** @type {Set<string>} */
  const argued = new Set();
  const idle = given.filter((argument) => {
    const met = mutants.filter((mutant) => answers(argument, mutant));
    for (const { id } of met) argued.add(id);
    return met.length === 0;
  });
  return { argued, idle };
}

/**
 * @param {Argument} argument
 * @param {Mutant} mutant
 */
function answers({ file, what, replacement, within }, mutant) {
  return (
    file === mutant.file &&
    plain(what) === plain(mutant.what) &&
    (replacement === undefined || plain(replacement) === plain(mutant.replacement)) &&
    (within === undefined || lineOf(mutant).includes(plain(within)))
  );
}

/** @param {Mutant} mutant */
function lineOf({ file, line }) {
  return plain(readFileSync(file, 'utf8').split('\n')[line - 1] ?? '');
}

/**
 * In one line: how a source is broken into lines is no part of what it says.
 * @param {string} text
 */
function plain(text) {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Prints the table and the survivors, and writes these to survivors.json, in the form of argued.json.
 * @param {readonly Mutant[]} all
 * @param {(mutant: Mutant) => boolean} wanted
 * @param {ReadonlySet<string>} killed ids
 * @returns {boolean} whether all that is left is argued for
 */
export function print(all, wanted, killed) {
  const { argued, idle } = arguedOf(all);
  const mutants = all.filter(wanted);
  const left = mutants.filter(({ id }) => !killed.has(id) && !argued.has(id));
  const folders = [...new Set(mutants.map(folderOf))];
  console.table(
    folders.map((folder) => {
      const within = mutants.filter((mutant) => folderOf(mutant) === folder);
      const noticed = within.filter(({ id }) => killed.has(id)).length;
      const answered = within.filter(({ id }) => !killed.has(id) && argued.has(id)).length;
      return {
        folder,
        mutants: within.length,
        noticed,
        argued: answered,
        left: within.length - noticed - answered,
        score: `${((100 * noticed) / (within.length - answered)).toFixed(1)} %`,
      };
    }),
  );
  for (const mutant of left)
    console.log(`${mutant.file}:${mutant.line}  ${shown(mutant.what)}  ⇒  ${shown(mutant.replacement)}`);
  for (const { file, what } of idle) console.log(`argued.json: no survivor in ${file}: ${shown(what)}`);
  const form = left.map((mutant) => ({
    file: mutant.file,
    what: plain(mutant.what),
    replacement: plain(mutant.replacement),
    within: lineOf(mutant),
    why: '',
  }));
  writeFileSync(`${OUT}/survivors.json`, `${JSON.stringify(form, null, 2)}\n`);
  return left.length + idle.length === 0;
}

/** @param {Mutant} mutant */
function folderOf({ file }) {
  return file.slice(0, file.lastIndexOf('/'));
}

/** @param {string} text */
function shown(text) {
  const line = plain(text);
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
