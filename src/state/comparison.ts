// Jämförelse med en resultatfil: are the amounts in the file those that are computed now?
import type { IncomeLine } from '../model/types.ts';
import type { YearAmounts } from './yearAmounts.ts';

/** An amount as a results file states it. */
export interface FileAmount {
  readonly unitId: string;
  readonly name: string;
  readonly year: number;
  readonly line: IncomeLine;
  readonly ore: number;
}

export interface Comparison {
  /** How many amounts are equal to the öre. */
  readonly same: number;
  /** The others, with the computed amount; null where the computation has none. */
  readonly differing: readonly { readonly row: FileAmount; readonly computed: number | null }[];
}

export function compareResults(rows: readonly FileAmount[], years: readonly YearAmounts[]): Comparison {
  const byYear = new Map(years.map((year) => [year.year, year.units]));
  const compared = rows.map((row) => {
    const amounts = byYear.get(row.year)?.get(row.unitId);
    // A line that no unit has an amount of is nothing, not missing.
    return { row, computed: amounts ? (amounts.has(row.line) ? (amounts.get(row.line) ?? null) : 0) : null };
  });
  const differing = compared.filter(({ row, computed }) => row.ore !== computed);
  return { same: rows.length - differing.length, differing };
}
