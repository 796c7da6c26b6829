// Inskrivna rader: a row of a log typed into the page, read by the same rules as a row of the log's file.
import { readFile } from '../csv/read.ts';
import type { Fault } from '../model/fault.ts';
import type { Assignment, CompanionShift } from '../model/types.ts';

export type TypedKind = 'assignments' | 'companionShifts';

/** The row, or what is wrong with it, by the columns of the file. */
interface Typed {
  readonly row: Assignment | CompanionShift | null;
  readonly faults: readonly Fault[];
}

/** Reads one row from the text of its cells by column. */
export function typed(kind: TypedKind, cells: Readonly<Record<string, string>>): Typed {
  const quoted = (text: string): string => `"${text.replace(/\s+/g, ' ').replaceAll('"', '""')}"`;
  const lines = [Object.keys(cells), Object.values(cells).map(quoted)].map((line) => line.join(';'));
  const { content, faults } = readFile('', new TextEncoder().encode(lines.join('\n')));
  const rows: readonly (Assignment | CompanionShift)[] =
    content?.kind === 'assignments'
      ? content.assignments
      : content?.kind === 'companionShifts'
        ? content.companionShifts
        : [];
  const row = rows[0];
  return content?.kind === kind && row
    ? { row: { ...row, origin: null }, faults: [] }
    : { row: null, faults };
}
