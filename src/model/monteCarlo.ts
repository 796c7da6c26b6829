// Osäkerhet: what units may be paid over a year when lists, CNI and drug costs are drawn many times (Monte Carlo).
import { drawnYearOf, noShocks } from './drawnYear.ts';
import { sumOf } from './line.ts';
import { quantilesOf } from './quantile.ts';
import { randomOf } from './random.ts';
import { shocksOf, type Assumptions } from './shocks.ts';
import type { Dataset, Rules } from './types.ts';

const MOST_DRAWS = 100_000;
/** Amounts that are held at once, of eight bytes: 160 MB. */
const MOST_AMOUNTS = 20_000_000;
/** Bars of the region's distribution. */
const BINS = 40;
/** Units that are drawn between two reports of progress: some 30 to 50 ms of work. */
const AT_ONCE = 3_600;

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Öre over the year; NaN where a fault bars it. */
export interface Outcome {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Rounded to whole öre, half up. */
  readonly mean: number;
  /** Without any drift: the forecast on the lists as they are. */
  readonly certain: number;
  /** Share of the draws that give less than the reference, 0–1; NaN without a reference. */
  readonly loses: number;
}

/** The lines of §5.1 with supplement and VAT; not those of §5.2–5.3. Plain data. */
export interface MonteCarlo {
  readonly unitIds: readonly string[];
  readonly units: readonly Outcome[];
  readonly region: Outcome;
  /** How often the region's sum fell in each of BINS alike parts of `low`–`high`; null where it is barred. */
  readonly histogram: {
    readonly low: number;
    readonly high: number;
    readonly counts: readonly number[];
  } | null;
}

/** The most draws for a region, that memory holds. */
export function mostDraws(units: number): number {
  return Math.min(MOST_DRAWS, Math.floor(MOST_AMOUNTS / Math.max(1, units)));
}

/**
 * Draws the year, and yields after each part of the work; stop asking to stop it. The list of a month has grown since
 * it was drawn up as in `monthLists`, but each unit's at its own pace. `reference` is öre by unit id, to lose against.
 * RangeError for fewer draws than one, or more than `mostDraws`.
 */
export function* monteCarlo(
  dataset: Dataset,
  rules: Rules,
  choice: 'own' | (string & {}),
  assumptions: Assumptions,
  reference: Readonly<Record<string, number>> | null,
): Generator<Progress, MonteCarlo> {
  const { unitIds, draw } = drawnYearOf(dataset, rules, choice);
  const { draws, seed } = assumptions;
  const count = unitIds.length;
  if (!(Number.isSafeInteger(draws) && draws >= 1 && draws <= mostDraws(count)))
    throw new RangeError(`Cannot draw so many times: ${draws}`);

  const certain = new Float64Array(count);
  draw(noShocks(count), certain);
  const random = randomOf(seed);
  const each = Array.from(unitIds, () => new Float64Array(draws));
  const whole = new Float64Array(draws);
  const totals = new Float64Array(count);
  const part = Math.max(1, Math.floor(AT_ONCE / Math.max(1, count)));
  for (let done = 0; done < draws; done++) {
    draw(shocksOf(random, assumptions, count), totals);
    for (let unit = 0; unit < count; unit++) each[unit]![done] = totals[unit]!;
    whole[done] = count > 0 ? sumOf(totals) : NaN;
    if ((done + 1) % part === 0) yield { done: done + 1, total: draws };
  }

  const against = unitIds.map((id) => reference?.[id] ?? NaN);
  const units: Outcome[] = [];
  for (let unit = 0; unit < count; unit++) {
    units.push(outcomeOf(each[unit]!, certain[unit]!, against[unit]!));
    if ((unit + 1) % 50 === 0) yield { done: draws, total: draws };
  }
  const forecast = count > 0 ? sumOf(certain) : NaN;
  const region = outcomeOf(whole, forecast, sumOf(Float64Array.from(against)));
  return { unitIds, units, region, histogram: histogramOf(whole) };
}

/** Sorts `amounts` where they stand: no second copy of what may be millions. */
function outcomeOf(amounts: Float64Array, certain: number, reference: number): Outcome {
  const quantiles = quantilesOf(amounts);
  const barred = Number.isNaN(quantiles.p50);
  // From the certain amount, so that the sum stays a whole number that is exact.
  const off = amounts.reduce((sum, ore) => sum + (ore - certain), 0);
  const below = amounts.reduce((sum, ore) => sum + (ore < reference ? 1 : 0), 0);
  return {
    ...quantiles,
    mean: barred ? NaN : certain + Math.round(off / amounts.length),
    certain,
    loses: barred || Number.isNaN(reference) ? NaN : below / amounts.length,
  };
}

/** Of sorted amounts. */
function histogramOf(amounts: Float64Array): MonteCarlo['histogram'] {
  const [low, high] = [amounts[0]!, amounts.at(-1)!];
  if (Number.isNaN(high)) return null;
  const counts = Array<number>(BINS).fill(0);
  for (const ore of amounts) {
    const bin = high > low ? Math.floor(((ore - low) / (high - low)) * BINS) : 0;
    counts[Math.min(BINS - 1, bin)]!++;
  }
  return { low, high, counts };
}
