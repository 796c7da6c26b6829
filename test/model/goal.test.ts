// How far the amounts are from what is wanted of them.
import { expect, test } from 'vitest';
import type { Fault } from '../../src/model/fault.ts';
import {
  barringGoal,
  distanceOf,
  isMet,
  meterOf,
  type Goal,
  type Measured,
  type Meter,
} from '../../src/model/goal.ts';
import { linesOf } from '../../src/model/lines.ts';
import { pointsOf } from '../../src/model/points.ts';
import { regionOf } from '../../src/model/region.ts';
import { datasetOf, rulesWith } from './build.ts';

/**
 * Weight 0.76 and CNI 1 at 2 301 and 1 534 kr, rehab 106 kr, medication 0.46 at 1 458 kr. A is paid 1 748 760 + 1 534 000
 * + 106 000 + 670 680 kr and all of sparsity, 15/85 of 4 924 140 kr = 868 965.88 kr; B half of the four, and 1.5 % and
 * 3 % of 1 694 380 kr on top: 25 415.70 and 51 593.87 kr.
 */
const REGION = regionOf(
  datasetOf({
    A: { km: 40, persons: { '40-44': 1000 } },
    B: { km: 0, persons: { '40-44': 500 }, external: true },
  }),
  '2026',
);
const A = 492_840_588;
const B = 202_972_000 + 2_541_570 + 5_159_387;
const POOLS = 492_840_588 + 202_972_000;

function measured(goal: Goal): Measured {
  const rules = rulesWith(2026);
  const meter = meterOf(goal, REGION);
  if ('code' in meter) throw new Error(meter.code);
  return meter(linesOf(pointsOf(REGION, rules).points, rules));
}

test('the five pools are measured without what external units get on top', () => {
  expect(measured({ kind: 'total', ore: POOLS - 5 })).toEqual({ reached: POOLS, residual: 5, unitId: null });
});

test('what is paid has it with it', () => {
  expect(measured({ kind: 'paid', ore: 0 })).toMatchObject({ reached: A + B });
});

test('a pool is measured by itself, and a unit by all its lines', () => {
  expect(measured({ kind: 'pool', line: 'rehab', ore: 15_900_007 })).toMatchObject({
    ...{ reached: 15_900_000, residual: -7 },
  });
  expect(measured({ kind: 'unit', unitId: 'B', ore: B })).toMatchObject({ reached: B, residual: 0 });
});

test('a share is told in per cent, and how far it is in öre of the whole as it is', () => {
  const { reached, residual } = measured({ kind: 'share', line: 'rehab', percent: 250 });
  expect(reached).toBeCloseTo((15_900_000 / POOLS) * 10_000, 9);
  expect(residual).toBe(15_900_000 - 17_395_315);
});

test('a share of nothing is not known, and not met', () => {
  const goal: Goal = { kind: 'share', line: 'rehab', percent: 0 };
  const meter = meterOf(goal, REGION);
  if ('code' in meter) throw new Error(meter.code);
  const rules = rulesWith(2026);
  const lines = linesOf(pointsOf(REGION, rules).points, rules);
  const nothing = Object.fromEntries(
    Object.entries(lines.pools).map(([code, { length }]) => [code, new Float64Array(length)]),
  );
  const found = meter({ ...lines, pools: nothing as typeof lines.pools });
  expect(found.reached).toBeNaN();
  expect(isMet(goal, found)).toBe(false);
});

test('a floor is told by the unit that loses most, and by the room of the one that has least', () => {
  // A loses 1 000 öre of its amount, B 3 000 öre.
  const before = new Map([
    ['A', A + 1_000],
    ['B', B + 3_000],
    ['gone', 1_000_000],
  ]);
  const floor = measured({ kind: 'floor', percent: 0, before });
  expect(floor).toMatchObject({ residual: -3_000, unitId: 'B' });
  expect(floor.reached).toBeCloseTo((-3_000 / (B + 3_000)) * 10_000, 9);
  expect(measured({ kind: 'perListedFloor', ore: -5, before })).toEqual({
    ...{ reached: -6, residual: -500, unitId: 'B' },
  });
  expect(measured({ kind: 'perListedFloor', ore: -6, before })).toMatchObject({ residual: 0 });
});

test('the least amount that keeps a floor in per cent is rounded up to a whole öre', () => {
  // 98 % of 130 öre is 127.4 öre.
  const before = new Map([['A', 130]]);
  expect(measured({ kind: 'floor', percent: -200, before })).toMatchObject({ residual: A - 128 });
});

test('a unit that was paid nothing has no change to limit, and so nobody may have', () => {
  const before = new Map([['B', 0]]);
  const nobody = { reached: 0, residual: 0, unitId: null };
  expect(measured({ kind: 'floor', percent: 0, before })).toEqual(nobody);
  expect(measured({ kind: 'perListedFloor', ore: 0, before: new Map() })).toEqual(nobody);
});

test('a unit that has no list cannot be measured', () => {
  expect(meterOf({ kind: 'unit', unitId: 'Z', ore: 0 }, REGION)).toMatchObject({
    ...{ code: 'unitWithoutList', unitId: 'Z' },
  });
});

test('an amount is met to the öre, a floor by anything above it', () => {
  const off = (residual: number): Measured => ({ reached: 1, residual, unitId: null });
  expect([-1, 0, 1].map((ore) => isMet({ kind: 'total', ore: 5 }, off(ore)))).toEqual([false, true, false]);
  const floor: Goal = { kind: 'floor', percent: 0, before: new Map() };
  expect([-1, 0, 1].map((ore) => isMet(floor, off(ore)))).toEqual([false, true, true]);
});

test('what bars a goal is the fault of what it is about', () => {
  const faults: readonly Fault[] = [
    { code: 'unitWithoutCni', severity: 'error', unitId: 'A' },
    { code: 'unitWithoutDistance', severity: 'error', unitId: 'B', persons: 1 },
  ];
  const told = (goal: Goal): string => barringGoal(goal, faults).code;
  expect(told({ kind: 'pool', line: 'sparsity', ore: 1 })).toBe('unitWithoutCni');
  expect(told({ kind: 'unit', unitId: 'B', ore: 1 })).toBe('unitWithoutDistance');
  expect(told({ kind: 'total', ore: 1 })).toBe('unitWithoutCni');
});

test('a share that is met to the öre is met, whatever is left of its per cent, and a floor is barred by any unit', () => {
  const share: Goal = { kind: 'share', line: 'cni', percent: 1_234 };
  expect(distanceOf(share, { reached: 1_234.5, residual: 0, unitId: null })).toBe(0);
  expect(distanceOf(share, { reached: 1_234.5, residual: 1, unitId: null })).toBe(0.5);
  const fault: Fault = { code: 'unitWithoutCni', severity: 'error', unitId: 'A' };
  expect(barringGoal({ kind: 'floor', percent: 0, before: new Map() }, [fault])).toBe(fault);
});

test('a floor is not known where a unit that it is about is not', () => {
  const region = regionOf(datasetOf({ A: { km: null, persons: { '40-44': 1 } } }), '2026');
  const rules = rulesWith(2026);
  const meter = meterOf({ kind: 'floor', percent: 0, before: new Map([['A', 1]]) }, region);
  if ('code' in meter) throw new Error(meter.code);
  expect(meter(linesOf(pointsOf(region, rules).points, rules))).toEqual({
    ...{ reached: NaN, residual: NaN, unitId: null },
  });
});

test('of units that lose alike the first is told', () => {
  const alike = regionOf(
    datasetOf({ A: { km: 40, persons: { '40-44': 100 } }, B: { km: 40, persons: { '40-44': 100 } } }),
    '2026',
  );
  const before = new Map([
    ['A', 40_000_000],
    ['B', 40_000_000],
  ]);
  const meter = meterOf({ kind: 'floor', before, percent: 0 }, alike) as Meter;
  expect(meter(linesOf(pointsOf(alike, rulesWith(2026)).points, rulesWith(2026)))).toMatchObject({
    unitId: 'A',
  });
});

const BARS: readonly Fault[] = [
  { code: 'noPoints', severity: 'error', line: 'adminSupplement' } as unknown as Fault,
  { code: 'noPoints', severity: 'error', line: 'cni' },
  { code: 'noPoints', severity: 'error', line: 'rehab' },
  { code: 'badCount', severity: 'error', unitId: 'B' } as Fault,
];
const BEFORE = new Map<string, number>();

test.each<[Goal, Fault]>([
  [{ kind: 'total', ore: 1 }, BARS[1]!],
  [{ kind: 'share', line: 'rehab', percent: 1 }, BARS[1]!],
  [{ kind: 'pool', line: 'rehab', ore: 1 }, BARS[2]!],
  [{ kind: 'unit', unitId: 'B', ore: 1 }, BARS[3]!],
  [{ kind: 'paid', ore: 1 }, BARS[0]!],
  [{ kind: 'floor', before: BEFORE, percent: 1 }, BARS[0]!],
])('what bars %j is a fault of its own lines', (goal, fault) => {
  expect(barringGoal(goal, BARS)).toBe(fault);
});

test.each([
  [{ kind: 'floor', before: BEFORE, percent: 0 }, true],
  [{ kind: 'perListedFloor', before: BEFORE, ore: 0 }, true],
  [{ kind: 'paid', ore: 0 }, false],
] as const)('what lies above is enough for a floor alone: %j %s', (goal, met) => {
  expect(isMet(goal, { reached: 1, residual: 1, unitId: null })).toBe(met);
});
