// Age curves with less of a jump.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smoothed } from '../../src/model/smooth.ts';

test.each<[string, number[], boolean[], number[]]>([
  // (2 × 100 + 40) ÷ 3; (100 + 2 × 40 + 60) ÷ 4; (40 + 2 × 60 + 10) ÷ 4 = 42.5; (2 × 10 + 60) ÷ 3 = 26.7.
  [
    'every class leans to its neighbours, the ends to the one they have',
    [100, 40, 60, 10],
    [],
    [80, 60, 43, 27],
  ],
  [
    'a locked class stays, and its neighbours lean to it all the same',
    [100, 40, 60],
    [false, true],
    [80, 40, 53],
  ],
  ['a level curve stays level', [75, 75, 75, 75], [], [75, 75, 75, 75]],
  ['a straight line stays straight between its ends', [30, 60, 90, 120], [], [40, 60, 90, 110]],
  ['a class without neighbours stays', [40], [], [40]],
  ['nothing is nothing', [], [], []],
])('%s', (_, weights, locked, expected) => {
  expect(smoothed(weights, locked)).toEqual(expected);
});

const curve = fc.array(fc.nat({ max: 400 }), { minLength: 1, maxLength: 21 });

test('no weight leaves the range of its own and its neighbours', () => {
  fc.assert(
    fc.property(curve, (weights) => {
      smoothed(weights, []).forEach((weight, i) => {
        const near = weights.slice(Math.max(i - 1, 0), i + 2);
        expect(weight).toBeGreaterThanOrEqual(Math.min(...near));
        expect(weight).toBeLessThanOrEqual(Math.max(...near));
      });
    }),
  );
});

test('a rising curve stays rising', () => {
  fc.assert(
    fc.property(curve, (weights) => {
      const rising = weights.toSorted((a, b) => a - b);
      const found = smoothed(rising, []);
      expect(found).toEqual(found.toSorted((a, b) => a - b));
    }),
  );
});

test('all locked, nothing changes', () => {
  fc.assert(
    fc.property(curve, (weights) => {
      expect(
        smoothed(
          weights,
          weights.map(() => true),
        ),
      ).toEqual(weights);
    }),
  );
});
