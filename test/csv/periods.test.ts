import { expect, test } from 'vitest';
import { readPeriod, readYear } from '../../src/csv/periods.ts';

test.each([
  ['2026', '2026'],
  ['2026-03', '2026-03'],
  ['202603', '2026-03'],
  ['2026/03', '2026-03'],
  ['2026-03-01', '2026-03'],
  ['2026-03-31', '2026-03'],
  ['2026-03-01 00:00:00', '2026-03'],
  ['mars 2026', '2026-03'],
  ['Mar-2026', '2026-03'],
  ['sept. 2026', '2026-09'],
  ['oktober 2026', '2026-10'],
  ['May 2026', '2026-05'],
  ['mar-26', '2026-03'],
  ['dec-99', '1999-12'],
  ['1990', '1990'],
  ['2100-12', '2100-12'],
])('%s is the period %s', (text, period) => {
  expect(readPeriod(text)).toBe(period);
});

test.each([
  ...[
    '1989',
    '2101',
    '26',
    '2026-13',
    '2026-00',
    '202613',
    '2026-02-30',
    '2026-3',
    '26-mar',
    '03-26',
    'ma 2026',
    'mars',
  ],
  ...[
    `${'m'.repeat(100)} 2026`,
    'mars 26',
    '',
    'Totalt',
    '12026',
    '2026,5',
    '01/03/2026',
    '2026-03-01 08:00',
  ],
])('"%s" is no period', (text) => {
  expect(readPeriod(text)).toBeNull();
});

test.each([
  ['2026', 2026],
  ['1989', null],
  ['2026-03', null],
  ['26', null],
])('%s as a rule year is %s', (text, year) => {
  expect(readYear(text)).toBe(year);
});
