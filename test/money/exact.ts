// Rational arithmetic in BigInt: what the tests hold rounding and sharing against. It shares no code with src.

/** A fraction; the denominator is positive. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export function fraction(n: bigint | number, d: bigint | number = 1n): Fraction {
  const [num, den] = [BigInt(n), BigInt(d)];
  const divisor = gcd(num < 0n ? -num : num, den);
  return { n: num / divisor, d: den / divisor };
}

export const ZERO = fraction(0n);

export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.d === b.d) return { n: a.n + b.n, d: a.d };
  return fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.n, a.d * b.d);
}

/** a ÷ b for a positive b. */
export function over(a: Fraction, b: Fraction): Fraction {
  return fraction(a.n * b.d, a.d * b.n);
}

export function total(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce(plus, ZERO);
}

/** The nearest whole number; from a half away from zero. */
export function nearest({ n, d }: Fraction): bigint {
  const size = n < 0n ? -n : n;
  const below = size / d;
  const rounded = 2n * (size - below * d) >= d ? below + 1n : below;
  return n < 0n ? -rounded : rounded;
}

/** Hamilton's method: floors first, then one more for the largest remainders, the earlier of equals. */
export function hamilton(pool: bigint, weights: readonly Fraction[]): bigint[] {
  const common = weights.reduce((product, { d }) => (product / gcd(product, d)) * d, 1n);
  const parts = weights.map(({ n, d }) => n * (common / d));
  const whole = parts.reduce((sum, part) => sum + part, 0n);
  const shares = parts.map((part) => (pool * part) / whole);
  const queue = parts
    .map((part, place) => ({ rest: (pool * part) % whole, place }))
    .sort((a, b) => (a.rest === b.rest ? a.place - b.place : a.rest > b.rest ? -1 : 1));
  const left = pool - shares.reduce((given, share) => given + share, 0n);
  for (const { place } of queue.slice(0, Number(left))) shares[place] = (shares[place] ?? 0n) + 1n;
  return shares;
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a || 1n : gcd(b, a % b);
}
