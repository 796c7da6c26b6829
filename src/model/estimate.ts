// Vikter ur besök: age weights from what the listed of each class cost or how often they come.
import { fraction, over, times, type Fraction } from '../money/fraction.ts';
import { meanWeight, normalised, type NotNormalised } from './normalise.ts';

/** What to know of a class before its weight is used. */
type EstimateNote =
  /** Nobody is listed to bear what was done: it counts for nothing, and the weight stays as it was. */
  | { readonly note: 'nobodyListed'; readonly classIndex: number; readonly volume: number }
  /** Nothing was done for those who are listed, so that they would weigh nothing. */
  | { readonly note: 'nothingDone'; readonly classIndex: number };

export interface Estimate {
  /** × 10², by class. */
  readonly weights: readonly number[];
  /** Mean of the rounded weights over the listed: as near to 1 as two decimals allow. */
  readonly mean: number;
  readonly notes: readonly EstimateNote[];
}

/** Nobody is listed at all, or nothing was done for anybody who is. */
interface NoEstimate {
  readonly code: 'nobodyListed' | 'nothingDone';
}

/**
 * A weight per class: what was done per listed person of the class, against the same of all classes; with two decimals
 * and the mean kept at 1.00. `volumes` are visits or costs by class in whole numbers of any one unit, not negative;
 * `current` are the weights × 10² that classes without listed persons keep.
 */
export function estimate(
  volumes: readonly number[],
  listed: readonly number[],
  current: readonly number[],
): Estimate | NoEstimate | NotNormalised {
  const empty = listed.map((persons) => persons === 0);
  const all = listed.reduce((sum, persons) => sum + persons, 0);
  const done = volumes.reduce((sum, volume, i) => sum + (empty[i] ? 0 : volume), 0);
  if (all === 0) return { code: 'nobodyListed' };
  if (done === 0) return { code: 'nothingDone' };

  const average = fraction(done, all);
  // Something was done, and where nobody is listed a weight is on nobody: the mean can be reached.
  const weights = normalised(
    volumes.map((volume, i): Fraction =>
      empty[i] ? fraction(current[i]!) : times(fraction(100), over(fraction(volume, listed[i]!), average)),
    ),
    listed,
    empty,
  ) as number[];
  return { weights, mean: meanWeight(weights, listed)!, notes: notesOn(volumes, listed) };
}

function notesOn(volumes: readonly number[], listed: readonly number[]): EstimateNote[] {
  return volumes.flatMap((volume, classIndex): EstimateNote[] => {
    if (listed[classIndex] === 0) return [{ note: 'nobodyListed', classIndex, volume }];
    return volume === 0 ? [{ note: 'nothingDone', classIndex }] : [];
  });
}
