// Skalning: age weights raised or lowered alike.
import { roundProduct } from '../money/round.ts';

/** Weights × 10² times `percent` × 10² (so 102 % is 102_00), each rounded to two decimals; locked ones are left alone. */
export function scaledWeights(
  weights: readonly number[],
  locked: readonly boolean[],
  percent: number,
): number[] {
  return weights.map((weight, i) => (locked[i] ? weight : roundProduct(weight, percent, 10_000)));
}
