// Tänkta lägen: what every unit goes by where some groups of change are of one side and some of the other.
import { rulesBetween, type ChangeGroup, type SideIndex } from './changeGroups.ts';
import { cniPoints } from './cni.ts';
import type { Fault } from './fault.ts';
import { weightedPersons } from './listing.ts';
import { memberAt, onPairing, type Pairing } from './pairing.ts';
import type { Member, Region } from './region.ts';
import { workingAge } from './rehab.ts';
import { personsByTier, sparsityPoints } from './sparsityPoints.ts';
import { tariffOf, type Standing, type Tariff } from './standing.ts';
import type { Rules } from './types.ts';

type SideOf = (group: ChangeGroup) => SideIndex;
/** By unit of the pairing. */
export type Points = Readonly<Record<keyof Standing, Float64Array>>;

/** The region where everything but the lists is settled. */
export interface Counterfactual {
  readonly tariff: Tariff;
  /** 1 for an external unit, 0 for the region's own, NaN where it is unknown. */
  readonly external: Float64Array;
  /** By the side of the age mix, then that of the number. */
  readonly points: readonly (readonly Points[])[];
  /** Sums over all units, and over the external ones, by the side whose lists they are. */
  readonly all: readonly Standing[];
  readonly allExternal: readonly Standing[];
}

const SIDES = [0, 1] as const;

/**
 * Makes the region for any choice of sides. What a group has no part in is computed once for both of its sides.
 *
 * With another number the age mix is kept: the unit's weighted persons are scaled by number ÷ number, to parts of a
 * person. So are those who live at each distance, and the brackets of size go by the number in force. Persons × CNI
 * go by it too where an index is given; the seven counts are what they are. A unit that is on one list only has the
 * care need and the place of that side throughout, and is on no other list. What is wrong with a place is added to
 * `faults`.
 */
export function counterfactuals(
  pairing: Pairing,
  rules: readonly [Rules, Rules],
  faults: Fault[],
): (sideOf: SideOf) => Counterfactual {
  const { regions, members } = pairing;
  const listed = SIDES.map((side) => Float64Array.from(members[side], (member) => member?.listed ?? 0));
  const kept = new Map<string, Float64Array>();

  return (sideOf) => {
    const between = rulesBetween(rules, sideOf);
    const once = (parts: readonly string[], groups: readonly ChangeGroup[], make: () => Float64Array) => {
      const key = [...parts, ...groups.map(sideOf)].join();
      const line = kept.get(key) ?? make();
      kept.set(key, line);
      return line;
    };
    /** Points of the persons on the list of `mix`, scaled to the number of another. */
    const byMix = (
      name: string,
      groups: readonly ChangeGroup[],
      mix: SideIndex,
      number: SideIndex,
      line: (region: Region) => Float64Array,
    ): Float64Array =>
      once([name, `${mix}${number}`], groups, () => {
        const own = onPairing(pairing, mix, line(regions[mix]));
        if (mix === number) return own;
        return own.map((points, unit) =>
          points === 0 ? 0 : (points * listed[number]![unit]!) / listed[mix]![unit]!,
        );
      });
    /** Points that go by facts of the unit and its number of persons. */
    const byNumber = (
      name: string,
      groups: readonly ChangeGroup[],
      number: SideIndex,
      points: (unit: number, persons: number) => number,
    ): Float64Array =>
      once([name, `${number}`], groups, () =>
        listed[number]!.map((persons, unit) => (persons === 0 ? 0 : points(unit, persons))),
      );
    const at = (group: ChangeGroup, unit: number): Member => memberAt(pairing, sideOf(group), unit);
    const flat = withoutSize(between);
    const pointsOf = (mix: SideIndex, number: SideIndex): Points => ({
      listed: listed[number]!,
      listing: byMix('listing', ['listingWeights'], mix, number, (region) =>
        weightedPersons(region, between.listing.weights),
      ),
      medication: byMix('medication', ['medicationWeights'], mix, number, (region) =>
        weightedPersons(region, between.medication.weights),
      ),
      rehab: byMix('rehab', ['bases', 'readings'], mix, number, (region) => workingAge(region, between)),
      cni: byNumber('cni', ['cniRule', 'cniData'], number, (unit, persons) =>
        cniPoints({ ...at('cniData', unit), listed: persons }, between),
      ),
      sparsity: byNumber('sparsity', ['sparsityRule', 'readings', 'place'], number, (unit, persons) =>
        sparsityAt(at('place', unit), persons, flat, between, faults),
      ),
    });
    const points = SIDES.map((mix) => SIDES.map((number) => pointsOf(mix, number)));
    const external = once(['external'], ['place'], () =>
      Float64Array.from(pairing.ids, (_, unit) => externalAt(at('place', unit))),
    );
    return {
      tariff: tariffOf(between),
      external,
      points,
      all: SIDES.map((side) => summed(points[side]![side]!, null)),
      allExternal: SIDES.map((side) => summed(points[side]![side]!, external)),
    };
  };
}

function summed(points: Points, external: Float64Array | null): Standing {
  // What is unknown of the region's own units is nothing to the external ones.
  const part = (value: number, isExternal: number): number => (isExternal === 0 ? 0 : value * isExternal);
  const sum = (line: Float64Array): number =>
    line.reduce((total, value, unit) => total + (external ? part(value, external[unit]!) : value), 0);
  return {
    listed: sum(points.listed),
    listing: sum(points.listing),
    cni: sum(points.cni),
    sparsity: sum(points.sparsity),
    medication: sum(points.medication),
    rehab: sum(points.rehab),
  };
}

function externalAt({ unit }: Member): number {
  return unit === null ? NaN : unit.ownership === 'external' ? 1 : 0;
}

/** Rules under which the size of a list means nothing, so that points are persons by the weight of their distance. */
function withoutSize(rules: Rules): Rules {
  return { ...rules, sparsity: { ...rules.sparsity, sizeFrom: [0], sizeTo: [null], sizeWeights: [1] } };
}

/** Sparsity points × 10⁴ of a unit that has another number of persons with the same homes in proportion. */
function sparsityAt(member: Member, persons: number, flat: Rules, rules: Rules, faults: Fault[]): number {
  const known = sparsityPoints(member, flat, faults);
  if (known === null) return NaN;
  const { points, eligible } = known;
  if (points.num === 0) return 0;
  const byDistance = ((points.num / points.den) * persons) / member.listed;
  const counted =
    rules.interpretations['sparsity.sizeCount'] === 'eligible'
      ? (eligible * persons) / member.listed
      : persons;
  const size = personsByTier(counted, rules).reduce(
    (sum, inTier, tier) => sum + inTier * rules.sparsity.sizeWeights[tier]!,
    0,
  );
  return (byDistance * size) / counted;
}
