// Svepet: one or two parameters taken from one value to another, and what a figure of the region then is.
import type { Fault } from '../model/fault.ts';
import { totalsOf } from '../model/lines.ts';
import { recounting } from '../model/recount.ts';
import { regionOf } from '../model/region.ts';
import { sweep, type Measure, type Reference } from '../model/sweep.ts';
import { touchedLines, yearOfOthers, type OtherLine } from '../model/touched.ts';
import type { Dataset, Rules, RulesName } from '../model/types.ts';
import { orderFaults } from '../params/check.ts';
import { parameterAt, sameValue, withValue } from '../params/parameter.ts';
import { rulesOf } from '../params/rules.ts';
import type { YearFile } from '../params/schema.ts';
import { stepsOf } from '../params/steps.ts';
import type { Progress, Request } from './api.ts';
import type { Book } from './book.ts';
import { paced } from './paced.ts';

/** A parameter from one value to another, decimal texts with a point, in so many values. */
export interface Span {
  readonly path: string;
  readonly from: string;
  readonly to: string;
  readonly steps: number;
}

/** What is measured, as in `Measure`; what it is held against is named apart. */
export type Measured =
  | { readonly kind: Exclude<Measure['kind'], `unit${string}`> }
  | { readonly kind: Extract<Measure['kind'], `unit${string}`>; readonly unitId: string };

export interface SweepRequest extends Request {
  readonly x: Span;
  /** Null where only one parameter is swept. */
  readonly y: Span | null;
  readonly measured: Measured;
  /** The rules that changes and losses are counted against, on the same list. */
  readonly against: RulesName;
}

export interface Swept {
  /** The values tried; of `y` none where one parameter is swept. */
  readonly xs: readonly string[];
  readonly ys: readonly string[];
  /** Row by row, in the measure's unit; NaN where a fault bars it, or limits would not rise. */
  readonly values: Float64Array;
  /** The measure under the rules as they are. */
  readonly now: number;
  /** Where these are in the sweep; null where it does not reach them. */
  readonly place: { readonly x: number; readonly y: number } | null;
}

/** Sweeps the rules asked about. Throws for a parameter they do not have, and for a span that has no steps. */
export async function swept(
  book: Book,
  { period, x, y, measured, against, ...name }: SweepRequest,
  progress: Progress,
): Promise<Swept | Fault> {
  const [found, other] = [book.find(name), book.find(against)];
  if ('code' in found) return found;
  if ('code' in other) return other;
  const { file, rules: base } = found;
  const [xs, ys] = [valuesOf(file, x), y ? valuesOf(file, y) : []];
  const rows = Math.max(1, ys.length);
  const { dataset } = book;

  const fileAt = (vx: string | undefined, vy: string | undefined): YearFile => {
    const moved = vx === undefined ? file : withValue(file, x.path, vx);
    return y && vy !== undefined ? withValue(moved, y.path, vy) : moved;
  };
  const rulesFor = remembered((vx: string | undefined, vy: string | undefined): Rules | null => {
    const changed = fileAt(vx, vy);
    return orderFaults(changed).length === 0 ? rulesOf(changed, name.scenario) : null;
  });
  const part = partOf(y?.path ?? x.path);
  const disordered: number[] = [];
  const rulesAt = (ix: number, iy: number): Rules => {
    // Parameters of two parts of the rules are read once each, which is most of the work.
    const apart = y !== null && part !== partOf(x.path);
    const [rules, own] = apart
      ? [rulesFor(xs[ix], undefined), rulesFor(undefined, ys[iy])]
      : [rulesFor(xs[ix], ys[iy]), null];
    if (rules && !apart) return rules;
    if (rules && own) return { ...rules, [part]: own[part] };
    disordered.push(iy * xs.length + ix);
    return base;
  };
  // Each parameter moved alone: beside the rules as they are, these tell which lines the sweep is about.
  const [alongX, alongY] = [elsewhere(file, x, xs), y && elsewhere(file, y, ys)].map((value, axis) =>
    value === null ? base : rulesOf(axis === 0 ? fileAt(value, undefined) : fileAt(undefined, value)),
  ) as [Rules, Rules];
  const lines = new Set([alongX, alongY].flatMap((rules) => [...touchedLines(base, rules)]));
  const reference = needsReference(measured) ? referenceOf(dataset, period, other.rules, lines) : {};
  const measure: Measure = 'unitId' in measured ? { ...measured, reference } : { ...measured, reference };

  const asIs = sweep(
    dataset,
    period,
    (ix, iy) => (ix === 1 ? alongX : iy === 1 ? alongY : base),
    2,
    2,
    measure,
  );
  const [now = NaN] = await paced(asIs, () => undefined);
  const values = await paced(sweep(dataset, period, rulesAt, xs.length, rows, measure), progress);
  for (const cell of disordered) values[cell] = NaN;
  const place = { x: placeOf(file, x, xs), y: y ? placeOf(file, y, ys) : 0 };
  return { xs, ys, values, now, place: place.x < 0 || place.y < 0 ? null : place };
}

/** The part of the rules that a parameter is in; it bears the same name as in the file. */
function partOf(path: string): keyof Rules {
  return path.split('.', 1)[0] as keyof Rules;
}

function remembered<T>(
  count: (a: string | undefined, b: string | undefined) => T,
): (a: string | undefined, b: string | undefined) => T {
  const answers = new Map<string, T>();
  return (a, b) => {
    const key = `${a} ${b}`;
    const answer = answers.has(key) ? answers.get(key)! : count(a, b);
    answers.set(key, answer);
    return answer;
  };
}

function valuesOf(file: YearFile, { path, from, to, steps }: Span): string[] {
  const parameter = parameterAt(file, path);
  if (!parameter) throw new RangeError(`No such parameter: ${path}`);
  return stepsOf(parameter, from, to, steps);
}

/** A value of the sweep that is not the one there is. */
function elsewhere(file: YearFile, { path }: Span, values: readonly string[]): string | null {
  const now = parameterAt(file, path)?.value ?? null;
  return values.find((value) => !sameValue(value, now)) ?? null;
}

function placeOf(file: YearFile, { path }: Span, values: readonly string[]): number {
  const now = parameterAt(file, path)?.value ?? null;
  return values.findIndex((value) => sameValue(value, now));
}

function needsReference({ kind }: Measured): boolean {
  return kind === 'unitChange' || kind === 'greatestLoss' || kind === 'losers';
}

/** The listed lines, and the others that the sweep is about, under the rules it is held against. */
function referenceOf(
  dataset: Dataset,
  period: string,
  rules: Rules,
  lines: ReadonlySet<OtherLine>,
): Reference {
  const region = regionOf(dataset, period);
  const totals = totalsOf(recounting(region)(rules));
  const amounts = new Map(region.members.map(({ id }, unit) => [id, totals[unit]!]));
  const list = dataset.lists.find((candidate) => candidate.period === period) ?? { period, units: [] };
  if (lines.size > 0)
    for (const [id, ore] of yearOfOthers(dataset, rules, list, lines))
      amounts.set(id, (amounts.get(id) ?? 0) + ore);
  return Object.fromEntries(amounts);
}
