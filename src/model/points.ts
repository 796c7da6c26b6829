// Underlag: what each line of §5.1 goes by, unit by unit, before any amount.
import type { Weight } from '../money/allocate.ts';
import { cniFaults, cniPoints } from './cni.ts';
import type { Owned } from './external.ts';
import type { Fault } from './fault.ts';
import { weightedPersons } from './listing.ts';
import type { Region } from './region.ts';
import { workingAge } from './rehab.ts';
import { sparsityPoints } from './sparsityPoints.ts';
import type { Rules } from './types.ts';

/** By the position of the unit in the region; NaN (null for sparsity) where a fault bars it. */
export interface Points extends Owned {
  readonly listed: Float64Array;
  /** Persons weighted by age × 10². */
  readonly listing: Float64Array;
  readonly medication: Float64Array;
  /** Persons × CNI, see `cniPoints`. */
  readonly cni: Float64Array;
  /** Points × 10⁴. */
  readonly sparsity: readonly (Weight | null)[];
  /** Persons of working age in fifths. */
  readonly rehab: Float64Array;
}

/** The points of a region under a year's rules, with what else comes of counting them. */
export function pointsOf(
  region: Region,
  rules: Rules,
): { readonly points: Points; readonly eligible: Float64Array; readonly faults: readonly Fault[] } {
  const { members } = region;
  const cni = Float64Array.from(members, (member) => cniPoints(member, rules));
  const faults = cniFaults(region, cni, rules);
  const far = members.map((member) => sparsityPoints(member, rules, faults));
  const sparsity = far.map((known) => known && known.points);
  if (sparsity.length > 0 && sparsity.every((weight) => weight?.num === 0))
    faults.push({ code: 'noSparsityPoints', severity: 'error' });
  const points: Points = {
    members,
    listed: Float64Array.from(members, ({ listed }) => listed),
    listing: weightedPersons(region, rules.listing.weights),
    medication: weightedPersons(region, rules.medication.weights),
    cni,
    sparsity,
    rehab: workingAge(region, rules),
  };
  return { points, eligible: Float64Array.from(far, (known) => known?.eligible ?? NaN), faults };
}
