// Age weights scaled to a mean of 1.00.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanWeight, normalised } from '../../src/model/normalise.ts';
import { fraction } from '../../src/money/fraction.ts';
import { rulesWith } from './build.ts';
import { sample } from './sample.ts';

/** Of whole weights × 10²; no class is locked unless it is said. */
function of(
  weights: readonly number[],
  persons: readonly number[],
  locked: readonly boolean[] = [],
): number[] {
  const answer = normalised(
    weights.map((weight) => fraction(weight)),
    persons,
    weights.map((_, i) => locked[i] ?? false),
  );
  if ('code' in answer) throw new Error(answer.code);
  return answer;
}

describe('normalised weights', () => {
  test.each<[string, number[], number[], boolean[], number[]]>([
    // Mean 1.50: halves of 1.3333 and 0.6667, floors 1.33 and 0.66, one hundredth left for the larger remainder.
    ['are scaled by one factor', [200, 100], [10, 10], [], [133, 67]],
    ['stay as they are where the mean is 1.00', [150, 50], [10, 10], [], [150, 50]],
    // 100 × 100 − 150 × 20 = 7 000 for 80 persons: 87.5 each, floor 87. 40 are left, and a step would go 40 past.
    ['keep the locked ones', [150, 200], [20, 80], [true, false], [150, 87]],
    // Twice the weights make the mean 1.00 of the ten.
    ['take the nearest step where nobody is listed', [50, 50, 75], [6, 4, 0], [], [100, 100, 150]],
    ['are equal where they were', [7, 7, 7], [30, 30, 30], [], [100, 100, 100]],
    // A third of 200 is 66.67, of 100 33.33.
    ['round those of nobody up or down', [300, 200, 100], [9, 0, 0], [], [100, 67, 33]],
    // Of 600 points for the persons 1, 2, 3 by 2 : 1 : 1, so 600 ÷ 7 = 85.71 for one: floors 171, 85, 85 make 596.
    // The second (.71) is raised, 2 are left; the third (.71) goes past by 1; the first (.43) would go past by 2.
    [
      'are raised, the largest remainder first, while it helps',
      [200, 100, 100],
      [1, 2, 3],
      [],
      [171, 86, 86],
    ],
  ])('%s', (_, weights, persons, locked, expected) => {
    expect(of(weights, persons, locked)).toEqual(expected);
  });

  test('pass over a class whose step would go too far, and raise a smaller one', () => {
    // 99.4, 102.7 and 103.3 make the 1 200 of twelve persons; floors make 1 195. The second is raised, 4 are left:
    // a step of the first would go 6 past, one of the third leaves 3.
    const exact = [fraction(994, 10), fraction(1027, 10), fraction(1033, 10)];
    expect(normalised(exact, [10, 1, 1], [false, false, false])).toEqual([99, 103, 104]);
  });

  test('can have another mean than 1.00', () => {
    const half = [fraction(200), fraction(100)];
    expect(normalised(half, [10, 10], [false, false], 150)).toEqual([200, 100]);
  });

  test.each<[string, number[], number[], boolean[], object]>([
    [
      'the locked ones alone are above the mean',
      [300, 100],
      [50, 50],
      [true, false],
      // 300 × 50 ÷ 100 persons.
      { code: 'lockedAboveTarget', mean: 150 },
    ],
    ['all are locked', [90, 100], [50, 50], [true, true], { code: 'nothingToScale' }],
    ['nobody is listed in those unlocked', [90, 100], [50, 0], [true, false], { code: 'nothingToScale' }],
    ['those unlocked weigh nothing', [90, 0], [50, 50], [true, false], { code: 'nothingToScale' }],
    ['nobody is listed', [90, 100], [0, 0], [false, false], { code: 'nothingToScale' }],
  ])('are impossible where %s', (_, weights, persons, locked, expected) => {
    expect(
      normalised(
        weights.map((weight) => fraction(weight)),
        persons,
        locked,
      ),
    ).toEqual(expected);
  });
});

describe('the mean weight', () => {
  test('is that of the persons, and unknown without any', () => {
    expect(meanWeight([200, 50], [1, 3])).toBe(0.875);
    expect(meanWeight([200, 50], [0, 0])).toBeNull();
  });
});

const classes = fc.array(
  fc.record({
    weight: fc.integer({ min: 1, max: 400 }),
    persons: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9_000 })),
    locked: fc.boolean(),
  }),
  { minLength: 1, maxLength: 21 },
);

/** What is to hold of classes that can be normalised; `off` is how far Σ weight × persons is from its goal. */
function always(
  holds: (
    all: { weight: number; persons: number; locked: boolean }[],
    found: readonly number[],
    off: number,
    /** × 10², exact but for floating point. */
    exact: readonly number[],
  ) => void,
): void {
  let seen = 0;
  const property = fc.property(classes, (all) => {
    const persons = all.map((one) => one.persons);
    const answer = normalised(
      all.map(({ weight }) => fraction(weight)),
      persons,
      all.map(({ locked }) => locked),
    );
    if ('code' in answer) return;
    seen++;
    const sum = (part: (one: (typeof all)[number], i: number) => number): number =>
      all.reduce((total, one, i) => total + part(one, i), 0);
    const goal = sum((one) => 100 * one.persons);
    const fixed = sum((one) => (one.locked ? one.weight * one.persons : 0));
    const free = sum((one) => (one.locked ? 0 : one.weight * one.persons));
    const exact = all.map(({ weight, locked }) => (locked ? weight : (weight * (goal - fixed)) / free));
    holds(all, answer, sum((one, i) => answer[i]! * one.persons) - goal, exact);
  });
  fc.assert(property, { numRuns: 500 });
  expect(seen).toBeGreaterThan(100);
}

describe('whatever the weights', () => {
  test('locked classes are untouched, and the others less than a step from where one factor puts them', () => {
    always((all, found, _, exact) => {
      all.forEach(({ weight, locked }, i) => {
        if (locked) expect(found[i]).toBe(weight);
        expect(Math.abs(found[i]! - exact[i]!)).toBeLessThan(1);
      });
    });
  });

  test('no further class raised would bring the mean nearer', () => {
    always((all, found, off, exact) => {
      all.forEach(({ persons, locked }, i) => {
        if (locked || found[i]! > exact[i]! || exact[i]! - found[i]! < 1e-9) return;
        expect(Math.abs(off + persons)).toBeGreaterThanOrEqual(Math.abs(off));
      });
    });
  });

  test('a factor on all that are unlocked changes nothing', () => {
    always((all, found) => {
      const thrice = all.map(({ weight, locked }) => fraction(locked ? weight : 3 * weight, locked ? 1 : 7));
      const [persons, locked] = [all.map((one) => one.persons), all.map((one) => one.locked)];
      expect(normalised(thrice, persons, locked)).toEqual(found);
    });
  });

  test('those that have the mean once keep it: a second time changes nothing', () => {
    always((all, found, off) => {
      if (off !== 0) return;
      const [persons, locked] = [all.map((one) => one.persons), all.map((one) => one.locked)];
      const again = normalised(
        found.map((weight) => fraction(weight)),
        persons,
        locked,
      );
      if (!('code' in again)) expect(again).toEqual(found);
    });
  });
});

test('the weights of both years are normal for the sample of both', () => {
  for (const year of [2025, 2026] as const) {
    const { units } = sample().lists.find(({ period }) => period.startsWith(`${year}`))!;
    const persons = units[0]!.classes.map((_, i) => units.reduce((all, unit) => all + unit.classes[i]!, 0));
    for (const { weights } of [rulesWith(year).listing, rulesWith(year).medication]) {
      expect(of(weights, persons)).toEqual(weights);
      const scaled = of(
        weights.map((weight) => weight * 37),
        persons,
      );
      expect(scaled).toEqual(weights);
    }
  }
});
