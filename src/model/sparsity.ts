// Glesbygdsfaktor (§5.1.3): a share of the sum, given to listed persons far from the hospital, more to small units.
import type { Weight } from '../money/allocate.ts';
import { roundProduct } from '../money/round.ts';
import type { Fault } from './fault.ts';
import { byPool, sumOf, type Line } from './line.ts';
import type { Member, Region } from './region.ts';
import type { Residence, Rules } from './types.ts';

export interface Sparsity {
  readonly line: Line;
  /** Listed persons in a band with weight; NaN where distances are missing. */
  readonly eligible: Float64Array;
  readonly faults: readonly Fault[];
}

/** §5.1.3: pool × points(u) ÷ Σ points, points = Σ band weight · persons in the band × size(N) ÷ N. */
export function sparsity(region: Region, rules: Rules, listingLine: Line, cniLine: Line): Sparsity {
  const faults: Fault[] = [];
  const eligible = new Float64Array(region.members.length).fill(NaN);
  const points = region.members.map((member, index): Weight | null => {
    const homes = homesOf(member, rules, faults);
    if (!homes) return null;
    let weighted = 0;
    let persons = 0;
    for (const home of homes) {
      const weight = distanceWeight(home, member.id, rules, faults);
      weighted += weight * home.persons;
      if (weight > 0) persons += home.persons;
    }
    eligible[index] = persons;
    const counted = rules.interpretations['sparsity.sizeCount'] === 'eligible' ? persons : member.listed;
    if (weighted === 0) return { num: 0, den: 1 };
    return { num: weighted * sizePoints(counted, member.id, rules, faults), den: counted };
  });
  const pool =
    rules.interpretations['sparsity.pool'] === 'published'
      ? rules.published.sparsity
      : sparsityPool(sumOf(listingLine) + sumOf(cniLine), rules.sparsity.share);
  if (points.length > 0 && points.every((weight) => weight?.num === 0))
    faults.push({ code: 'noSparsityPoints', severity: 'error' });
  return { line: byPool(points, pool), eligible, faults };
}

/**
 * The pool in öre, given listing + cni. The share is of the sum of listing, cni and the pool itself, so the pool
 * is share ÷ (1 − share) of the other two: 15/85, not 15/100.
 */
export function sparsityPool(listingAndCni: number, share: number): number {
  return Number.isNaN(listingAndCni) ? NaN : roundProduct(listingAndCni, share, 10_000 - share);
}

/** Where the listed live: as stated by the listing, the rest at the unit; null where a distance is missing. */
function homesOf({ id, unit, list, listed }: Member, rules: Rules, faults: Fault[]): Residence[] | null {
  if (Number.isNaN(listed)) return null;
  const stated = rules.interpretations['sparsity.distanceBy'] === 'residence' ? list.residence : [];
  const residence = stated.reduce((sum, home) => sum + home.persons, 0);
  const rest = listed - residence;
  if (rest < 0) {
    faults.push({ code: 'residenceExceedsList', severity: 'error', unitId: id, residence, listed });
    return null;
  }
  if (rest === 0) return [...stated];
  if (unit?.distanceKm == null) {
    if (unit) faults.push({ code: 'unitWithoutDistance', severity: 'error', unitId: id, persons: rest });
    return null;
  }
  return [...stated, { km: unit.distanceKm, persons: rest }];
}

/** Weight × 10² of the band a home lies in. As printed, some distances lie in no band: weight 0, and reported. */
function distanceWeight({ km, persons }: Residence, unitId: string, rules: Rules, faults: Fault[]): number {
  const { distanceFrom, distanceTo, distanceWeights } = rules.sparsity;
  const printed = rules.interpretations['sparsity.bounds'] === 'printed';
  const band = distanceFrom.findLastIndex((from, index) => {
    const to = distanceTo[index] ?? null;
    if (!printed) return km >= from;
    return to === null ? km > from : km >= from && km <= to;
  });
  if (band < 0) faults.push({ code: 'distanceInNoBand', severity: 'warning', unitId, km, persons });
  return distanceWeights[band] ?? 0;
}

/**
 * size(N) × 10²: each inhabitant by the bracket that holds her number in the queue, or (whole list) all by the
 * bracket that holds N. As printed, number 4 001 lies in no bracket: weight 0, and reported.
 */
function sizePoints(listed: number, unitId: string, rules: Rules, faults: Fault[]): number {
  const { sizeFrom, sizeTo, sizeWeights } = rules.sparsity;
  const printed = rules.interpretations['sparsity.bounds'] === 'printed';
  const whole = rules.interpretations['sparsity.sizeTiers'] === 'whole';
  let points = 0;
  let counted = 0;
  sizeWeights.forEach((weight, index) => {
    const upper = sizeTo[index] ?? Infinity;
    const lower = printed ? printedLower(sizeFrom[index] ?? 0, upper) : (sizeTo[index - 1] ?? 0);
    const inside = Math.max(0, Math.min(listed, upper) - lower);
    const holds = listed > lower && listed <= upper;
    const persons = whole ? (holds ? listed : 0) : inside;
    counted += persons;
    points += weight * persons;
  });
  if (counted < listed) faults.push({ code: 'sizeInNoBracket', severity: 'warning', unitId, listed });
  return points;
}

/** Inhabitants before a printed bracket: `2 001–4 000` starts after 2 000, but `> 4 001` only after 4 001. */
function printedLower(from: number, upper: number): number {
  return upper === Infinity ? from : Math.max(0, from - 1);
}
