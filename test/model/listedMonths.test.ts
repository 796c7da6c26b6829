// The listed lines month by month, on lists that come and go within the year.
import { describe, expect, test } from 'vitest';
import { listedMonths } from '../../src/model/listedMonths.ts';
import { listedYear } from '../../src/model/listedYear.ts';
import { LINES, type Dataset, type LineCode, type List, type Rules } from '../../src/model/types.ts';
import { NO_MONEY, datasetOf, rulesWith, type Readings, type RegionSpec } from './build.ts';

/** A krona a month for each of 30–34 by listing, and one, two and three by medication; a tenth of listing to the external. */
const PLAIN = {
  ...NO_MONEY,
  'listing.base': '12',
  'listing.weights.30-34': '1',
  'medication.base.tertial1': '12',
  'medication.base.tertial2': '24',
  'medication.base.tertial3': '36',
  'medication.weights.30-34': '1',
  'external.supplement': '10',
  'external.vat': '0',
};
const SPRING: RegionSpec = {
  A: { km: 40, persons: { '30-34': 100 } },
  B: { km: 40, persons: { '30-34': 50 }, external: true },
};
const AUTUMN: RegionSpec = {
  B: { km: 40, persons: { '30-34': 70 }, external: true },
  C: { km: 40, persons: { '30-34': 10 } },
};
/** The first list for so many months, the other for the rest. */
function yearOf(dataset: Dataset, first: number): List[] {
  const [one, other] = dataset.lists;
  return Array.from({ length: 12 }, (_, month) => (month < first ? one! : other!));
}

function both(spring = SPRING, autumn = AUTUMN): Dataset {
  const [one, other] = [datasetOf(spring, '2026-01'), datasetOf(autumn, '2026-07')];
  const later = other.units.filter(({ id }) => !(id in spring));
  return { ...one, units: [...one.units, ...later], lists: [...one.lists, ...other.lists] };
}

interface Paid {
  readonly of: (unitId: string, line: LineCode) => number[];
  readonly faults: readonly string[];
}

function paid(rules: Rules, dataset = both(), lists = yearOf(dataset, 6)): Paid {
  const year = listedYear(dataset, lists);
  const { amounts, faults } = listedMonths(year, rules);
  return {
    of: (unitId, line) => {
      const first = (year.unitIds.indexOf(unitId) * LINES.length + LINES.indexOf(line)) * 12;
      return [...amounts.subarray(first, first + 12)];
    },
    faults: faults.map(({ code }) => code),
  };
}

const plain = (readings: Readings = {}, parameters = {}): Rules =>
  rulesWith(2026, { ...PLAIN, ...parameters }, readings);
/** So many kronor for some months, and so on. */
const months = (...runs: readonly (readonly [times: number, kr: number])[]): number[] =>
  runs.flatMap(([times, kr]) => Array<number>(times).fill(kr * 100));
const NOTHING = months([12, 0]);

// Where some pool is stated each list is counted by itself; one of nothing changes nothing of the other lines.
describe.each<[how: string, readings: Readings]>([
  ['all at once', {}],
  ['region by region', { 'funding.rehab': 'pot' }],
])('counted %s', (_, readings) => {
  const { of, faults } = paid(plain(readings, { 'published.rehab': '0' }));

  test('a line is paid for the months that the unit is on a list', () => {
    expect(of('A', 'listing')).toEqual(months([6, 100], [6, 0]));
    expect(of('B', 'listing')).toEqual(months([6, 50], [6, 70]));
    expect(of('C', 'listing')).toEqual(months([6, 0], [6, 10]));
    expect(faults).toEqual(['unitWithoutList', 'unitWithoutList']);
  });

  test('medication is paid by the base of the tertial that the month is in', () => {
    expect(of('A', 'medication')).toEqual(months([4, 100], [2, 200], [6, 0]));
    expect(of('B', 'medication')).toEqual(months([4, 50], [2, 100], [2, 140], [4, 210]));
    expect(of('C', 'medication')).toEqual(months([6, 0], [2, 20], [4, 30]));
  });

  test('the supplement is for the external alone', () => {
    expect(of('A', 'adminSupplement')).toEqual(NOTHING);
    expect(of('B', 'adminSupplement')).toEqual(months([6, 5], [6, 7]));
  });

  test('the supplement on medication too is of the year’s three bases', () => {
    const all = paid(plain({ ...readings, 'external.supplementBase': 'all' }, { 'published.rehab': '0' }));
    // A tenth of 12 kr of listing and of 24 kr, the mean of the bases, a year; medication itself is by its month.
    expect(all.of('B', 'adminSupplement')).toEqual(months([6, 15], [6, 21]));
    expect(all.of('B', 'medication')).toEqual(of('B', 'medication'));
  });

  test('what is not paid for is nothing', () => {
    for (const line of ['cni', 'sparsity', 'rehab', 'vatCompensation'] as const)
      expect(of('B', line)).toEqual(NOTHING);
  });
});

test('a stated pool for medication is paid by twelfths, whatever the tertial', () => {
  const { of } = paid(plain({ 'funding.medication': 'pot' }, { 'published.medication': '18' }));
  // 18 000 kr a year on 150 persons is 10 kr a month each; on 80 persons it is 18.75 kr.
  expect(of('A', 'medication')).toEqual(months([6, 1000], [6, 0]));
  expect(of('B', 'medication')).toEqual(months([6, 500], [6, 1312.5]));
  expect(of('B', 'listing')).toEqual(months([6, 50], [6, 70]));
});

test('a sum that comes to parts of an öre is paid as it has come to', () => {
  const { of } = paid(plain({}, { 'medication.weights.30-34': '0.01' }));
  // 100 persons × 0.01 × 12 kr ÷ 12, then × 24 kr ÷ 12.
  expect(of('A', 'medication')).toEqual(months([4, 1], [2, 2], [6, 0]));
  const odd = paid(plain({}, { 'medication.base.tertial1': '0.50' }));
  // 50 × 0.50 kr ÷ 12 = 208⅓ öre.
  expect(odd.of('B', 'medication').slice(0, 4)).toEqual([208, 209, 208, 208]);
});

test('what is beyond the numbers that floating point counts by one is paid to the öre', () => {
  const huge: RegionSpec = { A: { km: 40, persons: { '30-34': 90_000_001 } } };
  const dataset = both({ ...huge, B: SPRING['B']! });
  const bases = { 'medication.base.tertial1': '999999.97', 'medication.base.tertial2': '999999.99' };
  const { of } = paid(plain({}, bases), dataset);
  // What is due by each month in twelfths of an öre, by whole numbers, half up.
  const [first, second] = [90_000_001n * 99_999_997n, 90_000_001n * 99_999_999n];
  const dues = [1n, 2n, 3n, 4n].map((times) => times * first);
  const sums = [...dues, dues[3]! + second, dues[3]! + 2n * second];
  const rounded = sums.map((due) => Number((due * 2n + 12n) / 24n));
  const expected = rounded.map((sum, month) => sum - (rounded[month - 1] ?? 0));
  expect(of('A', 'medication')).toEqual([...expected, 0, 0, 0, 0, 0, 0]);
});

test('units come in the order of their ids, whatever the order of lists and of rows', () => {
  const [late, early] = [
    datasetOf({ C: {}, B: { persons: { '0-4': 1 } } }),
    datasetOf({ A: { persons: { '0-4': 1 } } }),
  ];
  const lists = [...Array<List>(6).fill(late.lists[0]!), ...Array<List>(6).fill(early.lists[0]!)];
  const dataset = { ...late, units: [...late.units, ...early.units], lists: [late.lists[0]!] };
  expect(listedYear(dataset, lists).unitIds).toEqual(['A', 'B']);
});

describe('what cannot be known', () => {
  test('of one month is unknown of the year, and of that line alone', () => {
    const autumn = { ...AUTUMN, C: { ...AUTUMN['C'], km: null } };
    const { of, faults } = paid(rulesWith(2026), both(SPRING, autumn));
    expect(of('B', 'sparsity')).toEqual(Array(12).fill(NaN));
    expect(of('B', 'listing')).not.toContain(NaN);
    expect(of('A', 'sparsity')).not.toContain(NaN);
    expect(faults).toEqual(['unitWithoutList', 'unitWithoutList', 'unitWithoutDistance']);
  });

  test('of a unit’s persons is unknown of all that goes by them', () => {
    const autumn = { ...AUTUMN, C: { km: 40, persons: { '30-34': 0.5 } } };
    const { of } = paid(rulesWith(2026), both(SPRING, autumn));
    for (const line of ['listing', 'medication', 'rehab', 'cni', 'sparsity'] as const)
      expect(of('C', line)).toEqual(Array(12).fill(NaN));
    expect(of('B', 'medication')).not.toContain(NaN);
    expect(of('B', 'cni')).toEqual(Array(12).fill(NaN));
  });

  test('is who runs a unit that the units data lack, and what it has by that alone', () => {
    const dataset = both();
    const { of, faults } = paid(plain(), { ...dataset, units: dataset.units.filter(({ id }) => id !== 'C') });
    expect(of('C', 'adminSupplement')).toEqual(Array(12).fill(NaN));
    expect(of('C', 'medication')).toEqual(months([6, 0], [2, 20], [4, 30]));
    expect(faults).toContain('unknownUnit');
  });

  test('is not what lies in no band: that is told and weighs nothing', () => {
    const printed = rulesWith(2026, {}, { 'sparsity.bounds': 'printed' });
    const { of, faults } = paid(printed, both({ ...SPRING, A: { ...SPRING['A'], km: 29.5 } }));
    expect(of('A', 'sparsity')).toEqual(NOTHING);
    expect(of('B', 'sparsity')).not.toContain(NaN);
    expect(faults.filter((code) => code === 'distanceInNoBand')).toHaveLength(1);
  });

  test('is all of a year with a month that nobody is listed in', () => {
    const dataset = both(SPRING, {});
    const { of, faults } = paid(plain(), dataset);
    for (const line of LINES) expect(of('A', line)).toEqual(Array(12).fill(NaN));
    expect(faults).toContain('emptyPeriod');
  });

  test('is what nobody has points for', () => {
    const near: RegionSpec = { A: { km: 0, persons: { '30-34': 10 } } };
    const { of, faults } = paid(rulesWith(2026), datasetOf(near), yearOf(datasetOf(near), 12));
    expect(of('A', 'sparsity')).toEqual(Array(12).fill(NaN));
    expect(of('A', 'listing')).not.toContain(NaN);
    expect(faults).toEqual(['noSparsityPoints']);
  });

  test('is a stated pool that no age has a weight in', () => {
    const weightless = { 'medication.weights.30-34': '0', 'published.medication': '18' };
    const { of, faults } = paid(plain({ 'funding.medication': 'pot' }, weightless));
    expect(of('B', 'medication')).toEqual(Array(12).fill(NaN));
    expect(faults.filter((code) => code === 'noPoints')).toHaveLength(2);
  });
});
