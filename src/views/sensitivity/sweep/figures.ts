// Svepets tal: how what is measured is written, and where it is highest and lowest.
import type { Format } from '../../../i18n/format.ts';
import type { Dictionary } from '../../../i18n/sv.ts';
import type { Measured } from '../../../state/sweep.svelte.ts';
import { plain, scaleFor, signed } from '../scale.ts';

export interface Figures {
  /** `798,0 mnkr/år`. */
  readonly text: (value: number) => string;
  /** Without its unit, where that stands beside. */
  readonly short: (value: number) => string;
  readonly change: (value: number) => string;
  /** Behind the measure's name on an axis; empty where the name says it. */
  readonly unit: string;
}

/** So that a tenth of what the values differ by can be told. */
const FINER = 10;

export function figuresOf(
  t: Dictionary,
  f: Format,
  { kind }: Measured,
  values: Float64Array,
  now: number,
): Figures {
  const words = t.sensitivity;
  if (kind === 'losers')
    return {
      // A scale that is as long on either side of its middle goes beyond what can be.
      text: (value) => words.sweep.units(f.count(Math.max(0, value))),
      short: f.count,
      change: (value) => f.countChange(value),
      unit: '',
    };
  if (kind === 'greatestLoss' || kind === 'sparsityShare')
    return {
      text: (value) => words.percent(f.decimal(kind === 'greatestLoss' ? Math.min(0, value) : value, 1)),
      short: (value) => f.decimal(value, 1),
      change: (value) => words.percent(f.pointsChange(value / 100)),
      unit: '%',
    };
  const { high, low } = extremesOf(values);
  const span = high === null || low === null ? 0 : values[high]! - values[low]!;
  const scale = scaleFor((span || now) * FINER);
  const written = kind === 'unitChange' ? signed : plain;
  return {
    text: (ore) => words.yearly[scale](written(f, scale, ore)),
    short: (ore) => written(f, scale, ore),
    change: (ore) => words.yearly[scaleFor(ore)](signed(f, scaleFor(ore), ore)),
    unit: words.axis[scale],
  };
}

/** Positions of the highest and the lowest value; null where all are barred. */
export function extremesOf(values: Float64Array): {
  readonly high: number | null;
  readonly low: number | null;
} {
  let high: number | null = null;
  let low: number | null = null;
  values.forEach((value, index) => {
    if (Number.isNaN(value)) return;
    if (high === null || value > values[high]!) high = index;
    if (low === null || value < values[low]!) low = index;
  });
  return { high, low };
}

/** What is neither gain nor loss: nothing for a change, else what it is now. */
export function middleOf({ kind }: Measured, values: Float64Array, now: number): number {
  if (kind === 'unitChange') return 0;
  return Number.isNaN(now) ? (values.find((value) => !Number.isNaN(value)) ?? 0) : now;
}
