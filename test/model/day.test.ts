// Days of the calendar.
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isDay } from '../../src/model/day.ts';

test.each([
  ['2026-01-01', 30, '2026-01-31'],
  ['2026-12-15', 30, '2027-01-14'],
  ['2028-02-01', 30, '2028-03-02'],
  ['2027-02-01', 30, '2027-03-03'],
  ['2026-03-29', 1, '2026-03-30'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2026-01-01', 0, '2026-01-01'],
])('%s and %i days are %s', (from, days, to) => {
  expect(addDays(from, days)).toBe(to);
  expect(daysBetween(from, to)).toBe(days);
});

describe('a day', () => {
  test.each(['2026-02-28', '2028-02-29', '2026-12-31'])('is %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    '',
    '2026-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '2026-03',
    '+102026-03-14',
  ])('is not %j', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => addDays(text, 1)).toThrow(new RangeError(`No day of the calendar: ${text}`));
  });
});
