// The application's own modules for Node, built as the page's are, and the regions that they are measured on.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** @typedef {import('../../src/model/types.ts').Dataset} Dataset */
/** @typedef {import('../../src/model/types.ts').List} List */
/** @typedef {import('../../src/model/types.ts').Rules} Rules */

/** How many times the sample's units a country has. */
export const COPIES = 40;

const MODULES = {
  api: 'src/worker/api.ts',
  rules: 'src/params/rules.ts',
  compensation: 'src/model/compensation.ts',
  decompose: 'src/model/decompose.ts',
  drawnYear: 'src/model/drawnYear.ts',
  income: 'src/model/income.ts',
  lines: 'src/model/lines.ts',
  listedMonths: 'src/model/listedMonths.ts',
  listedYear: 'src/model/listedYear.ts',
  months: 'src/model/months.ts',
  monteCarlo: 'src/model/monteCarlo.ts',
  points: 'src/model/points.ts',
  random: 'src/model/random.ts',
  recount: 'src/model/recount.ts',
  region: 'src/model/region.ts',
  shocks: 'src/model/shocks.ts',
  solve: 'src/model/solve.ts',
  sweep: 'src/model/sweep.ts',
  contents: 'src/state/workbookContents.ts',
  words: 'src/i18n/sv.ts',
  parameter: 'src/params/parameter.ts',
};

/**
 * @typedef {object} Built
 * @property {Rules} before the rules of the year before the last
 * @property {Rules} rules those of the last year
 * @property {Dataset} region the sample, 30 units
 * @property {ReturnType<typeof import('../../src/worker/api.ts').createApi>} api with the region in use
 */

/**
 * Builds the modules into a folder of their own, which is removed when the process ends.
 * @returns {Promise<Built & Modules>}
 */
export async function built() {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true }));
  await build({
    ...{ configFile: false, publicDir: false, logLevel: 'warn' },
    build: {
      ...{ ssr: true, target: 'es2022', outDir: folder, emptyOutDir: false },
      rollupOptions: { input: MODULES },
    },
    ssr: { noExternal: true },
  });
  const loaded = await Promise.all(
    Object.keys(MODULES).map((name) => import(pathToFileURL(join(folder, `${name}.js`)).href)),
  );
  const modules = /** @type {Modules} */ (Object.assign({}, ...loaded));
  const api = modules.createApi();
  const [before, rules] = api
    .years()
    .slice(-2)
    .map((file) => modules.rulesOf(file));
  if (!before || !rules) throw new Error('There are not two years to compare');
  const region = api.sample();
  api.use(region);
  return { ...modules, api, before, rules, region };
}

/**
 * Units like the sample's many times over, of slightly different lists. Service purchase is left as it is.
 * @param {Dataset} region
 * @param {number} [times]
 * @returns {Dataset}
 */
export function country({ units, lists, activities, ...rest }, times = COPIES) {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const named = (/** @type {string} */ id, /** @type {number} */ copy) => `${id}-${copy}`;
  return {
    ...rest,
    activities: copies.flatMap((copy) =>
      activities
        .filter(({ unitId }) => unitId !== null || copy === 0)
        .map((row) => (row.unitId === null ? row : { ...row, unitId: named(row.unitId, copy) })),
    ),
    units: copies.flatMap((copy) => units.map((unit) => ({ ...unit, id: named(unit.id, copy) }))),
    lists: lists.map(({ period, units: listed }) => ({
      period,
      units: copies.flatMap((copy) =>
        listed.map((unit, index) => ({
          ...unit,
          unitId: named(unit.unitId, copy),
          classes: unit.classes.map((count, ageClass) => count + ((7 * copy + 3 * ageClass + index) % 5)),
          ages: null,
        })),
      ),
    })),
  };
}

/**
 * The same units with a list of their own for each of some months of the rules' year, each a little longer than the last.
 * @param {Dataset} dataset
 * @param {number} year
 * @param {number} [months]
 * @returns {Dataset}
 */
export function monthly(dataset, year, months = 12) {
  const last = /** @type {List} */ (dataset.lists.at(-1));
  const lists = Array.from({ length: months }, (_, month) => ({
    period: `${year}-${String(month + 1).padStart(2, '0')}`,
    units: last.units.map((unit, index) => ({
      ...unit,
      classes: unit.classes.map((count, ageClass) => count + ((5 * month + 3 * ageClass + index) % 4)),
      ages: null,
    })),
  }));
  return { ...dataset, lists };
}

/**
 * A file of the sample, written over and over for other units, as a user would choose it.
 * @param {'units' | 'listing'} kind
 * @param {number} [times]
 */
export function copiedFile(kind, times = COPIES) {
  const [header, ...rows] = readFileSync(`data/sample/${kind}.csv`, 'utf8').trim().split('\n');
  const all = Array.from({ length: times }, (_, copy) =>
    rows.map((line) => line.replace(/^JH/, `R${copy}-`)),
  );
  const buffer = Buffer.from([header, ...all.flat()].join('\n'));
  return { name: `${kind}.csv`, mimeType: 'text/csv', buffer };
}

/** @param {Iterator<unknown, unknown>} work */
export function finish(work) {
  while (!work.next().done);
}

/**
 * @typedef {typeof import('../../src/worker/api.ts') & typeof import('../../src/params/rules.ts')
 *   & typeof import('../../src/model/compensation.ts') & typeof import('../../src/model/decompose.ts')
 *   & typeof import('../../src/model/drawnYear.ts') & typeof import('../../src/model/income.ts')
 *   & typeof import('../../src/model/listedMonths.ts') & typeof import('../../src/model/listedYear.ts')
 *   & typeof import('../../src/model/months.ts')
 *   & typeof import('../../src/model/monteCarlo.ts') & typeof import('../../src/model/random.ts')
 *   & typeof import('../../src/model/recount.ts') & typeof import('../../src/model/region.ts')
 *   & typeof import('../../src/model/shocks.ts') & typeof import('../../src/model/solve.ts')
 *   & typeof import('../../src/model/lines.ts') & typeof import('../../src/model/points.ts')
 *   & typeof import('../../src/model/sweep.ts') & typeof import('../../src/i18n/sv.ts')
 *   & typeof import('../../src/state/workbookContents.ts')
 *   & typeof import('../../src/params/parameter.ts')} Modules
 */
