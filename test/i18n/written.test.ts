import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decimalOf,
  inField,
  readNumber,
  wholeInField,
  wholeOf,
  wholeWithin,
  type Read,
} from '../../src/i18n/written.ts';

describe('what a person writes', () => {
  test.each<[string, string, Read]>([
    ['2,40', 'vikt', { value: '2.40' }],
    ['2.4', 'vikt', { value: '2.4' }],
    [' 2 301 kr ', 'kr', { value: '2301' }],
    ['304\u00a0262 TKR', 'tkr', { value: '304262' }],
    ['15 %', '%', { value: '15' }],
    ['−1', 'kr', { value: '-1' }],
    ['-0', 'kr', { value: '0' }],
    ['007', 'kr', { value: '7' }],
    ['1,234', 'index', { value: '1.234' }],
    ['0.234', 'index', { value: '0.234' }],
    ['', 'kr', { problem: 'missing' }],
    ['+2', 'kr', { value: '2' }],
    ['1 25', 'kr', { problem: 'unreadable' }],
    ['15 %', 'kr', { problem: 'unreadable' }],
    ['x1', 'kr', { problem: 'unreadable' }],
    ['2,', 'kr', { problem: 'unreadable' }],
    ['1.234,50', 'kr', { problem: 'unreadable' }],
    ['1e3', 'kr', { problem: 'unreadable' }],
    ['304.262', 'tkr', { problem: 'ambiguous', whole: '304262', decimal: '304,262' }],
  ])('%j for %s', (text, unit, read) => {
    expect(readNumber(text, unit, 'sv')).toEqual(read);
  });

  test('in English has thousands where Swedish has decimals', () => {
    expect(readNumber('1,234', 'kr', 'en')).toEqual({
      problem: 'ambiguous',
      ...{ whole: '1234', decimal: '1.234' },
    });
    expect(readNumber('1.234', 'index', 'en')).toEqual({ value: '1.234' });
  });

  test('is a decimal that a year file may hold, or it is not read at all', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('kr', 'tkr', '%', 'vikt'), (text, unit) => {
        const read = readNumber(text, unit, 'sv');
        if ('value' in read) expect(read.value).toMatch(/^-?\d+(\.\d+)?$/);
      }),
    );
  });
});

describe('a number in either language', () => {
  test('is read with comma, point, spaces and a real minus', () => {
    expect(['1 250,5', '−1.5', '+2', '−\u00a03'].map((text) => decimalOf(text))).toEqual([
      ...['1250.5', '-1.5', '2', '-3'],
    ]);
    expect([decimalOf('17 %', '%'), decimalOf('17 %')]).toEqual(['17', null]);
  });

  test('is not guessed where a sign could stand for thousands', () => {
    expect(['20,000', '1,2,3', 'tio', ''].map((text) => decimalOf(text))).toEqual([null, null, null, null]);
    expect(wholeOf('304,261', 2)).toBeNull();
  });
});

describe('a whole number of hundredths', () => {
  test.each([
    ['12', 1200],
    ['7,5', 750],
    ['7.25', 725],
    ['1 250,00', 125_000],
    ['304 261,5', 30_426_150],
    ['1\u00a0234\u00a0567', 123_456_700],
    [' 0 ', 0],
    ['-0', 0],
    ['-3', -300],
    ['\u22123', -300],
    ['-0,1', -10],
  ])('is read of %s', (text, value) => expect(wholeOf(text, 2)).toBe(value));

  test.each(['', 'tolv', '7,555', ',5', '1,234,5', '1 25', '--3', '1e3', '12 kr', '12 %', '123456789012'])(
    'is not guessed of “%s”',
    (text) => expect(wholeOf(text, 2)).toBeNull(),
  );

  test('may have to lie within bounds, and have its unit behind it', () => {
    const read = (text: string): number | null => wholeWithin(text, 2, [-100_00, 100_00], '%');
    expect(['1,5', '−2 %', '100', '-100'].map(read)).toEqual([150, -200, 10_000, -10_000]);
    expect(['101', '-100,01', '1 000', '1,555', ''].map(read)).toEqual([null, null, null, null, null]);
  });

  test('is read back as it was written, in both languages and with as many places as there are', () => {
    const any = fc.tuple(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.constantFrom('sv' as const, 'en' as const),
      fc.nat(4),
    );
    fc.assert(
      fc.property(any, ([value, language, places]) => {
        // Three decimals ending in nought are never written: noughts at the end are left out.
        expect(wholeOf(wholeInField(value, places, language), places)).toBe(value + 0);
      }),
    );
  });

  test('has no decimals in a field that are not there, and is nothing for nothing', () => {
    const shown = [1200, 750, -725, null].map((value) => wholeInField(value, 2, 'sv'));
    expect(shown).toEqual(['12', '7,5', '-7,25', '']);
    expect([wholeInField(12, 0, 'sv'), inField('2.10', 'en', 2), inField('2', 'sv', 2)]).toEqual([
      ...['12', '2.10', '2,00'],
    ]);
  });
});
