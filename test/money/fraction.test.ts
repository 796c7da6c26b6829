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
  sumOfFractions,
  times,
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

  it('never gives minus zero', () => expect(Object.is(rounded(fraction(-1, 3)), 0)).toBe(true));

  it('refuses to divide by zero, and to round beyond whole numbers of floating point', () => {
    expect(() => fraction(1, 0)).toThrow(RangeError);
    expect(() => over(fraction(1), fraction(0))).toThrow(RangeError);
    expect(() => rounded(fraction(2n ** 60n))).toThrow(RangeError);
  });

  it('is undone by the opposite operation', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        same(less(plus(a, b), b), a);
        if (b.num !== 0n) same(over(times(a, b), b), a);
      }),
    );
  });

  it('sums to the same in any order', () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (terms) => {
        same(sumOfFractions(terms), sumOfFractions([...terms].reverse()));
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
