// Gränserna (§5.1.3): where a unit stands against the limits of size and distance, and what they are worth.
import { fraction, over, rounded, times, ZERO, type Fraction } from '../money/fraction.ts';
import { barring } from './barring.ts';
import { placeOf, unitTotal, workings, type Workings } from './compensation.ts';
import type { Fault } from './fault.ts';
import type { Member } from './region.ts';
import { allPoints } from './sparsity.ts';
import { bandOf, personsByTier, sparsityPoints } from './sparsityPoints.ts';
import type { Dataset, Rules } from './types.ts';

/** A limit of size: the bracket up to and including `limit`, and the one above. */
export interface SizeCliff {
  /** Listed persons of the last inhabitant below. */
  readonly limit: number;
  /** Persons who may come before the limit is passed; negative where it has been. */
  readonly personsLeft: number;
  /** × 10². */
  readonly weightBelow: number;
  readonly weightAbove: number;
  /** Öre of sparsity a year for one more person who lives as the others do, at today's krona per point; null where unknown. */
  readonly perPersonBelow: number | null;
  readonly perPersonAbove: number | null;
  /** Öre a year that a unit of this distance loses as its list passes the limit, if the whole list has one weight. */
  readonly wholeListDrop: number | null;
}

interface DistanceCliff {
  /** First km of the band. */
  readonly km: number;
  /** × 10². */
  readonly weight: number;
  /** Öre a year that the unit's whole income would differ by if its distance were the limit; null where unknown. */
  readonly effect: number | null;
  /** The same if all its listed lived at the unit, whatever homes are stated. */
  readonly effectWithHomes: number | null;
}

export interface Cliffs {
  /** Persons that the size goes by: all listed, or (as that is read) those in a band with weight. */
  readonly counted: number;
  readonly sizes: readonly SizeCliff[];
  /** Null where nobody has stated the distance. */
  readonly km: number | null;
  /** × 10², of the unit's own distance; null where the distance is missing. */
  readonly distanceWeight: number | null;
  readonly distances: readonly DistanceCliff[];
  /** Listed persons whose stated homes the band goes by, and who do not follow the unit's distance. */
  readonly statedHomes: number;
}

export function cliffs(dataset: Dataset, rules: Rules, period: string, unitId: string): Cliffs | Fault {
  const worked = workings(dataset, rules, period);
  const unit = placeOf(worked, unitId);
  if (typeof unit !== 'number') return unit;
  const member = worked.region.members[unit]!;
  if (Number.isNaN(member.listed)) return barring(worked.faults, 'listing', unitId);
  const km = member.unit?.distanceKm ?? null;
  const counted =
    rules.interpretations['sparsity.sizeCount'] === 'eligible' ? worked.eligible[unit]! : member.listed;
  const stated = rules.interpretations['sparsity.distanceBy'] === 'residence' ? member.list.residence : [];
  return {
    counted,
    sizes: sizeCliffs(worked, member, counted),
    km,
    distanceWeight: km === null ? null : weightAt(km, rules),
    distances: distanceCliffs(dataset, worked, unit),
    statedHomes: stated.reduce((sum, home) => sum + home.persons, 0),
  };
}

function sizeCliffs({ rules, ...worked }: Workings, member: Member, counted: number): SizeCliff[] {
  const { sizeTo, sizeWeights } = rules.sparsity;
  const rate = krPerPoint(worked);
  const byDistance = meanDistanceWeight(member, counted, rules);
  const worth = (sizePoints: number): number | null =>
    rate && byDistance && rounded(times(times(rate, byDistance), fraction(sizePoints)));
  const whole: Rules = {
    ...rules,
    interpretations: { ...rules.interpretations, 'sparsity.sizeTiers': 'whole' },
  };
  const asWhole = (listed: number): number =>
    personsByTier(listed, whole).reduce((sum, persons, tier) => sum + persons * sizeWeights[tier]!, 0);
  return sizeTo.flatMap((limit, tier): SizeCliff[] => {
    // The last bracket is open.
    if (limit === null) return [];
    const [below, above] = [sizeWeights[tier]!, sizeWeights[tier + 1]!];
    return [
      {
        limit,
        personsLeft: limit - counted,
        weightBelow: below,
        weightAbove: above,
        perPersonBelow: worth(below),
        perPersonAbove: worth(above),
        wholeListDrop: worth(asWhole(limit) - asWhole(limit + 1)),
      },
    ];
  });
}

/** Öre per sparsity point × 10⁴; null where it is unknown. */
function krPerPoint({ points, sparsityPool }: Pick<Workings, 'points' | 'sparsityPool'>): Fraction | null {
  const all = allPoints(points.sparsity);
  return all === null || all.num === 0n || Number.isNaN(sparsityPool)
    ? null
    : over(fraction(sparsityPool), all);
}

/** Band weight × 10² of the counted persons on average; null where a distance is missing. */
function meanDistanceWeight(member: Member, counted: number, rules: Rules): Fraction | null {
  const flat: Rules = {
    ...rules,
    sparsity: { ...rules.sparsity, sizeFrom: [0], sizeTo: [null], sizeWeights: [1] },
  };
  const points = sparsityPoints(member, flat, [])?.points;
  if (!points) return null;
  return points.num === 0 ? ZERO : over(fraction(points.num, points.den), fraction(counted));
}

function distanceCliffs(dataset: Dataset, before: Workings, unit: number): DistanceCliff[] {
  const { rules, region } = before;
  const { id } = region.members[unit]!;
  const now = unitTotal(before, unit);
  const without = withoutHomes(dataset, id);
  return rules.sparsity.distanceFrom.slice(1).map((km) => {
    const effect = (data: Dataset): number | null => {
      const units = data.units.map((own) => (own.id === id ? { ...own, distanceKm: km } : own));
      const after = unitTotal(workings({ ...data, units }, rules, region.period), unit);
      return now === null || after === null ? null : after - now;
    };
    return {
      km,
      weight: weightAt(km, rules),
      effect: effect(dataset),
      effectWithHomes: effect(without),
    };
  });
}

/** The data with no home stated on a unit's lists. */
function withoutHomes(dataset: Dataset, unitId: string): Dataset {
  const lists = dataset.lists.map((list) => ({
    ...list,
    units: list.units.map((unit) => (unit.unitId === unitId ? { ...unit, residence: [] } : unit)),
  }));
  return { ...dataset, lists };
}

function weightAt(km: number, rules: Rules): number {
  return rules.sparsity.distanceWeights[bandOf(km, rules)]!;
}
