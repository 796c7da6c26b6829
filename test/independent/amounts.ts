// Öre, decimal texts and readings for the reference: nothing is known here of any rule but how amounts are rounded.
import type { Unit, UnitList } from '../../src/model/types.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { fraction, hamilton, nearest, times, total, type Fraction } from '../money/exact.ts';

export const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Öre, or null where it cannot be known. */
export type Ore = bigint | null;
export type Column = readonly Ore[];
export interface Amounts {
  readonly [line: string]: Column;
}

/** A unit on a list that holds somebody. */
export interface Entry {
  readonly unit: Unit | undefined;
  readonly list: UnitList;
  /** Null where a count is of no use. */
  readonly listed: Fraction | null;
}

export function share(pool: bigint, points: readonly (Fraction | null)[]): Column {
  const known = points.filter((point) => point !== null);
  return known.length < points.length || total(known).n === 0n
    ? points.map(() => null)
    : hamilton(pool, known);
}

export function sum(amounts: readonly Ore[]): Ore {
  return amounts.reduce<Ore>((all, own) => (all === null || own === null ? null : all + own), 0n);
}

export function read(file: YearFile, key: keyof YearFile['interpretations']): string {
  return file.interpretations[key].value;
}

export function className(a: number): string {
  return a === 20 ? '100+' : `${5 * a}-${5 * a + 4}`;
}

export function decimal(text: string): Fraction {
  const [whole = '', places = ''] = text.split('.');
  return fraction(BigInt(whole + places), 10n ** BigInt(places.length));
}

export function tkr(text: string): bigint {
  return nearest(times(decimal(text), fraction(100_000)));
}

export function ore(kronor: Fraction): bigint {
  return nearest(times(kronor, fraction(100)));
}

export function isAbove(a: Fraction, b: Fraction): boolean {
  return a.n * b.d > b.n * a.d;
}

/** Öre of a text in kronor, exact. */
export function kr(text: string): Fraction {
  return times(decimal(text), fraction(100));
}
