// Bråktal: exact rational arithmetic, for explanations and for amounts that are cut into months.

/** A rational number; the denominator is positive. Not always in lowest terms. */
export interface Fraction {
  readonly num: bigint;
  readonly den: bigint;
}

export const ZERO: Fraction = { num: 0n, den: 1n };

/** num ÷ den of whole numbers; the denominator is not zero, else RangeError. */
export function fraction(num: number | bigint, den: number | bigint = 1): Fraction {
  const [over, under] = [BigInt(num), BigInt(den)];
  if (under > 0n) return lowest({ num: over, den: under });
  if (under < 0n) return lowest({ num: -over, den: -under });
  throw new RangeError('Division by zero');
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return lowest({ num: a.num * b.den + b.num * a.den, den: a.den * b.den });
}

export function less(a: Fraction, b: Fraction): Fraction {
  return plus(a, { num: -b.num, den: b.den });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return lowest({ num: a.num * b.num, den: a.den * b.den });
}

/** RangeError where `b` is zero. */
export function over(a: Fraction, b: Fraction): Fraction {
  return times(a, fraction(b.den, b.num));
}

/** Over the least common denominator, which costs less than reducing every sum on the way. */
export function sumOfFractions(terms: readonly Fraction[]): Fraction {
  let common = 1n;
  for (const { den } of terms) common *= den / divisor(common % den, den);
  return lowest({ num: terms.reduce((sum, { num, den }) => sum + num * (common / den), 0n), den: common });
}

/** Below zero, zero or above zero as `a` is less than, equal to or more than `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.num * b.den - b.num * a.den;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest whole number, half away from zero; RangeError where it is no safe integer. */
export function rounded({ num, den }: Fraction): number {
  // Division cuts towards zero.
  const whole = Number((2n * num + (num < 0n ? -den : den)) / (2n * den));
  if (!Number.isSafeInteger(whole)) throw new RangeError(`Rounded amount is not a safe integer: ${whole}`);
  return whole;
}

/** The least whole number that is not below it. */
export function roundedUp({ num, den }: Fraction): bigint {
  // Division cuts towards zero, which is up where the number is below it.
  const whole = num / den;
  return whole * den < num ? whole + 1n : whole;
}

/** The nearest number of floating point, for showing only. */
export function approximate({ num, den }: Fraction): number {
  const whole = num / den;
  return Number(whole) + Number(num - whole * den) / Number(den);
}

function lowest({ num, den }: Fraction): Fraction {
  const common = divisor(num < 0n ? -num : num, den);
  return { num: num / common, den: den / common };
}

/** The greatest common divisor of numbers that are not negative. */
function divisor(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}
