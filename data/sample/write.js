// Writes the files of data/sample anew: `npm run sample`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * Vite reads the TypeScript modules, because Node alone does not.
 * @template T
 * @param {string} file
 * @returns {Promise<T>}
 */
async function load(file) {
  const { module } = await runnerImport(fileURLToPath(new URL(file, import.meta.url)));
  return /** @type {T} */ (module);
}

/** @type {typeof import('./generate.ts')} */
const { generate } = await load('generate.ts');
/** @type {typeof import('./inputs.ts')} */
const { readInputs } = await load('inputs.ts');

const sample = generate(readInputs(new URL('../', import.meta.url)));
for (const [name, text] of Object.entries(sample))
  writeFileSync(new URL(`${name}.csv`, import.meta.url), text);
