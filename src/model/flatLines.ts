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
export type FlatLines = (points: DriftPoints, medicationBases: number) => Readonly<Record<LineCode, Line>>;

/** Whether these rules pay per point and on top of the pools; other readings share out more than one pool. */
export function areFlat({ interpretations }: Rules): boolean {
  const funded = (['listing', 'cni', 'medication', 'rehab'] as const).every(
    (line) => interpretations[`funding.${line}`] === 'rate',
  );
  return funded && interpretations['external.funding'] === 'onTop';
}

/** For the units of a region. What the lines are is said in `linesOf`, which they equal to the öre. */
export function flatLinesOf({ members }: Owned, rules: Rules): FlatLines {
  const count = members.length;
  const lines = Object.fromEntries(LINES.map((code) => [code, new Float64Array(count)])) as Record<
    LineCode,
    Line
  >;
  const shareOut = shareOutAmong(count);
  const base = supplementBase(rules).map((code) => lines[code]);
  const taxed = TAXED.map((code) => lines[code]);
  const external = [...members.keys()].filter((unit) => members[unit]!.unit?.ownership === 'external');
  members.forEach(({ unit }, index) => {
    if (unit === null) lines.adminSupplement[index] = lines.vatCompensation[index] = NaN;
  });

  return (points, medicationBases) => {
    const { cni, sparsity } = points;
    rate(lines.listing, points.listing, rules.listing.base, 100);
    const need = cniRate(points, rules);
    if (need) rate(lines.cni, cni, ...need);
    else lines.cni.fill(NaN);
    rate(lines.medication, points.medication, medicationBases, 300);
    rate(lines.rehab, points.rehab, rules.rehab.amount, FIFTHS);
    const pool =
      rules.interpretations['sparsity.pool'] === 'published'
        ? rules.published.sparsity
        : sparsityPool(sumOf(lines.listing) + sumOf(lines.cni), rules.sparsity.share);
    const known = !Number.isNaN(pool + sumOf(sparsity.num));
    if (!known || !shareOut(pool, sparsity, lines.sparsity)) lines.sparsity.fill(NaN);

    for (const unit of external) {
      const supplement = product(sumAt(base, unit), rules.external.supplement, 10_000);
      lines.adminSupplement[unit] = supplement;
      lines.vatCompensation[unit] = product(sumAt(taxed, unit) + supplement, rules.external.vat, 10_000);
    }
    return lines;
  };
}

/** Öre per point and per what, or null where the mean that it goes by is unknown. */
function cniRate({ cni, listed }: DriftPoints, rules: Rules): readonly [amount: number, per: number] | null {
  const { average, scbReference, givenMean } = rules.cni;
  if (rules.interpretations['cni.reference'] === 'given')
    return givenMean === null ? null : [average, scbReference * givenMean];
  const sum = sumOf(cni);
  return sum > 0 ? [average * sumOf(listed), sum] : null;
}

function rate(line: Line, points: Float64Array, amount: number, per: number): void {
  for (let unit = 0; unit < line.length; unit++) line[unit] = product(points[unit]!, amount, per);
}

function product(points: number, amount: number, per: number): number {
  return Number.isNaN(points) ? NaN : roundProduct(points, amount, per);
}

function sumAt(lines: readonly Line[], unit: number): number {
  let sum = 0;
  for (const line of lines) sum += line[unit]!;
  return sum;
}

/** As in line.ts, but fast. */
function sumOf(line: Float64Array): number {
  let sum = 0;
  for (let unit = 0; unit < line.length; unit++) sum += line[unit]!;
  return sum;
}
