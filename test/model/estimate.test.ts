// Age weights from visits or costs.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimate, type Estimate } from '../../src/model/estimate.ts';
import { rulesWith } from './build.ts';
import { sample } from './sample.ts';

function of(volumes: readonly number[], listed: readonly number[], current?: readonly number[]): Estimate {
  const answer = estimate(volumes, listed, current ?? volumes.map(() => 100));
  if ('code' in answer) throw new Error(answer.code);
  return answer;
}

describe('weights from what was done', () => {
  test('are what a class has per listed, against all', () => {
    // 600 for 300 persons: 2 each; 100 ÷ 100 is 1, 100 ÷ 100 is 1, 400 ÷ 100 is 4.
    expect(of([100, 100, 400], [100, 100, 100])).toEqual({ weights: [50, 50, 200], mean: 1, notes: [] });
  });

  test('have two decimals, and a mean as near to 1 as these allow', () => {
    // 10 for 7 persons: 1 ÷ 2, 2 ÷ 2 and 7 ÷ 3 over 10 ÷ 7: 0.35, 0.70, 1.6333; the last is not raised for 1 of 700.
    const { weights, mean } = of([1, 2, 7], [2, 2, 3]);
    expect(weights).toEqual([35, 70, 163]);
    expect(mean).toBe(699 / 700);
  });

  test('stay as they were where nobody is listed, whatever was done, and say so', () => {
    expect(of([100, 50, 300], [100, 0, 100], [90, 123, 110])).toEqual({
      weights: [50, 123, 150],
      mean: 1,
      notes: [{ note: 'nobodyListed', classIndex: 1, volume: 50 }],
    });
  });

  test('are nothing where nothing was done, and say so', () => {
    expect(of([0, 100], [50, 50])).toEqual({
      weights: [0, 200],
      mean: 1,
      notes: [{ note: 'nothingDone', classIndex: 0 }],
    });
  });

  test.each([
    ['nobody is listed', [1, 2], [0, 0], 'nobodyListed'],
    ['nothing was done', [0, 0], [5, 5], 'nothingDone'],
    ['nothing was done for those who are listed', [7, 0], [0, 5], 'nothingDone'],
  ])('cannot be told where %s', (_, volumes, listed, code) => {
    expect(estimate(volumes, listed, [100, 100])).toEqual({ code });
  });
});

test('costs as the current weights have them give these back, for the sample of both years', () => {
  for (const year of [2025, 2026] as const) {
    const { units } = sample().lists.find(({ period }) => period.startsWith(`${year}`))!;
    const listed = units[0]!.classes.map((_, i) => units.reduce((all, unit) => all + unit.classes[i]!, 0));
    for (const { weights } of [rulesWith(year).listing, rulesWith(year).medication]) {
      const found = of(
        weights.map((weight, i) => weight * listed[i]! * 2_301),
        listed,
        weights,
      );
      expect(found.weights).toEqual(weights);
      expect(found.notes).toEqual([]);
      // A hundredth in the smallest class.
      expect(Math.abs(found.mean - 1)).toBeLessThanOrEqual(
        (0.01 * Math.min(...listed)) / listed.reduce((all, persons) => all + persons, 0),
      );
    }
  }
});

/** Classes in pairs of one size whose weights are as far above 1.00 as below, so that the mean is 1.00. */
const balanced = fc
  .array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 1, max: 9_000 })), { minLength: 1 })
  .map((pairs) => ({
    weights: pairs.flatMap(([off]) => [100 + off, 100 - off]),
    listed: pairs.flatMap(([, persons]) => [persons, persons]),
  }));

describe('whatever was done', () => {
  test('in proportion to weights of the mean 1.00 it gives them back', () => {
    fc.assert(
      fc.property(balanced, fc.integer({ min: 1, max: 100_000 }), ({ weights, listed }, cost) => {
        const found = of(
          weights.map((weight, i) => weight * listed[i]! * cost),
          listed,
        );
        expect(found).toEqual({ weights, mean: 1, notes: [] });
      }),
    );
  });

  const done = fc
    .array(fc.tuple(fc.nat({ max: 1_000_000_000 }), fc.nat({ max: 9_000 })), { minLength: 1, maxLength: 21 })
    .filter((all) => all.some(([volume, persons]) => volume > 0 && persons > 0));

  test('ten times as much of all gives the same weights', () => {
    fc.assert(
      fc.property(done, (all) => {
        const listed = all.map(([, persons]) => persons);
        const once = all.map(([volume]) => volume);
        expect(
          of(
            once.map((volume) => volume * 10),
            listed,
          ).weights,
        ).toEqual(of(once, listed).weights);
      }),
    );
  });

  test('the weights are within a step of what a class has per listed against all', () => {
    fc.assert(
      fc.property(done, (all) => {
        const listed = all.map(([, persons]) => persons);
        const { weights, mean } = of(
          all.map(([volume]) => volume),
          listed,
        );
        const some = all.filter(([, persons]) => persons > 0);
        const volume = some.reduce((sum, [own]) => sum + own, 0);
        const persons = some.reduce((sum, [, own]) => sum + own, 0);
        all.forEach(([own, count], i) => {
          if (count === 0) return;
          const exact = ((own / count) * persons * 100) / volume;
          expect(Math.abs(weights[i]! - exact)).toBeLessThan(1 + exact * 1e-12);
        });
        // Half a hundredth in the largest class, at the most.
        expect(Math.abs(mean - 1)).toBeLessThanOrEqual((0.005 * Math.max(...listed)) / persons + 1e-12);
      }),
    );
  });
});
