import { expect, test } from 'vitest';
import { formatFor } from '../../src/i18n/format.ts';
import { halfYears, monthsName, partName } from '../../src/views/purchase/period.ts';

const SV = formatFor('sv');

test('a quarter is said by its first and last month', () => {
  expect(partName(2026, 1, 4, SV)).toBe('januari–mars 2026');
  expect(partName(2026, 4, 4, SV)).toBe('oktober–december 2026');
  expect(partName(2026, 4, 4, formatFor('en'))).toBe('October–December 2026');
});

test('a month is said alone', () => {
  expect(partName(2026, 3, 12, SV)).toBe('mars 2026');
  expect(monthsName('2026-03', '2026-03', SV)).toBe('mars 2026');
});

test('the half-years are those of the days after the due date up to the day of payment', () => {
  expect(halfYears('2026-05-01', '2026-06-30')).toEqual(['2026-01']);
  expect(halfYears('2026-05-01', '2026-07-01')).toEqual(['2026-01', '2026-07']);
  expect(halfYears('2026-06-30', '2026-07-01')).toEqual(['2026-07']);
  expect(halfYears('2025-12-31', '2026-07-01')).toEqual(['2026-01', '2026-07']);
  expect(halfYears('2025-10-31', '2026-08-15')).toEqual(['2025-07', '2026-01', '2026-07']);
});

test('nothing paid in time needs a reference rate', () => {
  expect(halfYears('2026-05-01', '2026-05-01')).toEqual([]);
  expect(halfYears('2026-05-01', '2026-04-01')).toEqual([]);
});
