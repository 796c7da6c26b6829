// Fördelning av en pott, många gånger om: largest remainder on typed arrays, by no more arithmetic than it takes.
import { byFloats, byFractions, byPairs, byWholeNumbers, type Weights } from './divide.ts';
import { handOut } from './handOut.ts';

export type { Weights };

/** Sets `shares` to what `allocate` gives; all weights nothing leave nothing, and false. */
export type ShareOut = (pool: number, weights: Weights, shares: Float64Array) => boolean;

/** Shares out among `count`, without a new array at each pool. */
export function shareOutAmong(count: number): ShareOut {
  const rests = new Float64Array(count);
  const order = new Float64Array(count);

  return (pool, weights, shares) => {
    if (!hasWeight(weights)) return false;
    for (const divide of [byWholeNumbers, byFloats, byPairs, byFractions]) {
      const doubt = divide(pool, weights, shares, rests);
      if (!Number.isNaN(doubt) && handOut(pool, weights, shares, rests, order, doubt)) break;
    }
    return true;
  };
}

function hasWeight({ num }: Weights): boolean {
  for (let i = 0; i < num.length; i++) if (num[i]! > 0) return true;
  return false;
}
