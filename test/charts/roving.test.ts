import { expect, test } from 'vitest';
import { roving } from '../../src/charts/roving.ts';

test.each([
  ['ArrowRight', 3, 4],
  ['ArrowLeft', 3, 2],
  ['ArrowLeft', 0, 0],
  ['ArrowRight', 11, 11],
  ['PageDown', 8, 11],
  ['PageUp', 8, 3],
  ['Home', 7, 0],
  ['End', 7, 11],
])('%s leads from %i to %i of twelve', (key, from, to) => {
  expect(roving(key, from, 11)).toBe(to);
});

test('other keys lead nowhere', () => {
  expect(roving('Tab', 3, 11)).toBeNull();
  expect(roving('a', 3, 11)).toBeNull();
});
