// Fördelning av en pott: sharing a pool out so that the shares sum to it exactly.

/** A share's weight as a fraction of whole numbers; the denominator is positive. */
export interface Weight {
  readonly num: number;
  readonly den: number;
}

/**
 * Shares `pool` (a whole number, not negative) out in proportion to the weights, by largest remainder:
 * every share is rounded down and the left-over units go to the largest fractions, the earlier first where
 * fractions are equal. The shares are whole and sum to the pool.
 * Weights are not negative and at least one is above zero, else RangeError.
 */
export function allocate(pool: number, weights: readonly Weight[]): number[] {
  if (!(Number.isSafeInteger(pool) && pool >= 0)) throw new RangeError(`Pool is not a whole amount: ${pool}`);
  if (!weights.some((weight) => weight.num > 0)) throw new RangeError('No weight to share by');
  return allocateFloat(pool, weights) ?? allocateExact(pool, weights);
}

/** Floating-point quotas, or null where rounding error could change a floor or the order at the cut. */
function allocateFloat(pool: number, weights: readonly Weight[]): number[] | null {
  const points = weights.map((weight) => weight.num / weight.den);
  const sum = exactSum(points);
  const shares: number[] = [];
  const rests: number[] = [];
  let left = pool;
  for (const point of points) {
    const quota = (pool * point) / sum;
    // Each point, the sum, the product and the quotient err by 2⁻⁵³ at most; 8 leaves room.
    const doubt = quota * 8 * Number.EPSILON;
    const share = Math.floor(quota);
    const rest = quota - share;
    if (point > 0 && (rest <= doubt || 1 - rest <= doubt)) return null;
    shares.push(share);
    rests.push(rest);
    left -= share;
  }
  const order = descending(rests, (a, b) => b - a);
  const last = order[left - 1];
  const next = order[left];
  if (last !== undefined && next !== undefined) {
    const doubt = (pool + 1) * 8 * Number.EPSILON;
    if ((rests[last] ?? 0) - (rests[next] ?? 0) <= doubt) return null;
  }
  return handOut(shares, order, left);
}

/** The same in rational arithmetic over the least common denominator. */
function allocateExact(pool: number, weights: readonly Weight[]): number[] {
  let common = 1n;
  for (const { den } of weights) common *= BigInt(den) / gcd(common % BigInt(den), BigInt(den));
  const points = weights.map(({ num, den }) => BigInt(num) * (common / BigInt(den)));
  const sum = points.reduce((total, point) => total + point, 0n);
  const shares = points.map((point) => Number((BigInt(pool) * point) / sum));
  const rests = points.map((point) => (BigInt(pool) * point) % sum);
  const left = pool - shares.reduce((total, share) => total + share, 0);
  return handOut(
    shares,
    descending(rests, (a, b) => (a < b ? 1 : a > b ? -1 : 0)),
    left,
  );
}

function handOut(shares: number[], order: readonly number[], left: number): number[] {
  for (const index of order.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

/** Positions of `values` in descending order; equal values keep their order. */
function descending<T>(values: readonly T[], compare: (a: T, b: T) => number): number[] {
  return values.map((_, index) => index).sort((a, b) => compare(values[a]!, values[b]!) || a - b);
}

function gcd(a: bigint, b: bigint): bigint {
  while (b > 0n) [a, b] = [b, a % b];
  return a;
}

/** Neumaier's compensated sum: the error stays at one rounding however many terms there are. */
function exactSum(values: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return sum + lost;
}
