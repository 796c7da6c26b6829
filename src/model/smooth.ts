// Utjämning: an age curve with less of a jump from one class to the next.
import { roundProduct } from '../money/round.ts';

/**
 * Weights × 10² as a moving average of three classes: half the own, a quarter of each neighbour. The first and the last
 * class have one neighbour and take two thirds of the own and a third of it. Locked classes keep their weights, and
 * count as neighbours. The mean weight is not kept: that is for a normalisation on request.
 */
export function smoothed(weights: readonly number[], locked: readonly boolean[]): number[] {
  return weights.map((own, i) => {
    const neighbours = [weights[i - 1], weights[i + 1]].filter((weight) => weight !== undefined);
    if (locked[i]) return own;
    const sum = neighbours.reduce((total, weight) => total + weight, 2 * own);
    return roundProduct(sum, 1, 2 + neighbours.length);
  });
}
