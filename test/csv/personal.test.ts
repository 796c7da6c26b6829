import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/csv/read.ts';
import { holdsPersonalNumber } from '../../src/csv/personal.ts';
import { write } from './write.ts';

// Invented numbers, with days that no register has given out.
describe('a personal identity number', () => {
  test.each([
    '191212121212',
    '19121212-1212',
    '121212-1212',
    '121212+1212',
    '1212121212',
    '121212 1212',
    '19121212–1212',
    '19121272-1212',
    'P01 (121212-1212)',
    'Test Testsson 1212121212',
  ])('is seen in "%s"', (text) => {
    expect(holdsPersonalNumber(text)).toBe(true);
  });

  test.each([
    '',
    'P01',
    'patient 7',
    '2026-03-14',
    '20260314',
    '121312-1212',
    '121240-1212',
    '121200-1212',
    '121299-1212',
    '12121212',
    '1212121212121',
    '232100-0156',
  ])('is not seen in "%s"', (text) => {
    expect(holdsPersonalNumber(text)).toBe(false);
  });
});

const HEAD = ['datum', 'timmar', 'bestallare', 'utforare', 'patient', 'avtal'];
const good = ['2026-03-14', '7,5', 'Avdelning', 'Kommunen', 'P01', '2026-03-10'];

describe('a log with a personal identity number', () => {
  test.each([
    ['patient', '19121212-1212'],
    ['patient', '1912-12-12 - 1212'],
    ['bestallare', '121212-1212'],
    ['utforare', 'Test 121212-1212'],
  ])('in %s is refused as a whole, and keeps no value of it: %s', (column, value) => {
    const bad = good.with(HEAD.indexOf(column), value);
    for (const skipFaulty of [false, true]) {
      const reading = readFile('logg.csv', write([HEAD, good, bad, good]), { skipFaulty });
      expect(reading.faults).toEqual([
        { code: 'personalNumber', severity: 'error', place: { file: 'logg.csv', row: 3, column } },
      ]);
      expect(reading).toMatchObject({ content: null, skippable: false, rows: { read: 3, rejected: 3 } });
      expect(JSON.stringify(reading)).not.toContain('1212');
    }
  });

  test('in a column that is not read is refused too, and other faults of the rows are not told', () => {
    const bad = ['x', 'y', '', '', '121212-1212', '', '121212-1212'];
    const reading = readFile('logg.csv', write([[...HEAD, 'anteckning'], bad]));
    expect(reading.faults.map(({ code, place }) => [code, place?.column])).toEqual([
      ['unusedColumn', 'anteckning'],
      ['personalNumber', 'patient'],
      ['personalNumber', 'anteckning'],
    ]);
    expect(JSON.stringify(reading)).not.toContain('1212');
  });

  test('may have the number of an agreement that looks like one', () => {
    const { faults } = readFile('logg.csv', write([HEAD, good.with(5, '1212121212')]));
    expect(faults).toEqual([]);
  });
});
