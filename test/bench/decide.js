// How long the analyses behind a decision take in the model itself, in the sample region and in a country of 1 200 units.
// Run by `npm run bench` after the page, or alone. Times drift with the machine; the ratio of the two sizes holds.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/** @typedef {import('../../src/model/types.ts').Dataset} Dataset */
/** @typedef {import('../../src/model/types.ts').Rules} Rules */
/** @typedef {{wall: number, cpu: number}} Time */

const COPIES = 40;
const DRAWS = 10_000;
/** Of the country fewer years are drawn; the time is for as many as of the region. */
const COUNTRY_DRAWS = 400;
const SIDE = 50;
const MODULES = {
  api: 'src/worker/api.ts',
  rules: 'src/params/rules.ts',
  compensation: 'src/model/compensation.ts',
  decompose: 'src/model/decompose.ts',
  monteCarlo: 'src/model/monteCarlo.ts',
  solve: 'src/model/solve.ts',
  sweep: 'src/model/sweep.ts',
};
const ASSUMPTIONS = {
  seed: 2026,
  drift: { mean: 40, sd: 150, common: 60 },
  cni: { sd: 400 },
  medication: { sd: 250, correlated: false },
};

const folder = mkdtempSync(join(tmpdir(), 'decide-'));
try {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: true,
      target: 'es2022',
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { input: MODULES },
    },
    ssr: { noExternal: true },
  });
  /** @type {{createApi: typeof import('../../src/worker/api.ts').createApi}} */
  const { createApi } = await built('api');
  /** @type {{rulesOf: typeof import('../../src/params/rules.ts').rulesOf}} */
  const { rulesOf } = await built('rules');
  const api = createApi();
  const [before, after] = api
    .years()
    .slice(-2)
    .map((file) => rulesOf(file));
  if (!before || !after) throw new Error('There are not two years to compare');
  const region = api.sample();
  const measures = await measuresOf(before, after);

  console.log(`load of the machine: ${loadavg()[0]?.toFixed(1)}`);
  for (const [what, measure] of measures) {
    const small = times(5, () => measure(region, DRAWS));
    const large = times(3, () => measure(country(region), COUNTRY_DRAWS));
    console.log(what);
    console.table({
      'region, 30 units': row(small, small),
      [`country, ${30 * COPIES} units`]: row(large, small),
    });
  }
} finally {
  rmSync(folder, { recursive: true });
}

/**
 * What is measured; each gives how many times longer the whole would take than what was done.
 * @param {Rules} before
 * @param {Rules} after
 * @returns {Promise<[string, (dataset: Dataset, draws: number) => number][]>}
 */
async function measuresOf(before, after) {
  /** @type {typeof import('../../src/model/decompose.ts')} */
  const { decompose } = await built('decompose');
  /** @type {typeof import('../../src/model/monteCarlo.ts')} */
  const { monteCarlo } = await built('monteCarlo');
  /** @type {typeof import('../../src/model/sweep.ts')} */
  const { sweep } = await built('sweep');
  /** @type {typeof import('../../src/model/solve.ts')} */
  const { solve } = await built('solve');
  /** @type {typeof import('../../src/model/compensation.ts')} */
  const { compensation } = await built('compensation');
  const period = String(after.year);
  /** @type {(base: number, share: number) => Rules} */
  const changed = (base, share) => ({
    ...after,
    listing: { ...after.listing, base: after.listing.base + base },
    sparsity: { ...after.sparsity, share: after.sparsity.share + share },
  });

  return [
    [
      `change from ${before.year} to ${after.year} decomposed, all units`,
      (dataset) => {
        const from = { dataset, rules: before, period: String(before.year) };
        if ('code' in decompose(from, { dataset, rules: after, period })) throw new Error('Not decomposed');
        return 1;
      },
    ],
    [
      `${DRAWS} years drawn (of the country ${COUNTRY_DRAWS}, times ${DRAWS / COUNTRY_DRAWS})`,
      (dataset, draws) => {
        finish(monteCarlo(dataset, after, 'own', { ...ASSUMPTIONS, draws }, null));
        return DRAWS / draws;
      },
    ],
    [
      `sweep of ${SIDE} × ${SIDE}: base amount and sparsity share`,
      (dataset) => {
        const at = (/** @type {number} */ ix, /** @type {number} */ iy) => changed(ix * 100, iy * 10);
        finish(sweep(dataset, period, at, SIDE, SIDE, { kind: 'regionTotal' }));
        return 1;
      },
    ],
    [
      'goal seek: one per cent more to all, by the base amount',
      (dataset) => {
        let paid = 0;
        for (const ore of compensation(dataset, after, period).totals) paid += ore ?? NaN;
        const at = after.listing.base;
        const solution = solve({
          ...{ dataset, period, goal: { kind: 'paid', ore: Math.round(paid * 1.01) } },
          knobs: [{ path: 'listing.base', at, low: 0, high: 2 * at, step: 1 }],
          rulesAt: ([base = at]) => changed(base - at, 0),
        });
        if (!('feasible' in solution && solution.feasible)) throw new Error('The goal was not reached');
        return 1;
      },
    ],
  ];
}

/**
 * A module of the application as it is built.
 * @param {keyof typeof MODULES} name
 */
function built(name) {
  return import(pathToFileURL(join(folder, `${name}.js`)).href);
}

/**
 * Units like the sample's many times over, of slightly different lists. Service purchase is left as it is.
 * @param {Dataset} region
 * @returns {Dataset}
 */
function country({ units, lists, activities, assignments, companionShifts, sources }) {
  const copies = Array.from({ length: COPIES }, (_, copy) => copy);
  const named = (/** @type {string} */ id, /** @type {number} */ copy) => `${id}-${copy}`;
  return {
    ...{ sources, assignments, companionShifts },
    activities: copies.flatMap((copy) =>
      activities
        .filter(({ unitId }) => unitId !== null || copy === 0)
        .map((row) => (row.unitId === null ? row : { ...row, unitId: named(row.unitId, copy) })),
    ),
    units: copies.flatMap((copy) => units.map((unit) => ({ ...unit, id: named(unit.id, copy) }))),
    lists: lists.map((list) => ({
      ...list,
      units: copies.flatMap((copy) =>
        list.units.map((unit, index) => ({
          ...unit,
          unitId: named(unit.unitId, copy),
          classes: unit.classes.map((count, ageClass) => count + ((7 * copy + 3 * ageClass + index) % 5)),
          ages: null,
        })),
      ),
    })),
  };
}

/** @param {Iterator<unknown, unknown>} work */
function finish(work) {
  while (!work.next().done);
}

/**
 * Milliseconds of each round after one to warm up, in order of size.
 * @param {number} rounds
 * @param {() => number} work
 * @returns {Time[]}
 */
function times(rounds, work) {
  work();
  const found = Array.from({ length: rounds }, () => {
    const used = process.cpuUsage();
    const start = performance.now();
    const scale = work();
    const wall = (performance.now() - start) * scale;
    const { user, system } = process.cpuUsage(used);
    return { wall, cpu: ((user + system) / 1000) * scale };
  });
  return found.sort((a, b) => a.wall - b.wall);
}

/**
 * @param {Time[]} times
 * @param {Time[]} unit
 */
function row(times, unit) {
  const median = (/** @type {Time[]} */ list, /** @type {keyof Time} */ of) =>
    list.map((time) => time[of]).sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? NaN;
  return {
    'least ms': times[0]?.wall.toFixed(1),
    'median ms': median(times, 'wall').toFixed(1),
    'median ms of processor': median(times, 'cpu').toFixed(1),
    'times the region': (median(times, 'cpu') / median(unit, 'cpu')).toFixed(1),
  };
}
