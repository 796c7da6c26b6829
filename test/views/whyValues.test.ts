import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { sv } from '../../src/i18n/sv.ts';
import type { StepUnit } from '../../src/model/trace.ts';
import { fraction } from '../../src/money/fraction.ts';
import { decimalText, valueText } from '../../src/views/why/values.ts';

/** With plain spaces. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const swedish = (num: number, den: number, unit: StepUnit): string =>
  plain(valueText({ value: fraction(num, den), unit }, sv, 'sv'));
const english = (num: number, den: number, unit: StepUnit): string =>
  plain(valueText({ value: fraction(num, den), unit }, en, 'en'));

describe('a value', () => {
  test.each([
    [230_100, 1, 'kr', '2 301,00 kr'],
    [-4, 1, 'kr', '−0,04 kr'],
    [808_212_444, 1, 'kr', '8 082 124,44 kr'],
    // Öre with decimals are told as they are, as far as they go.
    [512_113_752_625, 1000, 'kr', '5 121 137,52625 kr'],
    [116, 100, 'weight', '1,16'],
    [351_244, 100, 'weight', '3 512,44'],
    [5, 10, 'weight', '0,50'],
    [11_043, 10_000, 'index', '1,1043'],
    [15, 100, 'percent', '15 %'],
    [3, 200, 'percent', '1,5 %'],
    [189, 1, 'persons', '189'],
    [66, 5, 'persons', '13,2'],
    [149, 5, 'km', '29,8 km'],
    [0, 1, 'number', '0'],
  ] as const)('%d ÷ %d as %s is written %s', (num, den, unit, text) => {
    expect(swedish(num, den, unit)).toBe(text);
  });

  test('without end is cut after twelve digits, and marked as cut', () => {
    expect(swedish(1, 3, 'number')).toBe('≈ 0,33333333333');
    expect(swedish(2_000_000, 3, 'kr')).toBe('≈ 6 666,66666667 kr');
    expect(swedish(100_000_000_000_001, 3, 'number')).toBe('≈ 33 333 333 333 333,6667');
  });

  test('of one is said in the singular', () => {
    expect([swedish(1, 1, 'days'), swedish(3, 2, 'days'), swedish(12, 1, 'days')]).toEqual([
      '1 dag',
      '1,5 dagar',
      '12 dagar',
    ]);
    expect(english(1, 1, 'months')).toBe('1 month');
  });

  test('is written as its language does', () => {
    expect(english(808_212_444, 1, 'kr')).toBe('8,082,124.44 SEK');
    expect(english(15, 100, 'percent')).toBe('15%');
    expect(english(90, 1, 'minutes')).toBe('90 minutes');
    expect(swedish(90, 1, 'minutes')).toBe('90 minuter');
  });

  test('is no further from what is written than half of its last decimal', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.integer({ min: 1, max: 1_000_000 }), (num, den) => {
        const text = decimalText(fraction(num, den), 0, 'en');
        const digits = text.replace(/[^\d.]/g, '');
        const places = digits.split('.')[1]?.length ?? 0;
        const written = BigInt(digits.replace('.', '')) * (text.includes('−') ? -1n : 1n);
        // |written ÷ 10^places − num ÷ den| ≤ ½ ÷ 10^places, all over one denominator.
        const off = written * BigInt(den) - BigInt(num) * 10n ** BigInt(places);
        expect(2n * (off < 0n ? -off : off) <= BigInt(den)).toBe(true);
        expect(off === 0n).toBe(!text.includes('≈'));
      }),
    );
  });
});
