// Rader för tabeller och diagram: results joined with the units they are of. Amounts in öre, null where barred.
import { amountOf } from '../model/line.ts';
import { LINES, POOLS, type Dataset, type LineCode, type List, type Result } from '../model/types.ts';

export interface UnitRow {
  readonly id: string;
  readonly name: string;
  readonly municipality: string;
  readonly external: boolean;
  readonly km: number | null;
  readonly cni: number | null;
  readonly listed: number | null;
  readonly amounts: Readonly<Record<LineCode, number | null>>;
  readonly total: number | null;
  /** Öre per listed person and year: a quotient for showing, not whole. */
  readonly perListed: number | null;
  /** Total less that of the other year; null where either is missing. */
  readonly change: number | null;
  readonly changeRatio: number | null;
}

export interface PoolRow {
  readonly line: LineCode;
  readonly amount: number | null;
  readonly other: number | null;
  readonly change: number | null;
  readonly ratio: number | null;
  /** Part of the five pools, of this year. */
  readonly share: number | null;
}

/** One row per unit with listed persons, in the order of the result. */
export function unitRows(dataset: Dataset, result: Result, other: Result | null): UnitRow[] {
  const units = new Map(dataset.units.map((unit) => [unit.id, unit]));
  const otherIndex = new Map(other?.unitIds.map((id, index) => [id, index]));
  return result.unitIds.map((id, index) => {
    const unit = units.get(id);
    const amounts = amountsOf(result, index);
    const total = sum(LINES.map((line) => amounts[line]));
    const listed = result.facts[index]?.listed ?? null;
    const before = otherIndex.get(id);
    const otherTotal =
      other && before !== undefined ? sum(LINES.map((line) => amountOf(other, before, line))) : null;
    const change = minus(total, otherTotal);
    return {
      id,
      name: unit?.name ?? id,
      municipality: unit?.municipality ?? '',
      external: unit?.ownership === 'external',
      km: unit?.distanceKm ?? null,
      cni: result.facts[index]?.cni ?? null,
      listed,
      amounts,
      total,
      perListed: total === null || !listed ? null : total / listed,
      change,
      changeRatio: ratio(change, otherTotal),
    };
  });
}

/** One row per line of the region. */
export function poolRows(result: Result, other: Result | null): PoolRow[] {
  const whole = poolTotal(result);
  return LINES.map((line, index) => {
    const amount = result.totals[index] ?? null;
    const before = other?.totals[index] ?? null;
    const change = minus(amount, before);
    return { line, amount, other: before, change, ratio: ratio(change, before), share: ratio(amount, whole) };
  });
}

/** Sum of the five pools: what the source calls the total per individual. */
export function poolTotal(result: Result): number | null {
  return sum(POOLS.map((line) => result.totals[LINES.indexOf(line)] ?? null));
}

/** Sum of all lines, the external units' two included. */
export function paidTotal(result: Result): number | null {
  return sum(result.totals);
}

/** All persons of a list. */
export function listedIn(list: List): number {
  return list.units.reduce((sum, unit) => sum + unit.classes.reduce((n, count) => n + count, 0), 0);
}

/** How many units have any persons on the latest list. */
export function unitsListed({ lists }: Dataset): number {
  return (lists.at(-1)?.units ?? []).filter(({ classes }) => classes.some((count) => count > 0)).length;
}

export function minus(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a - b;
}

export function ratio(part: number | null, whole: number | null): number | null {
  return part === null || !whole ? null : part / whole;
}

function amountsOf(result: Result, unit: number): UnitRow['amounts'] {
  return Object.fromEntries(LINES.map((line) => [line, amountOf(result, unit, line)])) as UnitRow['amounts'];
}

function sum(amounts: readonly (number | null)[]): number | null {
  let total = 0;
  for (const amount of amounts) {
    if (amount === null) return null;
    total += amount;
  }
  return total;
}
