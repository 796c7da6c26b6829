// The amount that keeps a pool where it was.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdPool, type BaseLine, type HeldPool } from '../../src/model/holdPool.ts';
import { linesOf } from '../../src/model/lines.ts';
import { sumOf } from '../../src/model/line.ts';
import { pointsOf } from '../../src/model/points.ts';
import { regionOf } from '../../src/model/region.ts';
import type { Rules } from '../../src/model/types.ts';
import { datasetOf, reading, rulesWith } from './build.ts';
import { regions } from './regions.ts';

const RULES = rulesWith(2026);
const REGION = datasetOf({
  A: { km: 40, persons: { '40-44': 1000 } },
  B: { km: 0, persons: { '40-44': 500 } },
});

function held(line: BaseLine, ore: number, rules = RULES, dataset = REGION): HeldPool {
  const answer = holdPool(dataset, rules, '2026', line, ore);
  if ('code' in answer) throw new Error(answer.code);
  return answer;
}

test('the base of listing is the pool by its points, and the rest is what whole öre cannot reach', () => {
  // 2 622 300 kr at weight 0.76; at 0.80 the points are 1 200 and the base 2 185.25 kr.
  const rules = rulesWith(2026, { 'listing.weights.40-44': '0.80' });
  expect(held('listing', 262_230_000, rules)).toEqual({
    bases: [{ path: 'listing.base', before: 230_100, after: 218_525 }],
    ...{ poolBefore: 276_120_000, poolAfter: 262_230_000, rest: 0 },
  });
  expect(held('listing', 262_230_500, rules)).toMatchObject({
    ...{ bases: [{ after: 218_525 }], poolAfter: 262_230_000, rest: -500 },
  });
  expect(held('listing', 262_230_700, rules)).toMatchObject({ bases: [{ after: 218_526 }], rest: 500 });
});

test('of two amounts that come as near the one is taken that changes less', () => {
  // An öre of the base is 12 kr of the pool.
  const rules = rulesWith(2026, { 'listing.weights.40-44': '0.80' });
  expect(held('listing', 262_230_600, rules)).toMatchObject({ bases: [{ after: 218_526 }], rest: 600 });
  expect(held('listing', 276_120_600, rules)).toMatchObject({ bases: [{ after: 230_100 }], rest: -600 });
});

test('an amount is found where an öre of it is less than one of the pool', () => {
  const one = { km: 0, persons: { '5-9': 1 } };
  // 0.36 × 2 778 kr is 1 000.08 kr; 0.36 × 2 777.78 kr is 1 000.0008 kr.
  expect(held('listing', 100_000, RULES, datasetOf({ A: one }))).toMatchObject({
    ...{ bases: [{ before: 230_100, after: 277_777 }], poolBefore: 82_836, poolAfter: 100_000, rest: 0 },
  });
  // 0.36 × 2 301.02 kr is 828.3672 kr, for each of two; at 2 301.01 kr they still have 828.36 kr.
  expect(held('listing', 165_674, RULES, datasetOf({ A: one, B: one }))).toMatchObject({
    ...{ bases: [{ after: 230_102 }], poolBefore: 165_672, poolAfter: 165_674, rest: 0 },
  });
});

test('the average of cni is the pool by persons', () => {
  expect(held('cni', 240_000_000)).toMatchObject({
    ...{ bases: [{ path: 'cni.average', before: 153_400, after: 160_000 }], rest: 0 },
  });
});

test('the amount of rehab is the pool by persons of working age', () => {
  expect(held('rehab', 15_000_000)).toMatchObject({ bases: [{ path: 'rehab.amount', after: 10_000 }] });
});

describe('the tertials of medication', () => {
  const rules = rulesWith(2026, { 'medication.base.tertial1': '1400', 'medication.base.tertial3': '1600' });

  test('change by the same', () => {
    // A tertial's öre is 0.46 × 1 500 ÷ 3 öre; the mean is 1 486 kr now and is to be 1 500 kr.
    expect(held('medication', 103_500_000, rules).bases).toEqual([
      { path: 'medication.base.tertial1', before: 140_000, after: 141_400 },
      { path: 'medication.base.tertial2', before: 145_800, after: 147_200 },
      { path: 'medication.base.tertial3', before: 160_000, after: 161_400 },
    ]);
  });

  test('stop at nothing, each of them', () => {
    expect(held('medication', 2_300_000, rules)).toMatchObject({
      ...{ bases: [{ after: 0 }, { after: 0 }, { after: 10_000 }], rest: 0 },
    });
    expect(held('medication', 0, rules)).toMatchObject({
      ...{ bases: [{ after: 0 }, { after: 0 }, { after: 0 }], poolAfter: 0 },
    });
  });
});

test('an amount that keeps the pool already stays', () => {
  expect(held('listing', 262_314_000)).toMatchObject({
    bases: [{ before: 230_100, after: 230_100 }],
    rest: 0,
  });
});

test('a fixed pool and one that nobody has points in have no amount to solve', () => {
  const fixed = reading(RULES, { 'funding.listing': 'pot' });
  expect(holdPool(REGION, fixed, '2026', 'listing', 1)).toEqual({
    ...{ code: 'noEffect', poolBefore: RULES.published.listing },
  });
  const children = datasetOf({ A: { persons: { '0-4': 100 } } });
  expect(holdPool(children, RULES, '2026', 'rehab', 1)).toEqual({ code: 'noEffect', poolBefore: 0 });
});

test('what bars the pool is told', () => {
  const unknown = datasetOf({ A: { cni: null, persons: { '40-44': 10 } } });
  expect(holdPool(unknown, RULES, '2026', 'cni', 1)).toMatchObject({ code: 'unitWithoutCni' });
  expect(holdPool(REGION, RULES, '2030', 'cni', 1)).toMatchObject({ code: 'noSuchPeriod' });
  const nobody = { ...REGION, lists: [{ period: '2026', units: [] }] };
  expect(holdPool(nobody, RULES, '2026', 'listing', 1)).toMatchObject({ code: 'emptyPeriod' });
});

test.each([0.5, -1, NaN, 2 ** 53])('a pool of %d is no whole amount', (ore) => {
  expect(() => held('cni', ore)).toThrow(new RangeError(`Pool is not a whole amount: ${ore}`));
});

test('a fixed pool that nobody has points to share is told as what bars it', () => {
  const children = datasetOf({ A: { persons: { '5-9': 10 } } });
  const answer = holdPool(children, reading(RULES, { 'funding.rehab': 'pot' }), '2026', 'rehab', 1);
  expect(answer).toMatchObject({ code: 'noPoints', line: 'rehab' });
});

test('no amount comes nearer', () => {
  const set: Readonly<Record<BaseLine, (rules: Rules, base: number) => Rules>> = {
    listing: (rules, base) => ({ ...rules, listing: { ...rules.listing, base } }),
    cni: (rules, average) => ({ ...rules, cni: { ...rules.cni, average } }),
    medication: (rules, base) => ({
      ...rules,
      medication: { ...rules.medication, base: [base, base, base] },
    }),
    rehab: (rules, amount) => ({ ...rules, rehab: { ...rules.rehab, amount } }),
  };
  fc.assert(
    fc.property(
      regions,
      fc.constantFrom<BaseLine>('listing', 'cni', 'medication', 'rehab'),
      fc.nat({ max: 1_000_000_000 }),
      (dataset, line, ore) => {
        const answer = holdPool(dataset, RULES, '2026', line, ore);
        fc.pre(!('code' in answer && answer.code === 'noEffect'));
        if ('code' in answer) throw new Error(answer.code);
        const { points } = pointsOf(regionOf(dataset, '2026'), RULES);
        const poolAt = (base: number): number => sumOf(linesOf(points, set[line](RULES, base)).pools[line]);
        const found = answer.bases[0]!.after;
        expect(answer.poolAfter).toBe(poolAt(found));
        expect(answer.rest).toBe(answer.poolAfter - ore);
        for (const base of [found - 2, found - 1, found + 1, found + 2])
          if (base >= 0) expect(Math.abs(poolAt(base) - ore)).toBeGreaterThanOrEqual(Math.abs(answer.rest));
      },
    ),
    { numRuns: 60 },
  );
});
