// The sources made to hold all their mutants, each behind a switch, and the plugin that gives them to the tests.
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { OUT } from './found.js';

/** @typedef {import('./found.js').Mutant} Mutant */
/** @typedef {import('./found.js').Source} Source */

/** What the payments rest on. */
const FOLDERS = ['src/money', 'src/model', 'src/csv'];

export async function instrument() {
  const sources = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => ({ name: `${folder}/${file}`, text: readFileSync(`${folder}/${file}`, 'utf8') })),
  );
  const { files, mutants } = await new Instrumenter(silent()).instrument(
    sources.map(({ name, text }) => ({ name, mutate: true, content: text })),
    { plugins: null, excludedMutations: [], ignorers: [] },
  );
  const texts = new Map(sources.map(({ name, text }) => [name, text.split('\n')]));
  return {
    sources,
    instrumented: files.map(({ name, content }) => ({ name, text: content })),
    mutants: mutants.map(({ id, fileName, location, replacement }) => ({
      id,
      file: fileName,
      line: location.start.line + 1,
      what: cut(texts.get(fileName) ?? [], location),
      replacement,
    })),
  };
}

/**
 * @param {readonly string[]} lines
 * @param {Record<'start' | 'end', { line: number, column: number }>} location from 0
 */
function cut(lines, { start, end }) {
  const within = lines.slice(start.line, end.line + 1);
  within.push((within.pop() ?? '').slice(0, end.column));
  return [(within[0] ?? '').slice(start.column), ...within.slice(1)].join('\n');
}

function silent() {
  const logger = Object.fromEntries(
    ['trace', 'debug', 'info', 'warn', 'error', 'fatal'].map((level) => [level, () => undefined]),
  );
  return /** @type {any} */ ({ ...logger, isDebugEnabled: () => false });
}

/** @returns {import('vite').Plugin} */
export function instrumented() {
  /** @type {Source[]} */
  const sources = JSON.parse(readFileSync(`${OUT}/instrumented.json`, 'utf8'));
  const texts = new Map(sources.map(({ name, text }) => [resolve(name), text]));
  return { name: 'instrumented', enforce: 'pre', load: (id) => texts.get(id.split('?')[0] ?? '') };
}
