// Reading decimal texts as whole numbers of a given fineness.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaled, unscaled } from '../../src/money/decimal.ts';

describe('a decimal text becomes a whole number', () => {
  test.each([
    ['1.16', 2, 116],
    ['2301', 2, 230_100],
    ['1652.40', 2, 165_240],
    ['0.5', 2, 50],
    ['1.1600', 2, 116],
    ['304262', 5, 30_426_200_000],
    ['1.5513', 4, 15_513],
    ['-0.05', 2, -5],
    ['+7', 0, 7],
    ['007', 0, 7],
    ['90071992547409.91', 2, 9_007_199_254_740_991],
    ['-9007199254740991', 0, -9_007_199_254_740_991],
  ])('%s with %i decimals is %i', (text, places, expected) => {
    expect(scaled(text, places)).toBe(expected);
  });

  test.each(['0', '0.00', '-0', '-0.0'])('%s is zero without a sign', (text) => {
    expect(scaled(text, 2)).toBe(0);
  });
});

describe('what is no plain decimal is refused', () => {
  test.each([
    ['nothing', '', 2],
    ['a decimal comma', '1,16', 2],
    ['a thousands space', '1 652', 2],
    ['a no-break space', '1\u00a0652', 2],
    ['a space before', ' 1', 2],
    ['a line break after', '1\n', 2],
    ['an exponent', '1e3', 2],
    ['a negative exponent', '1E-2', 2],
    ['hexadecimals', '0x10', 2],
    ['infinity', 'Infinity', 2],
    ['NaN', 'NaN', 2],
    ['a point without decimals', '1.', 2],
    ['a point without whole number', '.5', 2],
    ['two points', '1.2.3', 2],
    ['two signs', '--1', 2],
    ['a typographic minus', '−1', 2],
    ['a unit of measure', '15%', 2],
    ['other digits than 0–9', '١٢', 2],
    ['one decimal too many', '1.165', 2],
    ['a decimal where none is allowed', '2000.5', 0],
    ['a decimal too many far out', '1.160000000000000000001', 2],
    ['a fraction of the largest whole number', '9007199254740991.000001', 0],
    ['more than the safe whole numbers', '9007199254740992', 0],
    ['more than that once scaled', '90071992547409.92', 2],
    ['less than the safe whole numbers', '-90071992547409.92', 2],
  ])('%s', (_, text, places) => {
    expect(scaled(text, places)).toBeNull();
  });
});

test('every whole number of hundredths comes back as it was written', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (hundredths) => {
      const digits = String(Math.abs(hundredths)).padStart(3, '0');
      const text = `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
      expect(scaled(text, 2)).toBe(hundredths + 0);
    }),
  );
});

describe('a whole number becomes a decimal text', () => {
  test.each([
    [237_233, 2, '2372.33'],
    [10_600, 2, '106'],
    [165_240, 2, '1652.4'],
    [5, 2, '0.05'],
    [-5, 2, '-0.05'],
    [0, 5, '0'],
    [7, 0, '7'],
    [31_369_412_200, 5, '313694.122'],
    [9_007_199_254_740_991, 5, '90071992547.40991'],
  ])('%i with %i decimals is %s', (value, places, expected) => {
    expect(unscaled(value, places)).toBe(expected);
  });

  test.each([0.5, NaN, Infinity, 9_007_199_254_740_992])('but not %d, which is none', (value) => {
    expect(() => unscaled(value, 2)).toThrow(new RangeError(`No whole number: ${value}`));
  });

  test('that is read as the same number again', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.nat({ max: 5 }), (value, places) => {
        expect(scaled(unscaled(value, places), places)).toBe(value + 0);
      }),
    );
  });
});
