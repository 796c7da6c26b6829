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

describe('on a list by hand', () => {
  /** Öre for a person by listing alone: 100 kr, 110 kr and 120 kr along the row; the second row weighs half. */
  const priced = (ix: number, iy: number): Rules =>
    rulesWith(2026, {
      'listing.base': `${100 + 10 * ix}`,
      'listing.weights.30-34': iy === 0 ? '1' : '0.5',
      'cni.average': '0',
      'medication.base.tertial1': '0',
      'medication.base.tertial2': '0',
      'medication.base.tertial3': '0',
      'rehab.amount': '0',
    });
  const free = (ix: number, iy: number): Rules => {
    const rules = priced(ix, iy);
    return { ...rules, sparsity: { ...rules.sparsity, share: 0 } };
  };
  const two = datasetOf({ A: { persons: { '30-34': 10 }, km: 40 }, B: { persons: { '30-34': 30 }, km: 40 } });

  test.each<[Measure, number[]]>([
    [{ kind: 'regionTotal' }, [4000_00, 4400_00, 4800_00, 2000_00, 2200_00, 2400_00]],
    [{ kind: 'unitTotal', unitId: 'A' }, [1000_00, 1100_00, 1200_00, 500_00, 550_00, 600_00]],
    [
      { kind: 'unitChange', unitId: 'A', reference: { A: 1100_00 } },
      [-100_00, 0, 100_00, -600_00, -550_00, -500_00],
    ],
    // In the first row nobody loses; in the second both lose as much, by the half that a person weighs.
    [{ kind: 'greatestLoss', reference: { A: 1000_00, B: 3000_00 } }, [0, 0, 0, -50, -45, -40]],
    [{ kind: 'greatestLoss', reference: { A: 1000_00, B: 4000_00 } }, [-25, -17.5, -10, -62.5, -58.75, -55]],
    [{ kind: 'losers', reference: { A: 1100_00, B: 3000_00 } }, [1, 0, 0, 2, 2, 2]],
    [{ kind: 'sparsityShare' }, Array(6).fill(0)],
  ])('%o', (measure, expected) => {
    expect(swept(measure, two, free)).toEqual(expected);
  });

  test('sparsity’s share is what it is of the five pools', () => {
    // 15 % of listing, CNI and sparsity together; medication and rehab are not paid for.
    const of = swept({ kind: 'sparsityShare' }, two, priced);
    expect(of.map((share) => share.toFixed(2))).toEqual(Array(6).fill('15.00'));
  });

  test('only lines that differ between the corners are counted beside those for the listed', () => {
    const rows = ['A;2026;healthTalks;;10;;', 'A;2026;ambulance;;1;;'];
    const dataset = activeRegion(rows, { A: { persons: { '30-34': 10 }, km: 40 } });
    const talks =
      (along: 'x' | 'y') =>
      (ix: number, iy: number): Rules => {
        const amount = 1000_00 + 100_00 * (along === 'x' ? ix : iy);
        return { ...free(0, 0), healthTalks: { amount } };
      };
    // 1 000 kr for the list, and ten talks at 1 000, 1 100 and 1 200 kr.
    const values = [11_000_00, 12_000_00, 13_000_00];
    expect(swept({ kind: 'regionTotal' }, dataset, talks('x'), [3, 1])).toEqual(values);
    expect(swept({ kind: 'regionTotal' }, dataset, talks('y'), [1, 3])).toEqual(values);
    expect(swept({ kind: 'unitTotal', unitId: 'A' }, dataset, free)).toEqual(
      swept({ kind: 'unitTotal', unitId: 'A' }, { ...dataset, activities: [] }, free),
    );
  });

  test('a unit without a list is paid what it is due beside it', () => {
    const dataset = activeRegion(['Z;2026;healthTalks;;10;;'], {
      A: { persons: { '30-34': 10 }, km: 40 },
      Z: {},
    });
    const talks = (ix: number): Rules => ({
      ...free(0, 0),
      healthTalks: { amount: 1000_00 + 100_00 * ix },
    });
    expect(swept({ kind: 'unitTotal', unitId: 'Z' }, dataset, talks, [2, 1])).toEqual([10_000_00, 11_000_00]);
  });

  test('a unit that had nothing and has nothing loses nothing', () => {
    const reference = { A: 1000_00, B: 3000_00, Z: 0 };
    expect(swept({ kind: 'greatestLoss', reference }, two, free)).toEqual([0, 0, 0, -50, -45, -40]);
    expect(swept({ kind: 'losers', reference }, two, free)).toEqual([0, 0, 0, 2, 2, 2]);
  });

  test('other lines go by the list that is asked for', () => {
    const of = (children: number): Dataset =>
      activeRegion(['A;2026;familyCentre;Centrum;;'], { A: { ages: { 3: children }, km: 40 } });
    const [some, more] = [of(600), of(650)];
    const dataset = { ...some, lists: [...some.lists, { ...more.lists[0]!, period: '2026-07' }] };
    const dearer = (ix: number): Rules => ({
      ...free(0, 0),
      familyCentre: { ...free(0, 0).familyCentre, amount: 100_00 + 10_00 * ix },
    });
    const paid = (period: string): number[] => {
      const [first, second] = swept({ kind: 'unitTotal', unitId: 'A' }, dataset, dearer, [2, 1], period);
      return [second! - first!];
    };
    expect(paid('2026')).toEqual([600 * 10_00]);
    expect(paid('2026-07')).toEqual([650 * 10_00]);
    expect(swept({ kind: 'regionTotal' }, dataset, dearer, [2, 1], '2031')).toEqual([NaN, NaN]);
  });

  test('who gains from nothing loses nothing, also of what is unknown', () => {
    const unknown = datasetOf({ A: { persons: { '30-34': 10 }, km: null } });
    expect(swept({ kind: 'greatestLoss', reference: {} }, unknown, free)).toEqual(Array(6).fill(NaN));
    expect(swept({ kind: 'greatestLoss', reference: { A: 0 } }, two, free)).toEqual(Array(6).fill(0));
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
    expect(swept({ kind: 'unitChange', unitId: 'X', reference: { X: 1 } })).toEqual(Array(6).fill(NaN));
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

test('progress is told of at each point where there are more units than a part of the work', () => {
  const units = Object.fromEntries(
    Array.from({ length: 10_001 }, (_, i) => [`U${i}`, { persons: { '40-44': 1 } }]),
  );
  const rules = rulesWith(2026);
  const work = sweep(datasetOf(units), '2026', () => rules, 2, 1, { kind: 'regionTotal' });
  expect(work.next()).toEqual({ done: false, value: { done: 1, total: 2 } });
});

test('progress is told of now and then', () => {
  const rules = rulesWith(2026);
  const persons = { '40-44': 10 };
  const units = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`U${i}`, { km: 40, persons }]));
  const work = sweep(datasetOf(units), '2026', () => rules, 75, 2, { kind: 'regionTotal' });
  expect(work.next()).toEqual({ done: false, value: { done: 100, total: 150 } });
  expect(work.next().done).toBe(true);
});
