import { describe, expect, test } from 'vitest';
import {
  amount,
  careNeed,
  decimalSign,
  degrees,
  distance,
  hours,
  isEither,
  minutes,
  percentage,
  quantity,
  wholePersons,
} from '../../src/csv/numbers.ts';
import type { DecimalSign } from '../../src/csv/numbers.ts';

describe('a number of persons', () => {
  const cases: { name: string; text: string; decimal?: DecimalSign; is: number | string }[] = [
    { name: 'is read as digits', text: '1234', is: 1234 },
    { name: 'may be zero', text: '0', is: 0 },
    { name: 'may be a zero with a sign', text: '-0', is: 0 },
    { name: 'may have a space between thousands', text: '234 567', is: 234_567 },
    { name: 'may have a no-break space between thousands', text: '1\u00a0234', is: 1234 },
    { name: 'may have a narrow no-break space between thousands', text: '1\u202f234', is: 1234 },
    { name: 'may have a thin space between thousands', text: '1\u2009234', is: 1234 },
    { name: 'may have an apostrophe between thousands', text: "12'345", is: 12_345 },
    { name: 'may have points between thousands when there are several', text: '1.000.000', is: 1_000_000 },
    { name: 'may have commas between thousands when there are several', text: '1,000,000', is: 1_000_000 },
    { name: 'may have zero decimals after a comma', text: '12,0', is: 12 },
    { name: 'may have zero decimals after a point', text: '12.00', is: 12 },
    { name: 'may have both signs', text: '1.234,0', is: 1234 },
    { name: 'may have both signs the English way', text: '1,234.0', is: 1234 },
    {
      name: 'has a thousands point in a file with decimal commas',
      text: '1.234',
      decimal: 'comma',
      is: 1234,
    },
    {
      name: 'has a thousands comma in a file with decimal points',
      text: '1,234',
      decimal: 'point',
      is: 1234,
    },
    { name: 'may be the most', text: '1000000', is: 1_000_000 },
    { name: 'may be the most with spaces', text: '1 000 000', is: 1_000_000 },
    { name: 'is ambiguous with a point and three digits', text: '1.234', is: 'ambiguousNumber' },
    { name: 'is ambiguous with a comma and three digits', text: '1,234', is: 'ambiguousNumber' },
    {
      name: 'is ambiguous with three zeros even after a decimal comma',
      text: '1,000',
      decimal: 'comma',
      is: 'ambiguousNumber',
    },
    { name: 'has no decimals after a comma', text: '12,5', is: 'notWholePersons' },
    { name: 'has no decimals after a point', text: '12.5', is: 'notWholePersons' },
    { name: 'has no hundredths', text: '12,05', is: 'notWholePersons' },
    { name: 'has no three decimals', text: '1,234', decimal: 'comma', is: 'notWholePersons' },
    { name: 'is not negative', text: '-3', is: 'negativeCount' },
    { name: 'is not negative with a real minus', text: '−3', is: 'negativeCount' },
    { name: 'is not empty', text: '', is: 'emptyCell' },
    { name: 'is at most a million', text: '1000001', is: 'tooLargeCount' },
    {
      name: 'is at most a million however many digits it has',
      text: '9'.repeat(100),
      is: 'tooLargeCount',
    },
    { name: 'is at most a million with separators too', text: '1.234.567', is: 'tooLargeCount' },
    { name: 'is whole however large it is', text: '1000000,5', is: 'notWholePersons' },
    { name: 'is no longer than a hundred signs', text: '0'.repeat(101), is: 'notNumber' },
    { name: 'is no word', text: 'tolv', is: 'notNumber' },
    { name: 'has groups of three only', text: '12 34', is: 'notNumber' },
    { name: 'has one kind of separator', text: "1 234'567", is: 'notNumber' },
    { name: 'has no unit behind', text: '12 km', is: 'notNumber' },
    { name: 'has no exponent', text: '1e3', is: 'notNumber' },
    { name: 'has nothing before its points', text: 'ca 1.234.567', is: 'notNumber' },
    { name: 'has nothing behind its points', text: '1.234.567 st', is: 'notNumber' },
    { name: 'has nothing before its commas', text: 'ca 1,234,567', is: 'notNumber' },
    { name: 'has nothing behind its commas', text: '1,234,567 st', is: 'notNumber' },
    { name: 'may have points after two digits', text: '12.345.678', is: 'tooLargeCount' },
    { name: 'may have commas after two digits', text: '12,345,678', is: 'tooLargeCount' },
  ];
  test.each(cases)('$name', ({ text, decimal = null, is }) => {
    expect(wholePersons(text, decimal)).toBe(is);
  });
});

describe('a distance', () => {
  const cases: { name: string; text: string; decimal?: DecimalSign; is: number | string }[] = [
    { name: 'may have a decimal comma', text: '19,5', is: 19.5 },
    { name: 'may have a decimal point', text: '19.5', is: 19.5 },
    { name: 'may have its unit behind', text: '45 km', is: 45 },
    { name: 'may have its unit without a space', text: '45,5KM', is: 45.5 },
    { name: 'has three decimals where nothing speaks for thousands', text: '1,234', is: 1.234 },
    {
      name: 'has a thousands point in a file with decimal commas',
      text: '1.234',
      decimal: 'comma',
      is: 1234,
    },
    { name: 'may be zero', text: '-0', is: 0 },
    { name: 'may be two thousand', text: '2 000', is: 2000 },
    { name: 'is no more than two thousand', text: '2000,1', is: 'notDistance' },
    { name: 'is not negative', text: '−1', is: 'notDistance' },
    { name: 'is not in Swedish miles', text: '4 mil', is: 'notDistance' },
    { name: 'is no unit alone', text: 'km', is: 'notDistance' },
    { name: 'has no unit within', text: '4km5', is: 'notDistance' },
  ];
  test.each(cases)('$name', ({ text, decimal = null, is }) => {
    expect(distance(text, decimal)).toBe(is);
  });
});

describe('other numbers', () => {
  test.each<{ name: string; read: () => number | string; is: number | string }>([
    { name: 'an index has up to four decimals', read: () => careNeed('1,0234'), is: 10_234 },
    { name: 'an index with three decimals is no thousand', read: () => careNeed('1.551'), is: 15_510 },
    { name: 'an index has no five decimals', read: () => careNeed('1,02345'), is: 'notCni' },
    { name: 'an index is above zero', read: () => careNeed('0'), is: 'notCni' },
    { name: 'an index is at most ten', read: () => careNeed('10,0001'), is: 'notCni' },
    { name: 'an index is no word', read: () => careNeed('högt'), is: 'notCni' },
    { name: 'an index may be ten', read: () => careNeed('10'), is: 100_000 },
    { name: 'a latitude may have a decimal comma', read: () => degrees('63,179', 90), is: 63.179 },
    { name: 'a longitude may be negative', read: () => degrees('−14.5', 180), is: -14.5 },
    { name: 'a latitude may be at the equator', read: () => degrees('-0', 90), is: 0 },
    { name: 'a latitude may be 90', read: () => degrees('90', 90), is: 90 },
    { name: 'a latitude is no word', read: () => degrees('norr', 90), is: 'notCoordinate' },
    { name: 'a latitude is at most 90', read: () => degrees('90,1', 90), is: 'notCoordinate' },
    { name: 'an amount has two decimals', read: () => amount('1234567,89', 'comma'), is: 123_456_789 },
    { name: 'an amount may be negative', read: () => amount('−12,30', 'comma'), is: -1230 },
    {
      name: 'an amount may have thousands and a currency',
      read: () => amount('1 652,40 kr', null),
      is: 165_240,
    },
    { name: 'an amount has no three decimals', read: () => amount('1,230', 'comma'), is: 'notAmount' },
    { name: 'an amount may be ambiguous', read: () => amount('1,230', null), is: 'ambiguousNumber' },
    {
      name: 'an amount has a thousands point in a file with decimal commas',
      read: () => amount('1.230', 'comma'),
      is: 123_000,
    },
    {
      name: 'an amount stays in the safe integers',
      read: () => amount('90071992547409,92', 'comma'),
      is: 'notAmount',
    },
    { name: 'an amount may have its currency at once', read: () => amount('100kr', null), is: 10_000 },
    { name: 'an amount has no currency within', read: () => amount('1kr50', null), is: 'notAmount' },
    { name: 'an amount may have both signs', read: () => amount('1.234,50', null), is: 123_450 },
    {
      name: 'an amount may have both signs the English way',
      read: () => amount('1,234.50', null),
      is: 123_450,
    },
    { name: 'an amount is no word', read: () => amount('–', null), is: 'notAmount' },
  ])('$name', ({ read, is }) => {
    expect(read()).toBe(is);
  });
});

describe('the decimal sign that a number shows', () => {
  test.each([
    { text: '12,5', small: false, is: 'comma' },
    { text: '12.5', small: false, is: 'point' },
    { text: '45,5 km', small: false, is: 'comma' },
    { text: '1.234', small: false, is: null },
    { text: '1.234', small: true, is: 'point' },
    { text: '1.234.567', small: false, is: 'comma' },
    { text: '1,234.5', small: false, is: 'point' },
    { text: '0,123', small: false, is: 'comma' },
    { text: '1234', small: false, is: null },
    { text: 'a,b', small: false, is: null },
    { text: `${'0'.repeat(98)},5`, small: false, is: 'comma' },
    { text: `${'0'.repeat(99)},5`, small: false, is: null },
  ])('$text shows $is (small: $small)', ({ text, small, is }) => {
    expect(decimalSign(text, small)).toBe(is);
  });
});

test('long cells are refused at once', () => {
  const long = `1${' '.repeat(100_000)}b`;
  const start = process.cpuUsage();
  expect([
    wholePersons(long, null),
    distance(long, null),
    careNeed(long),
    degrees(long, 90),
    amount(long, null),
    decimalSign(long, false),
  ]).toEqual(['notNumber', 'notDistance', 'notCni', 'notCoordinate', 'notAmount', null]);
  expect(process.cpuUsage(start).user).toBeLessThan(200_000);
});

describe('a number of anything', () => {
  test.each([
    ['12', 1200],
    ['0', 0],
    ['7,5', 750],
    ['7.25', 725],
    ['1 234,50', 123_450],
    ['1.234,5', 123_450],
    ['1000000000', 100_000_000_000],
    ['1000000000,01', 'tooLargeCount'],
    ['-0,01', 'negativeCount'],
    ['7,125', 'ambiguousNumber'],
    ['12,1250', 'notQuantity'],
    ['3 %', 'notQuantity'],
    ['tolv', 'notQuantity'],
    ['', 'notQuantity'],
  ])('written "%s" is %s hundredths', (text, is) => {
    expect(quantity(text, null)).toBe(is);
  });

  test('follows the decimal sign of its file', () => {
    expect([quantity('1.234', 'comma'), quantity('1,234', 'comma')]).toEqual([123_400, 'notQuantity']);
  });
});

describe('minutes', () => {
  test.each([
    ['0', 0],
    ['45', 45],
    ['45,00', 45],
    ['1440', 1440],
    ['45 min', 45],
    ['45 minuter', 45],
    ['45min', 45],
    ['4min5', 'notMinutes'],
    ['1441', 'notMinutes'],
    ['-1', 'notMinutes'],
    ['12,5', 'notMinutes'],
    ['0:45', 'notMinutes'],
  ])('written "%s" are %s', (text, is) => {
    expect(minutes(text, null)).toBe(is);
  });
});

describe('hours of a day', () => {
  test.each([
    ['0', 0],
    ['7,5', 750],
    ['7.25', 725],
    ['24', 2400],
    ['7,5 h', 750],
    ['7 timmar', 700],
    ['7 tim', 700],
    ['7h', 700],
    ['1h5', 'notHours'],
    ['24,01', 'notHours'],
    ['-1', 'notHours'],
    ['1,125', 'notHours'],
    ['1.000', 'notHours'],
    ['7:30', 'notHours'],
  ])('written "%s" are %s hundredths', (text, is) => {
    expect(hours(text)).toBe(is);
  });
});

describe('per cent of an index', () => {
  test.each<[string, DecimalSign, number | string]>([
    ['3,1', 'comma', 310],
    ['-0.25', 'point', -25],
    ['x', null, 'notQuantity'],
    ['1,234', null, 'ambiguousNumber'],
    ['1000000000', null, 100_000_000_000],
    ['99999999999', null, 'tooLargeCount'],
    ['-99999999999', null, 'tooLargeCount'],
  ])('"%s" with the decimal sign %s is %s', (text, decimal, is) => {
    expect(percentage(text, decimal)).toBe(is);
  });
});

describe('a number that may have decimals or thousands', () => {
  test.each([
    ['1.234', true],
    ['12.345', true],
    ['−123,000', true],
    ['1.23', false],
    ['0,123', false],
    ['1234,567', false],
    ['1.234.567', false],
  ])('%s: %s', (text, either) => {
    expect(isEither(text)).toBe(either);
  });
});
