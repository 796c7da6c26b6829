// Transition and phase-in once more, slowly: amounts kept within limits of the change, within the pot.
//
// The source has no such rule; this is what the simulator says it does. Both must agree on: a floor in per cent is
// rounded up to öre and a ceiling down; where no öre lies between, the floor goes first; nobody gets less than nothing.
import type { Limits, UnitChange } from '../../src/model/transition.ts';
import { fraction, hamilton, nearest, over, plus, times, total, type Fraction } from '../money/exact.ts';
import { isAbove } from './amounts.ts';

interface Range {
  readonly low: bigint;
  /** Null without a ceiling. */
  readonly high: bigint | null;
}

/** The amounts after the change; or why there are none, with what is lacking or too much. */
export function limited(
  units: readonly UnitChange[],
  limits: Limits,
): bigint[] | [code: string, ore: bigint] {
  const { floor, ceiling } = limits;
  if (floor !== null && ceiling !== null && floor > ceiling) return ['floorAboveCeiling', BigInt(floor)];
  const ranges = units.map((unit) => rangeOf(unit, limits));
  const pot = sum(units.map(({ after }) => BigInt(after)));
  const floors = sum(ranges.map(({ low }) => low));
  if (floors > pot) return ['floorsExceedPot', floors - pot];
  const tops = ranges.map(({ high }) => high);
  if (!tops.includes(null) && sum(tops as bigint[]) < pot)
    return ['potExceedsCeilings', pot - sum(tops as bigint[])];

  const kept = units.map(({ after }, i) => {
    const { low, high } = ranges[i]!;
    const own = BigInt(after) < low ? low : BigInt(after);
    return high !== null && own > high ? high : own;
  });
  const left = pot - sum(kept);
  if (left === 0n) return kept;
  if (left < 0n) {
    const rooms = kept.map((ore, i) => fraction(ore - ranges[i]!.low));
    return hamilton(-left, rooms).map((ore, i) => kept[i]! - ore);
  }
  const rooms = kept.map((ore, i) => (ranges[i]!.high === null ? null : ranges[i]!.high! - ore));
  return filled(left, rooms, units).map((ore, i) => kept[i]! + ore);
}

/** A new unit, one that is gone with its persons and one without: they keep what the new rules give. */
function isOutside({ before, listed }: UnitChange): boolean {
  return before === 0 || listed === 0;
}

function rangeOf(unit: UnitChange, { measure, floor, ceiling }: Limits): Range {
  const { before, after, listed } = unit;
  if (isOutside(unit)) return { low: BigInt(after), high: BigInt(after) };
  const moved = (change: number): Fraction =>
    measure === 'perListed'
      ? fraction(before + change * listed)
      : times(fraction(before), plus(fraction(1), fraction(change, 10_000)));
  const up = floor === null ? 0n : -floored(times(fraction(-1), moved(floor)));
  const low = up < 0n ? 0n : up;
  const down = ceiling === null ? null : floored(moved(ceiling));
  return { low, high: down !== null && down < low ? low : down };
}

function floored({ n, d }: Fraction): bigint {
  const whole = n / d;
  return n < 0n && whole * d !== n ? whole - 1n : whole;
}

/** Öre by person among those with room: the fullest first, as long as their room is no more than their share. */
function filled(ore: bigint, rooms: readonly (bigint | null)[], units: readonly UnitChange[]): bigint[] {
  const got = units.map(() => 0n);
  const open = units
    .map(({ listed }, i) => ({ i, room: rooms[i]!, listed: fraction(listed) }))
    .filter(({ room }) => room === null || room > 0n)
    .map((one) => ({ ...one, each: one.room === null ? null : over(fraction(one.room), one.listed) }))
    .sort((a, b) => (b.each === null || (a.each !== null && isAbove(b.each, a.each)) ? -1 : 1));
  let left = ore;
  while (open.length > 0) {
    const [{ i, room, each }] = open as [(typeof open)[number]];
    const share = over(fraction(left), total(open.map(({ listed }) => listed)));
    if (each === null || isAbove(each, share)) break;
    got[i] = room!;
    left -= room!;
    open.shift();
  }
  open.sort((a, b) => a.i - b.i);
  if (left > 0n)
    hamilton(
      left,
      open.map(({ listed }) => listed),
    ).forEach((own, k) => (got[open[k]!.i] = own));
  return got;
}

/** What each unit that pays gives to each that receives: by what these still lack, payer after payer. */
export function flows(units: readonly UnitChange[], amounts: readonly bigint[]): Record<string, bigint> {
  const gains = units.map(({ after }, i) => amounts[i]! - BigInt(after));
  const lacking = gains.map((gain) => (gain > 0n ? gain : 0n));
  const found: Record<string, bigint> = {};
  gains.forEach((gain, payer) => {
    if (gain >= 0n) return;
    hamilton(
      -gain,
      lacking.map((ore) => fraction(ore)),
    ).forEach((ore, to) => {
      lacking[to]! -= ore;
      if (ore > 0n) found[`${units[payer]!.id} ${units[to]!.id}`] = ore;
    });
  });
  return found;
}

/** The amounts of a year of a phase-in: from those before, grown with the pot, `share` × 10⁴ of the way. */
export function phased(units: readonly UnitChange[], share: number): bigint[] {
  const staying = units.filter((unit) => !isOutside(unit));
  const before = total(staying.map((unit) => fraction(unit.before)));
  const pot = total(staying.map(({ after }) => fraction(after)));
  const exact = staying.map((unit) => {
    const grown = times(fraction(unit.before), over(pot, before));
    const way = plus(fraction(unit.after), times(fraction(-1), grown));
    return plus(grown, times(way, fraction(share, 10_000)));
  });
  const whole = pot.n === 0n ? exact.map(() => 0n) : hamilton(nearest(pot), exact);
  return units.map((unit) => (isOutside(unit) ? BigInt(unit.after) : whole[staying.indexOf(unit)]!));
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((all, value) => all + value, 0n);
}
