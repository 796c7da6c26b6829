// Sparsity factor, §5.1.3.
import { describe, expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import { sparsityPool } from '../../src/model/sparsity.ts';
import type { Result } from '../../src/model/types.ts';
import { SPARSITY_CASES } from '../cases/sparsity.ts';
import { amountsOf, datasetOf, rulesWith, type Readings, type UnitSpec } from './build.ts';
import { checkCases } from './check.ts';

checkCases(SPARSITY_CASES);

test('the published pools of 2026 give the published sparsity pool by 15/85, and not by 15/100', () => {
  // (304 262 + 202 842) thousand × 15 ÷ 85 = 89 488 941.18 kr; × 15 ÷ 100 it would be 76 065 600 kr.
  expect(sparsityPool(50_710_400_000, 1500)).toBe(8_948_894_118);
  expect(sparsityPool(NaN, 1500)).toBeNaN();
});

describe('distance bands', () => {
  // km, weight without gaps, weight as printed; null: in no band.
  test.each<[km: number, continuous: number, printed: number | null]>([
    [0, 0, 0],
    [29, 0, 0],
    [29.001, 0, null],
    [29.5, 0, null],
    [29.999, 0, null],
    [30, 1, 1],
    [69, 1, 1],
    [69.9, 1, null],
    [70, 1.29, 1.29],
    [99, 1.29, 1.29],
    [99.9, 1.29, null],
    [100, 1.68, 1.68],
    [149, 1.68, 1.68],
    [149.9, 1.68, null],
    [150, 2.25, null],
    [150.1, 2.25, 2.25],
    [700, 2.25, 2.25],
  ])('%f km weighs %f, and as printed %s', (km, continuous, printed) => {
    expect(pointsOf({ persons: { '40-44': 1000 }, km }, {}).points).toBe(1000 * continuous);
    const asPrinted = pointsOf({ persons: { '40-44': 1000 }, km }, { 'sparsity.bounds': 'printed' });
    expect(asPrinted.points).toBe(1000 * (printed ?? 0));
    expect(asPrinted.result.base.eligible).toBe(2000 + (printed ? 1000 : 0));
    expect(asPrinted.result.faults).toEqual(
      printed === null
        ? [{ code: 'distanceInNoBand', severity: 'warning', unitId: 'A', km, persons: 1000 }]
        : [],
    );
  });
});

describe('size brackets', () => {
  // Listed, points by bracket and of the whole list, both without gaps; then both as printed.
  test.each<[listed: number, marginal: number, whole: number, printed: number, printedWhole: number]>([
    [1, 1, 1, 1, 1],
    [1999, 1999, 1999, 1999, 1999],
    [2000, 2000, 2000, 2000, 2000],
    [2001, 2000.8, 1600.8, 2000.8, 1600.8],
    [2500, 2400, 2000, 2400, 2000],
    [4000, 3600, 3200, 3600, 3200],
    [4001, 3600.6, 2400.6, 3600, 0],
    [4002, 3601.2, 2401.2, 3600.6, 2401.2],
    [9000, 6600, 5400, 6599.4, 5400],
  ])('%i listed make %f points; by one bracket %f; as printed %f and %f', (listed, ...expected) => {
    const unit: UnitSpec = { persons: { '40-44': listed }, km: 40 };
    const all = [
      pointsOf(unit, {}),
      pointsOf(unit, { 'sparsity.sizeTiers': 'whole' }),
      pointsOf(unit, { 'sparsity.bounds': 'printed' }),
      pointsOf(unit, { 'sparsity.bounds': 'printed', 'sparsity.sizeTiers': 'whole' }),
    ];
    expect(all.map(({ points }) => points)).toEqual(expected);
    const report = { code: 'sizeInNoBracket', severity: 'warning', unitId: 'A', listed };
    expect(all.map(({ result }) => result.faults)).toEqual([
      [],
      [],
      listed > 4000 ? [report] : [],
      listed === 4001 ? [report] : [],
    ]);
  });

  test('as one bracket for the whole list, two thousand and one are paid less than two thousand', () => {
    const paid = (listed: number): number =>
      pointsOf({ persons: { '40-44': listed }, km: 40 }, { 'sparsity.sizeTiers': 'whole' }).points;
    expect(paid(2001)).toBeLessThan(paid(2000));
    expect(paid(4001)).toBeLessThan(paid(4000));
  });
});

describe('eligible persons', () => {
  test('are those in a band with weight, by their homes', () => {
    const { result } = pointsOf(
      {
        persons: { '40-44': 100 },
        km: 10,
        homes: [
          [29, 5],
          [30, 7],
          [151, 11],
        ],
      },
      {},
    );
    expect(result.facts.map(({ eligible }) => eligible)).toEqual([18, 2000]);
    expect(result.base.eligible).toBe(2018);
  });

  test('are all or none by the distance of the unit', () => {
    const homes = [[160, 100]] as const;
    const { result } = pointsOf(
      { persons: { '40-44': 100 }, km: 10, homes },
      { 'sparsity.distanceBy': 'unit' },
    );
    expect(result.facts[0]?.eligible).toBe(0);
  });
});

/**
 * A unit's points, read off its amount: a stated pool is shared with 2 000 persons 40 km away, who make 2 000 points.
 */
function pointsOf(unit: UnitSpec, readings: Readings): { points: number; result: Result } {
  const rules = rulesWith(
    2026,
    { 'published.sparsity': '100000' },
    { ...readings, 'sparsity.pool': 'published' },
  );
  const result = compensation(
    datasetOf({ A: unit, Z: { persons: { '40-44': 2000 }, km: 40 } }),
    rules,
    '2026',
  );
  const { A, Z } = amountsOf(result);
  const points = (2000 * (A?.sparsity ?? NaN)) / (Z?.sparsity ?? NaN);
  return { points: Math.round(points * 1000) / 1000, result };
}
