// Övergångsregler: floor and ceiling of what a change of rules may mean to each unit, financed within the pot.
import { allocate } from '../money/allocate.ts';
import { fraction, roundedUp, type Fraction } from '../money/fraction.ts';

/** A unit's amounts before and after a change of rules, whole öre a year and not negative. */
export interface UnitChange {
  readonly id: string;
  /** 0 for a new unit. */
  readonly before: number;
  /** 0 for one that is gone. */
  readonly after: number;
  /** Whole persons. */
  readonly listed: number;
}

/** How far the amount of a unit may move from what it was before; null where nothing is said. */
export interface Limits {
  /** Whole öre per listed person and year, or per cent × 10² of the amount before. */
  readonly measure: 'perListed' | 'percent';
  readonly floor: number | null;
  readonly ceiling: number | null;
}

/** Öre a year. Of `received` and `paid` one at least is 0; both are against the unadjusted amount. */
interface AdjustedUnit {
  readonly id: string;
  readonly unadjusted: number;
  readonly adjusted: number;
  readonly received: number;
  readonly paid: number;
}

/** What a unit that pays gives to one that receives, öre a year, never 0. */
export interface Flow {
  readonly from: string;
  readonly to: string;
  readonly ore: number;
}

export interface Transition {
  readonly units: readonly AdjustedUnit[];
  /** Who finances whom: by payer they sum to what it pays, by receiver to what it receives. */
  readonly flows: readonly Flow[];
}

/** Why no amounts keep within the limits. `ore` is what the pot lacks for the floors, or exceeds the ceilings by. */
export type Infeasible =
  | { readonly code: 'floorAboveCeiling'; readonly floor: number; readonly ceiling: number }
  | { readonly code: 'floorsExceedPot' | 'potExceedsCeilings'; readonly ore: number };

/**
 * The amounts after a change of rules, kept within the limits without changing their sum. Units below their floor are
 * topped up to it and units above their ceiling pay down to it; what is then left is shared by listed persons among
 * those below their ceilings, what is lacking is paid by those above their floors in proportion to their room. Nobody
 * gets less than nothing.
 * RangeError for amounts, persons or limits that are no whole numbers, or amounts or persons below zero.
 */
export function transition(units: readonly UnitChange[], limits: Limits): Transition | Infeasible {
  const amounts = limited(units, limits);
  return 'code' in amounts ? amounts : settled(units, amounts);
}

/** A new unit and one without listed persons have no change to limit: they keep what the new rules give. */
export function leftAlone({ before, listed }: UnitChange): boolean {
  return before === 0 || listed === 0;
}

/** The amounts after the change within the limits, in the order of the units. */
export function limited(units: readonly UnitChange[], limits: Limits): number[] | Infeasible {
  const { floor, ceiling } = limits;
  for (const { before, after, listed } of units) [before, after, listed].forEach(checkAmount);
  for (const limit of [floor, ceiling]) checkAmount(Math.abs(limit ?? 0));
  if (floor !== null && ceiling !== null && floor > ceiling)
    return { code: 'floorAboveCeiling', floor, ceiling };

  const ranges = units.map((unit) => rangeOf(unit, limits));
  const pot = sum(units.map(({ after }) => after));
  const floors = sum(ranges.map(({ low }) => low));
  const ceilings = sum(ranges.map(({ high }) => high));
  if (floors > pot) return { code: 'floorsExceedPot', ore: floors - pot };
  if (ceilings < pot) return { code: 'potExceedsCeilings', ore: pot - ceilings };

  const kept = units.map(({ after }, i) => Math.min(Math.max(after, ranges[i]!.low), ranges[i]!.high));
  const left = pot - sum(kept);
  if (left === 0) return kept;
  // Something is left only where a ceiling frees it, so that the rooms are finite.
  if (left > 0) {
    const rooms = kept.map((amount, i) => ranges[i]!.high - amount);
    const listed = units.map((unit) => unit.listed);
    return poured(left, rooms, listed).map((ore, i) => kept[i]! + ore);
  }
  const rooms = kept.map((amount, i) => amount - ranges[i]!.low);
  return allocate(-left, wholeWeights(rooms)).map((ore, i) => kept[i]! - ore);
}

/** What each unit receives or pays as its amount moves from `after` to the adjusted one; both sum to the same pot. */
export function settled(units: readonly UnitChange[], amounts: readonly number[]): Transition {
  const adjusted = units.map(({ id, after }, i): AdjustedUnit => {
    const gain = amounts[i]! - after;
    return {
      id,
      unadjusted: after,
      adjusted: amounts[i]!,
      received: Math.max(gain, 0),
      paid: Math.max(-gain, 0),
    };
  });
  return { units: adjusted, flows: flowsAmong(adjusted) };
}

/**
 * The amounts a unit may get, rounded to whole öre within the limits and never below zero. Where no öre lies between
 * floor and ceiling the floor goes first.
 */
function rangeOf(unit: UnitChange, { measure, floor, ceiling }: Limits): { low: number; high: number } {
  const { before, after, listed } = unit;
  if (leftAlone(unit)) return { low: after, high: after };
  const limit = (change: number, round: (ore: Fraction) => bigint): number =>
    measure === 'perListed'
      ? before + change * listed
      : Number(round(fraction(BigInt(before) * BigInt(10_000 + change), 10_000)));
  const low = Math.max(floor === null ? 0 : limit(floor, roundedUp), 0);
  const high = ceiling === null ? Infinity : limit(ceiling, roundedDown);
  return { low, high: Math.max(low, high) };
}

function roundedDown({ num, den }: Fraction): bigint {
  return -roundedUp({ num: -num, den });
}

/** `ore` shared out by persons; whom it would fill gets its room, and the rest goes on to the others. */
function poured(ore: number, rooms: readonly number[], persons: readonly number[]): number[] {
  const got = rooms.map(() => 0);
  let left = ore;
  let open = rooms.map((_, i) => i).filter((i) => rooms[i]! > 0);
  for (;;) {
    const all = sum(open.map((i) => persons[i]!));
    const full = open.filter((i) => BigInt(rooms[i]!) * BigInt(all) <= BigInt(left) * BigInt(persons[i]!));
    if (full.length === 0) break;
    for (const i of full) {
      got[i] = rooms[i]!;
      left -= rooms[i]!;
    }
    open = open.filter((i) => got[i] === 0);
  }
  if (left === 0) return got;
  // No share is rounded past its room: the room is whole and its quota below it.
  allocate(left, wholeWeights(open.map((i) => persons[i]!))).forEach((share, k) => (got[open[k]!] = share));
  return got;
}

/** Every payer's amount shared out by what the receivers still lack, so that rows and columns both close. */
function flowsAmong(units: readonly AdjustedUnit[]): Flow[] {
  let lacking = units.map(({ received }) => received);
  return units
    .filter(({ paid }) => paid > 0)
    .flatMap((payer) => {
      const shares = allocate(payer.paid, wholeWeights(lacking));
      lacking = lacking.map((ore, i) => ore - shares[i]!);
      return units
        .map(({ id }, i): Flow => ({ from: payer.id, to: id, ore: shares[i]! }))
        .filter(({ ore }) => ore > 0);
    });
}

function wholeWeights(values: readonly number[]): { num: number; den: 1 }[] {
  return values.map((num) => ({ num, den: 1 }));
}

function checkAmount(value: number): void {
  if (!(Number.isSafeInteger(value) && value >= 0)) throw new RangeError(`Not a whole amount: ${value}`);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
