// Jämförelse med en resultatfil: are the amounts in the file those that are computed now?
import { amountOf } from '../model/line.ts';
import type { LineCode, Result } from '../model/types.ts';

/** An amount as a results file states it. */
export interface FileAmount {
  readonly unitId: string;
  readonly name: string;
  readonly year: number;
  readonly line: LineCode;
  readonly ore: number;
}

export interface Comparison {
  /** How many amounts are equal to the öre. */
  readonly same: number;
  /** The others, with the computed amount; null where the computation has none. */
  readonly differing: readonly { readonly row: FileAmount; readonly computed: number | null }[];
}

export function compareResults(rows: readonly FileAmount[], results: readonly Result[]): Comparison {
  const positions = new Map(
    results.map((result) => [
      result.year,
      { result, index: new Map(result.unitIds.map((id, position) => [id, position])) },
    ]),
  );
  const compared = rows.map((row) => {
    const year = positions.get(row.year);
    const position = year?.index.get(row.unitId);
    const computed = year && position !== undefined ? amountOf(year.result, position, row.line) : null;
    return { row, computed };
  });
  const differing = compared.filter(({ row, computed }) => row.ore !== computed);
  return { same: rows.length - differing.length, differing };
}
