// What parameters have to be for the amounts to meet a goal.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import type { Goal } from '../../src/model/goal.ts';
import type { Knob } from '../../src/model/knob.ts';
import { amountOf } from '../../src/model/line.ts';
import { solve, type Problem, type Solution } from '../../src/model/solve.ts';
import { AGE_CLASSES, LINES, type AgeClass, type Dataset, type Rules } from '../../src/model/types.ts';
import { datasetOf, reading, rulesWith, type Readings } from './build.ts';
import { regions } from './regions.ts';

const RULES = rulesWith(2026);
const REGION = datasetOf({
  A: { km: 40, persons: { '40-44': 1000 } },
  B: { km: 0, persons: { '40-44': 500 }, external: true },
});

const LISTING: Knob = { path: 'listing.base', at: 230_100, low: 0, high: 2_000_000, step: 1 };
const AVERAGE: Knob = { ...LISTING, path: 'cni.average', at: 153_400 };
const REHAB: Knob = { ...LISTING, path: 'rehab.amount', at: 10_600, high: 500_000 };
const SHARE: Knob = { path: 'sparsity.share', at: 1500, low: 0, high: 5000, step: 1 };
const SUPPLEMENT: Knob = { path: 'external.supplement', at: 150, low: 0, high: 2500, step: 1 };

/** A problem of 2026, with some readings changed. */
function problem(goal: Goal, knobs: readonly Knob[], dataset = REGION, readings: Readings = {}): Problem {
  const rules = reading(RULES, readings);
  const rulesAt = (values: readonly number[]): Rules =>
    knobs.reduce((turned, { path }, i) => withValue(turned, path, values[i]!), rules);
  return { dataset, period: '2026', goal, knobs, rulesAt };
}

function withValue(rules: Rules, path: string, value: number): Rules {
  const [group, key, ageClass] = path.split('.') as ['listing', 'weights', AgeClass | undefined];
  const { [group]: old } = rules;
  const set = ageClass ? old[key].with(AGE_CLASSES.indexOf(ageClass), value) : value;
  return { ...rules, [group]: { ...old, [key]: set } } as Rules;
}

function solved(...given: Parameters<typeof problem>): Solution {
  const answer = solve(problem(...given));
  if ('code' in answer) throw new Error(answer.code);
  return answer;
}

function feasible(...given: Parameters<typeof problem>): Solution & { feasible: true } {
  const answer = solved(...given);
  if (!answer.feasible) throw new Error(answer.reason);
  return answer;
}

/** All listed lines of each unit at some values of the knobs, öre. */
function paid({ dataset, rulesAt }: Problem, values: readonly number[]): Map<string, number> {
  const result = compensation(dataset, rulesAt(values), '2026');
  return new Map(
    result.unitIds.map((id, unit) => [
      id,
      LINES.reduce((sum, line) => sum + (amountOf(result, unit, line) ?? NaN), 0),
    ]),
  );
}

describe('one amount', () => {
  test('is the pool by its points, to the öre that comes nearest, with the one on the other side', () => {
    // 2 500 000 kr ÷ (0.76 × 1 500) = 2 192.982 kr.
    const answer = feasible({ kind: 'pool', line: 'listing', ore: 250_000_000 }, [LISTING]);
    expect(answer).toMatchObject({
      method: 'linear',
      solution: { values: [219_298], reached: 249_999_720, residual: -280 },
      neighbour: { values: [219_299], reached: 250_000_860, residual: 860 },
    });
    expect(answer.evaluations).toBeLessThanOrEqual(5);
  });

  test('has no neighbour where it is reached exactly', () => {
    expect(feasible({ kind: 'pool', line: 'listing', ore: 228_000_000 }, [LISTING])).toMatchObject({
      ...{ solution: { values: [200_000], residual: 0 }, neighbour: null },
    });
  });

  test('is of two that come as near the one on the side where it is', () => {
    // 1 140 öre a step: 570 from either.
    expect(feasible({ kind: 'pool', line: 'listing', ore: 250_000_290 }, [LISTING])).toMatchObject({
      solution: { values: [219_299], residual: 570 },
      neighbour: { values: [219_298], residual: -570 },
    });
    expect(feasible({ kind: 'pool', line: 'listing', ore: 285_000_570 }, [LISTING])).toMatchObject({
      solution: { values: [250_000], residual: -570 },
      neighbour: { values: [250_001], residual: 570 },
    });
  });

  test('goes in the steps asked for', () => {
    const knob = { ...LISTING, step: 10_000 };
    expect(feasible({ kind: 'pool', line: 'listing', ore: 250_000_000 }, [knob])).toMatchObject({
      ...{ solution: { values: [220_100] }, neighbour: { values: [210_100] } },
    });
  });

  test('is left where it is if the goal is met, and nothing is sought', () => {
    const ore = paid(problem({ kind: 'paid', ore: 0 }, [LISTING]), [230_100]).get('B')!;
    expect(feasible({ kind: 'unit', unitId: 'B', ore }, [LISTING])).toMatchObject({
      ...{ method: null, evaluations: 1, solution: { values: [230_100] }, neighbour: null },
    });
  });

  test('tells who pays, by unit before and after', () => {
    const goal: Goal = { kind: 'unit', unitId: 'A', ore: 500_000_000 };
    const { units, solution } = feasible(goal, [AVERAGE]);
    const asked = problem(goal, [AVERAGE]);
    const [before, after] = [paid(asked, [153_400]), paid(asked, solution.values)];
    expect(units).toEqual(['A', 'B'].map((id) => ({ id, before: before.get(id), after: after.get(id) })));
    expect(solution.reached).toBe(after.get('A'));
  });
});

test('a share that the pool itself is part of is closed in on', () => {
  // Of the five: s ÷ (1 − s) × 4 924 140 kr is 17 % of it and 6 089 160 kr at s ÷ (1 − s) = 0.25328, s = 20.21 %.
  const answer = feasible({ kind: 'share', line: 'sparsity', percent: 1700 }, [SHARE]);
  expect(answer.solution.values).toEqual([2021]);
  expect(answer.solution.reached).toBeCloseTo(1700, 0);
  expect(Math.sign(answer.solution.residual)).toBe(-Math.sign(answer.neighbour!.residual));
});

test('of shares that are out of reach the nearest is the one nearest in per cent', () => {
  // Sparsity is 15 % of listing, CNI and itself: the more there is of listing the greater its share of the five, and
  // never 17 %. In öre the distance shrinks with the whole, so that it would be least where there is least of listing.
  const asked = { kind: 'share', line: 'sparsity', percent: 1700 } as const;
  const answer = solved(asked, [{ ...LISTING, low: 115_050, high: 460_200 }]);
  const start = solved(asked, [{ ...LISTING, low: 230_100, high: 230_100 }]);
  if (answer.feasible || start.feasible) throw new Error('Within reach');
  expect(answer.best.values).toEqual([460_200]);
  expect(answer.best.reached).toBeGreaterThan(start.best.reached);
});

test('a share of pools that are all nothing is not met, and the parameters do nothing for it', () => {
  const { listing, cni, rehab, medication } = RULES;
  const asked = problem({ kind: 'share', line: 'sparsity', percent: 0 }, [SHARE]);
  const answer = solve({
    ...asked,
    rulesAt: (values) => ({
      ...asked.rulesAt(values),
      ...{ listing: { ...listing, base: 0 }, cni: { ...cni, average: 0 }, rehab: { ...rehab, amount: 0 } },
      medication: { ...medication, base: [0, 0, 0] },
    }),
  });
  expect(answer).toMatchObject({ feasible: false, reason: 'noEffect', best: { reached: NaN } });
});

test('a parameter that a unit loses by is turned the right way', () => {
  // Taken from the pools, the supplement of B is paid by A.
  const readings = { 'external.funding': 'fromPools' } as const;
  const goal = (ore: number): Goal => ({ kind: 'unit', unitId: 'A', ore });
  const asked = problem(goal(0), [SUPPLEMENT], REGION, readings);
  const ore = paid(asked, [900]).get('A')!;
  expect(ore).toBeLessThan(paid(asked, [150]).get('A')!);
  expect(feasible(goal(ore), [SUPPLEMENT], REGION, readings).solution.values).toEqual([900]);
});

describe('the points are counted anew', () => {
  const dataset = datasetOf({
    A: { km: 40, persons: { '0-4': 300, '40-44': 2000 }, counts: { underFive: 300 } },
    B: { km: 90, persons: { '15-19': 500 }, counts: { elderlyAlone: 200 } },
  });
  const changes: Readonly<Record<string, (rules: Rules, value: number) => Rules>> = {
    'a weight of medication': (rules, value) => withValue(rules, 'medication.weights.15-19', value),
    'a weight of cni': ({ cni, ...rules }, underFive) => ({
      ...rules,
      cni: { ...cni, weights: { ...cni.weights, underFive } },
    }),
    'a distance': ({ sparsity, ...rules }, value) => ({
      ...rules,
      sparsity: { ...sparsity, distanceWeights: sparsity.distanceWeights.with(1, value) },
    }),
    'a size': ({ sparsity, ...rules }, value) => ({
      ...rules,
      sparsity: { ...sparsity, sizeWeights: sparsity.sizeWeights.with(1, value) },
    }),
    'an age': ({ rehab, ...rules }, value) => ({
      ...rules,
      rehab: { ...rehab, fromAge: Math.floor(value / 10) },
    }),
  };
  test.each(Object.entries(changes))('where %s changes', (_, change) => {
    const knob: Knob = { path: 'any', at: 150, low: 50, high: 400, step: 10 };
    const asked: Problem = {
      ...{ dataset, period: '2026', knobs: [knob], rulesAt: ([value]) => change(RULES, value!) },
      goal: { kind: 'unit', unitId: 'B', ore: 0 },
    };
    const ore = paid(asked, [190]).get('B')!;
    expect(ore).not.toBe(paid(asked, [150]).get('B'));
    expect(solve({ ...asked, goal: { kind: 'unit', unitId: 'B', ore } })).toMatchObject({
      ...{ feasible: true, solution: { reached: ore } },
    });
  });
});

describe('several parameters', () => {
  const goal: Goal = { kind: 'total', ore: 800_000_000 };

  test('change by the same per cent', () => {
    const { solution } = feasible(goal, [LISTING, AVERAGE]);
    const [base, average] = solution.values;
    expect(average).toBe(Math.round((base! / 230_100) * 153_400));
    // One öre of the base is 0.76 × 1 500 × 100/85 öre.
    expect(Math.abs(solution.residual)).toBeLessThan(5_000);
  });

  test('go on without the one that has met its bound', () => {
    const { solution } = feasible(goal, [{ ...LISTING, high: 231_000 }, AVERAGE]);
    expect(solution.values[0]).toBe(231_000);
    // (8 000 000 − 159 000 − 1 006 020) × 0.85 − 2 633 400 kr is 3 176 333 kr, over 1 500 persons 2 117.56 kr.
    expect(solution.values[1]).toBe(211_756);
  });

  test('reach as far as all their bounds', () => {
    const knobs = [
      { ...LISTING, high: 231_000 },
      { ...AVERAGE, high: 160_000 },
    ];
    expect(solved(goal, knobs)).toMatchObject({
      ...{ feasible: false, reason: 'outOfReach', best: { values: [231_000, 160_000] } },
    });
  });

  test('may go against each other', () => {
    const pool = 1500 * 150_000;
    expect(
      feasible({ kind: 'pool', line: 'cni', ore: pool }, [{ ...LISTING, sign: -1 }, AVERAGE]).solution.values,
    ).toEqual([Math.round(230_100 * (1 + 3_400 / 153_400)), 150_000]);
  });
});

describe('a floor', () => {
  test('is kept by the least change, and one step less does not keep it', () => {
    const before = paid(problem({ kind: 'paid', ore: 0 }, [REHAB]), [12_000]);
    const answer = feasible({ kind: 'floor', percent: 0, before }, [REHAB]);
    expect(answer.solution).toMatchObject({ values: [12_000], residual: 0 });
    expect(answer.neighbour?.values).toEqual([11_999]);
    expect(answer.neighbour?.residual).toBeLessThan(0);
  });

  test('is kept between two that pull against each other, however little room there is', () => {
    const dataset = datasetOf({
      A: { km: 40, persons: { '80-84': 1000 } },
      B: { km: 40, persons: { '40-44': 1000 } },
    });
    // The old of A gain by the one and B loses more by the other; about a step's worth is left to both.
    const knobs = [LISTING, { ...AVERAGE, sign: -1 as const }];
    const middle = paid(problem({ kind: 'paid', ore: 0 }, knobs, dataset), [253_110, 138_060]);
    const before = new Map([...middle].map(([id, ore]) => [id, ore - 2_000]));
    const answer = feasible({ kind: 'floor', percent: 0, before }, knobs, dataset);
    expect(Math.abs(answer.solution.values[0]! - 253_110)).toBeLessThanOrEqual(3);
    expect(answer.neighbour?.residual).toBeLessThan(0);
  });

  test('that cannot be kept says who loses, and how much at least', () => {
    const before = paid(problem({ kind: 'paid', ore: 0 }, [REHAB]), [12_000]);
    // 10 kr of 4 940 kr a person at A; of 4 200 kr at B, and 1.5 % and 3 % on top.
    const answer = solved({ kind: 'floor', percent: 0, before }, [{ ...REHAB, high: 11_000 }]);
    expect(answer).toMatchObject({ feasible: false, best: { values: [11_000], unitId: 'B' } });
  });

  test('by listed person is kept to the öre', () => {
    const before = paid(problem({ kind: 'paid', ore: 0 }, [REHAB]), [12_000]);
    // 5 kr a person may be lost; B loses 1.5 % and 3 % on top: 120 − 5 ÷ 1.04545 = 115.217 kr.
    const answer = feasible({ kind: 'perListedFloor', ore: -500, before }, [REHAB]);
    expect(answer.solution).toMatchObject({ values: [11_522], residual: 138, unitId: 'B' });
  });
});

describe('what cannot be reached', () => {
  test('says how near it comes', () => {
    const knob = { ...LISTING, high: 240_000 };
    expect(solved({ kind: 'pool', line: 'listing', ore: 300_000_000 }, [knob])).toMatchObject({
      feasible: false,
      reason: 'outOfReach',
      best: { values: [240_000], reached: 273_600_000, residual: -26_400_000 },
    });
  });

  test('says so of a parameter that does nothing for the goal', () => {
    const answer = solved({ kind: 'pool', line: 'rehab', ore: 1 }, [LISTING]);
    expect(answer).toMatchObject({ feasible: false, reason: 'noEffect', best: { values: [230_100] } });
    expect(
      solved({ kind: 'total', ore: 1 }, [LISTING], REGION, {
        'funding.listing': 'pot',
        'sparsity.pool': 'published',
      }),
    ).toMatchObject({ feasible: false, reason: 'noEffect' });
  });
});

describe('a fault', () => {
  const unknown = datasetOf({ A: { cni: null, persons: { '40-44': 10 } }, B: { persons: { '40-44': 10 } } });

  test('bars a goal that depends on it', () => {
    expect(solve(problem({ kind: 'total', ore: 1 }, [LISTING], unknown))).toMatchObject({
      ...{ code: 'unitWithoutCni', unitId: 'A' },
    });
    expect(solve(problem({ kind: 'unit', unitId: 'A', ore: 1 }, [LISTING], unknown))).toHaveProperty('code');
    expect(solve(problem({ kind: 'share', line: 'rehab', percent: 1 }, [LISTING], unknown))).toHaveProperty(
      'code',
    );
  });

  test('leaves another goal alone, and units whose amounts it bars without one', () => {
    const answer = feasible({ kind: 'pool', line: 'listing', ore: 3_000_000 }, [LISTING], unknown);
    expect(answer.solution.values).toEqual([197_368]);
    expect(answer.units.every(({ before, after }) => before === null && after === null)).toBe(true);
  });

  test('is told of a list or a unit that is not there', () => {
    expect(solve({ ...problem({ kind: 'total', ore: 1 }, [LISTING]), period: '2030' })).toMatchObject({
      code: 'noSuchPeriod',
    });
    expect(solve(problem({ kind: 'unit', unitId: 'Z', ore: 1 }, [LISTING]))).toMatchObject({
      code: 'unitWithoutList',
    });
  });
});

describe('in any region', () => {
  const goals = fc.constantFrom<Goal>(
    { kind: 'total', ore: 0 },
    { kind: 'paid', ore: 0 },
    { kind: 'unit', unitId: 'U00', ore: 0 },
    { kind: 'pool', line: 'listing', ore: 0 },
  );
  const WEIGHT: Knob = { path: 'listing.weights.30-34', at: 81, low: 0, high: 1000, step: 1 };
  const knobs = fc.constantFrom<Knob[]>(
    [LISTING],
    [WEIGHT],
    [LISTING, AVERAGE],
    [LISTING, { ...AVERAGE, low: 150_000, high: 160_000 }, REHAB],
    [{ ...LISTING, step: 500 }, WEIGHT],
  );
  const far = fc.integer({ min: -500, max: 2000 });
  const known = (dataset: Dataset): boolean =>
    compensation(dataset, RULES, '2026').totals.every((total) => total !== null);

  test('what some values give is found again, as near as any value comes to it', () => {
    fc.assert(
      fc.property(regions, goals, knobs, far, (dataset, kind, turned, permille) => {
        fc.pre(known(dataset));
        const values = turned.map(({ at, low, high, step }) =>
          Math.min(Math.max(at + step * Math.round((at * permille) / 1000 / step), low), high),
        );
        const asked = problem(kind, turned, dataset);
        const amounts = compensation(dataset, asked.rulesAt(values), '2026');
        const totals = paid(asked, values);
        const sum = (lines: readonly number[]): number => lines.reduce((all, line) => all + line, 0);
        const ore =
          kind.kind === 'total'
            ? sum(amounts.totals.slice(0, 5).map((total) => total!))
            : kind.kind === 'paid'
              ? sum(amounts.totals.map((total) => total!))
              : kind.kind === 'unit'
                ? totals.get('U00')!
                : amounts.totals[0]!;
        const answer = solved({ ...kind, ore } as Goal, turned, dataset);
        const best = answer.feasible ? answer.solution : answer.best;
        if (turned.length === 1) expect(best.residual).toBe(0);
        else expect(answer.feasible).toBe(true);
        expect(answer.evaluations).toBeLessThanOrEqual(60);
      }),
      { numRuns: 25 },
    );
  });

  test('a floor is kept, and with one step less it is not', () => {
    fc.assert(
      fc.property(
        regions,
        knobs,
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: -300, max: 0 }),
        (dataset, turned, permille, percent) => {
          fc.pre(known(dataset));
          const richer = turned.map(({ at, high }) => Math.min(Math.round(at * (1 + permille / 1000)), high));
          const before = paid(problem({ kind: 'paid', ore: 0 }, turned, dataset), richer);
          const asked = problem({ kind: 'floor', percent, before }, turned, dataset);
          const answer = solve(asked);
          if ('code' in answer || !answer.feasible) throw new Error('The floor can be kept');
          const kept = (values: readonly number[]): boolean => {
            const now = paid(asked, values);
            return [...before].every(
              ([id, ore]) => BigInt(now.get(id)!) * 10_000n >= BigInt(ore) * BigInt(10_000 + percent),
            );
          };
          expect(kept(answer.solution.values)).toBe(true);
          if (answer.method === null) expect(kept(turned.map(({ at }) => at))).toBe(true);
          else expect(kept(answer.neighbour!.values)).toBe(false);
        },
      ),
      { numRuns: 25 },
    );
  });
});
