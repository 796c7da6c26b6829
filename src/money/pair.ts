// Talpar: floating point of twice the digits, a number as the unrounded sum of two. Every operation errs by some 2⁻¹⁰³.

/** The second is within half of the first's last digit. */
export type Pair = readonly [high: number, low: number];

/** Knuth's sum of two numbers and what its rounding lost. */
export function exactSum(a: number, b: number): Pair {
  const sum = a + b;
  const part = sum - a;
  return [sum, a - (sum - part) + (b - part)];
}

/** Dekker's product of two numbers and what its rounding lost. */
export function exactProduct(a: number, b: number): Pair {
  const product = a * b;
  const [aHigh, aLow] = halves(a);
  const [bHigh, bLow] = halves(b);
  return [product, aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow)];
}

export function plus(a: Pair, b: Pair): Pair {
  const [sum, lost] = exactSum(a[0], b[0]);
  return exactSum(sum, lost + a[1] + b[1]);
}

export function times(a: Pair, b: Pair): Pair {
  const [product, lost] = exactProduct(a[0], b[0]);
  return exactSum(product, lost + a[0] * b[1] + a[1] * b[0]);
}

/** Long division, three digits of floating point. */
export function quotient(a: Pair, b: Pair): Pair {
  const first = a[0] / b[0];
  const rest = plus(a, negative(times(b, [first, 0])));
  const second = rest[0] / b[0];
  const third = plus(rest, negative(times(b, [second, 0])))[0] / b[0];
  return plus(exactSum(first, second), [third, 0]);
}

/** 2²⁷ + 1. */
const SPLIT = 134_217_729;

/** Two numbers of half the digits, whose products are exact. */
function halves(number: number): Pair {
  const scaled = number * SPLIT;
  const high = scaled - (scaled - number);
  return [high, number - high];
}

function negative([high, low]: Pair): Pair {
  return [-high, -low];
}
