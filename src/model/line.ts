// Ersättningspost: how one payment line comes about, by a rate per point or by sharing out a pool.
//
// A line is öre by member of the region. NaN means that a fault bars the figure; it spreads through every
// sum it enters, so that an unknown amount can never pass for a zero. `amountOf` turns it into null.
import { allocate, type Weight } from '../money/allocate.ts';
import { roundProduct } from '../money/round.ts';
import { LINES, type LineCode, type Result } from './types.ts';

export type Line = Float64Array;

/** Every member's points × rate ÷ per, each rounded once to whole öre. */
export function byRate(points: Float64Array, rate: number, per: number): Line {
  return points.map((point) => (Number.isNaN(point) ? NaN : roundProduct(point, rate, per)));
}

/**
 * A pool of öre shared out by points, to the öre. NaN for all where the pool or anybody's points are unknown,
 * or where nobody has points: a share of an unknown whole is unknown.
 */
export function byPool(points: readonly (Weight | null)[], pool: number): Line {
  const known = points.filter((weight) => weight !== null);
  const barred =
    Number.isNaN(pool) || known.length < points.length || !known.some((weight) => weight.num > 0);
  return Float64Array.from(barred ? points.map(() => NaN) : allocate(pool, known));
}

/** Whole-numbered points as weights for `byPool`. */
export function weightsOf(points: Float64Array): (Weight | null)[] {
  return Array.from(points, (point) => (Number.isNaN(point) ? null : { num: point, den: 1 }));
}

/** Sum of a line over the region, NaN where any part is unknown. */
export function sumOf(line: Float64Array): number {
  return line.reduce((total, value) => total + value, 0);
}

/** One unit's amount in öre, or null where a fault bars it. `unit` is the position in `unitIds`. */
export function amountOf(result: Result, unit: number, line: LineCode): number | null {
  const ore = result.amounts[unit * LINES.length + LINES.indexOf(line)];
  return ore === undefined || Number.isNaN(ore) ? null : ore;
}
