// Fördelning av en pott, många gånger om: largest remainder on typed arrays, by no more arithmetic than it takes.
import { exactProduct, exactSum, plus, quotient, times, type Pair } from './pair.ts';

/** Weights as fractions of whole numbers, none below zero: num ÷ den by position. */
export interface Weights {
  readonly num: Float64Array;
  readonly den: Float64Array;
}

/** Sets `shares` to what `allocate` gives; all weights nothing leave nothing, and false. */
export type ShareOut = (pool: number, weights: Weights, shares: Float64Array) => boolean;

/**
 * Sets each quota's whole part, and its rest in any measure that tells the larger from the smaller; −1 without weight.
 * Two rests that differ by more than what comes back are told apart; by nought where rests are exact. NaN where
 * a whole part cannot be told.
 */
type Divide = (pool: number, weights: Weights, shares: Float64Array, rests: Float64Array) => number;

/** Shares out among `count`, without a new array at each pool. */
export function shareOutAmong(count: number): ShareOut {
  const rests = new Float64Array(count);
  const order = new Float64Array(count);

  return (pool, weights, shares) => {
    if (!weights.num.some((num) => num > 0)) return false;
    for (const divide of [byWholeNumbers, byFloats, byPairs, byFractions]) {
      const doubt = divide(pool, weights, shares, rests);
      if (!Number.isNaN(doubt) && handOut(pool, weights, shares, rests, order, doubt)) break;
    }
    return true;
  };
}

/** Gives what the shares leave of the pool to the largest rests, one each; false where these cannot be told. */
function handOut(
  pool: number,
  weights: Weights,
  shares: Float64Array,
  rests: Float64Array,
  order: Float64Array,
  doubt: number,
): boolean {
  let left = pool;
  for (let i = 0; i < shares.length; i++) left -= shares[i]!;
  if (left === 0) return true;
  order.set(rests);
  const cut = order.length - left;
  partition(order, cut);
  const last = order[cut]!;
  let next = -1;
  for (let i = 0; i < cut; i++) next = Math.max(next, order[i]!);
  const clear = last - next > doubt;
  if (!clear && doubt > 0 && !areEqual(weights, rests, last, doubt)) return false;
  // Those above the cut; of equals at the cut the first, as many as there are left.
  const below = clear ? next : last + doubt;
  for (let i = 0; i < rests.length; i++) {
    if (rests[i]! <= below) continue;
    shares[i]!++;
    left--;
  }
  for (let i = 0; left > 0; i++) {
    if (Math.abs(rests[i]! - last) > doubt) continue;
    shares[i]!++;
    left--;
  }
  return true;
}

/** Hoare's selection: puts what belongs at `place` in ascending order there, and nothing larger before it. */
function partition(values: Float64Array, place: number): void {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const pivot = values[(low + high) >> 1]!;
    let [i, j] = [low, high];
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const value = values[i]!;
      values[i++] = values[j]!;
      values[j--] = value;
    }
    if (place <= j) high = j;
    else if (place >= i) low = i;
    else return;
  }
}

/** Whether all whose rests are within `doubt` of the cut have the same weight, however it is written. */
function areEqual({ num, den }: Weights, rests: Float64Array, cut: number, doubt: number): boolean {
  const first = rests.findIndex((rest) => Math.abs(rest - cut) <= doubt);
  return rests.every((rest, i) => {
    if (Math.abs(rest - cut) > doubt) return true;
    const [a, b] = [exactProduct(num[i]!, den[first]!), exactProduct(num[first]!, den[i]!)];
    return a[0] === b[0] && a[1] === b[1];
  });
}

/** Whole weights in a pool that is small enough for products without rounding: persons, not kronor. */
const byWholeNumbers: Divide = (pool, { num, den }, shares, rests) => {
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

const byFloats: Divide = (pool, { num, den }, shares, rests) => {
  // Neumaier's compensated sum: its error stays at one rounding however many terms there are.
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < num.length; i++) {
    const point = num[i] === 0 ? 0 : num[i]! / den[i]!;
    rests[i] = point;
    const next = sum + point;
    lost += sum >= point ? sum - next + point : point - next + sum;
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
    if (rest < doubt || 1 - rest < doubt) return NaN;
    most = Math.max(most, doubt);
    shares[i] = share;
    rests[i] = num[i] === 0 ? -1 : rest;
  }
  return 2 * most;
};

/** Quotas of some hundred bits. */
const byPairs: Divide = (pool, { num, den }, shares, rests) => {
  const points = Array.from(num, (over, i): Pair =>
    over === 0 ? [0, 0] : quotient([over, 0], [den[i]!, 0]),
  );
  const sum = points.reduce(plus);
  // Each of the sums and of the other operations errs by 2⁻¹⁰³ at most; then a rest is kept as one number.
  const doubt = (pool + 1) * (num.length + 16) * 2 ** -102 + 2 ** -52;
  for (const [i, point] of points.entries()) {
    const [high, low] = quotient(times([pool, 0], point), sum);
    const floor = Math.floor(high);
    const share = high === floor && low < 0 ? floor - 1 : floor;
    const [rest] = exactSum(high - share, low);
    if (num[i] !== 0 && (rest < doubt || 1 - rest < doubt)) return NaN;
    shares[i] = share;
    rests[i] = num[i] === 0 ? -1 : rest;
  }
  return doubt;
};

/** Rational arithmetic over the least common denominator; rests by their place in order. */
const byFractions: Divide = (pool, { num, den }, shares, rests) => {
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
