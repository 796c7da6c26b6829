// Ceilings of §5.3, at their edges.
import { expect, test } from 'vitest';
import { fraction } from '../../src/money/fraction.ts';
import { activeRegion, claimIn, claimsOf } from './activities.ts';
import { rulesWith } from './build.ts';

/** Of public health, with 1 000 kr for all of it. */
function claims(a: number, b: number): ReturnType<typeof claimsOf> {
  const rows = [`A;2026;publicHealth;walks;;${a}`, `B;2026;publicHealth;walks;;${b}`];
  return claimsOf(activeRegion(rows, { A: {}, B: {} }), rulesWith(2026, { 'publicHealth.total': '1' }));
}

test('claims that come to the ceiling are paid as they are, and no question bears on them', () => {
  const found = claims(600, 400);
  expect(claimIn(found, 'A', 'publicHealth')).toMatchObject({ readings: [], step: { how: 'sum' } });
  expect(found.ceilings).toEqual([
    { line: 'publicHealth', claimed: 100_000, ceiling: 100_000, paid: 100_000 },
  ]);
});

test('claims over the ceiling share it, and what is nothing stays nothing in every month', () => {
  const found = claims(0, 1000.01);
  expect(found.ceilings).toMatchObject([{ claimed: 100_001, paid: 100_000 }]);
  const [none, all] = ['A', 'B'].map((id) => claimIn(found, id, 'publicHealth'));
  expect(none).toMatchObject({ readings: ['ceilings'], step: { how: 'shared', value: fraction(0) } });
  expect(none!.months).toEqual(Array.from({ length: 12 }, () => fraction(0)));
  expect(all!.months).toEqual(Array.from({ length: 12 }, () => fraction(100_000, 12)));
});
