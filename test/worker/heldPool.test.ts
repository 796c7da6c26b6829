// Every pool beside that of the base year, and the amounts that hold the chosen ones.
import { expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import { LINES, type LineCode } from '../../src/model/types.ts';
import { withValue } from '../../src/params/parameter.ts';
import { rulesOf } from '../../src/params/rules.ts';
import type { HeldPool } from '../../src/model/holdPool.ts';
import { heldPools, type Pot, type Pots, type Wanted } from '../../src/worker/heldPool.ts';
import { datasetOf } from '../model/build.ts';
import { sample } from '../model/sample.ts';
import { BASE, bookWith, SCENARIO } from './books.ts';

const RAISED = { 'listing.weights.80-84': '2.40' };

function pots(wanted: Wanted, values: Readonly<Record<string, string>> = RAISED): Pots {
  const answer = heldPools(bookWith(values).book, SCENARIO, BASE, wanted);
  if ('code' in answer) throw new Error(answer.code);
  return answer;
}
function potOf({ pots }: Pots, line: LineCode): Pot {
  return pots.find((pot) => pot.line === line)!;
}
function heldOf(answer: Pots, line: LineCode): HeldPool {
  const { held } = potOf(answer, line);
  if (!held || 'code' in held) throw new Error(`Not held: ${line}`);
  return held;
}
const sum = (values: readonly (number | null)[]): number => values.reduce<number>((all, x) => all + x!, 0);

test('a pool is told beside that of the base year on the same list', () => {
  const { listing, cni } = Object.fromEntries(
    ['listing', 'cni'].map((line) => [line, potOf(pots({}), line as LineCode)]),
  ) as Record<'listing' | 'cni', Pot>;
  const base = compensation(sample(), rulesOf(bookWith().file), '2026');
  expect(listing.before).toBe(base.totals[LINES.indexOf('listing')]);
  // 0.19 more for each listed person of 80–84.
  const elderly = sum(
    sample()
      .lists.find(({ period }) => period === '2026')!
      .units.map(({ classes }) => classes[16]!),
  );
  expect(Math.abs(listing.now! - listing.before! - elderly * 0.19 * 230_100)).toBeLessThan(30);
  expect(cni.now).toBe(cni.before);
  expect(listing).toMatchObject({
    bases: [{ path: 'listing.base', value: 230_100 }],
    fixed: false,
    held: null,
  });
});

test('after a change of weight the held pool is reached to within half an öre of its points', () => {
  const answer = pots({ listing: null });
  const held = heldOf(answer, 'listing');
  const [base] = held.bases;
  expect(base!.before).toBe(230_100);
  expect(base!.after).toBeLessThan(230_100);
  const points = potOf(answer, 'listing').now! / 230_100;
  // The units' own rounding comes on top, half an öre each at the most.
  expect(Math.abs(held.rest)).toBeLessThanOrEqual(points / 2 + answer.units.length / 2);
  expect(held.poolAfter - held.rest).toBe(potOf(answer, 'listing').before);
});

test('the held amounts give the pools and the units’ amounts that are told', () => {
  const answer = pots({ listing: null, sparsity: null });
  const file = (['listing', 'sparsity'] as const)
    .flatMap((line) => heldOf(answer, line).bases)
    .reduce(
      (changed, { path, after }) => withValue(changed, path, String(after / 100)),
      bookWith(RAISED).file,
    );
  const result = compensation(sample(), rulesOf(file), '2026');
  expect(result.totals[LINES.indexOf('listing')]).toBe(heldOf(answer, 'listing').poolAfter);
  expect(result.totals[LINES.indexOf('sparsity')]).toBe(heldOf(answer, 'sparsity').poolAfter);
  expect(sum(answer.units.map(({ after }) => after))).toBe(sum(result.totals));
});

test('sparsity is held by its share of the sums that listing and CNI then have', () => {
  // Listing is held, so that 15 % of the same sums is all but what it was.
  const both = heldOf(pots({ listing: null, sparsity: null }), 'sparsity');
  expect(both.bases).toEqual([{ path: 'sparsity.share', before: 1500, after: 1500 }]);
  const alone = heldOf(pots({ sparsity: null }), 'sparsity');
  expect(alone.bases[0]!.after).toBeLessThan(1500);
  // A hundredth of a per cent of the three pools, by 1 ÷ 0.85 once more.
  expect(Math.abs(alone.rest)).toBeLessThan(60_000_000_000 * 0.0001);
});

test('a pool can be held at an amount that is typed', () => {
  const held = heldOf(pots({ rehab: 900_000_000 }, {}), 'rehab');
  expect(Math.abs(held.rest)).toBeLessThan(82_000);
  // 9 000 tkr ÷ 81 943 persons of working age.
  expect(held.bases).toEqual([{ path: 'rehab.amount', before: 10_600, after: 10_983 }]);
});

test('a pool that takes an amount outside its bounds is not held, and tells the amount and the bounds', () => {
  const at = pots({ listing: null }, {});
  const { now } = potOf(at, 'listing');
  // Sixteen times 2 301 kr is 36 816 kr.
  const answer = pots({ listing: now! * 16 }, {});
  const { held } = potOf(answer, 'listing');
  expect(held).toEqual({
    ...{ code: 'outOfBounds', path: 'listing.base', value: '36816' },
    ...{ min: '0', max: '20000' },
  });
  expect(answer.units.map(({ after }) => after)).toEqual(answer.units.map(({ now }) => now));
});

test('so does a share, of which only the bounds are known', () => {
  const { held } = potOf(pots({ sparsity: 100_000_000_000_000 }, {}), 'sparsity');
  expect(held).toMatchObject({ code: 'outOfBounds', path: 'sparsity.share', value: null });
});

test('the largest amount that can be typed is no trouble', () => {
  for (const line of ['listing', 'cni', 'medication', 'rehab', 'sparsity'] as const) {
    const { held } = potOf(pots({ [line]: 9_007_199_254_740_000 }, {}), line);
    expect(held).toMatchObject({ code: 'outOfBounds' });
  }
});

test('a pool that is shared out as published is said to be, and has no amount to solve', () => {
  const fixed = potOf(pots({ listing: null }, { 'interpretations.funding.listing': 'pot' }), 'listing');
  expect(fixed).toMatchObject({ fixed: true, published: 30_426_200_000, held: { code: 'noEffect' } });
  const sparsity = potOf(
    pots({ sparsity: null }, { 'interpretations.sparsity.pool': 'published' }),
    'sparsity',
  );
  expect(sparsity).toMatchObject({ fixed: true, held: { code: 'noEffect' } });
});

test('what is barred tells why and is not held', () => {
  const dataset = datasetOf({ A: { km: 40, cni: null, persons: { '40-44': 100 } } });
  const answer = heldPools(bookWith({}, dataset).book, SCENARIO, BASE, { listing: null, cni: null });
  if ('code' in answer) throw new Error(answer.code);
  expect(potOf(answer, 'cni')).toMatchObject({
    ...{ now: null, before: null, held: null },
    fault: { code: 'unitWithoutCni', unitId: 'A' },
  });
  expect(potOf(answer, 'listing')).toMatchObject({ fault: null, held: { rest: 0 } });
  expect(answer.units).toEqual([{ id: 'A', before: null, now: null, after: null }]);
});

test('a list that is not there is told', () => {
  const answer = heldPools(bookWith().book, { ...SCENARIO, period: '2031' }, BASE, {});
  expect(answer).toMatchObject({ code: 'noSuchPeriod', period: '2031' });
});
