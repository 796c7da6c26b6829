// Det som lästes in: what was done with the files, to be told once they are used.
import type { Reading } from '../worker/client.ts';
import { correctionCount, rowsNotRead, type Said } from './answers.ts';

export interface UsedFiles {
  readonly files: number;
  /** Names of those that nothing was used of, as they are no tables or are not known again. */
  readonly notUsed: readonly string[];
  /** Sheets of workbooks that were read, and that were left out. */
  readonly sheets: number;
  readonly leftOut: number;
  /** Rows whose figures are used. */
  readonly rows: number;
  /** Faulty rows and rows of sums, which are not. */
  readonly skipped: number;
  readonly totals: number;
  /** Dates of the loaded lists that gave way. */
  readonly replaced: readonly string[];
  /** Cells written anew by the user. */
  readonly corrections: number;
  /** Rows that the user left out. */
  readonly rowsLeftOut: number;
  /** Ids that were read as another unit's, and whose rows were left out. */
  readonly renamed: number;
  readonly unitsLeftOut: number;
}

/** Counts only the tables whose content is used; a results file is only held against the page. */
export function usedFiles(reading: Reading, said: Said): UsedFiles {
  const { files, assembly } = reading;
  const used = files.filter(({ content }) => content !== null && content.kind !== 'results');
  const sum = (count: (table: Reading['files'][number]) => number): number =>
    used.reduce((total, table) => total + count(table), 0);
  const units = Object.values(said.units);
  return {
    files: new Set(used.map(({ file }) => file)).size,
    notUsed: filesNotUsed(reading),
    sheets: used.filter(({ sheet }) => sheet !== null).length,
    leftOut: files.filter(({ leftOut }) => leftOut).length,
    rows: sum(({ rows }) => rows.read - rows.rejected),
    skipped: sum(({ rows }) => rows.rejected),
    totals: sum(({ totals }) => totals.length),
    replaced: assembly.met.filter(({ added }) => !added).map(({ period }) => period),
    corrections: correctionCount(said),
    rowsLeftOut: rowsNotRead(said),
    renamed: units.filter((unitId) => unitId !== null).length,
    unitsLeftOut: units.filter((unitId) => unitId === null).length,
  };
}

/** Names of the files that nothing can be used of, though others can. */
export function filesNotUsed({ files }: Reading): readonly string[] {
  const used = new Set(files.filter(({ content }) => content !== null).map(({ file }) => file));
  return [...new Set(files.map(({ file }) => file))].filter((name) => !used.has(name));
}
