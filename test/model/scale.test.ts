import { expect, test } from 'vitest';
import { scaledWeights } from '../../src/model/scale.ts';

test('weights are raised by a percentage and rounded half away from zero; locked ones stay', () => {
  expect(scaledWeights([100, 50, 25, 7], [false, false, true, false], 102_00)).toEqual([102, 51, 25, 7]);
  expect(scaledWeights([50, 150], [false, false], 101_00)).toEqual([51, 152]);
});

test('nothing is left of a weight at no per cent', () => {
  expect(scaledWeights([116, 36], [false, true], 0)).toEqual([0, 36]);
});
