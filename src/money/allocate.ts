// Fördelning av en pott: sharing a pool out so that the shares sum to it exactly.
import { shareOutAmong } from './shareOut.ts';

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
  const num = Float64Array.from(weights.map((weight) => weight.num));
  const den = Float64Array.from(weights.map((weight) => weight.den));
  const shares = new Float64Array(weights.length);
  if (!shareOutAmong(weights.length)(pool, { num, den }, shares))
    throw new RangeError('No weight to share by');
  return Array.from(shares);
}
