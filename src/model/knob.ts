// Reglage: the parameters that a goal seek may change, and how several of them move together.
import { roundProduct } from '../money/round.ts';

/**
 * Whole numbers of the parameter's smallest step (öre for kr, hundredths for weights and per cent), not negative. The
 * values it can have are `at` and whole steps from there, within the bounds.
 */
export interface Knob {
  /** Of the parameter: `listing.base`. */
  readonly path: string;
  readonly at: number;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** −1 for one that falls as the others rise. */
  readonly sign?: -1;
}

/** The ways that some knobs can be turned, in whole turns; 0 is as they are. */
export interface Travel {
  /** The farthest turns that change anything. */
  readonly low: number;
  readonly high: number;
  /** Where a knob meets a bound and the others go on without it, ascending; the farthest are among them. */
  readonly stops: readonly number[];
  /** The knobs' values after some turns. */
  readonly valuesAt: (turns: number) => number[];
}

/**
 * All knobs change by the same per cent of what they are, each to the nearest of its values and no further than its
 * bounds. One turn is a step of the knob that has most steps to its per cent, so that no combination is passed over. A
 * knob at zero has no per cent and stays, unless all are at zero: then they go step by step.
 * RangeError for what are no whole numbers, for a knob that has no value within its bounds, and for none at all.
 */
export function travelOf(knobs: readonly Knob[]): Travel {
  if (knobs.length === 0) throw new RangeError('No knobs to turn');
  const idle = knobs.every(({ at }) => at === 0);
  const sizes = knobs.map((knob) => ({ knob, size: idle ? knob.step : knob.at, range: rangeOf(knob) }));
  const lead = sizes.reduce((a, b) => (b.size * a.knob.step > a.size * b.knob.step ? b : a), sizes[0]!);
  const parts = sizes.map(({ knob, size, range }) => {
    const [over, under] = [size * lead.knob.step, knob.step * lead.size];
    return { knob, range, over, under };
  });
  const stops = parts
    .filter(({ over }) => over > 0)
    .flatMap(({ knob: { sign = 1 }, range, over, under }) => [
      sign * Math.floor((range.low * under) / over),
      sign * Math.ceil((range.high * under) / over),
    ]);
  const all = [...new Set(stops.map((stop) => stop + 0))].sort((a, b) => a - b);
  if (!all.every(Number.isSafeInteger)) throw new RangeError(`Too many steps to turn: ${all.at(-1)}`);
  return {
    low: all[0]!,
    high: all.at(-1)!,
    stops: all,
    valuesAt: (turns) =>
      parts.map(({ knob: { at, step, sign = 1 }, range, over, under }) => {
        const steps = sign * roundProduct(turns, over, under);
        return at + step * Math.min(Math.max(steps, range.low), range.high);
      }),
  };
}

/** How many steps down (negative) and up a knob has to its bounds. */
function rangeOf({ path, at, low, high, step }: Knob): { low: number; high: number } {
  for (const value of [at, low, high, step - 1])
    if (!(Number.isSafeInteger(value) && value >= 0)) throw new RangeError(`Not a whole number: ${path}`);
  const range = { low: Math.ceil((low - at) / step), high: Math.floor((high - at) / step) };
  if (!(range.low <= range.high)) throw new RangeError(`No value within the bounds: ${path}`);
  return range;
}
