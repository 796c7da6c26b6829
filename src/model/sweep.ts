// Svep: one figure of a region, over the values of one parameter or of two against each other.
import { sumOf } from './line.ts';
import { totalsOf, type Lines } from './lines.ts';
import { recounting } from './recount.ts';
import { regionOf } from './region.ts';
import { touchedLines, yearOfOthers, type OtherLine } from './touched.ts';
import { POOLS, type Dataset, type Rules } from './types.ts';

/** Öre a year by unit id, of the same lines as are swept, to hold amounts against. */
export type Reference = Readonly<Record<string, number>>;

export type Measure =
  /** Öre: all units' lines, or one unit's. */
  | { readonly kind: 'regionTotal' }
  | { readonly kind: 'unitTotal'; readonly unitId: string }
  /** Öre: one unit's lines less what it has in the reference. */
  | { readonly kind: 'unitChange'; readonly unitId: string; readonly reference: Reference }
  /** Per cent: the change of the unit that loses the most, below zero; nought where none loses. */
  | { readonly kind: 'greatestLoss'; readonly reference: Reference }
  /** Units that have less than in the reference. */
  | { readonly kind: 'losers'; readonly reference: Reference }
  /** Per cent of the five pools as §5.1 gives them. */
  | { readonly kind: 'sparsityShare' };

/** Cells between two reports of progress. */
const AT_ONCE = 10_000;

/**
 * The measure under `rulesAt` each point, row by row: `nx` values of the first parameter for each of `ny` of the
 * second (one, where only one is swept). NaN where a fault bars it. Amounts are of the listed lines over a year on the
 * list of `period`, and of the other lines that differ between the corners of the sweep. Yields now and then.
 */
export function* sweep(
  dataset: Dataset,
  period: string,
  rulesAt: (ix: number, iy: number) => Rules,
  nx: number,
  ny: number,
  measure: Measure,
): Generator<{ readonly done: number; readonly total: number }, Float64Array> {
  const region = regionOf(dataset, period);
  const ids = region.members.map(({ id }) => id);
  const recount = recounting(region);
  const list = dataset.lists.find((candidate) => candidate.period === period) ?? { period, units: [] };
  const corner = rulesAt(0, 0);
  const corners = [rulesAt(nx - 1, 0), rulesAt(0, ny - 1)];
  const others = new Set<OtherLine>(corners.flatMap((rules) => [...touchedLines(corner, rules)]));
  const part = Math.max(1, Math.floor(AT_ONCE / Math.max(1, ids.length)));

  const values = new Float64Array(nx * ny);
  for (let cell = 0; cell < values.length; cell++) {
    const rules = rulesAt(cell % nx, Math.floor(cell / nx));
    const lines = recount(rules);
    const totals = totalsOf(lines);
    const amounts = new Map(ids.map((id, unit) => [id, totals[unit]!]));
    if (others.size > 0)
      for (const [id, ore] of yearOfOthers(dataset, rules, list, others))
        amounts.set(id, (amounts.get(id) ?? 0) + ore);
    values[cell] = ids.length > 0 ? valueOf(measure, amounts, lines) : NaN;
    if ((cell + 1) % part === 0) yield { done: cell + 1, total: values.length };
  }
  return values;
}

function valueOf(measure: Measure, amounts: ReadonlyMap<string, number>, { pools }: Lines): number {
  switch (measure.kind) {
    case 'regionTotal':
      return sumOf(Float64Array.from(amounts.values()));
    case 'unitTotal':
      return amounts.get(measure.unitId) ?? NaN;
    case 'unitChange':
      return (amounts.get(measure.unitId) ?? NaN) - (measure.reference[measure.unitId] ?? NaN);
    case 'greatestLoss':
      // Math.min gives NaN where any is.
      return Math.min(0, ...changes(amounts, measure.reference).map(inPerCent));
    case 'losers':
      return sumOf(
        Float64Array.from(changes(amounts, measure.reference), ([change]) =>
          Number.isNaN(change) ? NaN : change < 0 ? 1 : 0,
        ),
      );
    case 'sparsityShare':
      return (100 * sumOf(pools.sparsity)) / POOLS.reduce((sum, code) => sum + sumOf(pools[code]), 0);
  }
}

/** What each unit of the reference or of the list gains, and what it had; a unit on one side only has nothing on the other. */
function changes(amounts: ReadonlyMap<string, number>, reference: Reference): (readonly [number, number])[] {
  const ids = new Set([...amounts.keys(), ...Object.keys(reference)]);
  return [...ids].map((id) => {
    const before = reference[id] ?? 0;
    return [(amounts.get(id) ?? 0) - before, before];
  });
}

/** A unit that had nothing cannot lose. */
function inPerCent([change, before]: readonly [number, number]): number {
  return before > 0 || Number.isNaN(change) ? (100 * change) / before : 0;
}
