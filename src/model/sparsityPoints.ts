// Glesbygdspoäng (§5.1.3): listed persons far from the hospital, weighted by distance and by the size of the list.
import type { Weight } from '../money/allocate.ts';
import type { Weights } from '../money/shareOut.ts';
import type { Fault } from './fault.ts';
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
  return pointsBy(placeRuleOf(rules), member, faults);
}

function pointsBy(rule: PlaceRule, member: Member, faults: Fault[]): SparsityPoints | null {
  const rest = restAt(member, rule, faults);
  if (rest === null) return null;
  const stated = statedHomes(member, rule);
  let weighted = 0;
  let eligible = 0;
  for (let index = 0; index < stated.length + (rest > 0 ? 1 : 0); index++) {
    const isStated = index < stated.length;
    const km = isStated ? stated[index]!.km : member.unit!.distanceKm!;
    const persons = isStated ? stated[index]!.persons : rest;
    const band = bandIn(rule, km);
    if (band < 0)
      faults.push({ code: 'distanceInNoBand', severity: 'warning', unitId: member.id, km, persons });
    const weight = band < 0 ? 0 : rule.distanceWeights[band]!;
    weighted += weight * persons;
    if (weight > 0) eligible += persons;
  }
  if (weighted === 0) return { points: { num: 0, den: 1 }, eligible };
  const counted = rule.byEligible ? eligible : member.listed;
  let inside = 0;
  let size = 0;
  for (let tier = 0; tier < rule.sizeWeights.length; tier++) {
    const persons = personsIn(rule, tier, counted);
    inside += persons;
    size += persons * rule.sizeWeights[tier]!;
  }
  if (inside < counted)
    faults.push({ code: 'sizeInNoBracket', severity: 'warning', unitId: member.id, listed: counted });
  return { points: { num: weighted * size, den: counted }, eligible };
}

/** By member; NaN where they are unknown. */
export interface Distances {
  readonly sparsity: Weights;
  readonly eligible: Float64Array;
  readonly faults: readonly Fault[];
}

/** The points and the eligible of each member. */
export function distancesOf({ members }: Region, rules: Rules): Distances {
  const rule = placeRuleOf(rules);
  const faults: Fault[] = [];
  const sparsity = { num: new Float64Array(members.length), den: new Float64Array(members.length) };
  const eligible = new Float64Array(members.length);
  for (let unit = 0; unit < members.length; unit++) {
    const known = pointsBy(rule, members[unit]!, faults);
    sparsity.num[unit] = known ? known.points.num : NaN;
    sparsity.den[unit] = known ? known.points.den : NaN;
    eligible[unit] = known ? known.eligible : NaN;
  }
  return { sparsity, eligible, faults };
}

/** Explains the points of a unit whose distances are known. */
export function sparsityPointsStep(member: Member, rules: Rules): Step {
  const homes = homesOf(member, placeRuleOf(rules))!;
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
function homesOf(member: Member, rule: PlaceRule): Home[] | null {
  const rest = restAt(member, rule, []);
  if (rest === null) return null;
  const homes = statedHomes(member, rule).map(({ km, persons }) => ({ km, persons, stated: true }));
  return rest === 0 ? homes : [...homes, { km: member.unit!.distanceKm!, persons: rest, stated: false }];
}

const NO_HOMES: readonly Residence[] = [];

function statedHomes({ list }: Member, { byResidence }: PlaceRule): readonly Residence[] {
  return byResidence ? list.residence : NO_HOMES;
}

/** Listed persons without a stated home, whose distance is the unit's; null where that or their number is unknown. */
function restAt(member: Member, rule: PlaceRule, faults: Fault[]): number | null {
  const { id, unit, listed } = member;
  if (Number.isNaN(listed)) return null;
  let residence = 0;
  for (const { persons } of statedHomes(member, rule)) residence += persons;
  const rest = listed - residence;
  if (rest < 0) {
    faults.push({ code: 'residenceExceedsList', severity: 'error', unitId: id, residence, listed });
    return null;
  }
  if (rest === 0 || unit?.distanceKm != null) return rest;
  if (unit) faults.push({ code: 'unitWithoutDistance', severity: 'error', unitId: id, persons: rest });
  return null;
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
