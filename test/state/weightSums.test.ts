import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import { AGE_CLASSES, LINES, type List } from '../../src/model/types.ts';
import { rulesOf } from '../../src/params/rules.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { asDecimal, classCounts, inHundredths, isPot, weightSums } from '../../src/state/weightSums.ts';
import { yearFile } from '../model/build.ts';
import { sample } from '../model/sample.ts';

const weightsOf = (file: YearFile, kind: 'listing' | 'medication'): number[] =>
  AGE_CLASSES.map((ageClass) => inHundredths(file[kind].weights.values[ageClass]));

/** Two units with persons of the first two classes only. */
function listOf(...counts: readonly (readonly [number, number])[]): List {
  return {
    period: '2026',
    units: counts.map(([young, older], index) => ({
      unitId: String(index),
      classes: AGE_CLASSES.map((_, at) => [young, older][at] ?? 0),
      ages: null,
      residence: [],
      origins: null,
    })),
  };
}
const flat = (first: number, second: number): number[] => AGE_CLASSES.map((_, at) => (at ? second : first));

describe('what weights come to', () => {
  test('is the mean over the persons, and the base by the weighted persons', () => {
    // 3 × 1.20 + 7 × 0.40 = 6.40 weighted persons of 10, at 2 301 kr.
    const list = listOf([1, 3], [2, 4]);
    expect(weightSums('listing', flat(120, 40), list, yearFile(2026))).toEqual({
      mean: 0.64,
      pool: 1_472_640,
    });
  });

  test('of medication goes by a third of each tertial’s base', () => {
    const file = yearFile(2026, { 'medication.base.tertial1': '1500', 'medication.base.tertial2': '1503' });
    // 2 × 1.00 at (1 500 + 1 503 + 1 458) ÷ 3 = 1 487 kr.
    expect(weightSums('medication', flat(100, 0), listOf([2, 0]), file)).toEqual({ mean: 1, pool: 297_400 });
  });

  test('rounds each unit by itself, as it is paid', () => {
    const file = yearFile(2026, { 'listing.base': '0.50' });
    // 0.01 × 0.50 kr = 0.5 öre, which is an öre for each of the two.
    expect(weightSums('listing', flat(1, 0), listOf([1, 0], [1, 0]), file).pool).toBe(2);
  });

  test('is the same pool whatever they are where a published one is shared out', () => {
    const file = yearFile(2026, {}, { 'funding.listing': 'pot' });
    const [low, high] = [flat(50, 50), flat(200, 100)].map((weights) =>
      weightSums('listing', weights, listOf([1, 1]), file),
    );
    expect(low!.pool).toBe(Math.round(Number(file.published.listing.value) * 100_000));
    expect([low!.pool, low!.mean, high!.mean]).toEqual([high!.pool, 0.5, 1.5]);
    expect([isPot('listing', file), isPot('medication', file)]).toEqual([true, false]);
  });

  test.each([2025, 2026] as const)('is to the öre what the rules of %i give the sample', (year) => {
    const dataset = sample();
    const file = yearFile(year);
    const list = dataset.lists.find(({ period }) => period === String(year))!;
    const result = compensation(dataset, rulesOf(file), list.period);
    for (const kind of ['listing', 'medication'] as const) {
      const { mean, pool } = weightSums(kind, weightsOf(file, kind), list, file);
      expect(pool).toBe(result.totals[LINES.indexOf(kind)]);
      const base = kind === 'listing' ? result.base.meanListingWeight : result.base.meanMedicationWeight;
      expect(mean).toBeCloseTo(base!, 12);
    }
  });

  test('is not told where a count is unusable, nor a mean where nobody is listed', () => {
    const faulty = listOf([1, NaN]);
    expect(classCounts(faulty)).toBeNull();
    expect(weightSums('listing', flat(100, 100), faulty, yearFile(2026))).toEqual({ mean: null, pool: null });
    expect(weightSums('listing', flat(100, 100), listOf([0, 0]), yearFile(2026))).toEqual({
      mean: null,
      pool: 0,
    });
    expect(classCounts({ period: '2026', units: [] })).toBeNull();
  });
});

test('a weight is the same in hundredths and as a year file writes it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000 }), (weight) => inHundredths(asDecimal(weight)) === weight),
  );
  expect([inHundredths('1.16'), inHundredths('0.29'), inHundredths('2'), asDecimal(5)]).toEqual([
    ...[116, 29, 200, '0.05'],
  ]);
  expect([inHundredths(null), inHundredths(undefined)]).toEqual([NaN, NaN]);
});
