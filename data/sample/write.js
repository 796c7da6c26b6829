// Writes data/sample/units.csv and listing.csv anew: `npm run sample`.
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

const { units, listing } = generate(readInputs(new URL('../', import.meta.url)));
writeFileSync(new URL('units.csv', import.meta.url), units);
writeFileSync(new URL('listing.csv', import.meta.url), listing);
