// Liknande vårdenheter: those nearest to one in size, distance, age and need.
import { barring } from './barring.ts';
import { cniValue } from './cni.ts';
import { placeOf, unitTotal, workings, type Workings } from './compensation.ts';
import type { Fault } from './fault.ts';
import type { Member } from './region.ts';
import { OLDEST, type Dataset, type Rules } from './types.ts';

const WIDTH = 5;

/** A unit by what it is compared by. */
export interface Likeness {
  readonly unitId: string;
  readonly listed: number;
  readonly km: number | null;
  /** Years, each person at the middle of her class. */
  readonly meanAge: number;
  readonly cni: number | null;
  /** Öre per listed person and year; null where a fault bars it. */
  readonly perListed: number | null;
}

export interface Similar {
  readonly unit: Likeness;
  /** The nearest first. */
  readonly others: readonly (Likeness & { readonly difference: number })[];
}

/**
 * The units most like one: the least root mean square of the differences in log size, distance, mean age and CNI,
 * each over its standard deviation among all units. What is not known of either, or is the same for all, is left out.
 */
export function similar(
  dataset: Dataset,
  rules: Rules,
  period: string,
  unitId: string,
  count = 5,
): Similar | Fault {
  const worked = workings(dataset, rules, period);
  const place = placeOf(worked, unitId);
  if (typeof place !== 'number') return place;
  const all = worked.region.members.flatMap((member, index) =>
    Number.isNaN(member.listed) ? [] : [likeness(worked, member, index)],
  );
  const unit = all.find((candidate) => candidate.unitId === unitId);
  if (!unit) return barring(worked.faults, 'listing', unitId);
  if (all.length < 2) return { code: 'noOtherUnits', severity: 'error', period };
  const spreads = MEASURES.map((measure) => deviation(all.map(measure).filter((value) => value !== null)));
  const others = all
    .filter((other) => other !== unit)
    .map((other) => ({ ...other, difference: differenceOf(unit, other, spreads) }))
    .sort((a, b) => a.difference - b.difference);
  return { unit, others: others.slice(0, count) };
}

const MEASURES: readonly ((unit: Likeness) => number | null)[] = [
  ({ listed }) => Math.log(listed),
  ({ km }) => km,
  ({ meanAge }) => meanAge,
  ({ cni }) => cni,
];

function likeness(worked: Workings, member: Member, index: number): Likeness {
  const ore = unitTotal(worked, index);
  return {
    unitId: member.id,
    listed: member.listed,
    km: member.unit?.distanceKm ?? null,
    meanAge: meanAge(member),
    cni: cniValue(member, worked.rules),
    perListed: ore === null ? null : ore / member.listed,
  };
}

function meanAge({ list, listed }: Member): number {
  const years = list.classes.reduce((sum, count, index) => {
    const first = index * WIDTH;
    return sum + count * (first === OLDEST ? first : first + WIDTH / 2);
  }, 0);
  return years / listed;
}

function differenceOf(a: Likeness, b: Likeness, spreads: readonly number[]): number {
  const squares = MEASURES.flatMap((measure, index) => {
    const [own, other, spread] = [measure(a), measure(b), spreads[index]!];
    return own === null || other === null || spread === 0 ? [] : [((own - other) / spread) ** 2];
  });
  return squares.length === 0
    ? 0
    : Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
}

/** Standard deviation; zero where there is nothing to tell apart, NaN of nothing. */
function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
