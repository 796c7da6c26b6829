// Vinnare och förlorare: what each unit is paid on the two sides of a comparison, and the change in kronor, per cent and per listed.
import type { Decomposition } from '../model/decompose.ts';
import type { Dataset, Ownership } from '../model/types.ts';
import { minus, ratio } from './rows.ts';

export const MEASURES = ['change', 'ratio', 'perListed'] as const;
/** Öre, a part of what was before, or öre per listed. */
export type Measure = (typeof MEASURES)[number];

/** Amounts of several units, or one. Öre a year; null where barred. */
export interface Change {
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
  /** Part of what was before; null also where there is no before, or no after. */
  readonly ratio: number | null;
  /** Change ÷ listed on the second side: a quotient for showing, not whole. */
  readonly perListed: number | null;
  /** Listed on either side; null where the unit is not on that list. */
  readonly listedBefore: number | null;
  readonly listed: number | null;
}

export interface RankRow extends Change {
  readonly id: string;
  readonly name: string;
  /** Empty where the units file lacks the unit; so are the two below null. */
  readonly municipality: string;
  readonly ownership: Ownership | null;
  readonly km: number | null;
  readonly lat: number | null;
  readonly lon: number | null;
  /** `new`: only on the second side's list; `gone`: only on the first's. */
  readonly presence: 'both' | 'new' | 'gone';
}

/** One row per unit with an amount on either side, in the order of the decomposition. `periods` are the sides' lists. */
export function rankRows(
  dataset: Dataset,
  { unitIds, before, after }: Pick<Decomposition, 'unitIds' | 'before' | 'after'>,
  periods: readonly [string, string],
): RankRow[] {
  const units = new Map(dataset.units.map((unit) => [unit.id, unit]));
  const [first, second] = periods.map((period) => listedOn(dataset, period));
  return unitIds.map((id, index) => {
    const unit = units.get(id);
    const [listedBefore, listed] = [first!.get(id) ?? null, second!.get(id) ?? null];
    const [was, is] = [first!.has(id), second!.has(id)];
    const presence = was === is ? 'both' : is ? 'new' : 'gone';
    const row = changeOf(before[index] ?? null, after[index] ?? null, listedBefore, listed);
    return {
      id,
      name: unit?.name ?? id,
      municipality: unit?.municipality ?? '',
      ownership: unit?.ownership ?? null,
      km: unit?.distanceKm ?? null,
      lat: unit?.lat ?? null,
      lon: unit?.lon ?? null,
      presence,
      ...row,
      ratio: presence === 'both' ? row.ratio : null,
    };
  });
}

/** The change between two amounts, with those who are listed on either side. */
export function changeOf(
  before: number | null,
  after: number | null,
  listedBefore: number | null,
  listed: number | null,
): Change {
  const change = minus(after, before);
  return {
    ...{ before, after, change, listedBefore, listed },
    ratio: ratio(change, before),
    perListed: ratio(change, listed),
  };
}

/** All of the rows together; unknown where one of them is. */
export function sumOfRows(rows: readonly Change[]): Change {
  const sum = (of: 'before' | 'after'): number | null =>
    rows.reduce<number | null>((all, row) => (all === null || row[of] === null ? null : all + row[of]), 0);
  const persons = (of: 'listedBefore' | 'listed'): number =>
    rows.reduce((all, row) => all + (row[of] ?? 0), 0);
  return changeOf(sum('before'), sum('after'), persons('listedBefore'), persons('listed'));
}

/** Largest gain first, or largest loss; rows without the figure last, equals by name. */
export function ranked<T extends Change & { readonly name: string }>(
  rows: readonly T[],
  measure: Measure,
  first: 'gains' | 'losses',
  language: string,
): T[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const turn = first === 'gains' ? 1 : -1;
  const figure = (row: T): number => (row[measure] === null ? -Infinity : turn * row[measure]);
  return rows.toSorted((a, b) => {
    const [left, right] = [figure(a), figure(b)];
    return left === right ? collator.compare(a.name, b.name) : right - left;
  });
}

/** Persons listed at each unit that has any on a list; null where a count is no number of persons. */
function listedOn(dataset: Dataset, period: string): ReadonlyMap<string, number | null> {
  const list = dataset.lists.find((one) => one.period === period);
  const all = (list?.units ?? []).map(({ unitId, classes }): [string, number | null] => {
    const usable = classes.every((count) => Number.isSafeInteger(count) && count >= 0);
    return [unitId, usable ? classes.reduce((sum, count) => sum + count, 0) : null];
  });
  return new Map(all.filter(([, listed]) => listed !== 0));
}
