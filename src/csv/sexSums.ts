// Båda könen: rows that sum up those of each sex, whose persons must not be counted again.
import type { Count } from './listing.ts';
import type { RawRow } from './parse.ts';
import type { Row } from './row.ts';
import { readSex } from './sexes.ts';
import type { Sex } from './sexes.ts';
import type { Sheet } from './sheet.ts';

/**
 * What a unit's rows by sex add up to, for its rows of both sexes to be held against. Such rows are read last, and count
 * where the unit has none by sex on that list date.
 */
export class SexSums {
  /** The rows by sex, then those of both. */
  readonly passes: readonly (readonly RawRow[])[];
  /** Persons by list date and unit, then by home and age. */
  readonly #parts = new Map<string, Map<string, number>>();

  constructor({ rows, columns }: Sheet) {
    const column = columns.get('kon');
    const isSum = ({ cells }: RawRow) => column !== undefined && readSex(cells[column] ?? '') === 'all';
    const sums = rows.filter(isSum);
    this.passes = sums.length === 0 ? [rows] : [rows.filter((row) => !isSum(row)), sums];
  }

  /** The counts of a row that are to be added; a row that sums up others is told as one, and as faulty where it disagrees. */
  used(
    row: Row,
    unitId: string,
    km: number | null,
    sex: Sex | null,
    counts: readonly Count[],
  ): readonly Count[] {
    if (this.passes.length < 2) return counts;
    const own = counts.map((count) => ({
      count,
      whose: `${count.period}\n${unitId}`,
      key: `${km}\n${count.age.label}`,
    }));
    if (sex !== 'all') {
      for (const { count, whose, key } of own) {
        const parts = this.#parts.get(whose) ?? new Map<string, number>();
        this.#parts.set(whose, parts.set(key, (parts.get(key) ?? 0) + count.persons));
      }
      return counts;
    }
    const summed = own.filter(({ whose }) => this.#parts.has(whose));
    for (const { count, whose, key } of summed) {
      const parts = this.#parts.get(whose)!.get(key) ?? 0;
      if (parts !== count.persons)
        row.fault(count.column, { code: 'sexesDisagree', sum: count.persons, parts });
    }
    if (summed.length > 0 && !row.rejected) row.fault('kon', { code: 'totalRow' }, 'warning');
    return own.filter((one) => !summed.includes(one)).map(({ count }) => count);
  }
}
