// Ersättningspost: how one payment line comes about, by a rate per point or by sharing out a pool.
//
// A line is öre by member of the region. NaN means that a fault bars the figure; it spreads through every
// sum it enters, so that an unknown amount can never pass for a zero. `amountOf` turns it into null.
import { roundProduct } from '../money/round.ts';
import { shareOutAmong, type Weights } from '../money/shareOut.ts';
import type { Region } from './region.ts';
import { given, made, shared, type Quantity, type Step, type StepUnit } from './trace.ts';
import { LINES, type LineCode, type PoolCode, type Result, type Rules } from './types.ts';

export type Line = Float64Array;

/** How the figure of each member came about, by its position in the region; only for figures that are known. */
export type Steps = (index: number) => Step;

/** Every member's points × rate ÷ per, each rounded once to whole öre. */
export function byRate(points: Float64Array, rate: number, per: number): Line {
  const line = new Float64Array(points.length);
  for (let unit = 0; unit < line.length; unit++) {
    const point = points[unit]!;
    line[unit] = Number.isNaN(point) ? NaN : roundProduct(point, rate, per);
  }
  return line;
}

/**
 * A pool of öre shared out by points, to the öre. NaN for all where the pool or anybody's points are unknown,
 * or where nobody has points: a share of an unknown whole is unknown.
 */
export function byPool(points: Weights, pool: number): Line {
  const line = new Float64Array(points.num.length);
  const known = !Number.isNaN(pool + sumOf(points.num));
  return known && shareOutAmong(line.length)(pool, points, line) ? line : line.fill(NaN);
}

/** Whole-numbered points as weights for `byPool`. */
export function weightsOf(points: Float64Array): Weights {
  return { num: points, den: new Float64Array(points.length).fill(1) };
}

/** Sum of a line over the region, NaN where any part is unknown. */
export function sumOf(line: Float64Array): number {
  let total = 0;
  for (let unit = 0; unit < line.length; unit++) total += line[unit]!;
  return total;
}

/** One unit's amount in öre, or null where a fault bars it. `unit` is the position in `unitIds`. */
export function amountOf(result: Result, unit: number, line: LineCode): number | null {
  const ore = result.amounts[unit * LINES.length + LINES.indexOf(line)];
  return ore === undefined || Number.isNaN(ore) ? null : ore;
}

/** Explains `byRate`: the product of some steps, rounded to whole öre. */
export function rateStep(line: LineCode, how: 'product' | 'quotient', parts: readonly Step[]): Step {
  return made(yearAmount(line), 'rounded', [made({ what: 'unrounded', unit: 'kr' }, how, parts)]);
}

/** Explains `byPool`: every member's share of one pool, by its own points of all points. */
export function poolSteps(line: LineCode, ore: Line, pool: Step, own: Steps, all: Step): Steps {
  return once((index) => shared(yearAmount(line), ore[index]!, pool, own(index), all));
}

/** The same steps, each made once: a step that stands in several places is the same object. */
export function once(steps: Steps): Steps {
  const done = new Map<number, Step>();
  return (index) => {
    const step = done.get(index) ?? steps(index);
    done.set(index, step);
    return step;
  };
}

/** A published pool, where it is what is shared out. */
export function publishedPool(line: PoolCode, rules: Rules): Step {
  return given({ what: 'pool', unit: 'kr', parameter: `published.${line}` }, rules.published[line]);
}

/** The sum of a quantity over the region, each unit's by its id: whole numbers ÷ `per`. */
export function sumOfUnits(
  name: { readonly what: Quantity; readonly unit: StepUnit; readonly label?: string },
  each: Quantity,
  { members }: Region,
  values: ArrayLike<number>,
  per = 1,
): Step {
  const parts = members.map(({ id }, index) =>
    given({ what: each, unit: name.unit, label: id }, values[index]!, per),
  );
  return made(name, 'sum', parts);
}

export function yearAmount(line: LineCode): { what: 'yearAmount'; unit: 'kr'; label: LineCode } {
  return { what: 'yearAmount', unit: 'kr', label: line };
}
