import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parameterAt, type Parameter } from '../../src/params/parameter.ts';
import { nudged, stepsOf } from '../../src/params/steps.ts';
import { yearFile } from '../model/build.ts';

const FILE = yearFile(2026);
const at = (path: string, value?: string): Parameter => {
  const parameter = parameterAt(FILE, path);
  if (!parameter) throw new Error(path);
  return value === undefined ? parameter : { ...parameter, value };
};

describe('a value lowered and raised by a share of itself', () => {
  test.each([
    ['listing.base', '2301', 10, '2070.9', '2531.1'],
    // 0.05 × 10 % is half a step of its decimals, so it moves by a whole one.
    ['listing.weights.5-9', '0.05', 10, '0.04', '0.06'],
    ['listing.weights.5-9', '0.04', 10, '0.03', '0.05'],
    // 1.15 × 10 % = 0.115, half away from nought.
    ['listing.weights.5-9', '1.15', 10, '1.03', '1.27'],
    ['sparsity.sizeTo.tier1', '2000', 1, '1980', '2020'],
    ['rehab.fromAge', '16', 1, '15', '17'],
    ['internDoctors.ceiling', '6089', 10, '5480.1', '6697.9'],
    ['cni.scbReference', '2.4761', 1, '2.4513', '2.5009'],
  ])('moves %s from %s by %i %% to %s and %s', (path, value, percent, low, high) => {
    expect(nudged(at(path, value), percent)).toEqual({ low, high });
  });

  test('stays within its bounds', () => {
    const share = { ...at('sparsity.share', '15'), min: '14.5', max: '15.2' };
    expect(nudged(share, 10)).toEqual({ low: '14.5', high: '15.2' });
    // A bound finer than the value's decimals is not crossed either.
    const persons = { ...at('sparsity.sizeTo.tier1', '2000'), min: '1899.5', max: '2100.5' };
    expect(nudged(persons, 10)).toEqual({ low: '1900', high: '2100' });
  });

  test('is none of nought, of a reading and of what nobody has stated', () => {
    expect(nudged(at('sparsity.distanceWeights.band1', '0'), 10)).toBeNull();
    expect(nudged(at('interpretations.ceilings'), 10)).toBeNull();
    expect(nudged({ ...at('cni.givenMean'), value: null }, 10)).toBeNull();
  });
});

describe('steps from one value to another', () => {
  const base = at('listing.base', '2301');

  test('are alike, but for the decimals', () => {
    expect(stepsOf(base, '2000', '2001', 4)).toEqual(['2000', '2000.33', '2000.67', '2001']);
  });

  test('are fewer where there are not so many values', () => {
    expect(stepsOf(at('rehab.fromAge', '16'), '20', '22', 10)).toEqual(['20', '21', '22']);
  });

  test('hold the value there is, in place of the step nearest to it', () => {
    expect(stepsOf(base, '2000', '3000', 5)).toEqual(['2000', '2301', '2500', '2750', '3000']);
  });

  test('hold the value there is beside the ends where they are the only ones', () => {
    expect(stepsOf(base, '2300', '2302', 2)).toEqual(['2300', '2301', '2302']);
  });

  test.each([
    ['2301', '2301', 5],
    ['2302', '2301', 5],
    ['2300.001', '2301', 5],
    ['x', '2301', 5],
    ['2300', '2301', 1],
  ])('are none from %s to %s in %i', (from, to, count) => {
    expect(() => stepsOf(base, from, to, count)).toThrow(RangeError);
  });

  test('rise, keep the ends, and are never more than asked for but for the value there is', () => {
    const kronor = fc.integer({ min: 0, max: 2_000_000 });
    fc.assert(
      fc.property(kronor, kronor, fc.integer({ min: 2, max: 50 }), (a, b, count) => {
        fc.pre(a !== b);
        const [from, to] = [Math.min(a, b) / 100, Math.max(a, b) / 100];
        const steps = stepsOf(base, String(from), String(to), count).map(Number);
        expect([steps[0], steps.at(-1)]).toEqual([from, to]);
        expect(steps.every((step, index) => index === 0 || step > steps[index - 1]!)).toBe(true);
        expect(steps.length).toBeLessThanOrEqual(Math.max(3, count));
        if (from <= 2301 && 2301 <= to) expect(steps).toContain(2301);
      }),
    );
  });
});
