// Kvoter av en pott: each weight's part, in four ways; the quicker ones know when they cannot tell.
import { exactSum, plus, quotient, times, type Pair } from './pair.ts';

/** Weights as fractions of whole numbers, none below zero: num ÷ den by position. */
export interface Weights {
  readonly num: Float64Array;
  readonly den: Float64Array;
}

/**
 * Sets each quota's whole part, and its rest in any measure that tells the larger from the smaller; −1 without weight.
 * Two rests that differ by more than what comes back are told apart; by nought where rests are exact. NaN where
 * a whole part cannot be told.
 */
export type Divide = (pool: number, weights: Weights, shares: Float64Array, rests: Float64Array) => number;

/** Whole weights in a pool that is small enough for products without rounding: persons, not kronor. */
export const byWholeNumbers: Divide = (pool, { num, den }, shares, rests) => {
  let sum = 0;
  let most = 0;
  let common = 0;
  for (let i = 0; i < num.length; i++) {
    if (num[i] === 0) continue;
    common ||= den[i]!;
    if (den[i] !== common) return NaN;
    sum += num[i]!;
    most = Math.max(most, num[i]!);
  }
  // The quotient's distance to the whole number above it is then more than its rounding error.
  if (!(pool * most + sum < 2 ** 53)) return NaN;
  for (let i = 0; i < num.length; i++) {
    const product = pool * num[i]!;
    const share = Math.floor(product / sum);
    shares[i] = share;
    rests[i] = num[i] === 0 ? -1 : product - share * sum;
  }
  return 0;
};

/** In floating point, whose errors are told from rests that are far enough apart. */
export const byFloats: Divide = (pool, { num, den }, shares, rests) => {
  // With what each rounding lost, as Knuth tells it: the error stays at one rounding however many terms there are.
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < num.length; i++) {
    const point = num[i] === 0 ? 0 : num[i]! / den[i]!;
    rests[i] = point;
    const next = sum + point;
    const part = next - sum;
    lost += sum - (next - part) + (point - part);
    sum = next;
  }
  sum += lost;
  let most = 0;
  for (let i = 0; i < num.length; i++) {
    const quota = (pool * rests[i]!) / sum;
    // Each point, the sum, the product and the quotient err by 2⁻⁵³ or two of them; 8 leaves room.
    const doubt = quota * 8 * Number.EPSILON;
    const share = Math.floor(quota);
    const rest = quota - share;
    if (Math.min(rest, 1 - rest) < doubt) return NaN;
    most = Math.max(most, doubt);
    shares[i] = share;
    rests[i] = num[i] === 0 ? -1 : rest;
  }
  return 2 * most;
};

/** Quotas of some hundred bits. */
export const byPairs: Divide = (pool, { num, den }, shares, rests) => {
  const points = Array.from(num, (over, i): Pair =>
    over === 0 ? [0, 0] : quotient([over, 0], [den[i]!, 0]),
  );
  const sum = points.reduce(plus);
  // Each of the sums and of the other operations errs by 2⁻¹⁰³ at most; then a rest is kept as one number.
  const doubt = pool * (num.length + 16) * 2 ** -102 + 2 ** -52;
  for (const [i, point] of points.entries()) {
    const [high, low] = quotient(times([pool, 0], point), sum);
    const floor = Math.floor(high);
    const share = high === floor && low < 0 ? floor - 1 : floor;
    const [rest] = exactSum(high - share, low);
    if (num[i] !== 0 && Math.min(rest, 1 - rest) < doubt) return NaN;
    shares[i] = share;
    rests[i] = num[i] === 0 ? -1 : rest;
  }
  return doubt;
};

/** Rational arithmetic over the least common denominator; rests by their place in order. */
export const byFractions: Divide = (pool, { num, den }, shares, rests) => {
  let common = 1n;
  num.forEach((over, i) => {
    if (over !== 0) common *= BigInt(den[i]!) / gcd(common % BigInt(den[i]!), BigInt(den[i]!));
  });
  const points = Array.from(num, (over, i) => (over === 0 ? 0n : (BigInt(over) * common) / BigInt(den[i]!)));
  const sum = points.reduce((total, point) => total + point, 0n);
  const left = points.map((point) => (BigInt(pool) * point) % sum);
  const order = [...new Set(left)].sort((a, b) => (a < b ? -1 : 1));
  const places = new Map(order.map((rest, place) => [rest, place]));
  points.forEach((point, i) => {
    shares[i] = Number((BigInt(pool) * point) / sum);
    rests[i] = point === 0n ? -1 : places.get(left[i]!)!;
  });
  return 0;
};

function gcd(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}
