// Avrundning till hela ören: exact rounding of fractions of whole numbers, half away from zero.

/**
 * a × b ÷ denominator, rounded to a whole number, half away from zero; exact even where a × b exceeds 2⁵³.
 * All three are safe integers, the denominator positive.
 */
export function roundProduct(a: number, b: number, denominator: number): number {
  const product = a * b;
  // All is exact but the quotient, which is further from the whole number above it than it errs.
  if (product >= 0 && 2 * product + 3 * denominator < 2 ** 53)
    return Math.floor((2 * product + denominator) / (2 * denominator));
  return roundLarge(a, b, denominator);
}

/** Floating point decides where it provably can (its relative error here is below 2⁻⁵¹), BigInt elsewhere. */
function roundLarge(a: number, b: number, denominator: number): number {
  const quotient = (Math.abs(a) * Math.abs(b)) / denominator;
  const whole = Math.floor(quotient);
  const doubt = quotient * 1.8e-15;
  const rest = quotient - whole;
  const decided = doubt < 0.25 && Math.abs(rest - 0.5) > doubt;
  const rounded = decided
    ? whole + (rest > 0.5 ? 1 : 0)
    : roundBig(BigInt(Math.abs(a)) * BigInt(Math.abs(b)), BigInt(denominator));
  return a < 0 !== b < 0 && rounded !== 0 ? -rounded : rounded;
}

/** numerator ÷ denominator of non-negative BigInts, half up, as a safe integer. */
function roundBig(numerator: bigint, denominator: bigint): number {
  const rounded = Number((2n * numerator + denominator) / (2n * denominator));
  if (!Number.isSafeInteger(rounded))
    throw new RangeError(`Rounded amount is not a safe integer: ${rounded}`);
  return rounded;
}
