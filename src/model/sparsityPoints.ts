// Glesbygdspoäng (§5.1.3): listed persons far from the hospital, weighted by distance and by the size of the list.
import type { Weight } from '../money/allocate.ts';
import type { Weights } from '../money/shareOut.ts';
import type { Fault } from './fault.ts';
import { homesOf, placesOf, residencesOf, restAt, statedHomes, type Homes } from './homes.ts';
import { bandIn, personsIn, placeRuleOf, type PlaceRule } from './placeRule.ts';
import { readAt, readFor, type Member, type Region } from './region.ts';
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
  const rule = placeRuleOf(rules);
  const {
    sparsity,
    eligible,
    faults: found,
  } = distancesBy(rule, [member], homesOf([member], rule.byResidence));
  faults.push(...found);
  const [num, den] = [sparsity.num[0]!, sparsity.den[0]!];
  return Number.isNaN(num) ? null : { points: { num, den }, eligible: eligible[0]! };
}

/** By member; NaN where they are unknown. */
export interface Distances {
  readonly sparsity: Weights;
  readonly eligible: Float64Array;
  readonly faults: readonly Fault[];
}

/** The points and the eligible of each member. */
export function distancesOf(region: Region, rules: Rules): Distances {
  const rule = placeRuleOf(rules);
  return distancesBy(rule, region.members, rule.byResidence ? residencesOf(region) : placesOf(region));
}

function distancesBy(rule: PlaceRule, members: readonly Member[], homes: Homes): Distances {
  const { first, km, persons, listed, barred } = homes;
  const { distanceWeights, sizeWeights, byEligible } = rule;
  const faults: Fault[] = [];
  const num = new Float64Array(members.length);
  const den = new Float64Array(members.length);
  const eligible = new Float64Array(members.length);
  for (let unit = 0; unit < num.length; unit++) {
    if (barred.size > 0 && barred.has(unit)) {
      const fault = barred.get(unit);
      if (fault) faults.push(fault);
      num[unit] = den[unit] = eligible[unit] = NaN;
      continue;
    }
    let weighted = 0;
    let inBands = 0;
    for (let home = first[unit]!; home < first[unit + 1]!; home++) {
      const band = bandIn(rule, km[home]!);
      if (band < 0) {
        const where = { unitId: members[unit]!.id, km: km[home]!, persons: persons[home]! };
        faults.push({ code: 'distanceInNoBand', severity: 'warning', ...where });
        continue;
      }
      const weight = distanceWeights[band]!;
      weighted += weight * persons[home]!;
      if (weight > 0) inBands += persons[home]!;
    }
    eligible[unit] = inBands;
    den[unit] = 1;
    if (weighted === 0) continue;
    const counted = byEligible ? inBands : listed[unit]!;
    let inside = 0;
    let size = 0;
    for (let tier = 0; tier < sizeWeights.length; tier++) {
      const there = personsIn(rule, tier, counted);
      inside += there;
      size += there * sizeWeights[tier]!;
    }
    if (inside < counted)
      faults.push({
        ...{ code: 'sizeInNoBracket', severity: 'warning' },
        ...{ unitId: members[unit]!.id, listed: counted },
      });
    num[unit] = weighted * size;
    den[unit] = counted;
  }
  return { sparsity: { num, den }, eligible, faults };
}

/** Explains the points of a unit whose distances are known. */
export function sparsityPointsStep(member: Member, rules: Rules): Step {
  const homes = homesAt(member, placeRuleOf(rules))!;
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
function homesAt(member: Member, { byResidence }: PlaceRule): Home[] | null {
  const rest = restAt(member, byResidence);
  if (typeof rest !== 'number') return null;
  const homes = statedHomes(member, byResidence).map(({ km, persons }) => ({ km, persons, stated: true }));
  return rest === 0 ? homes : [...homes, { km: member.unit!.distanceKm!, persons: rest, stated: false }];
}

/** The band a distance lies in; as printed, some lie in none: −1. */
export function bandOf(km: number, rules: Rules): number {
  return bandIn(placeRuleOf(rules), km);
}

/** Whose number the size goes by. */
function sizeCount({ listed }: Member, eligible: number, rules: Rules): number {
  return rules.interpretations['sparsity.sizeCount'] === 'eligible' ? eligible : listed;
}

/** Persons in each bracket of size. */
export function personsByTier(counted: number, rules: Rules): number[] {
  const rule = placeRuleOf(rules);
  return rules.sparsity.sizeWeights.map((_, tier) => personsIn(rule, tier, counted));
}
