import { describe, expect, test } from 'vitest';
import { AGE_CLASSES } from '../../src/model/types.ts';
import { readAge, resemblesAge } from '../../src/csv/ages.ts';

describe('an age class', () => {
  test.each(AGE_CLASSES.map((label, index) => ({ label, index })))(
    '$label is number $index',
    ({ label, index }) => {
      expect(readAge(label)).toEqual({ index, single: null, label, taken: null });
    },
  );

  test.each([
    '0–4',
    '0—4',
    '0−4',
    '0 - 4',
    '0 – 4 år',
    '0-4 år',
    '0-4 years',
    '00-04',
    '0-4 ÅR',
    '0-4år',
    '0-4 yrs',
  ])('is read from %s', (text) => {
    expect(readAge(text)?.label).toBe('0-4');
  });

  test.each([
    ...[
      '100+',
      '100 +',
      'Plus 100',
      'plus 100',
      '+100',
      '100 år och äldre',
      '100 och äldre',
      '100 eller äldre',
      '100-',
      '100–',
    ],
    ...[
      '≥100',
      '>= 100',
      '>99',
      '100-w',
      '100+ år',
      '100 years and older',
      '100 and over',
      '100',
      '100 år',
      '100 plus',
    ],
  ])('of the oldest is read from %s', (text) => {
    expect(readAge(text)).toEqual({ index: 20, single: null, label: '100+', taken: null });
  });

  test.each([
    '0-5',
    '65+',
    '65-',
    '1-5',
    '5-14',
    '9-5',
    '100-104',
    '-5',
    '5-',
    '',
    'år',
    'Totalt',
    'alla',
    '126',
    '4,5',
    '0-4-9',
    '00-104',
    'ca +100',
    '+1000',
    'över > 99',
    '> 999',
    '2100+',
  ])('is not read from "%s"', (text) => {
    expect(readAge(text)).toBeNull();
  });
});

describe('a single age', () => {
  test.each([
    { text: '0', index: 0, single: 0 },
    { text: '1 year', index: 0, single: 1 },
    { text: '4 yr', index: 0, single: 4 },
    { text: '37', index: 7, single: 37 },
    { text: '37 år', index: 7, single: 37 },
    { text: '99', index: 19, single: 99 },
    { text: '101', index: 20, single: 100 },
    { text: '125 år', index: 20, single: 100 },
  ])('$text lies in class $index', ({ text, index, single }) => {
    expect(readAge(text)).toMatchObject({ index, single, taken: null });
  });
});

describe('a date', () => {
  const dates = {
    '5-9': [
      ...[
        '05-sep',
        '5-sep',
        'sep-05',
        '5 sep',
        '05-Sep-2026',
        '5 september 2026',
        '9-maj',
        '09-may',
        'maj-09',
        'sep-2005',
      ],
      ...[
        '2026-09-05',
        '2026-05-09',
        '2026/05/09',
        '09/05/2026',
        '05/09/2026',
        '9/5/26',
        '5/9',
        '09/05',
        '05.09.2026',
      ],
      ...[
        '2026-09-05 00:00',
        '2026-09-05 00:00:00',
        '2026-09-05 00:00:00.000',
        `2026-09-05 00:00:00.${'0'.repeat(80)}`,
        '2026-09-05T00:00:00',
        '2005-09-01',
        '2009-05-01',
        '01/09/2005',
        '46270',
        '46151',
      ],
    ],
    '10-14': [
      ...[
        'okt-14',
        '14-okt',
        'oct-14',
        '14-oct',
        '14 oktober',
        'okt-2014',
        'Oct-14',
        '14-okt.',
        '14okt',
        'okt14',
      ],
      ...[
        '2014-10-01',
        '2026-10-14',
        '10/14/2026',
        '14/10/2026',
        '10/01/2014',
        '14.10.2026',
        '10/14',
        '14/10',
        '2026-10-14 00:00:00',
        '46309',
        '41913',
      ],
    ],
  };
  test.each(Object.entries(dates).flatMap(([label, texts]) => texts.map((text) => ({ label, text }))))(
    '$text was $label',
    ({ text, label }) => {
      expect(readAge(text)).toEqual({ index: label === '5-9' ? 1 : 2, single: null, label, taken: label });
    },
  );

  test.each([
    '06-sep',
    'jan-04',
    '2026-09-06',
    '2026-10-10',
    '10/10/2026',
    '2014-09-01',
    '46271',
    '2026-13-45',
    '14-foo',
    '00:00:00',
    'sep',
    '2026-09-05 08:00:00',
    '2026-09-05 00:00:30',
    '5 00:00 sep',
    'den 5 sep',
    '5 sep 2026 kl 8',
    'per 2026-09-05',
    'den 05/09/2026',
    '05/09/20261',
    'den 5/9',
    '5/91x',
    '128084',
    '201133',

    `2026-09-05 00:00:00.${'0'.repeat(81)}`,
  ])('%s was no class', (text) => {
    expect(readAge(text)).toBeNull();
  });
});

describe('a header of a wide listing', () => {
  test.each([
    '0-4',
    '65+',
    '0-5 år',
    '37',
    '130',
    '-18',
    '65 och äldre',
    '85-',
    '05-sep',
    '06-sep',
    '2026-01-04',
    'över 65',
    '<5',
    '1/4/2026',
    'jan-04',
    '46270',
    `2026-09-05 00:00:00.${'0'.repeat(80)}`,
  ])('%s resembles an age', (text) => {
    expect(resemblesAge(text)).toBe(true);
  });

  test.each([
    'Totalt',
    'kommun',
    'antal 2026',
    'namn',
    'A-1',
    'v. 2026-01-04',
    'norr 5 maj',
    '5 platser kvar',
    'per maj-09',
    'maj-091',
    '',
    `2026-09-05 00:00:00.${'0'.repeat(81)}`,
  ])('"%s" does not resemble an age', (text) => {
    expect(resemblesAge(text)).toBe(false);
  });
});

test('long cells are refused at once', () => {
  const long = `0${' '.repeat(100_000)}b`;
  const start = process.cpuUsage();
  expect([readAge(long), resemblesAge(long), readAge(`0-4${' '.repeat(98)}`)]).toEqual([null, false, null]);
  expect(process.cpuUsage(start).user).toBeLessThan(200_000);
});
