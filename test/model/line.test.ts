// Reading amounts out of a result.
import { expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import { amountOf, byPool, byRate, sumOf, weightsOf } from '../../src/model/line.ts';
import { datasetOf, rulesWith } from './build.ts';

test('an amount is found by unit and line', () => {
  const dataset = datasetOf({ B: { persons: { '40-44': 1 } }, A: { persons: { '45-49': 1 } } });
  const result = compensation(dataset, rulesWith(2026), '2026');
  expect(result.unitIds).toEqual(['A', 'B']);
  expect(amountOf(result, 0, 'listing')).toBe(179_478);
  expect(amountOf(result, 1, 'listing')).toBe(174_876);
  expect(amountOf(result, 1, 'medication')).toBe(67_068);
  expect(amountOf(result, 0, 'vatCompensation')).toBe(0);
});

test('an amount that is barred or is not there is null, never zero', () => {
  const result = compensation(
    datasetOf({ A: { persons: { '40-44': 1 }, cni: null } }),
    rulesWith(2026),
    '2026',
  );
  expect(amountOf(result, 0, 'cni')).toBeNull();
  expect(amountOf(result, 7, 'listing')).toBeNull();
});

test('an unknown number of points gives an unknown amount at a rate, to that unit alone', () => {
  expect([...byRate(Float64Array.of(3, NaN, 0), 50, 100)]).toEqual([2, NaN, 0]);
});

test('a pool cannot be shared where a part, the whole or all points are missing', () => {
  const shared = (pool: number, ...points: number[]): number[] => [
    ...byPool(weightsOf(Float64Array.from(points)), pool),
  ];
  expect(shared(100, 1, NaN)).toEqual([NaN, NaN]);
  expect(shared(NaN, 1, 1)).toEqual([NaN, NaN]);
  expect(shared(100, 0)).toEqual([NaN]);
  expect(shared(100)).toEqual([]);
  expect(shared(101, 1, 1)).toEqual([51, 50]);
});

test('a sum with an unknown part is unknown', () => {
  expect(sumOf(Float64Array.of(1, 2))).toBe(3);
  expect(sumOf(Float64Array.of(1, NaN))).toBeNaN();
});
