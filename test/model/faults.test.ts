// What is wrong with the data: told in full, and never taken for a zero.
import { describe, expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import { placed, type Fault } from '../../src/model/fault.ts';
import { LINES, type Dataset, type LineCode } from '../../src/model/types.ts';
import {
  amountsOf,
  datasetOf,
  reading,
  rulesWith,
  type Readings,
  type RegionSpec,
  type UnitSpec,
} from './build.ts';

const RULES = rulesWith(2026);
const GOOD: UnitSpec = { persons: { '40-44': 100 }, km: 40 };
/** The lines that wait for all units' needs: CNI, what is shared out of it, and what external units get of that. */
const BY_NEED: readonly LineCode[] = ['cni', 'sparsity', 'adminSupplement', 'vatCompensation'];
const BY_PLACE: readonly LineCode[] = ['sparsity', 'adminSupplement', 'vatCompensation'];

interface FaultCase {
  readonly name: string;
  readonly dataset: Dataset;
  readonly readings?: Readings;
  readonly faults: readonly Fault[];
  /** Lines that are barred, by unit. */
  readonly barred: Readonly<Record<string, readonly LineCode[]>>;
}

const CASES: readonly FaultCase[] = [
  {
    name: 'a listed unit that the units file lacks',
    dataset: without(datasetOf({ A: GOOD, B: GOOD }), 'A'),
    faults: [{ code: 'unknownUnit', severity: 'error', unitId: 'A', period: '2026' }],
    barred: { A: BY_NEED, B: ['cni', 'sparsity'] },
  },
  {
    name: 'a unit without a list',
    dataset: unlisted(datasetOf({ A: GOOD, B: GOOD }), 'A'),
    faults: [{ code: 'unitWithoutList', severity: 'warning', unitId: 'A', period: '2026' }],
    barred: { B: [] },
  },
  {
    name: 'a unit whose list is empty',
    dataset: datasetOf({ A: { km: 40 }, B: GOOD }),
    faults: [{ code: 'emptyList', severity: 'warning', unitId: 'A', period: '2026' }],
    barred: { B: [] },
  },
  {
    name: 'a list date without anybody listed',
    dataset: datasetOf({ A: { km: 40 } }),
    faults: [
      { code: 'emptyList', severity: 'warning', unitId: 'A', period: '2026' },
      { code: 'emptyPeriod', severity: 'error', period: '2026' },
    ],
    barred: {},
  },
  ...[-1, 0.5, NaN, Infinity, 2 ** 53].map((count) => ({
    name: `a count of ${count} persons`,
    dataset: datasetOf({ A: { ...GOOD, external: true, persons: { '10-14': count } }, B: GOOD }),
    faults: [{ code: 'badCount', severity: 'error', unitId: 'A', ageClass: '10-14', count }] as const,
    barred: { A: LINES, B: ['cni', 'sparsity'] as const },
  })),
  {
    name: 'a unit without CNI',
    dataset: datasetOf({ A: { ...GOOD, external: true }, B: { ...GOOD, cni: null } }),
    faults: [{ code: 'unitWithoutCni', severity: 'error', unitId: 'B' }],
    barred: { A: BY_NEED, B: ['cni', 'sparsity'] },
  },
  {
    name: 'a unit without CNI where the mean is given',
    dataset: datasetOf({ A: { ...GOOD, external: true }, B: { ...GOOD, cni: null } }),
    readings: { 'cni.reference': 'given' },
    faults: [{ code: 'unitWithoutCni', severity: 'error', unitId: 'B' }],
    barred: { A: BY_PLACE, B: ['cni', 'sparsity'] },
  },
  {
    name: 'a unit without CNI where the published sparsity pool is shared',
    dataset: datasetOf({ A: { ...GOOD, external: true }, B: { ...GOOD, cni: null } }),
    readings: { 'sparsity.pool': 'published' },
    faults: [{ code: 'unitWithoutCni', severity: 'error', unitId: 'B' }],
    barred: { A: ['cni', 'adminSupplement', 'vatCompensation'], B: ['cni'] },
  },
  {
    name: 'a unit without CNI where the CNI pool is fixed',
    dataset: datasetOf({ A: { ...GOOD, external: true }, B: { ...GOOD, cni: null } }),
    readings: { 'funding.cni': 'pot' },
    faults: [{ code: 'unitWithoutCni', severity: 'error', unitId: 'B' }],
    barred: { A: BY_NEED, B: ['cni', 'sparsity'] },
  },
  {
    name: 'a unit without CNI where the external lines are taken from the pools',
    dataset: datasetOf({ A: { ...GOOD, external: true }, B: { ...GOOD, cni: null } }),
    readings: { 'external.funding': 'fromPools' },
    faults: [{ code: 'unitWithoutCni', severity: 'error', unitId: 'B' }],
    barred: {
      A: ['listing', 'cni', 'sparsity', 'rehab', 'adminSupplement', 'vatCompensation'],
      B: ['listing', 'cni', 'sparsity', 'rehab'],
    },
  },
  {
    name: 'a unit without CNI where there are no external lines to take from the pools',
    dataset: datasetOf({ A: GOOD, B: { ...GOOD, cni: null } }),
    readings: { 'external.funding': 'fromPools' },
    faults: [{ code: 'unitWithoutCni', severity: 'error', unitId: 'B' }],
    barred: { A: ['cni', 'sparsity'], B: ['cni', 'sparsity'] },
  },
  {
    name: 'a unit without distance',
    dataset: datasetOf({ A: { ...GOOD, external: true }, B: { ...GOOD, km: null, homes: [[50, 30]] } }),
    faults: [{ code: 'unitWithoutDistance', severity: 'error', unitId: 'B', persons: 70 }],
    barred: { A: BY_PLACE, B: ['sparsity'] },
  },
  {
    name: 'more homes than listed persons',
    dataset: datasetOf({ A: GOOD, B: { ...GOOD, homes: [[50, 101]] } }),
    faults: [{ code: 'residenceExceedsList', severity: 'error', unitId: 'B', residence: 101, listed: 100 }],
    barred: { A: ['sparsity'], B: ['sparsity'] },
  },
  {
    name: 'more homes than listed persons where homes do not count',
    dataset: datasetOf({ A: GOOD, B: { ...GOOD, homes: [[50, 101]] } }),
    readings: { 'sparsity.distanceBy': 'unit' },
    faults: [],
    barred: { A: [], B: [] },
  },
  {
    name: 'nobody far enough from the hospital',
    dataset: datasetOf({ A: { ...GOOD, km: 29 }, B: { ...GOOD, km: 0 } }),
    faults: [{ code: 'noSparsityPoints', severity: 'error' }],
    barred: { A: ['sparsity'], B: ['sparsity'] },
  },
  {
    name: 'no needs at all',
    dataset: datasetOf({ A: { ...GOOD, counts: {} }, B: { ...GOOD, counts: {} } }),
    faults: [{ code: 'noPoints', severity: 'error', line: 'cni' }],
    barred: { A: ['cni', 'sparsity'], B: ['cni', 'sparsity'] },
  },
  {
    name: 'no needs at all to share a fixed pool by',
    dataset: datasetOf({ A: { ...GOOD, counts: {} }, B: { ...GOOD, counts: {} } }),
    readings: { 'funding.cni': 'pot' },
    faults: [{ code: 'noPoints', severity: 'error', line: 'cni' }],
    barred: { A: ['cni', 'sparsity'], B: ['cni', 'sparsity'] },
  },
  {
    name: 'nobody of working age to share a fixed pool by',
    dataset: datasetOf({ A: { ...GOOD, persons: { '70-74': 10 } } }),
    readings: { 'funding.rehab': 'pot' },
    faults: [{ code: 'noPoints', severity: 'error', line: 'rehab' }],
    barred: { A: ['rehab'] },
  },
  {
    name: 'a given mean that nobody has given',
    dataset: datasetOf({ A: GOOD }),
    readings: { 'cni.reference': 'given' },
    faults: [{ code: 'noGivenCniMean', severity: 'error' }],
    barred: { A: ['cni', 'sparsity'] },
  },
  {
    name: 'a distance between the printed bands',
    dataset: datasetOf({ A: { ...GOOD, km: 69.5 }, B: GOOD }),
    readings: { 'sparsity.bounds': 'printed' },
    faults: [{ code: 'distanceInNoBand', severity: 'warning', unitId: 'A', km: 69.5, persons: 100 }],
    barred: { A: [], B: [] },
  },
  {
    name: 'a size between the printed brackets',
    dataset: datasetOf({ A: { ...GOOD, persons: { '40-44': 4001 } } }),
    readings: { 'sparsity.bounds': 'printed' },
    faults: [{ code: 'sizeInNoBracket', severity: 'warning', unitId: 'A', listed: 4001 }],
    barred: { A: [] },
  },
];

describe('a fault', () => {
  for (const { name, dataset, readings = {}, faults, barred } of CASES) {
    const given = readings['cni.reference'] === 'given' && faults[0]?.code !== 'noGivenCniMean';
    const rules = reading(given ? rulesWith(2026, { 'cni.givenMean': '1' }) : RULES, readings);
    const result = compensation(dataset, rules, '2026');
    const amounts = amountsOf(result);

    test(`is told: ${name}`, () => {
      expect(result.faults).toEqual(faults);
    });

    test(`bars what it must, and only that: ${name}`, () => {
      const missing = Object.entries(amounts).map(([id, lines]) => [
        id,
        LINES.filter((line) => lines[line] === null),
      ]);
      expect(Object.fromEntries(missing)).toEqual(barred);
    });

    test(`bars the totals of barred lines: ${name}`, () => {
      const all = Object.values(barred).flat();
      const nobody = result.unitIds.length === 0;
      expect(LINES.filter((_, i) => result.totals[i] === null)).toEqual(
        LINES.filter((line) => nobody || all.includes(line)),
      );
    });
  }

  test('is one of many: all are told at once', () => {
    const dataset = datasetOf({
      A: { ...GOOD, persons: { '0-4': -3, '5-9': 0.5 } },
      B: { ...GOOD, cni: null, km: null },
      C: { ...GOOD, homes: [[50, 200]] },
      D: { km: 40 },
      E: GOOD,
      F: GOOD,
    });
    const result = compensation(unlisted(without(dataset, 'E'), 'F'), RULES, '2026');
    expect(result.faults).toEqual(
      expect.arrayContaining([
        { code: 'badCount', severity: 'error', unitId: 'A', ageClass: '0-4', count: -3 },
        { code: 'badCount', severity: 'error', unitId: 'A', ageClass: '5-9', count: 0.5 },
        { code: 'unitWithoutCni', severity: 'error', unitId: 'B' },
        { code: 'unitWithoutDistance', severity: 'error', unitId: 'B', persons: 100 },
        { code: 'residenceExceedsList', severity: 'error', unitId: 'C', residence: 200, listed: 100 },
        { code: 'emptyList', severity: 'warning', unitId: 'D', period: '2026' },
        { code: 'unknownUnit', severity: 'error', unitId: 'E', period: '2026' },
        { code: 'unitWithoutList', severity: 'warning', unitId: 'F', period: '2026' },
      ]),
    );
    expect(result.faults).toHaveLength(8);
  });
});

describe('where there is no list of the date', () => {
  const result = compensation(datasetOf({ A: GOOD }, '2026-03'), RULES, '2025');

  test('the dates there are lists of are told', () => {
    expect(result.faults).toEqual([
      { code: 'noSuchPeriod', severity: 'error', period: '2025', periods: ['2026-03'] },
    ]);
  });

  test('there is no figure, and none is zero', () => {
    expect(result.unitIds).toEqual([]);
    expect(result.totals).toEqual(LINES.map(() => null));
    expect(Object.values(result.base)).toEqual(Object.values(result.base).map(() => null));
    for (const { computed, agrees } of result.checks) {
      expect(computed).toBeNull();
      expect(agrees).toBe(false);
    }
  });
});

describe('what a bad count bars', () => {
  const result = compensation(datasetOf({ A: { ...GOOD, persons: { '0-4': -1 } }, B: GOOD }), RULES, '2026');

  test('is all that rests on the number of listed', () => {
    expect(result.facts[0]).toEqual({ listed: null, eligible: null, cni: null });
    expect(result.facts[1]).toEqual({ listed: 100, eligible: 100, cni: 1 });
    expect(Object.values(result.base)).toEqual(Object.values(result.base).map(() => null));
  });

  test('is every check, and no check says NaN', () => {
    for (const { computed, published, low, high, agrees } of result.checks) {
      expect(agrees).toBe(false);
      expect(computed).toBeNull();
      expect([published, low, high].every(Number.isFinite)).toBe(true);
    }
  });
});

test('a unit that the units file lacks has its homes counted where all are stated', () => {
  const dataset = without(datasetOf({ A: { ...GOOD, homes: [[50, 100]] }, B: GOOD }), 'A');
  const rules = reading(RULES, { 'sparsity.pool': 'published' });
  const { A } = amountsOf(compensation(dataset, rules, '2026'));
  expect(A).toMatchObject({ sparsity: 4_474_450_000, cni: null, adminSupplement: null });
});

test('rules that leave less in the pools than medication asks for bar nothing and throw nothing', () => {
  const poor = rulesWith(
    2026,
    { 'listing.base': '0.01', 'cni.average': '0.01', 'rehab.amount': '0' },
    { 'external.funding': 'fromPools', 'external.supplementBase': 'all' },
  );
  const region: RegionSpec = { A: { ...GOOD, external: true }, B: GOOD };
  const pools = compensation(datasetOf(region), reading(poor, { 'external.funding': 'onTop' }), '2026');
  const result = compensation(datasetOf(region), poor, '2026');
  const sum = (totals: readonly (number | null)[]): number =>
    totals.reduce<number>((a, b) => a + (b ?? NaN), 0);
  expect(sum(result.totals)).toBe(sum(pools.totals.slice(0, 5)));
  expect(result.amounts.every((ore) => ore >= 0)).toBe(true);
});

function without(dataset: Dataset, id: string): Dataset {
  return { ...dataset, units: dataset.units.filter((unit) => unit.id !== id) };
}

function unlisted(dataset: Dataset, id: string): Dataset {
  return {
    ...dataset,
    lists: dataset.lists.map((list) => ({ ...list, units: list.units.filter((unit) => unit.unitId !== id) })),
  };
}

test('what was read in no row is placed in its file, and what was typed in nowhere', () => {
  expect(placed({ file: 'a.csv', rows: [] })).toEqual({ place: { file: 'a.csv' } });
  expect(placed({ file: 'a.csv', rows: [7, 8] })).toEqual({ place: { file: 'a.csv', row: 7 } });
  expect(placed(null)).toEqual({});
});

test('what was read in a file without rows is placed in the file alone', () => {
  expect(placed({ file: 'a.csv', rows: [] })).toStrictEqual({ place: { file: 'a.csv' } });
});
