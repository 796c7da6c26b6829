import { describe, expect, test } from 'vitest';
import { readDay, readTime } from '../../src/csv/dates.ts';

describe('a day', () => {
  test.each([
    '2026-03-14',
    '2026/03/14',
    '2026.03.14',
    '20260314',
    '2026-03-14 00:00',
    '2026-03-14 00:00:00',
    '2026-03-14t00:00:00.000',
    `2026-03-14 00:00:00.${'0'.repeat(80)}`,
    '14.3.2026',
    '14/3/2026',
    '14-03-2026',
    '3/14/2026',
    '14 mars 2026',
    '14 MAR 2026',
    '14-mar-2026',
    '14. mars. 2026',
    '14mars 2026',
    '14 mars2026',
  ])('is read from "%s"', (text) => {
    expect(readDay(text)).toBe('2026-03-14');
  });

  test('with the same number for day and month is no question', () => {
    expect(readDay('5/5/2026')).toBe('2026-05-05');
  });

  test.each(['3/4/2026', '3.4.2026', '03-04-2026'])('"%s" may be two days', (text) => {
    expect(readDay(text)).toEqual({ dayFirst: '2026-04-03', monthFirst: '2026-03-04' });
  });

  test('29 February is one in leap years alone', () => {
    expect([readDay('2024-02-29'), readDay('2026-02-29')]).toEqual(['2024-02-29', null]);
  });

  test.each([
    '',
    '2026',
    '2026-03',
    '2026-13-01',
    '2026-3-14',
    '31/6/2026',
    '14/3/26',
    '14/3',
    'igår',
    '1989-01-01',
    '2026-03/14',
    '14/3-2026',
    'den 2026-03-14',
    '2026-03-14 kl 8',
    '2026-03-14 00:00:30',
    '14 00:00 mars 2026',
    'den 14 mars 2026',
    '14 mars 20261',
    'den 14/3/2026',
    '14/3/20261',
    'x'.repeat(500),
    `2026-03-14 00:00:00.${'0'.repeat(81)}`,
  ])('is not "%s"', (text) => {
    expect(readDay(text)).toBeNull();
  });
});

describe('a time of day', () => {
  test.each([
    ['08:15', 495],
    ['8:15', 495],
    ['8.15', 495],
    ['0815', 495],
    ['08:15:00', 495],
    ['kl. 08:15', 495],
    ['kl 8', 480],
    ['kl8', 480],
    ['kl.08:15', 495],
    ['8', 480],
    ['0', 0],
    ['00:00', 0],
    ['23:59', 1439],
  ])('"%s" is %i minutes after midnight', (text, minutes) => {
    expect(readTime(text)).toBe(minutes);
  });

  test.each([
    '',
    '24',
    '24:00',
    '12:60',
    '8,15',
    '8.5',
    '8:5',
    '815',
    '-1',
    'åtta',
    '08:15:30',
    '123456',
    '11212',
    '08kl15',
  ])('is not "%s"', (text) => {
    expect(readTime(text)).toBeNull();
  });
});

test('a month that has no such name is no day', () => {
  expect(readDay('3 marz 2026')).toBeNull();
});
