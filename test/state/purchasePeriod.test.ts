import { expect, test } from 'vitest';
import { dayAfter, firstPart, yearsOf } from '../../src/state/purchasePeriod.ts';

test('a log’s years come once, ascending, without what is no day', () => {
  expect(yearsOf(['2026-03-01', '2025-12-31', '2026-01-01', '2026-13-01', ''])).toEqual([2025, 2026]);
});

test('the first quarter or month with work is that of the earliest day of the year', () => {
  const days = ['2026-11-02', '2026-05-31', '2025-01-07'];
  expect(firstPart(days, 2026, 4)).toBe(2);
  expect(firstPart(days, 2026, 12)).toBe(5);
  expect(firstPart(days, 2024, 4)).toBe(1);
});

test('invoices are dated the first day after the quarter or month', () => {
  expect(dayAfter(2026, 1, 4)).toBe('2026-04-01');
  expect(dayAfter(2026, 4, 4)).toBe('2027-01-01');
  expect(dayAfter(2026, 2, 12)).toBe('2026-03-01');
  expect(dayAfter(2028, 2, 12)).toBe('2028-03-01');
  expect(dayAfter(2026, 12, 12)).toBe('2027-01-01');
});
