import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  approximate,
  compare,
  fraction,
  less,
  over,
  plus,
  rounded,
  roundedUp,
  sumOfFractions,
  times,
  ZERO,
  type Fraction,
} from '../../src/money/fraction.ts';
import { roundProduct } from '../../src/money/round.ts';

const whole = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const divisor = whole.filter((n) => n !== 0);
const any = fc.tuple(whole, divisor).map(([num, den]) => fraction(num, den));

const same = (a: Fraction, b: Fraction): void => expect(compare(a, b)).toBe(0);

describe('a fraction', () => {
  it.each([
    ['a third and a sixth are a half', plus(fraction(1, 3), fraction(1, 6)), fraction(1, 2)],
    ['a half less two thirds is minus a sixth', less(fraction(1, 2), fraction(2, 3)), fraction(-1, 6)],
    ['two thirds of nine are six', times(fraction(2, 3), fraction(9)), fraction(6)],
    ['six by minus a quarter is minus 24', over(fraction(6), fraction(-1, 4)), fraction(-24)],
    ['a denominator below zero turns the sign', fraction(3, -4), fraction(-3, 4)],
  ])('counts exactly: %s', (_, found, wanted) => same(found, wanted));

  it.each([
    [fraction(5, 2), 3],
    [fraction(-5, 2), -3],
    [fraction(249, 100), 2],
    [fraction(-1, 3), 0],
    [fraction(0), 0],
  ])('rounds half away from zero', (value, wanted) => expect(rounded(value)).toBe(wanted));

  it.each([
    [fraction(5, 2), 3n],
    [fraction(-5, 2), -2n],
    [fraction(6, 2), 3n],
    [{ num: 6n, den: 2n }, 3n],
    [fraction(-6, 2), -3n],
    [fraction(1, 1000), 1n],
    [fraction(-1, 1000), 0n],
    [ZERO, 0n],
  ])('rounds up to the least whole number that is not below it', (value, wanted) =>
    expect(roundedUp(value)).toBe(wanted),
  );

  it('comes in lowest terms, with its sign above', () => {
    expect(fraction(6, -4)).toEqual({ num: -3n, den: 2n });
    expect(times(fraction(2, 3), fraction(3, 2))).toEqual({ num: 1n, den: 1n });
    expect(sumOfFractions([fraction(1, 6), fraction(1, 3)])).toEqual({ num: 1n, den: 2n });
    expect(sumOfFractions([])).toEqual(ZERO);
  });

  it('is below, above or equal to another', () => {
    expect(compare(fraction(1, 3), fraction(1, 2))).toBe(-1);
    expect(compare(fraction(1, 2), fraction(1, 3))).toBe(1);
    expect(compare(fraction(2, 4), fraction(1, 2))).toBe(0);
    expect(compare(fraction(-1, 2), fraction(-1, 3))).toBe(-1);
  });

  it('never gives minus zero', () => expect(Object.is(rounded(fraction(-1, 3)), 0)).toBe(true));

  it('refuses to divide by zero, and to round beyond whole numbers of floating point', () => {
    const zero = new RangeError('Division by zero');
    expect(() => fraction(1, 0)).toThrow(zero);
    expect(() => over(fraction(1), fraction(0))).toThrow(zero);
    expect(() => rounded(fraction(2n ** 60n))).toThrow(
      new RangeError(`Rounded amount is not a safe integer: ${2 ** 60}`),
    );
    expect(rounded(fraction(Number.MAX_SAFE_INTEGER))).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('is undone by the opposite operation', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        same(less(plus(a, b), b), a);
        if (b.num !== 0n) same(over(times(a, b), b), a);
      }),
    );
  });

  it('sums over one denominator to what adding one after another gives', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (terms) => {
        expect(sumOfFractions(terms)).toEqual(terms.reduce(plus, ZERO));
      }),
    );
  });

  it('rounds as the typed arithmetic does', () => {
    const positive = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(whole, positive, positive, (a, b, den) => {
        expect(rounded(times(fraction(a, den), fraction(b)))).toBe(roundProduct(a, b, den));
      }),
    );
  });

  it('is shown as near as floating point comes', () => {
    expect(approximate(fraction(1, 3))).toBe(1 / 3);
    expect(approximate(fraction(10n ** 22n + 5n, 10n ** 20n))).toBe(100);
    expect(approximate(fraction(-7, 2))).toBe(-3.5);
  });
});
