// Anteckningar: prose under a table, which holds no data.
import type { RawRow } from './parse.ts';
import type { Sheet } from './sheet.ts';

/** Longer cells are looked at by their beginning. */
const LOOKED_AT = 200;
/** `* …`, `Källa: …`, `Uttag 2026-01-02`, or as many words as a name seldom has. */
const PROSE = /^[*†]|\p{L}:(?:\s|$)|\d{4}-\d\d-\d\d|\S(?:\s+\S+){3}/u;

/** One cell of prose, which is none of the ids that stand above it: a row that lacks all but its id is faulty. */
export function isNote({ cells }: RawRow, ids: ReadonlySet<string>): boolean {
  const [text = '', ...others] = cells.filter((cell) => cell !== '');
  if (others.length > 0 || ids.has(text)) return false;
  const beginning = text.slice(0, LOOKED_AT);
  return /\p{L}/u.test(beginning) && PROSE.test(beginning);
}

export function noteNote({ faults }: Sheet, { row, cells }: RawRow): void {
  faults.add({ code: 'noteRow' }, 'warning', { row, value: cells.find((cell) => cell !== '')! });
}
