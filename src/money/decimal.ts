// Decimaltal som text: the one place where decimal.js is used, to read and write decimals exactly.
import { Decimal } from 'decimal.js';

const PLAIN = /^[+-]?\d+(\.\d+)?$/;

/**
 * A decimal text (`1652.40`, decimal point, no spaces) as a whole number of 10^-places: `scaled('1.16', 2)` is 116.
 * Null where the text is no plain decimal, has more decimals than `places`, or leaves the safe integers.
 */
export function scaled(text: string, places: number): number | null {
  if (!PLAIN.test(text)) return null;
  const value = new Decimal(text);
  // Before the product, which is rounded to twenty digits.
  if (value.decimalPlaces() > places) return null;
  const whole = value.times(new Decimal(10).pow(places));
  return whole.abs().greaterThan(Number.MAX_SAFE_INTEGER) ? null : whole.toNumber() || 0;
}

/** A whole number of 10^-places as a plain decimal text, without idle zeros: `unscaled(165_240, 2)` is `1652.4`. */
export function unscaled(value: number, places: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`No whole number: ${value}`);
  return new Decimal(value).div(new Decimal(10).pow(places)).toFixed();
}
