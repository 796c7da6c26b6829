// What a unit counts by where its mix, number, need and place are of one side or the other.
import type { ChangeGroup } from '../../src/model/changeGroups.ts';
import type { Dataset, Unit, UnitList } from '../../src/model/types.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { fraction, over, plus, times, total, ZERO, type Fraction } from '../money/exact.ts';
import { decimal, isAbove, read } from './amounts.ts';
import { product, sumOf, type Known } from './known.ts';
import { personsAged, personsOf, weighted } from './listed.ts';
import { distanceWeight } from './sparsity.ts';

/** The first list is the side's. */
export interface Side {
  readonly dataset: Dataset;
  readonly file: YearFile;
}
export type Pair = readonly [Side, Side];
/** The side that a group is of. */
export type At = (group: ChangeGroup) => 0 | 1;

/** A unit on a list that holds somebody; how many is not known where a count is of no use. */
interface Member {
  readonly unit: Unit | undefined;
  readonly list: UnitList;
  readonly listed: Known;
}

export const POOLS = ['listing', 'cni', 'sparsity', 'medication', 'rehab'] as const;
export const TAXED = ['listing', 'cni', 'sparsity', 'rehab'] as const;
export type Pool = (typeof POOLS)[number];
/** What a unit, or all of them, have to count by. */
export type Points = Readonly<Record<Pool | 'listed', Known>>;
const NONE: Points = {
  listing: ZERO,
  cni: ZERO,
  sparsity: ZERO,
  medication: ZERO,
  rehab: ZERO,
  listed: ZERO,
};

export function memberOf({ dataset }: Side, id: string): Member | null {
  const list = dataset.lists[0]!.units.find(({ unitId }) => unitId === id);
  const listed = list ? personsOf(list) : null;
  if (!list || listed?.n === 0n) return null;
  return { unit: dataset.units.find((one) => one.id === id), list, listed };
}

/** With the mix of one list at the number of another. A unit of one side only has that side's need and place. */
export function pointsOf(pair: Pair, id: string, mix: 0 | 1, number: 0 | 1, file: YearFile, at: At): Points {
  const numbered = memberOf(pair[number], id);
  const mixed = memberOf(pair[mix], id);
  if (!numbered || !mixed) return NONE;
  const { listed } = numbered;
  const of = (group: ChangeGroup): Member => memberOf(pair[at(group)], id) ?? mixed;
  const [from, to] = [Number(file.rehab.fromAge.value), Number(file.rehab.toAge.value)];
  const aged = mixed.listed && personsAged(mixed.list, from, to, read(file, 'rehab.ages') === 'exact');
  const scaled = (points: Known): Known =>
    product(points, listed && mixed.listed && over(listed, mixed.listed));
  return {
    listed,
    listing: scaled(weighted(mixed.list, file, 'listing')),
    medication: scaled(weighted(mixed.list, file, 'medication')),
    rehab: scaled(aged),
    cni: listed && needOf(of('cniData').unit, listed, file),
    sparsity: farOf(of('place'), listed, file),
  };
}

/** Persons × CNI; the seven counts are what they are. */
function needOf(unit: Unit | undefined, listed: Fraction, file: YearFile): Known {
  if (unit?.cni != null) return times(listed, fraction(unit.cni, 10_000));
  if (!unit?.cniCounts) return null;
  const weights: Readonly<Record<string, string>> = file.cni.weights.values;
  const index = Object.entries(unit.cniCounts).map(([group, persons]) =>
    times(decimal(weights[group]!), fraction(persons)),
  );
  return over(total(index), decimal(file.cni.scbReference.value));
}

/** Not known where homes are more than persons, or a distance is missing; nobody far off is nothing of any number. */
function farOf({ unit, list, listed: before }: Member, listed: Known, file: YearFile): Known {
  const homes = read(file, 'sparsity.distanceBy') === 'unit' ? [] : list.residence;
  const stated = total(homes.map(({ persons }) => fraction(persons)));
  if (before === null) return null;
  const rest = plus(before, times(fraction(-1), stated));
  if (rest.n < 0n || (rest.n > 0n && unit?.distanceKm == null)) return null;
  const places = homes.map(({ km, persons }) => ({
    weight: distanceWeight(km, file),
    persons: fraction(persons),
  }));
  if (rest.n > 0n) places.push({ weight: distanceWeight(unit!.distanceKm!, file), persons: rest });
  const far = total(places.map(({ weight, persons }) => times(weight, persons)));
  if (far.n === 0n) return ZERO;
  if (listed === null) return null;
  const scale = over(listed, before);
  const eligible = total(places.filter(({ weight }) => weight.n > 0n).map(({ persons }) => persons));
  const size = read(file, 'sparsity.sizeCount') === 'eligible' ? times(eligible, scale) : listed;
  return over(times(times(far, scale), sizePoints(size, file)), size);
}

/** As for whole inhabitants, with the last of them a part of one. */
function sizePoints(size: Fraction, file: YearFile): Fraction {
  const { sizeTo, sizeFrom, sizeWeights } = file.sparsity;
  const last = Number(sizeFrom.values.tier3);
  const starts = [0, Number(sizeTo.values.tier1), Number(sizeTo.values.tier2)];
  if (read(file, 'sparsity.bounds') === 'printed') starts[2] = last;
  const ends = [Number(sizeTo.values.tier1), Number(sizeTo.values.tier2), Infinity];
  const weights = Object.values(sizeWeights.values).map(decimal);
  const whole = read(file, 'sparsity.sizeTiers') === 'whole';
  return total(
    weights.map((weight, tier) => {
      const start = fraction(starts[tier]!);
      if (!isAbove(size, start)) return ZERO;
      const end = ends[tier] === Infinity ? size : fraction(ends[tier]!);
      const past = isAbove(size, end);
      if (whole) return past ? ZERO : times(weight, size);
      return times(weight, plus(past ? end : size, times(fraction(-1), start)));
    }),
  );
}

export function added(all: readonly Points[]): Points {
  const of = (kind: keyof Points): Known => sumOf(all.map((points) => points[kind]));
  return {
    ...{ listed: of('listed'), listing: of('listing'), cni: of('cni') },
    ...{ sparsity: of('sparsity'), medication: of('medication'), rehab: of('rehab') },
  };
}
