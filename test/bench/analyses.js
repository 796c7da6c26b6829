// The analyses behind a decision, in Node: how many full computations each costs, in the region and in a country.
import { COPIES, country, finish } from './built.js';
import { alternate, row } from './measure.js';

/** @typedef {import('../../src/model/types.ts').Dataset} Dataset */
/** @typedef {import('../../src/model/types.ts').Rules} Rules */
/** @typedef {Awaited<ReturnType<typeof import('./built.js').built>>} Built */
/** @typedef {import('./measure.js').Row} Row */

const SIDE = 50;

/**
 * @param {Built} built
 * @returns {Promise<Row[]>}
 */
export async function analysisRows(built) {
  const rows = [];
  for (const [units, dataset] of /** @type {const} */ ([
    [30, built.region],
    [30 * COPIES, country(built.region)],
  ]))
    for (const [what, work, most] of worksOf(built, dataset)) {
      const one = () => built.compensation(dataset, built.rules, String(built.rules.year));
      const { ours, theirs } = await alternate({ ours: work, theirs: one }, { rounds: 3, least: 2 });
      const name = `${what}, ${units} units`;
      rows.push(row({ name, against: 'one result from the data', ours, theirs, budget: { most } }));
    }
  return rows;
}

/**
 * Each with the computations that it may cost.
 * @param {Built} built
 * @param {Dataset} dataset
 * @returns {readonly [what: string, work: () => void, most: number][]}
 */
function worksOf({ before, rules, compensation, decompose, sweep, solve }, dataset) {
  const period = String(rules.year);
  /** @type {(base: number, share: number) => Rules} */
  const changed = (base, share) => ({
    ...rules,
    listing: { ...rules.listing, base: rules.listing.base + base },
    sparsity: { ...rules.sparsity, share: rules.sparsity.share + share },
  });
  const paid = compensation(dataset, rules, period).totals.reduce(
    (sum, ore) => (sum ?? NaN) + (ore ?? NaN),
    0,
  );
  const at = rules.listing.base;
  return [
    [
      `${before.year}–${rules.year} decomposed`,
      () => {
        const from = { dataset, rules: before, period: String(before.year) };
        if ('code' in decompose(from, { dataset, rules, period })) throw new Error('Not decomposed');
      },
      3_000,
    ],
    [
      `sweep of ${SIDE} × ${SIDE}`,
      () => {
        const under = (/** @type {number} */ ix, /** @type {number} */ iy) => changed(ix * 100, iy * 10);
        finish(sweep(dataset, period, under, SIDE, SIDE, { kind: 'regionTotal' }));
      },
      SIDE * SIDE,
    ],
    [
      'one per cent more to all solved for',
      () => {
        const solution = solve({
          ...{ dataset, period, goal: { kind: 'paid', ore: Math.round((paid ?? NaN) * 1.01) } },
          knobs: [{ path: 'listing.base', at, low: 0, high: 2 * at, step: 1 }],
          rulesAt: ([base = at]) => changed(base - at, 0),
        });
        if (!('feasible' in solution && solution.feasible)) throw new Error('The goal was not reached');
      },
      1_000,
    ],
  ];
}
