import { describe, expect, test } from 'vitest';
import { limitScale } from '../../src/charts/limitScale.ts';

const SIZES = [2000, 4000];

describe('a limit scale', () => {
  test('has limits and the unit at their places from nought', () => {
    const { limits, x, from } = limitScale(1000, SIZES, 800);
    expect((limits[0]!.x - from) / (x - from)).toBeCloseTo(2, 9);
    expect((limits[1]!.x - from) / (x - from)).toBeCloseTo(4, 9);
  });

  test('reaches beyond the last limit, and beyond a unit that has passed it', () => {
    const small = limitScale(1000, SIZES, 800);
    expect(small.limits[1]!.x).toBeLessThan(small.to);
    const large = limitScale(11000, SIZES, 800);
    expect(large.x).toBeLessThan(large.to);
    expect(large.x).toBeGreaterThan(large.limits[1]!.x);
  });

  test('keeps the label of a unit at either end within the drawing', () => {
    expect(limitScale(0, SIZES, 800).anchor).toBe('start');
    expect(limitScale(2500, SIZES, 800).anchor).toBe('middle');
    expect(limitScale(30000, SIZES, 320).anchor).toBe('end');
  });

  test('with nothing on it has finite places', () => {
    const { x, from, to } = limitScale(0, [], 0);
    expect([x, from, to].every(Number.isFinite)).toBe(true);
  });
});
