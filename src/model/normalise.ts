// Normalisering: age weights scaled to a mean of 1.00 over the listed persons, with two decimals.
import {
  compare,
  fraction,
  less,
  over,
  rounded,
  sumOfFractions,
  times,
  type Fraction,
} from '../money/fraction.ts';

/** Why the mean cannot be reached. `mean` is what the locked classes make of it already, weight × 10² on all persons. */
export type NotNormalised =
  { readonly code: 'lockedAboveTarget'; readonly mean: number } | { readonly code: 'nothingToScale' };

/**
 * The weights × 10² with the unlocked ones scaled by one factor, so that the mean Σ weight × persons ÷ Σ persons is
 * `target` × 10⁻²: all rounded down, then raised by a step, the largest remainder first, wherever that brings the mean
 * nearer. Locked classes, whose weights are whole × 10², are left alone; where nobody is listed the nearest step is taken.
 * Weights and persons are not negative.
 */
export function normalised(
  weights: readonly Fraction[],
  persons: readonly number[],
  locked: readonly boolean[],
  target = 100,
): number[] | NotNormalised {
  const points = weights.map((weight, i) => times(weight, fraction(persons[i]!)));
  const fixed = sumOfFractions(points.filter((_, i) => locked[i]));
  const free = sumOfFractions(points.filter((_, i) => !locked[i]));
  const all = persons.reduce((sum, count) => sum + count, 0);
  const wanted = less(fraction(target * all), fixed);
  if (wanted.num < 0n) return { code: 'lockedAboveTarget', mean: rounded(over(fixed, fraction(all))) };
  if (free.num === 0n) return { code: 'nothingToScale' };
  const factor = over(wanted, free);
  return stepped(
    weights.map((weight, i) => (locked[i] ? weight : times(weight, factor))),
    persons,
  );
}

/** Weight points on all persons, over the persons: 1.00 where the weights are normalised. Null where nobody is listed. */
export function meanWeight(weights: readonly number[], persons: readonly number[]): number | null {
  const all = persons.reduce((sum, count) => sum + count, 0);
  const points = weights.reduce((sum, weight, i) => sum + weight * persons[i]!, 0);
  return all === 0 ? null : points / (all * 100);
}

/** Whole numbers for exact ones, with a sum over the persons as near to the exact one as single steps bring it. */
function stepped(exact: readonly Fraction[], persons: readonly number[]): number[] {
  const steps = exact.map(({ num, den }, i) => (persons[i] === 0 ? rounded(exact[i]!) : Number(num / den)));
  const rests = exact.map((value, i) => less(value, fraction(steps[i]!)));
  let missing = rounded(sumOfFractions(rests.map((rest, i) => times(rest, fraction(persons[i]!)))));
  const order = rests.map((_, i) => i).filter((i) => rests[i]!.num > 0n);
  for (const i of order.sort((a, b) => compare(rests[b]!, rests[a]!))) {
    if (Math.abs(missing - persons[i]!) >= Math.abs(missing)) continue;
    steps[i]! += 1;
    missing -= persons[i]!;
  }
  return steps;
}
