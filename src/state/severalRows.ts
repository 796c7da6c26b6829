// Rader för flera scenarier: lines, units and parameters side by side over several rules.
import { amountOf } from '../model/line.ts';
import { LINES, type LineCode, type Result } from '../model/types.ts';
import { parametersOf, sameValue, type Parameter } from '../params/parameter.ts';
import type { YearFile } from '../params/schema.ts';
import { minus, ratio } from './rows.ts';

export interface SeveralCell {
  /** Öre a year; null where barred, and where the column has no such unit. */
  readonly amount: number | null;
  /** Less the column held against; null where either is missing. */
  readonly change: number | null;
  readonly ratio: number | null;
}

export interface SeveralRow {
  /** The region where the unit is null. */
  readonly unitId: string | null;
  readonly line: LineCode | 'total';
  readonly cells: readonly SeveralCell[];
}

/** A parameter whose value is not the same in all columns. */
export interface ParameterRow {
  readonly path: string;
  readonly unit: Parameter['unit'];
  /** As the year files have them; null where nobody has stated it. */
  readonly values: readonly (string | null)[];
}

type Maybe = Result | null;

/** The region's total, then its lines that any column pays. */
export function regionRows(results: readonly Maybe[], baseline: number): SeveralRow[] {
  const paid = LINES.filter((_, index) => results.some((result) => result && result.totals[index] !== 0));
  return [
    rowOf(null, 'total', results.map(paidIn), baseline),
    ...paid.map((line) =>
      rowOf(
        null,
        line,
        results.map((result) => result?.totals[LINES.indexOf(line)] ?? null),
        baseline,
      ),
    ),
  ];
}

/** Every unit's total, in the order of their names. */
export function unitTotals(
  results: readonly Maybe[],
  baseline: number,
  nameOf: (id: string) => string,
  language: string,
): SeveralRow[] {
  const ids = [...new Set(results.flatMap((result) => result?.unitIds ?? []))];
  const collator = new Intl.Collator(language, { numeric: true });
  return ids
    .toSorted((a, b) => collator.compare(nameOf(a), nameOf(b)))
    .map((id) =>
      rowOf(
        id,
        'total',
        results.map((result) => (result ? totalOf(result, id) : null)),
        baseline,
      ),
    );
}

/** The column that pays the region most, where its amount is known and not the same as all others'. */
export function highest(cells: readonly SeveralCell[]): number | null {
  const amounts = cells.map(({ amount }) => amount ?? -Infinity);
  const most = Math.max(...amounts);
  const [least] = amounts.toSorted((a, b) => a - b);
  return most === -Infinity || most === least ? null : amounts.indexOf(most);
}

/** In chapter order; each parameter once. */
export function parameterTable(files: readonly YearFile[]): ParameterRow[] {
  const [first, ...others] = files.map((file) => parametersOf(file));
  const values = others.map((all) => new Map(all.map(({ path, value }) => [path, value])));
  return (first ?? [])
    .map(({ path, unit, value }) => ({
      ...{ path, unit },
      values: [value, ...values.map((file) => file.get(path) ?? null)],
    }))
    .filter((row) => row.values.some((value) => !sameValue(value, row.values[0]!)));
}

function rowOf(
  unitId: string | null,
  line: SeveralRow['line'],
  amounts: readonly (number | null)[],
  baseline: number,
): SeveralRow {
  const against = amounts[baseline] ?? null;
  const cells = amounts.map((amount) => {
    const change = minus(amount, against);
    return { amount, change, ratio: ratio(change, against) };
  });
  return { unitId, line, cells };
}

/** All lines of the region; null where a fault bars one. */
function paidIn(result: Maybe): number | null {
  return result ? sum(result.totals) : null;
}

function totalOf(result: Result, unitId: string): number | null {
  const unit = result.unitIds.indexOf(unitId);
  return unit < 0 ? null : sum(LINES.map((line) => amountOf(result, unit, line)));
}

function sum(amounts: readonly (number | null)[]): number | null {
  return amounts.reduce((all, ore) => (all === null || ore === null ? null : all + ore), 0);
}
