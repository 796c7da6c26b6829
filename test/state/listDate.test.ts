// List dates as a user writes them, and those that may be slips.
import { expect, test } from 'vitest';
import { isFarFrom, listDate } from '../../src/state/listDate.ts';

test.each([
  ['2026', '2026'],
  [' 2026-03 ', '2026-03'],
  ['2026-01-01', '2026-01'],
  ['2026-13', null],
  ['2026-01-32', null],
  ['mars', null],
  ['', null],
])('%j is read as %j', (written, read) => {
  expect(listDate(written)).toBe(read);
});

test('a list date more than two years from every rule year is far', () => {
  expect(
    ['2022', '2023', '2027-06', '2028', '2029'].map((period) => isFarFrom([2025, 2026], period)),
  ).toEqual([true, false, false, false, true]);
  expect(isFarFrom([], '1999')).toBe(false);
});
