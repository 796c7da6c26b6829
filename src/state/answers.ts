// Användarens svar om filerna: what has been said of each table that waits, and of units that files call otherwise.
import type { Answers, Correction, ReadOptions } from '../worker/client.ts';

/** All that has been said; the meaning of headers that is remembered from earlier files comes besides. */
export type Said = Required<Omit<ReadOptions, 'mappings'>>;

export const NOTHING_SAID: Said = { repairAges: false, skipFaulty: false, answers: {}, units: {}, added: [] };

/** With more said of a table; what is said again replaces what was. */
export function told(said: Said, key: string, part: Answers): Said {
  return { ...said, answers: { ...said.answers, [key]: { ...said.answers[key], ...part } } };
}

/** With some answers about a table taken back. */
export function untold(said: Said, key: string, parts: readonly (keyof Answers)[]): Said {
  const kept = Object.entries(said.answers[key] ?? {}).filter(([part]) => !parts.some((one) => one === part));
  return { ...said, answers: { ...said.answers, [key]: Object.fromEntries(kept) } };
}

/** With a cell of a table written otherwise; the last word on a cell counts. */
export function corrected(said: Said, key: string, correction: Correction): Said {
  return told(said, key, { corrections: [...others(said, key, correction), correction] });
}

/** With a cell of a table as the file has it. */
export function uncorrected(said: Said, key: string, cell: Omit<Correction, 'value'>): Said {
  return told(said, key, { corrections: others(said, key, cell) });
}

/** With a row of a table not read, or read again. */
export function rowTold(said: Said, key: string, row: number, read: boolean): Said {
  const without = (said.answers[key]?.withoutRows ?? []).filter((one) => one !== row);
  return told(said, key, { withoutRows: read ? without : [...without, row] });
}

/** How many rows are not read. */
export function rowsNotRead({ answers }: Said): number {
  return Object.values(answers).reduce((sum, { withoutRows = [] }) => sum + withoutRows.length, 0);
}

/** How many cells have been corrected. */
export function correctionCount({ answers }: Said): number {
  return Object.values(answers).reduce((sum, { corrections = [] }) => sum + corrections.length, 0);
}

/** With the unit that an id means; null where its rows are left out, undefined where nothing is said of it. */
export function unitTold(said: Said, id: string, unitId: string | null | undefined): Said {
  const others = Object.entries(said.units).filter(([other]) => other !== id);
  const units = Object.fromEntries(others);
  return { ...said, units: unitId === undefined ? units : { ...units, [id]: unitId } };
}

/** Without what was said of the tables of some files, which are given anew or no longer wait. */
export function withoutFiles(said: Said, names: readonly string[]): Said {
  const answers = Object.entries(said.answers).filter(([key]) => !names.includes(key.split('\n')[0]!));
  return { ...said, answers: Object.fromEntries(answers) };
}

function others(said: Said, key: string, { row, column }: Omit<Correction, 'value'>): readonly Correction[] {
  const corrections = said.answers[key]?.corrections ?? [];
  return corrections.filter((one) => one.row !== row || one.column !== column);
}
