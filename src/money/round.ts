// Avrundning till hela ören: exact rounding of fractions of whole numbers, half away from zero.
import { rounded } from './fraction.ts';

/**
 * a × b ÷ denominator, rounded to a whole number, half away from zero; exact even where a × b exceeds 2⁵³.
 * All three are safe integers, the denominator positive.
 */
export function roundProduct(a: number, b: number, denominator: number): number {
  const product = a * b;
  // The quotient and its sum with a half err by less than what is between it and the half where it is not one.
  if (product >= 0 && 2 * product + denominator < 2 ** 52) return Math.floor(product / denominator + 0.5);
  return roundLarge(a, b, denominator);
}

/** Floating point decides where it provably can (its relative error here is below 2⁻⁵¹), BigInt elsewhere. */
function roundLarge(a: number, b: number, denominator: number): number {
  const quotient = (a * b) / denominator;
  const rest = quotient - Math.floor(quotient);
  const doubt = Math.abs(quotient) * 1.8e-15;
  return Math.abs(rest - 0.5) > doubt
    ? Math.floor(quotient + 0.5)
    : rounded({ num: BigInt(a) * BigInt(b), den: BigInt(denominator) });
}
