// Ersättningsposterna i ett svep: `linesOf` for the default readings, without a new array for each, to draw years by.
import { roundProduct } from '../money/round.ts';
import { shareOutAmong } from '../money/shareOut.ts';
import type { DriftPoints } from './drift.ts';
import { supplementBase, TAXED, type Owned } from './external.ts';
import { FIFTHS } from './ages.ts';
import type { Line } from './line.ts';
import { sparsityPool } from './sparsity.ts';
import { LINES, type LineCode, type Rules } from './types.ts';

/** Öre by line and unit, medication on the sum of the three tertials' bases; the same arrays at every call. */
export type FlatLines = (
  points: DriftPoints,
  rules: Rules,
  medicationBases: number,
) => Readonly<Record<LineCode, Line>>;

const FUNDINGS = ['funding.listing', 'funding.cni', 'funding.medication', 'funding.rehab'] as const;

/** Whether these rules pay per point and on top of the pools; other readings share out more than one pool. */
export function areFlat({ interpretations }: Rules): boolean {
  const funded = FUNDINGS.every((key) => interpretations[key] === 'rate');
  return funded && interpretations['external.funding'] === 'onTop';
}

/**
 * For the units of a region, or of several that follow each other from `starts` on, each of its own pools. What the
 * lines are is said in `linesOf`, which they equal to the öre.
 */
export function flatLinesOf({ members }: Owned, starts: readonly number[] = [0]): FlatLines {
  const count = members.length;
  const lines = Object.fromEntries(LINES.map((code) => [code, new Float64Array(count)])) as Record<
    LineCode,
    Line
  >;
  const regions = starts.map((from, place) => linesOfRegion(lines, from, starts[place + 1] ?? count));
  const external = [...members.keys()].filter((unit) => members[unit]!.unit?.ownership === 'external');
  members.forEach(({ unit }, index) => {
    if (unit === null) lines.adminSupplement[index] = lines.vatCompensation[index] = NaN;
  });

  return (points, rules, medicationBases) => {
    rate(lines.listing, points.listing, rules.listing.base, 100, 0, count);
    rate(lines.medication, points.medication, medicationBases, 300, 0, count);
    rate(lines.rehab, points.rehab, rules.rehab.amount, FIFTHS, 0, count);
    for (const region of regions) region(points, rules);

    const base = supplementBase(rules).map((code) => lines[code]);
    const taxed = TAXED.map((code) => lines[code]);
    for (const unit of external) {
      const supplement = product(sumAt(base, unit), rules.external.supplement, 10_000);
      lines.adminSupplement[unit] = supplement;
      lines.vatCompensation[unit] = product(sumAt(taxed, unit) + supplement, rules.external.vat, 10_000);
    }
    return lines;
  };
}

/** Sets the two lines that go by all units of a region: those of the units `from`–`to`. */
function linesOfRegion(
  { listing, cni, sparsity }: Readonly<Record<LineCode, Line>>,
  from: number,
  to: number,
): (points: DriftPoints, rules: Rules) => void {
  const shares = sparsity.subarray(from, to);
  const weights = { num: shares.slice(), den: shares.slice() };
  const shareOut = shareOutAmong(to - from);

  return (points, rules) => {
    const need = needRate(points, rules, from, to);
    if (need) rate(cni, points.cni, need[0], need[1], from, to);
    else cni.fill(NaN, from, to);
    const pool =
      rules.interpretations['sparsity.pool'] === 'published'
        ? rules.published.sparsity
        : sparsityPool(sumOf(listing, from, to) + sumOf(cni, from, to), rules.sparsity.share);
    const { num, den } = points.sparsity;
    for (let unit = from; unit < to; unit++) {
      weights.num[unit - from] = num[unit]!;
      weights.den[unit - from] = den[unit]!;
    }
    const known = !Number.isNaN(pool + sumOf(num, from, to));
    if (!known || !shareOut(pool, weights, shares)) shares.fill(NaN);
  };
}

/** Öre per point of CNI and per what, or null where the mean that it goes by is unknown. */
function needRate(
  { cni, listed }: DriftPoints,
  rules: Rules,
  from: number,
  to: number,
): readonly [amount: number, per: number] | null {
  const { average, scbReference, givenMean } = rules.cni;
  if (rules.interpretations['cni.reference'] === 'given')
    return givenMean === null ? null : [average, scbReference * givenMean];
  const sum = sumOf(cni, from, to);
  return sum > 0 ? [average * sumOf(listed, from, to), sum] : null;
}

function rate(line: Line, points: Line, amount: number, per: number, from: number, to: number): void {
  for (let unit = from; unit < to; unit++) {
    const quotient = (points[unit]! * amount) / per;
    const rest = quotient - Math.floor(quotient);
    // Of floating point as `roundProduct` judges it, which is called for what is near a half or unknown alone.
    line[unit] =
      Math.abs(rest - 0.5) > Math.abs(quotient) * 1.8e-15
        ? Math.floor(quotient + 0.5)
        : product(points[unit]!, amount, per);
  }
}

function product(points: number, amount: number, per: number): number {
  return Number.isNaN(points) ? NaN : roundProduct(points, amount, per);
}

function sumAt(lines: readonly Line[], unit: number): number {
  let sum = 0;
  for (const line of lines) sum += line[unit]!;
  return sum;
}

function sumOf(line: Line, from: number, to: number): number {
  let sum = 0;
  for (let unit = from; unit < to; unit++) sum += line[unit]!;
  return sum;
}
