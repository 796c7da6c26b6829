// Två listor sida vid sida: the units of two sides by id, and in what their data differ.
import { same, type DataGroup, type SideIndex } from './changeGroups.ts';
import type { Member, Region } from './region.ts';

export interface Pairing {
  readonly regions: readonly [Region, Region];
  /** Every unit with listed persons on either side, by id. */
  readonly ids: readonly string[];
  /** By side and unit, null where it has no listed persons. */
  readonly members: readonly [readonly (Member | null)[], readonly (Member | null)[]];
}

export function paired(regions: readonly [Region, Region]): Pairing {
  const ids = [...new Set(regions.flatMap(({ members }) => members.map(({ id }) => id)))].sort();
  const on = (side: SideIndex): (Member | null)[] => {
    const own = new Map(regions[side].members.map((member) => [member.id, member]));
    return ids.map((id) => own.get(id) ?? null);
  };
  return { regions, ids, members: [on(0), on(1)] };
}

/** A line by member of the region as one by unit of the pairing, 0 for those who are not in it. */
export function onPairing({ members }: Pairing, side: SideIndex, line: Float64Array): Float64Array {
  // Members and units have the same order.
  let next = 0;
  return Float64Array.from(members[side], (member) => (member ? line[next++]! : 0));
}

/** Of which side a unit's care need and place are: of the one asked for, or of the only one that lists it. */
export function memberAt({ members }: Pairing, side: SideIndex, unit: number): Member {
  const [a, b] = [members[0][unit], members[1][unit]];
  return a && b ? (side === 0 ? a : b) : (a ?? b)!;
}

/** The groups of data that differ for some unit; a unit of one side only is a change of numbers. */
export function changedData({ ids, members }: Pairing): Set<DataGroup> {
  const changed = new Set<DataGroup>();
  ids.forEach((_, unit) => {
    const [a, b] = [members[0][unit], members[1][unit]];
    if (!a || !b) {
      changed.add('ownNumber');
      return;
    }
    if (a.listed !== b.listed) changed.add('ownNumber');
    if (!sameMix(a, b)) changed.add('ownMix');
    if (!samePlace(a, b)) changed.add('place');
    if (a.unit?.cni !== b.unit?.cni || !same(a.unit?.cniCounts, b.unit?.cniCounts)) changed.add('cniData');
  });
  if (ids.length > 1 && (changed.has('ownNumber') || changed.has('ownMix'))) changed.add('others');
  return changed;
}

/** Whether every class and single age has the same share of the persons; not where only one side knows the ages. */
function sameMix(a: Member, b: Member): boolean {
  const counts = (member: Member): number[] => [...member.list.classes, ...(member.list.ages ?? [])];
  return sameShares(counts(a), a.listed, counts(b), b.listed);
}

function samePlace(a: Member, b: Member): boolean {
  const [homesA, homesB] = [a.list.residence, b.list.residence];
  const persons = (homes: typeof homesA): number[] => homes.map((home) => home.persons);
  return (
    a.unit?.ownership === b.unit?.ownership &&
    a.unit?.distanceKm === b.unit?.distanceKm &&
    homesA.length === homesB.length &&
    homesA.every(({ km }, index) => km === homesB[index]!.km) &&
    sameShares(persons(homesA), a.listed, persons(homesB), b.listed)
  );
}

function sameShares(a: readonly number[], ofA: number, b: readonly number[], ofB: number): boolean {
  return a.length === b.length && a.every((count, index) => count * ofB === b[index]! * ofA);
}
