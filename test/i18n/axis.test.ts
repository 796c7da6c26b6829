import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisText, axisUnit, placesOf } from '../../src/i18n/axis.ts';
import { formatFor } from '../../src/i18n/format.ts';

const f = formatFor('sv');
const KR = 100;

test.each([
  [9_999, 'kr'],
  [10_000, 'tkr'],
  [9_999_999, 'tkr'],
  [10_000_000, 'mkr'],
  [-55_600_000, 'mkr'],
  [0, 'kr'],
])('an axis that reaches %i kronor counts in %s', (kronor, unit) => {
  expect(axisUnit(kronor * KR)).toBe(unit);
});

test.each([
  [10, 0],
  [1, 0],
  [0.5, 1],
  [0.2, 1],
  [0.25, 2],
  [0.05, 2],
  [0, 0],
])('figures %f apart have %i decimals', (step, places) => {
  expect(placesOf(step)).toBe(places);
});

test('figures are written in the unit, with the sign where they are changes', () => {
  const mkr = 1_000_000 * KR;
  expect(axisText(f, 50 * mkr, 10 * mkr, 'mkr')).toBe('50');
  expect(axisText(f, 1.5 * mkr, 0.5 * mkr, 'mkr', true)).toBe('+1,5');
  expect(axisText(f, -1.5 * mkr, 0.5 * mkr, 'mkr', true)).toBe('−1,5');
  expect(axisText(f, 0, 0.5 * mkr, 'mkr', true)).toBe('0,0');
  expect(axisText(f, 2_500_00, 500_00, 'tkr')).toBe('2,5');
});

test('no two figures of an axis are written alike', () => {
  const nice = fc
    .tuple(fc.constantFrom(1, 2, 5), fc.integer({ min: 2, max: 10 }))
    .map(([n, e]) => n * 10 ** e);
  fc.assert(
    fc.property(
      nice,
      fc.integer({ min: -20, max: 20 }),
      fc.integer({ min: 1, max: 12 }),
      (step, from, count) => {
        const figures = Array.from({ length: count }, (_, index) => (from + index) * step);
        const unit = axisUnit(Math.max(...figures.map(Math.abs)));
        expect(new Set(figures.map((ore) => axisText(f, ore, step, unit, true))).size).toBe(count);
      },
    ),
  );
});
