// Bostäder (§5.1.3): where the listed of some units live, in arrays, to be counted under one set of rules after another.
import type { Fault } from './fault.ts';
import { ofRegion, type Member } from './region.ts';
import type { Residence } from './types.ts';

/** The homes of each member one after the other: those that its list states, then the rest at the unit. */
export interface Homes {
  /** Where each member's begin; one more for the end of the last. */
  readonly first: Int32Array;
  readonly km: Float64Array;
  readonly persons: Float64Array;
  /** Listed persons by member. */
  readonly listed: Float64Array;
  /** Members whose homes are unknown, by their places; null where another fault tells why. */
  readonly barred: ReadonlyMap<number, Fault | null>;
}

/** Homes as the lists state them. */
export const residencesOf = ofRegion(({ members }) => homesOf(members, true));

/** All at their units. */
export const placesOf = ofRegion(({ members }) => homesOf(members, false));

export function homesOf(members: readonly Member[], byResidence: boolean): Homes {
  const [first, km, persons]: number[][] = [[0], [], []];
  const barred = new Map<number, Fault | null>();
  members.forEach((member, place) => {
    const rest = restAt(member, byResidence);
    if (typeof rest === 'number') {
      for (const home of statedHomes(member, byResidence)) {
        km!.push(home.km);
        persons!.push(home.persons);
      }
      if (rest > 0) {
        km!.push(member.unit!.distanceKm!);
        persons!.push(rest);
      }
    } else barred.set(place, rest);
    first!.push(km!.length);
  });
  return {
    first: new Int32Array(first!),
    km: new Float64Array(km!),
    persons: new Float64Array(persons!),
    listed: new Float64Array(members.map((member) => member.listed)),
    barred,
  };
}

const NO_HOMES: readonly Residence[] = [];

export function statedHomes({ list }: Member, byResidence: boolean): readonly Residence[] {
  return byResidence ? list.residence : NO_HOMES;
}

/** Listed persons without a stated home, whose distance is the unit's; else why they are unknown, as in `barred`. */
export function restAt(member: Member, byResidence: boolean): number | Fault | null {
  const { id, unit, listed } = member;
  if (Number.isNaN(listed)) return null;
  let residence = 0;
  for (const { persons } of statedHomes(member, byResidence)) residence += persons;
  const rest = listed - residence;
  if (rest < 0) return { code: 'residenceExceedsList', severity: 'error', unitId: id, residence, listed };
  if (rest === 0 || unit?.distanceKm != null) return rest;
  return unit && { code: 'unitWithoutDistance', severity: 'error', unitId: id, persons: rest };
}
