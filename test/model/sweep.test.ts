// One figure over the values of one parameter or two.
import { describe, expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import { sumOf } from '../../src/model/line.ts';
import { sweep, type Measure } from '../../src/model/sweep.ts';
import { LINES, POOLS, type Dataset, type Rules } from '../../src/model/types.ts';
import { activeRegion } from './activities.ts';
import { datasetOf, rulesWith } from './build.ts';
import { sample } from './sample.ts';

const SAMPLE = sample();
const BASES = ['2200', '2301', '2400'];
const SHARES = ['10', '15'];
const at = (ix: number, iy: number): Rules =>
  rulesWith(2026, { 'listing.base': BASES[ix]!, 'sparsity.share': SHARES[iy]! });

function swept(
  measure: Measure,
  dataset: Dataset = SAMPLE,
  rulesAt = at,
  [nx, ny]: readonly [number, number] = [3, 2],
  period = '2026',
): number[] {
  const work = sweep(dataset, period, rulesAt, nx, ny, measure);
  for (;;) {
    const step = work.next();
    if (step.done) return [...step.value];
  }
}

/** Öre a year of all lines, by unit id. */
function totals(dataset: Dataset, rules: Rules): Record<string, number> {
  const { unitIds, amounts } = compensation(dataset, rules, '2026');
  const own = (unit: number) => sumOf(amounts.subarray(unit * LINES.length, (unit + 1) * LINES.length));
  return Object.fromEntries(unitIds.map((id, unit) => [id, own(unit)]));
}
const each = <T>(value: (rules: Rules) => T): T[] =>
  SHARES.flatMap((_, iy) => BASES.map((__, ix) => value(at(ix, iy))));

describe('row by row, the first parameter along the row', () => {
  const id = Object.keys(totals(SAMPLE, at(0, 0)))[4]!;
  const reference = totals(SAMPLE, rulesWith(2025));
  const changes = (rules: Rules): number[] =>
    Object.entries(totals(SAMPLE, rules)).map(
      ([unit, ore]) => (100 * (ore - reference[unit]!)) / reference[unit]!,
    );

  test.each<[string, Measure, (rules: Rules) => number]>([
    [
      'the region’s total',
      { kind: 'regionTotal' },
      (rules) => Object.values(totals(SAMPLE, rules)).reduce((sum, ore) => sum + ore, 0),
    ],
    ['a unit’s total', { kind: 'unitTotal', unitId: id }, (rules) => totals(SAMPLE, rules)[id]!],
    [
      'a unit’s change',
      { kind: 'unitChange', unitId: id, reference },
      (rules) => totals(SAMPLE, rules)[id]! - reference[id]!,
    ],
    ['the greatest loss', { kind: 'greatestLoss', reference }, (rules) => Math.min(0, ...changes(rules))],
    [
      'the number of losers',
      { kind: 'losers', reference },
      (rules) => changes(rules).filter((change) => change < 0).length,
    ],
    [
      'sparsity’s share of the five pools',
      { kind: 'sparsityShare' },
      (rules) => {
        const { totals: lines } = compensation(SAMPLE, rules, '2026');
        const of = (line: (typeof LINES)[number]) => lines[LINES.indexOf(line)]!;
        return (100 * of('sparsity')) / POOLS.reduce((sum, line) => sum + of(line), 0);
      },
    ],
  ])('%s', (_, measure, expected) => {
    const values = swept(measure);
    expect(values).toEqual(each(expected));
    expect(new Set(values).size).toBeGreaterThan(1);
  });
});

test('another line that the sweep is about is part of the total', () => {
  const region = { A: { persons: { '30-34': 100 }, km: 40 } } as const;
  const dataset = activeRegion(['A;2026;healthTalks;;10;;', 'A;2026;residentDoctors;st;1;;'], region);
  const talks = (ix: number): Rules => rulesWith(2026, { 'healthTalks.amount': String(1000 + 100 * ix) });
  const listed = totals(dataset, rulesWith(2026))['A']!;
  // 10 talks of 1 000, 1 100 and 1 200 kr; the barred line of the doctors is not looked at.
  expect(swept({ kind: 'regionTotal' }, dataset, talks, [3, 1])).toEqual([
    listed + 1_000_000,
    listed + 1_100_000,
    listed + 1_200_000,
  ]);
});

describe('without a figure', () => {
  const region = {
    A: { persons: { '30-34': 100 }, km: 40 },
    B: { persons: { '30-34': 50 }, cni: null, km: 80 },
  };
  const dataset = datasetOf(region);
  test.each<Measure>([
    { kind: 'regionTotal' },
    { kind: 'unitTotal', unitId: 'B' },
    { kind: 'unitChange', unitId: 'A', reference: { A: 1 } },
    { kind: 'greatestLoss', reference: { A: 1, B: 1 } },
    { kind: 'losers', reference: { A: 1, B: 1 } },
    { kind: 'sparsityShare' },
  ])('is $kind where a fault bars it', (measure) => {
    expect(swept(measure, dataset)).toEqual(Array(6).fill(NaN));
  });

  test('is a unit that is not there, a list that is not loaded, and a change from nothing known', () => {
    expect(swept({ kind: 'unitTotal', unitId: 'X' })).toEqual(Array(6).fill(NaN));
    expect(swept({ kind: 'regionTotal' }, SAMPLE, at, [3, 2], '2031')).toEqual(Array(6).fill(NaN));
    const id = SAMPLE.units[0]!.id;
    expect(swept({ kind: 'unitChange', unitId: id, reference: {} })).toEqual(Array(6).fill(NaN));
  });
});

test('a unit that is new cannot lose, one that is gone loses all it had', () => {
  const dataset = datasetOf({ A: { persons: { '30-34': 100 }, km: 40 } });
  expect(swept({ kind: 'losers', reference: {} }, dataset)).toEqual(Array(6).fill(0));
  expect(swept({ kind: 'greatestLoss', reference: { A: 1, Z: 500 } }, dataset)).toEqual(Array(6).fill(-100));
});

test('progress is told of now and then', () => {
  const rules = rulesWith(2026);
  const persons = { '40-44': 10 };
  const units = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`U${i}`, { km: 40, persons }]));
  const work = sweep(datasetOf(units), '2026', () => rules, 75, 2, { kind: 'regionTotal' });
  expect(work.next()).toEqual({ done: false, value: { done: 100, total: 150 } });
  expect(work.next().done).toBe(true);
});
