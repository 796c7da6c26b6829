// The day of payment, §5: the 20th, or the next day that banks are open.
import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { isBankingDay, payday } from '../../src/model/payday.ts';

describe('the payment is made', () => {
  test.each([
    ['on the 20th, a Friday', 2024, 12, '2024-12-20'],
    ['on the 20th, a Tuesday in January', 2026, 1, '2026-01-20'],
    ['on Monday, when the 20th is a Sunday', 2026, 9, '2026-09-21'],
    ['on Monday, when the 20th is a Saturday before Christmas', 2025, 12, '2025-12-22'],
    ['on Monday, when the 20th is midsommardagen', 2026, 6, '2026-06-22'],
    ['on Monday, when the 20th is midsommarafton', 2025, 6, '2025-06-23'],
    ['on Tuesday, when the 20th is långfredagen', 2057, 4, '2057-04-24'],
    ['on Tuesday, when the 20th is påskdagen', 2025, 4, '2025-04-22'],
    ['on Tuesday, when the 20th is påskafton', 2019, 4, '2019-04-23'],
    ['on the 21st, when the 20th is annandag påsk', 2071, 4, '2071-04-21'],
    ['on the 21st, when it is annandag påsk by the latest full moon there is', 2076, 4, '2076-04-21'],
    ['on Friday, when the 20th is Kristi himmelsfärdsdag', 2004, 5, '2004-05-21'],
  ])('%s', (_, year, month, expected) => {
    expect(payday(year, month)).toBe(expected);
  });

  test('in the payment’s own month, at most four days after the 20th', () => {
    for (let year = 2000; year < 2100; year++) {
      for (let month = 1; month <= 12; month++) {
        const start = `${year}-${String(month).padStart(2, '0')}-`;
        const day = payday(year, month);
        expect(day.startsWith(start), day).toBe(true);
        expect(Number(day.slice(-2)), day).toBeGreaterThanOrEqual(20);
        expect(Number(day.slice(-2)), day).toBeLessThanOrEqual(24);
      }
    }
  });
});

test.each<[day: string, open: boolean]>([
  ['2026-04-20', true],
  ['2026-06-06', false],
  ['2026-12-30', true],
  ['2026-12-31', false],
  // Easter is on 18 April, by a full moon of 17 April that would be a day later by the sun.
  ['2049-04-16', false],
  ['2049-04-19', false],
  ['2049-04-26', true],
  // In another century the same age of the moon is not late, and Easter is on 25 April.
  ['2326-04-19', true],
  ['2326-04-26', false],
])('banks are open on %s: %s', (text, open) => {
  const [year, month, day] = text.split('-').map(Number);
  expect(isBankingDay(year!, month!, day!)).toBe(open);
});

describe('over fifty years', () => {
  const holidays = new Holidays('SE');
  const years = Array.from({ length: 50 }, (_, index) => 2005 + index);
  const closed = new Set(
    years.flatMap((year) =>
      holidays
        .getHolidays(year)
        .filter(({ type }) => type === 'public' || type === 'bank')
        .map(({ date }) => date.slice(0, 10)),
    ),
  );
  const days = Array.from({ length: 365 * 50 + 12 }, (_, index) => new Date(Date.UTC(2005, 0, 1 + index)));
  const open = (day: Date): boolean =>
    ![0, 6].includes(day.getUTCDay()) && !closed.has(day.toISOString().slice(0, 10));

  test('banks are open on the days that the calendar of date-holidays says', () => {
    expect(days.at(-1)?.toISOString().slice(0, 10)).toBe('2054-12-31');
    const wrong = days.filter(
      (day) => isBankingDay(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()) !== open(day),
    );
    expect(wrong.map((day) => day.toISOString().slice(0, 10))).toEqual([]);
  });

  test('every payday is the first open day from the 20th of its month', () => {
    const first = new Map<string, string>();
    for (const day of days) {
      const text = day.toISOString().slice(0, 10);
      const month = text.slice(0, 7);
      if (day.getUTCDate() >= 20 && open(day) && !first.has(month)) first.set(month, text);
    }
    expect(first.size).toBe(600);
    for (const [month, day] of first)
      expect(payday(Number(month.slice(0, 4)), Number(month.slice(5)))).toBe(day);
  });
});
