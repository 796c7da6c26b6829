// Small groups hidden: when, and from how many persons.
import { describe, expect, test } from 'vitest';
import type { List } from '../../src/model/types.ts';
import { Masking } from '../../src/state/masking.svelte.ts';

const unit = (unitId: string, classes: readonly number[]): List['units'][number] => ({
  ...{ unitId, classes, ages: null, residence: [], origins: null },
});
const LIST: List = {
  period: '2026',
  units: [unit('A', [3, 40, 50]), unit('B', [20, 10, 60]), unit('C', [30, 70, 80])],
};

describe('small groups', () => {
  test('are shown until somebody hides them', () => {
    const masking = new Masking();
    expect(masking.on).toBe(false);
    expect(masking.hides(1)).toBe(false);
    expect(masking.maskOf(LIST)).toBeNull();
  });

  test('are those of fewer than five, and never nobody', () => {
    const masking = new Masking();
    masking.set(true);
    expect([0, 1, 4, 5].map((persons) => masking.hides(persons))).toEqual([false, true, true, false]);
    expect(masking.maskOf(LIST)?.cells[0]?.[0]).toBe(true);
  });

  test('go by another threshold once it is set, also of a list that was masked before', () => {
    const masking = new Masking();
    masking.set(true, 3);
    expect(masking.maskOf(LIST)?.cells.flat()).not.toContain(true);
    masking.set(true, 11);
    expect(masking.maskOf(LIST)?.cells[1]?.[1]).toBe(true);
  });

  test.each([1, 0, -5, 2.5, 101, NaN])('keep their threshold where %s is given', (threshold) => {
    const masking = new Masking();
    masking.set(true, threshold);
    expect(masking.threshold).toBe(5);
    expect(masking.on).toBe(true);
  });
});
