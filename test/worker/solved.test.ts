// Goal seek under named rules.
import { expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import { LINES, POOLS } from '../../src/model/types.ts';
import { withValue } from '../../src/params/parameter.ts';
import { rulesOf } from '../../src/params/rules.ts';
import { solved, type AskedGoal, type AskedKnob, type Solved } from '../../src/worker/solved.ts';
import { datasetOf } from '../model/build.ts';
import { sample } from '../model/sample.ts';
import { BASE, bookWith, SCENARIO } from './books.ts';

const RAISED = { 'listing.weights.80-84': '2.40' };
const BASE_AMOUNT: AskedKnob = { path: 'listing.base', low: '0', high: '20000', opposite: false };
const WEIGHT: AskedKnob = { path: 'listing.weights.80-84', low: '0', high: '20', opposite: false };
const SHARE: AskedKnob = { path: 'sparsity.share', low: '0', high: '50', opposite: false };

function solve(
  goal: AskedGoal,
  knobs: readonly AskedKnob[],
  values: Readonly<Record<string, string>> = RAISED,
): Solved {
  const answer = solved(bookWith(values).book, SCENARIO, BASE, goal, knobs);
  if ('code' in answer) throw new Error(answer.code);
  return answer;
}

/** The pools with the values found, öre. */
function poolsWith({ values }: Solved, changed: Readonly<Record<string, string>> = RAISED): number[] {
  const file = values.reduce((now, { path, after }) => withValue(now, path, after), bookWith(changed).file);
  const { totals } = compensation(sample(), rulesOf(file), '2026');
  return POOLS.map((line) => totals[LINES.indexOf(line)]!);
}
const sum = (values: readonly (number | null)[]): number => values.reduce<number>((all, x) => all + x!, 0);

test('the five pools together come to what they were in the base year', () => {
  const answer = solve({ kind: 'total', ore: null }, [BASE_AMOUNT]);
  const before = compensation(sample(), rulesOf(bookWith().file), '2026');
  expect(answer.target).toBe(sum(before.totals.slice(0, 5)));
  expect(answer.now.residual).toBeGreaterThan(0);
  expect(answer.solution).toMatchObject({ feasible: true, method: 'linear' });
  if (!answer.solution.feasible) return;
  const { reached, residual } = answer.solution.solution;
  expect(sum(poolsWith(answer))).toBe(reached);
  expect(reached - residual).toBe(answer.target);
  // One öre of the base is worth its points, and 15 ÷ 85 of them in sparsity.
  expect(Math.abs(residual)).toBeLessThan((132_500 * 1.18) / 2 + 60);
  expect(answer.values).toMatchObject([{ path: 'listing.base', before: '2301', stopped: null }]);
});

test('one pool comes to an amount that is typed', () => {
  const answer = solve({ kind: 'pool', line: 'listing', ore: 30_000_000_000 }, [BASE_AMOUNT]);
  expect(answer.target).toBe(30_000_000_000);
  expect(Math.abs(poolsWith(answer)[0]! - 30_000_000_000)).toBeLessThan(132_500 / 2 + 60);
});

test('a unit gets what it got under the base year’s rules', () => {
  const unitId = sample().units[0]!.id;
  const answer = solve({ kind: 'unit', unitId, ore: null }, [BASE_AMOUNT]);
  if (!answer.solution.feasible) throw new Error('infeasible');
  const place = answer.solution.units.findIndex(({ id }) => id === unitId);
  expect(answer.target).toBe(answer.compared[place]);
  expect(Math.abs(answer.solution.units[place]!.after! - answer.target)).toBeLessThan(10_000);
});

test('who pays: what the units lose and gain is what all lines change by', () => {
  const answer = solve({ kind: 'paid', ore: null }, [BASE_AMOUNT]);
  const { units } = answer.solution;
  const change = sum(units.map(({ after }) => after)) - sum(units.map(({ before }) => before));
  if (!answer.solution.feasible) throw new Error('infeasible');
  expect(change).toBe(answer.solution.solution.reached - answer.now.reached);
});

test('no unit falls below the floor with the weight that is found, and one step on one does', () => {
  // Listing as a fixed pool: what the elderly get the others pay.
  const fixed = { ...RAISED, 'interpretations.funding.listing': 'pot', 'listing.weights.80-84': '9' };
  const answer = solve({ kind: 'floor', percent: -100 }, [WEIGHT], fixed);
  expect(answer.now.reached).toBeLessThan(-100);
  if (!answer.solution.feasible) throw new Error('infeasible');
  expect(answer.solution.solution.residual).toBeGreaterThanOrEqual(0);
  expect(answer.solution.neighbour!.residual).toBeLessThan(0);
  const { units } = answer.solution;
  for (const [i, { after }] of units.entries())
    expect(after).toBeGreaterThanOrEqual(answer.compared[i]! * 0.99);
});

test('a floor per listed person is met in the same way', () => {
  const fixed = { 'interpretations.funding.listing': 'pot', 'listing.weights.80-84': '9' };
  const answer = solve({ kind: 'perListedFloor', ore: -5_000 }, [WEIGHT], fixed);
  expect(answer.now.residual).toBeLessThan(0);
  expect(answer.solution).toMatchObject({ feasible: true });
});

test('sparsity is 17 % of the five pools, which is more than 17 % by the rule', () => {
  const answer = solve({ kind: 'share', line: 'sparsity', percent: 1700 }, [SHARE]);
  const pools = poolsWith(answer);
  expect((pools[2]! / sum(pools)) * 100).toBeCloseTo(17, 2);
  expect(Number(answer.values[0]!.after)).toBeGreaterThan(17);
});

test('what cannot be reached is said, with the bound that it stops at', () => {
  const narrow = { ...BASE_AMOUNT, low: '2200' };
  const answer = solve({ kind: 'pool', line: 'listing', ore: 0 }, [narrow]);
  expect(answer.solution).toMatchObject({ feasible: false, reason: 'outOfReach' });
  expect(answer.values).toEqual([{ path: 'listing.base', before: '2301', after: '2200', stopped: 'low' }]);
});

test('a parameter that does nothing for the goal is said to', () => {
  const answer = solve({ kind: 'pool', line: 'rehab', ore: 0 }, [BASE_AMOUNT]);
  expect(answer.solution).toMatchObject({ feasible: false, reason: 'noEffect' });
});

test('several parameters move together, one of them the other way', () => {
  const answer = solve({ kind: 'paid', ore: null }, [
    BASE_AMOUNT,
    { path: 'cni.average', low: '0', high: '20000', opposite: true },
  ]);
  const [base, cni] = answer.values;
  expect(Number(base!.after)).toBeLessThan(2301);
  expect(Number(cni!.after)).toBeGreaterThan(1534);
});

test('values in other steps than hundredths are found in their own', () => {
  const answer = solve(
    { kind: 'paid', ore: null },
    [{ path: 'published.listing', low: '0', high: '1000000', opposite: false }],
    { ...RAISED, 'interpretations.funding.listing': 'pot', 'published.listing': '300000' },
  );
  expect(answer.solution).toMatchObject({ feasible: true });
  expect(Number(answer.values[0]!.after)).toBeCloseTo(304_262, -2);
});

test('a unit without a figure bars the goals that ask for all', () => {
  const dataset = datasetOf({
    A: { km: 40, persons: { '40-44': 100 } },
    B: { km: 40, cni: null, persons: { '40-44': 100 } },
  });
  const { book } = bookWith({}, dataset);
  const goal = { kind: 'floor', percent: -100 } as const;
  expect(solved(book, SCENARIO, BASE, goal, [BASE_AMOUNT])).toMatchObject({ code: 'unitWithoutCni' });
});
