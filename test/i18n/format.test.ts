import { describe, expect, test } from 'vitest';
import { formatFor, type Format, type Language } from '../../src/i18n/format.ts';

const LANGUAGES: readonly Language[] = ['sv', 'en'];

/** In the cases below a plain space stands for a no-break one and a hyphen for a real minus sign. */
const written = (text: string): string => text.replaceAll(' ', '\u00a0').replaceAll('-', '\u2212');

type Method = Exclude<
  keyof Format,
  'language' | 'decimal' | 'month' | 'day' | 'moment' | 'momentSoon' | 'monthName' | 'monthShort'
>;

const CASES: readonly { method: Method; value: number; sv: string; en: string }[] = [
  { method: 'tkr', value: 79_804_700_000, sv: '798 047', en: '798,047' },
  { method: 'tkr', value: 149_999, sv: '1', en: '1' },
  { method: 'tkr', value: 150_000, sv: '2', en: '2' },
  { method: 'tkr', value: -150_000, sv: '-2', en: '-2' },
  { method: 'tkr', value: -49_999, sv: '0', en: '0' },
  { method: 'tkr', value: 0, sv: '0', en: '0' },
  { method: 'tkrChange', value: 2_495_100_000, sv: '+24 951', en: '+24,951' },
  { method: 'tkrChange', value: -2_495_100_000, sv: '-24 951', en: '-24,951' },
  { method: 'tkrChange', value: -49_999, sv: '0', en: '0' },
  { method: 'tkrChange', value: 49_999, sv: '0', en: '0' },
  { method: 'kr', value: 230_100, sv: '2 301', en: '2,301' },
  { method: 'kr', value: -49, sv: '0', en: '0' },
  { method: 'krChange', value: 26_700, sv: '+267', en: '+267' },
  { method: 'krChange', value: -26_700, sv: '-267', en: '-267' },
  { method: 'krExact', value: 165_240, sv: '1 652,40', en: '1,652.40' },
  { method: 'krExact', value: -1, sv: '-0,01', en: '-0.01' },
  { method: 'krExact', value: -0.4, sv: '0,00', en: '0.00' },
  { method: 'mkr', value: 6_650_000_000, sv: '66,5', en: '66.5' },
  { method: 'mkr', value: -4_000_000, sv: '0,0', en: '0.0' },
  { method: 'mkr', value: 123_456_700_000_000, sv: '1 234 567,0', en: '1,234,567.0' },
  { method: 'percent', value: 0.124, sv: '12,4 %', en: '12.4%' },
  { method: 'percent', value: -0.0001, sv: '0,0 %', en: '0.0%' },
  { method: 'percentChange', value: 0.0323, sv: '+3,2 %', en: '+3.2%' },
  { method: 'percentChange', value: -0.0231, sv: '-2,3 %', en: '-2.3%' },
  { method: 'percentChange', value: -0.0004, sv: '0,0 %', en: '0.0%' },
  { method: 'percentChange', value: 0, sv: '0,0 %', en: '0.0%' },
  { method: 'count', value: 131_250, sv: '131 250', en: '131,250' },
  { method: 'countChange', value: 1200, sv: '+1 200', en: '+1,200' },
  { method: 'countChange', value: -1200, sv: '-1 200', en: '-1,200' },
  { method: 'countChange', value: -0.2, sv: '0', en: '0' },
  { method: 'km', value: 45, sv: '45 km', en: '45 km' },
  { method: 'km', value: 44.8, sv: '44,8 km', en: '44.8 km' },
  { method: 'km', value: 44.84, sv: '44,8 km', en: '44.8 km' },
  { method: 'km', value: 0, sv: '0 km', en: '0 km' },
];

describe.each(LANGUAGES)('figures in %s', (language) => {
  const format = formatFor(language);

  test.each(CASES)(`write $method of $value as $${language}`, (row) => {
    expect(format[row.method](row.value)).toBe(written(row[language]));
  });

  test.each([...new Set(CASES.map(({ method }) => method))])('give a dash for an unknown %s', (method) => {
    expect(format[method](null)).toBe('–');
  });

  test('give a dash for a decimal that is unknown or no number', () => {
    expect(format.decimal(null, 2)).toBe('–');
    expect(format.decimal(NaN, 2)).toBe('–');
  });

  test('hold no plain or narrow space and no hyphen', () => {
    const all = CASES.map(({ method, value }) => format[method](value)).join('');
    expect(all).not.toMatch(/[\u0020\u202f-]/);
  });

  test('write a small change with the decimals that it needs', () => {
    expect(format.percentChange(0.00086, 2)).toBe(written(language === 'sv' ? '+0,09 %' : '+0.09%'));
    expect(format.percentChange(-0.000_001, 2)).toBe(written(language === 'sv' ? '0,00 %' : '0.00%'));
  });
});

describe('decimals', () => {
  test.each([
    { value: 1.1043, places: 4, sv: '1,1043', en: '1.1043' },
    { value: 1.1, places: 4, sv: '1,1000', en: '1.1000' },
    { value: 12.5, places: 0, sv: '13', en: '13' },
    { value: -0.001, places: 2, sv: '0,00', en: '0.00' },
    { value: -1234.5, places: 1, sv: '-1 234,5', en: '-1,234.5' },
  ])('write $value with $places places as $sv and $en', ({ value, places, sv, en }) => {
    expect(formatFor('sv').decimal(value, places)).toBe(written(sv));
    expect(formatFor('en').decimal(value, places)).toBe(written(en));
  });
});

describe('dates', () => {
  test.each([
    { language: 'sv', month: 'mars 2026', day: '22 juni 2026' },
    { language: 'en', month: 'March 2026', day: '22 June 2026' },
  ] as const)('are written in words in $language', ({ language, month, day }) => {
    const format = formatFor(language);
    expect(format.month('2026-03')).toBe(month);
    expect(format.day('2026-06-22')).toBe(day);
  });
});

describe('numbers', () => {
  test('have as many decimals as they need, two at most', () => {
    const format = formatFor('sv');
    expect([12, 7.5, 0.25].map(format.number)).toEqual(['12', '7,5', '0,25']);
  });
});
