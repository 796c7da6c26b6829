// Glesbygdspoäng (§5.1.3): listed persons far from the hospital, weighted by distance and by the size of the list.
import type { Weight } from '../money/allocate.ts';
import type { Fault } from './fault.ts';
import { readAt, readFor, type Member } from './region.ts';
import { given, made, type Step } from './trace.ts';
import { AGE_CLASSES, type Residence, type Rules } from './types.ts';

/** What a unit's share of the sparsity pool goes by. */
export interface SparsityPoints {
  /** Points × 10⁴: Σ band weight × 10² · persons × size(N) × 10², over N. */
  readonly points: Weight;
  /** Listed persons in a band with weight. */
  readonly eligible: number;
}

/** Σ band weight · persons in the band × size(N) ÷ N; null where a distance or the list is unknown. */
export function sparsityPoints(member: Member, rules: Rules, faults: Fault[]): SparsityPoints | null {
  const homes = homesOf(member, rules, faults);
  if (!homes) return null;
  let weighted = 0;
  let eligible = 0;
  for (const { km, persons } of homes) {
    const band = bandOf(km, rules);
    if (band < 0)
      faults.push({ code: 'distanceInNoBand', severity: 'warning', unitId: member.id, km, persons });
    const weight = rules.sparsity.distanceWeights[band] ?? 0;
    weighted += weight * persons;
    if (weight > 0) eligible += persons;
  }
  if (weighted === 0) return { points: { num: 0, den: 1 }, eligible };
  const counted = sizeCount(member, eligible, rules);
  const tiers = personsByTier(counted, rules);
  if (tiers.reduce((sum, persons) => sum + persons, 0) < counted)
    faults.push({ code: 'sizeInNoBracket', severity: 'warning', unitId: member.id, listed: counted });
  const size = tiers.reduce((sum, persons, tier) => sum + persons * rules.sparsity.sizeWeights[tier]!, 0);
  return { points: { num: weighted * size, den: counted }, eligible };
}

/** Explains the points of a unit whose distances are known. */
export function sparsityPointsStep(member: Member, rules: Rules): Step {
  const homes = homesOf(member, rules, [])!;
  const byDistance = made(
    { what: 'distancePoints', unit: 'points' },
    'sum',
    homes.map((home) => homeStep(home, member, rules)),
  );
  const { eligible, points } = sparsityPoints(member, rules, [])!;
  if (points.num === 0 && byDistance.value.num === 0n)
    return made({ what: 'sparsityPoints', unit: 'points' }, 'sum', [byDistance]);
  const counted = sizeCount(member, eligible, rules);
  const tiers = personsByTier(counted, rules).flatMap((persons, tier) => {
    if (persons === 0) return [];
    const label = String(tier + 1);
    const weight = given(
      { what: 'sizeWeight', unit: 'weight', label, parameter: `sparsity.sizeWeights.tier${label}` },
      rules.sparsity.sizeWeights[tier]!,
      100,
    );
    const inside = given({ what: 'tierPersons', unit: 'persons', label }, persons);
    return [made({ what: 'sizeTier', unit: 'points', label }, 'product', [weight, inside])];
  });
  const name = { what: 'sizeCount', unit: 'persons', ...readAt(member.list, ...AGE_CLASSES.keys()) } as const;
  const perPerson = made({ what: 'sizePerPerson', unit: 'weight' }, 'quotient', [
    made({ what: 'sizePoints', unit: 'points' }, 'sum', tiers),
    given(name, counted),
  ]);
  return made({ what: 'sparsityPoints', unit: 'points' }, 'product', [byDistance, perPerson]);
}

/** Weight of the band × persons who live there. */
function homeStep({ km, persons, stated }: Home, member: Member, rules: Rules): Step {
  const label = String(km);
  const listed = readAt(member.list, ...AGE_CLASSES.keys());
  const band = bandOf(km, rules);
  const name = { what: 'distanceWeight', unit: 'weight', label } as const;
  const read = stated ? listed : readFor(member);
  const weight =
    band < 0
      ? given({ ...name, ...read }, 0)
      : given(
          { ...name, ...read, parameter: `sparsity.distanceWeights.band${band + 1}` },
          rules.sparsity.distanceWeights[band]!,
          100,
        );
  const there = given({ what: 'homePersons', unit: 'persons', label, ...listed }, persons);
  return made({ what: 'homePoints', unit: 'points', label }, 'product', [weight, there]);
}

interface Home extends Residence {
  /** By the listing; else taken to be at the unit. */
  readonly stated: boolean;
}

/** Where the listed live: as stated by the listing, the rest at the unit; null where a distance is missing. */
function homesOf({ id, unit, list, listed }: Member, rules: Rules, faults: Fault[]): Home[] | null {
  if (Number.isNaN(listed)) return null;
  const stated = rules.interpretations['sparsity.distanceBy'] === 'residence' ? list.residence : [];
  const residence = stated.reduce((sum, home) => sum + home.persons, 0);
  const rest = listed - residence;
  if (rest < 0) {
    faults.push({ code: 'residenceExceedsList', severity: 'error', unitId: id, residence, listed });
    return null;
  }
  const homes = stated.map(({ km, persons }) => ({ km, persons, stated: true }));
  if (rest === 0) return homes;
  if (unit?.distanceKm == null) {
    if (unit) faults.push({ code: 'unitWithoutDistance', severity: 'error', unitId: id, persons: rest });
    return null;
  }
  return [...homes, { km: unit.distanceKm, persons: rest, stated: false }];
}

/** The band a distance lies in; as printed, some lie in none: −1. */
export function bandOf(km: number, rules: Rules): number {
  const { distanceFrom, distanceTo } = rules.sparsity;
  const printed = rules.interpretations['sparsity.bounds'] === 'printed';
  return distanceFrom.findLastIndex((from, index) => {
    const to = distanceTo[index] ?? null;
    if (!printed) return km >= from;
    return to === null ? km > from : km >= from && km <= to;
  });
}

/** Whose number the size goes by. */
function sizeCount({ listed }: Member, eligible: number, rules: Rules): number {
  return rules.interpretations['sparsity.sizeCount'] === 'eligible' ? eligible : listed;
}

/**
 * Persons in each bracket: each inhabitant in the one that holds her number in the queue, or (whole list) all in
 * the one that holds N. As printed, number 4 001 lies in no bracket.
 */
export function personsByTier(counted: number, rules: Rules): number[] {
  const { sizeFrom, sizeTo, sizeWeights } = rules.sparsity;
  const printed = rules.interpretations['sparsity.bounds'] === 'printed';
  const whole = rules.interpretations['sparsity.sizeTiers'] === 'whole';
  return sizeWeights.map((_, tier) => {
    const upper = sizeTo[tier] ?? Infinity;
    const lower = printed ? printedLower(sizeFrom[tier] ?? 0, upper) : (sizeTo[tier - 1] ?? 0);
    if (whole) return counted > lower && counted <= upper ? counted : 0;
    return Math.max(0, Math.min(counted, upper) - lower);
  });
}

/** Inhabitants before a printed bracket: `2 001–4 000` starts after 2 000, but `> 4 001` only after 4 001. */
function printedLower(from: number, upper: number): number {
  return upper === Infinity ? from : Math.max(0, from - 1);
}
