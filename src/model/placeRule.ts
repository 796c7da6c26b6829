// Avstånd och storlek (§5.1.3): the distance bands and the brackets of size of some rules, as they are read.
import type { Rules } from './types.ts';

/** Bands by their distances in km, brackets by the inhabitants before them and up to their last. */
export interface PlaceRule {
  readonly byResidence: boolean;
  readonly byEligible: boolean;
  /** Strictly as printed, where some distances and inhabitants are in none. */
  readonly printed: boolean;
  /** The whole list by the bracket that holds its number. */
  readonly whole: boolean;
  readonly from: Float64Array;
  /** Infinity for the open last band. */
  readonly to: Float64Array;
  /** × 10². */
  readonly distanceWeights: Float64Array;
  readonly before: Float64Array;
  /** Infinity for the open last bracket. */
  readonly upTo: Float64Array;
  /** × 10². */
  readonly sizeWeights: Float64Array;
}

const known = new WeakMap<Rules, PlaceRule>();

/** Made once for each set of rules. */
export function placeRuleOf(rules: Rules): PlaceRule {
  const rule = known.get(rules) ?? made(rules);
  known.set(rules, rule);
  return rule;
}

function made({ sparsity, interpretations }: Rules): PlaceRule {
  const printed = interpretations['sparsity.bounds'] === 'printed';
  const upTo = openEnded(sparsity.sizeTo);
  const before = upTo.map((upper, tier) =>
    printed ? printedBefore(sparsity.sizeFrom[tier]!, upper) : (upTo[tier - 1] ?? 0),
  );
  return {
    byResidence: interpretations['sparsity.distanceBy'] === 'residence',
    byEligible: interpretations['sparsity.sizeCount'] === 'eligible',
    printed,
    whole: interpretations['sparsity.sizeTiers'] === 'whole',
    from: new Float64Array(sparsity.distanceFrom),
    to: openEnded(sparsity.distanceTo),
    distanceWeights: new Float64Array(sparsity.distanceWeights),
    ...{ before, upTo },
    sizeWeights: new Float64Array(sparsity.sizeWeights),
  };
}

function openEnded(ends: readonly (number | null)[]): Float64Array {
  const open = new Float64Array(ends.length);
  for (let place = 0; place < open.length; place++) open[place] = ends[place] ?? Infinity;
  return open;
}

/** Inhabitants before a printed bracket: `2 001–4 000` starts after 2 000, but `> 4 001` only after 4 001. */
function printedBefore(from: number, upper: number): number {
  return upper === Infinity ? from : Math.max(0, from - 1);
}

/** The band a distance lies in; as printed, some lie in none: −1. */
export function bandIn({ from, to, printed }: PlaceRule, km: number): number {
  for (let band = from.length - 1; band >= 0; band--) {
    if (km < from[band]!) continue;
    // As printed the open band begins after its distance.
    if (!printed || (to[band] === Infinity ? km > from[band]! : km <= to[band]!)) return band;
  }
  return -1;
}

/**
 * Persons in a bracket: each inhabitant in the one that holds her number in the queue, or (whole list) all in the one
 * that holds N. As printed, number 4 001 lies in no bracket.
 */
export function personsIn({ before, upTo, whole }: PlaceRule, tier: number, counted: number): number {
  const lower = before[tier]!;
  const upper = upTo[tier]!;
  if (whole) return counted > lower && counted <= upper ? counted : 0;
  return Math.max(0, Math.min(counted, upper) - lower);
}
