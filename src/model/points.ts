// Underlag: what each line of §5.1 goes by, unit by unit, before any amount.
import type { Weights } from '../money/shareOut.ts';
import { ageSumsOf, type AgeSums } from './ageSums.ts';
import { cniFaults, cniPointsOf } from './cni.ts';
import type { Owned } from './external.ts';
import type { Fault } from './fault.ts';
import type { Region } from './region.ts';
import { distancesOf, type Distances } from './sparsityPoints.ts';
import type { Rules } from './types.ts';

/** By the position of the unit in the region; NaN where a fault bars it. */
export interface Points extends Owned {
  readonly listed: Float64Array;
  /** Persons weighted by age × 10². */
  readonly listing: Float64Array;
  readonly medication: Float64Array;
  /** Persons × CNI, see `cniPoints`. */
  readonly cni: Float64Array;
  /** Points × 10⁴. */
  readonly sparsity: Weights;
  /** Persons of working age in fifths. */
  readonly rehab: Float64Array;
}

/** The points of a region, with what else comes of counting them. */
export interface Counted {
  readonly points: Points;
  /** Listed persons in a distance band with weight; NaN where barred. */
  readonly eligible: Float64Array;
  readonly faults: readonly Fault[];
}

/** What is counted by one part of the rules each. */
export interface Parts {
  readonly ages: AgeSums;
  readonly cni: Float64Array;
  readonly distances: Distances;
}

/** The points of a region under a year's rules. */
export function pointsOf(region: Region, rules: Rules): Counted {
  return countedFrom(region, rules, {
    ages: ageSumsOf(region, rules),
    cni: cniPointsOf(region, rules),
    distances: distancesOf(region, rules),
  });
}

/** The points put together from their parts under the rules. */
export function countedFrom(region: Region, rules: Rules, parts: Parts): Counted {
  const { members, listed } = region;
  const { ages, cni, distances } = parts;
  const { sparsity, eligible } = distances;
  const faults = [...cniFaults(region, cni, rules), ...distances.faults];
  if (members.length > 0 && isNothing(sparsity.num))
    faults.push({ code: 'noSparsityPoints', severity: 'error' });
  return { points: { members, listed, sparsity, cni, ...ages }, eligible, faults };
}

function isNothing(weights: Float64Array): boolean {
  for (let unit = 0; unit < weights.length; unit++) if (weights[unit] !== 0) return false;
  return true;
}
