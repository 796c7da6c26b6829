// What the lines go by on a list that has grown: the same as of the grown list itself.
import { describe, expect, test } from 'vitest';
import { driftOf, type DriftPoints } from '../../src/model/drift.ts';
import { grownUnit } from '../../src/model/months.ts';
import { pointsOf } from '../../src/model/points.ts';
import { regionOf } from '../../src/model/region.ts';
import { AGE_CLASSES, type Dataset, type Rules } from '../../src/model/types.ts';
import { datasetOf, rulesWith } from './build.ts';

const RULES = rulesWith(2026);
const FIFTHS = rulesWith(2026, {}, { 'rehab.ages': 'fifths' });
const OLD = rulesWith(2026, { 'rehab.toAge': '98' });

/** Single ages on both sides of 16 and 67, stated homes, seven counts, an unknown unit, and faults of each kind. */
const REGION: Dataset = {
  ...datasetOf({
    Aged: {
      km: 40,
      cni: '1.3',
      ages: { 14: 5, 15: 31, 16: 11, 19: 7, 40: 500, 65: 9, 67: 20, 68: 33, 97: 4, 98: 2, 99: 6, 100: 3 },
    },
    Counted: { km: 80, counts: { underFive: 50, movedIn: 7 }, persons: { '15-19': 33, '65-69': 21 } },
    Homes: {
      km: 20,
      persons: { '40-44': 1000 },
      homes: [
        [55, 301],
        [120, 42],
      ],
    },
    AllAtHome: { km: 20, persons: { '40-44': 100 }, homes: [[55, 100]] },
    TooManyHomes: { km: 20, persons: { '40-44': 10 }, homes: [[55, 11]] },
    Unusable: { km: 50, persons: { '40-44': 10, '0-4': -1 } },
    UnusableHomes: { km: 50, persons: { '40-44': 10, '0-4': -1 }, homes: [[55, 3]] },
    Carefree: { km: 20, cni: '0.005', persons: { '40-44': 10 } },
    WithoutDistance: { km: null, persons: { '40-44': 10 } },
    // More than are remembered by their last bits alone.
    Zoned: { km: 75, persons: { '40-44': 1500 } },
    WithoutCni: { km: 50, cni: null, persons: { '40-44': 10 } },
    Unknown: { persons: { '40-44': 12 } },
  }),
};
const KNOWN: Dataset = { ...REGION, units: REGION.units.filter(({ id }) => id !== 'Unknown') };
const [LIST] = KNOWN.lists;
const IDS = ['Absent', ...LIST!.units.map(({ unitId }) => unitId)].sort();

type Moves = Readonly<Record<string, number>>;
const PASSES = [0, 5, 12];

function drifted(growth: Moves, cni: Moves = {}, rules: Rules = RULES): readonly DriftPoints[] {
  const drift = driftOf(KNOWN, LIST!, PASSES, IDS, rules);
  const by = (moves: Moves): Int32Array => Int32Array.from(IDS, (id) => moves[id] ?? 0);
  // What is remembered of another draw is no part of this.
  drift.grow(
    Int32Array.from(IDS, (_, unit) => 900 * unit - 1500),
    by({ Aged: 50 }),
  );
  drift.grow(by(growth), by(cni));
  return drift.points;
}

/** The points of a unit by line; sparsity as one number. */
function at(points: DriftPoints, unit: number): Record<string, number> {
  const { sparsity, ...lines } = points;
  const { num, den } = sparsity;
  return {
    ...Object.fromEntries(
      Object.entries(lines).map(([line, values]) => [line, (values as Float64Array)[unit]!]),
    ),
    sparsity: num[unit] === 0 ? 0 : num[unit]! / den[unit]!,
  };
}

/** The points of the list grown so many months at each unit's pace, counted in full. */
function countedAt(growth: Moves, passed: number, rules: Rules): Record<string, Record<string, number>> {
  const units = LIST!.units.map((unit) =>
    grownUnit(
      unit,
      passed,
      AGE_CLASSES.map(() => growth[unit.unitId] ?? 0),
    ),
  );
  const region = regionOf({ ...KNOWN, lists: [{ ...LIST!, units }] }, LIST!.period);
  const { listed, listing, medication, cni, rehab, sparsity } = pointsOf(region, rules).points;
  const points: DriftPoints = { listed, listing, medication, cni, rehab, sparsity };
  return Object.fromEntries(region.members.map(({ id }, unit) => [id, at(points, unit)]));
}

const NOBODY = { listed: 0, listing: 0, medication: 0, cni: 0, rehab: 0, sparsity: 0 };
const PACES: readonly (readonly [string, Moves])[] = [
  ['stands still', {}],
  ['grows at its own pace', { Aged: 730, Counted: 1250, Homes: 333, AllAtHome: 210, WithoutCni: 5000 }],
  ['shrinks', { Aged: -730, Counted: -1250, Homes: -3331, AllAtHome: -50, Unknown: -2500 }],
  ['should grow but cannot be used', { TooManyHomes: 5000, Unusable: 5000 }],
  ['goes', { Aged: -10_000, Counted: -12_000, WithoutDistance: -10_000, Homes: -10_000, AllAtHome: -30_000 }],
];

describe.each([
  ['single ages are counted', RULES],
  ['ages are counted in fifths', FIFTHS],
  ['the oldest work too', OLD],
])('where %s', (_, rules) => {
  test.each(PACES)('a list that %s is counted as if it were drawn up anew', (_name, growth) => {
    const found = drifted(growth, {}, rules);
    PASSES.forEach((passed, pass) => {
      const expected = countedAt(growth, passed, rules);
      IDS.forEach((id, unit) => {
        // Nobody is on it any longer: the region has no such member.
        expect(at(found[pass]!, unit), `${id} after ${passed} months`).toEqual(expected[id] ?? NOBODY);
      });
    });
  });
});

describe('an index that moves', () => {
  const needOf = (id: string, growth: Moves, moved: Moves): number =>
    drifted(growth, moved)[2]!.cni[IDS.indexOf(id)]! / RULES.cni.scbReference;

  test('moves for each listed person, given or counted', () => {
    // 631 persons at 1.30 and 0.05 more; 54 persons, whose index is (50 × 3.23 + 7 × 4.19) ÷ 54 ÷ 2.4761.
    expect(needOf('Aged', {}, { Aged: 500 })).toBe(631 * 13_500);
    const counted = (50 * 323 + 7 * 419) * 1_000_000;
    expect(needOf('Counted', {}, { Counted: 500 })).toBeCloseTo(
      counted / RULES.cni.scbReference + 54 * 500,
      6,
    );
  });

  test('moves by the persons that there are when the list has grown', () => {
    // 1 000 persons become 1 100.
    expect(needOf('Homes', { Homes: 1000 }, { Homes: -300 })).toBe(1100 * 9_700);
  });

  test('never goes below a hundredth', () => {
    expect(needOf('Homes', {}, { Homes: -9_950 })).toBe(1000 * 100);
    expect(needOf('Homes', {}, { Homes: -9_900 })).toBe(1000 * 100);
    expect(needOf('Homes', {}, { Homes: -9_899 })).toBe(1000 * 101);
  });

  test('stays as little as it was where it does not move', () => {
    expect(needOf('Carefree', {}, {})).toBe(10 * 50);
    expect(needOf('Carefree', {}, { Carefree: 10 })).toBe(10 * 100);
  });

  test('is of nobody where nobody is left', () => {
    expect(needOf('Homes', { Homes: -10_000 }, { Homes: 500 })).toBe(0);
    expect(needOf('Absent', {}, { Absent: 500 })).toBe(0);
    expect(needOf('Counted', { Counted: -10_000 }, {})).toBe(0);
  });

  test('is as unknown as it was', () => {
    expect(needOf('WithoutCni', {}, { WithoutCni: 500 })).toBeNaN();
    expect(needOf('Unusable', {}, { Unusable: 500 })).toBeNaN();
  });
});

test('who runs a unit is as the units data say, and a unit that is not on the list is the region’s', () => {
  const { members } = driftOf(KNOWN, LIST!, PASSES, IDS, RULES);
  expect(members.map(({ unit }) => unit?.ownership ?? null)).toEqual(
    IDS.map((id) => (id === 'Unknown' ? null : 'region')),
  );
});
