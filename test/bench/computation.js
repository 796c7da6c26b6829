// One full computation and the analyses behind a decision, in Node: against the same rules in plain floating point, as
// people write them and in decimal.js, and how their cost grows.
import { COPIES, country, finish, monthly } from './built.js';
import { decimalYear } from './decimals.js';
import { flatYear, tables } from './flat.js';
import { alternate, growth, median, row } from './measure.js';
import { listedOf, writtenDraw, writtenYear } from './written.js';

/** @typedef {import('../../src/model/types.ts').Dataset} Dataset */
/** @typedef {Awaited<ReturnType<typeof import('./built.js').built>>} Built */
/** @typedef {import('./measure.js').Row} Row */

const UNCHANGED = { growth: null };
const DRAWS = 10_000;
/** Years that are drawn in a round, of the two that are held against each other. */
const FEW_DRAWS = 500;
const ASSUMPTIONS = {
  seed: 2026,
  drift: { mean: 40, sd: 150, common: 60 },
  cni: { sd: 400 },
  medication: { sd: 250, correlated: false },
};

/**
 * @param {Built} built
 * @returns {Promise<Row[]>}
 */
export async function computationRows(built) {
  const small = monthly(built.region, built.rules.year);
  const large = monthly(country(built.region), built.rules.year);
  return [
    ...(await fullRows(built, small, 30)),
    ...(await fullRows(built, large, 30 * COPIES)),
    ...(await drawRows(built)),
    ...(await growthRows(built, small)),
  ];
}

/**
 * A year of twelve lists counted whole: a unit's every line and month. Each computation, of both sides that are held
 * against each other, is under new rules throughout, on lists made ready before, and answers with an array of its own.
 * @param {Built} built
 * @param {Dataset} dataset
 * @param {number} units
 */
async function fullRows({ rules, monthLists, listedYear, listedMonths }, dataset, units) {
  const lists = monthLists(dataset.lists, rules.year, 'own', UNCHANGED).map(({ list }) => list);
  const year = listedYear(dataset, lists);
  const flat = flatYear(units);
  const table = tables(dataset);
  const months = lists.map((list) => listedOf(dataset, list));
  const anew = renewed(rules);
  const name = `full computation, ${units} units × 12 months`;
  const exact = listedMonths(year, rules).amounts;
  const wrong = (/** @type {number[]} */ kronor) => {
    const off = kronor.filter((amount, i) => Math.round(amount * 100) !== exact[i]).length;
    return `${off} of ${exact.length}`;
  };

  const { ours, one, plain } = await alternate({
    ours: () => listedMonths(year, anew()),
    one: () => listedMonths(year, { ...rules, listing: anew().listing }),
    plain: () => flat(table, anew()),
  });
  const { again, written } = await alternate(
    { again: () => listedMonths(year, anew()), written: () => writtenYear(months, rules) },
    { rounds: 5 },
  );
  const rows = [
    row({
      ...{ name, against: 'flat float64 without rounding', ours, theirs: plain },
      budget: { most: 1.5 },
      wrong: 'all',
    }),
    row({
      ...{ name: `one age weight changed, ${units} units × 12 months`, against: 'flat float64, all anew' },
      ...{ ours: one, theirs: plain, budget: { most: 1.5 } },
    }),
    row({
      ...{ name, against: 'float64 as it is written', ours: again, theirs: written, budget: { least: 3 } },
      wrong: wrong(writtenYear(months, rules)),
    }),
  ];
  if (units > 30) return rows;
  const { third, decimal } = await alternate(
    { third: () => listedMonths(year, anew()), decimal: () => decimalYear(months, rules) },
    { rounds: 3 },
  );
  const slower = row({
    ...{ name, against: 'decimal.js throughout', ours: third, theirs: decimal, budget: { least: 100 } },
    wrong: wrong(decimalYear(months, rules)),
  });
  return [...rows, slower];
}

/**
 * The rules with another value of everything that is counted by, at each call, so that nothing is known from the last.
 * @param {Built['rules']} rules
 */
function renewed(rules) {
  let turn = 0;
  return () => {
    turn = (turn + 1) % 50;
    const [weights, drugs] = [[...rules.listing.weights], [...rules.medication.weights]];
    weights[4] = (weights[4] ?? 0) + turn;
    drugs[4] = (drugs[4] ?? 0) + turn;
    const { cni, sparsity, rehab } = rules;
    return {
      ...rules,
      listing: { ...rules.listing, weights },
      medication: { ...rules.medication, weights: drugs },
      cni: { ...cni, scbReference: cni.scbReference + turn },
      sparsity: { ...sparsity, sizeWeights: sparsity.sizeWeights.map((weight) => weight + turn) },
      rehab: { ...rehab, toAge: rehab.toAge - (turn % 4) },
    };
  };
}

/**
 * Years drawn under chance, of units whose listed all live at them.
 * @param {Built} built
 * @returns {Promise<Row[]>}
 */
async function drawRows({ region, rules, monteCarlo, drawnYearOf, randomOf, shocksOf }) {
  const dataset = homeless(monthly(region, rules.year, 1));
  const list = /** @type {import('../../src/model/types.ts').List} */ (dataset.lists[0]);
  const units = listedOf(dataset, list);
  const assumptions = { ...ASSUMPTIONS, draws: FEW_DRAWS };
  const random = randomOf(ASSUMPTIONS.seed);
  const shocks = Array.from({ length: FEW_DRAWS }, () => shocksOf(random, assumptions, units.length));
  const { ours, written } = await alternate(
    {
      ours: () => finish(monteCarlo(dataset, rules, 'own', assumptions, null)),
      written() {
        const fresh = randomOf(ASSUMPTIONS.seed);
        for (let i = 0; i < FEW_DRAWS; i++)
          writtenDraw(units, rules, shocksOf(fresh, assumptions, units.length));
      },
    },
    { rounds: 7 },
  );
  const { draw } = drawnYearOf(dataset, rules, 'own');
  const exact = new Float64Array(units.length);
  let off = 0;
  for (const shock of shocks) {
    draw(shock, exact);
    const kronor = writtenDraw(units, rules, shock);
    off += kronor.filter((amount, unit) => Math.round(amount * 100) !== exact[unit]).length;
  }
  const times = DRAWS / FEW_DRAWS;
  return [
    row({
      ...{ name: `${DRAWS} years drawn, 30 units × 12 months`, against: 'float64 as it is written' },
      ...{ ours: ours.map((ms) => ms * times), theirs: written.map((ms) => ms * times) },
      ...{ budget: { least: 6 }, wrong: `${off} of ${FEW_DRAWS * units.length}` },
    }),
  ];
}

/** @param {Dataset} dataset */
function homeless(dataset) {
  const lists = dataset.lists.map((list) => ({
    ...list,
    units: list.units.map((unit) => ({ ...unit, residence: [] })),
  }));
  return { ...dataset, lists };
}

/**
 * How cost grows with units, months of their own lists, and draws: exponents, which are to be near one.
 * @param {Built} built
 * @param {Dataset} small
 * @returns {Promise<Row[]>}
 */
async function growthRows(built, small) {
  const { rules, region, monthLists, listedYear, listedMonths, monteCarlo } = built;
  const anew = renewed(rules);
  const full = (/** @type {Dataset} */ dataset) => {
    const lists = monthLists(dataset.lists, rules.year, 'own', UNCHANGED).map(({ list }) => list);
    const year = listedYear(dataset, lists);
    return () => listedMonths(year, anew());
  };
  const of = async (
    /** @type {readonly number[]} */ sizes,
    /** @type {(size: number) => () => unknown} */ way,
    least = 20,
  ) => {
    const ways = Object.fromEntries(sizes.map((size) => [String(size), way(size)]));
    const found = await alternate(ways, { rounds: 5, least });
    return sizes.map((size) => /** @type {const} */ ([size, median(found[String(size)] ?? [])]));
  };
  const units = await of([1, 4, 12, COPIES], (copies) => full(country(small, copies)));
  const months = await of([1, 2, 4, 12], (count) => full(monthly(region, rules.year, count)));
  const draws = await of(
    [250, 1_000, 4_000],
    (count) => () => finish(monteCarlo(region, rules, 'own', { ...ASSUMPTIONS, draws: count }, null)),
    1,
  );
  return [
    growth({
      name: 'full computation, 30–1 200 units',
      against: 'exponent of units',
      points: units,
      most: 1.15,
    }),
    growth({
      name: 'full computation, 1–12 lists a year',
      against: 'exponent of months',
      points: months,
      most: 1,
    }),
    growth({ name: '250–4 000 years drawn', against: 'exponent of draws', points: draws, most: 1.1 }),
  ];
}
