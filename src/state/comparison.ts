// Jämförelse med en resultatfil: are the amounts in the file those that are computed now?
import type { IncomeLine } from '../model/types.ts';
import type { YearAmounts } from './yearAmounts.ts';

/** An amount as a results file states it. */
export interface FileAmount {
  readonly unitId: string;
  readonly name: string;
  readonly year: number;
  /** As the file calls it: `Utgångsläge, lista 2026`, or with the name of a scenario first. */
  readonly scenario: string;
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
  const compared = rows.map((row) => {
    const amounts = meant(row, years)?.units.get(row.unitId);
    // A line that no unit has an amount of is nothing, not missing.
    return { row, computed: amounts ? (amounts.has(row.line) ? (amounts.get(row.line) ?? null) : 0) : null };
  });
  const differing = compared.filter(({ row, computed }) => row.ore !== computed);
  return { same: rows.length - differing.length, differing };
}

/** The scenario that the row names, or else its year's own rules. */
function meant({ year, scenario }: FileAmount, years: readonly YearAmounts[]): YearAmounts | undefined {
  const ofYear = years.filter((amounts) => amounts.year === year);
  return (
    ofYear.find(({ scenario: name }) => name !== null && `${scenario}, `.startsWith(`${name}, `)) ??
    ofYear.find(({ scenario: name }) => name === null)
  );
}
