import { expect, test } from 'vitest';
import { monthNumber } from '../../src/csv/months.ts';

test.each([
  ['jan', 1],
  ['januari', 1],
  ['january', 1],
  ['maj', 5],
  ['may', 5],
  ['dec', 12],
  ['de', null],
  ['januaris', null],
  ['foo', null],
  ['', null],
])('“%s” is month %s', (word, month) => {
  expect(monthNumber(word)).toBe(month);
});
