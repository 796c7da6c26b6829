// Rader med fel: which cells of a row can be written anew, and what is wrong with each.
import type { Fault } from '../model/fault.ts';
import type { Answers, Correction, Reading } from '../worker/client.ts';
import { isAsked } from './findings.ts';

type Table = Reading['files'][number];

interface FaultyCell {
  readonly column: number;
  readonly value: string;
  /** Whether it can be written anew: something is wrong with it, or it has been corrected before. */
  readonly open: boolean;
  /** Whether it was written after the last reading: nobody knows yet whether it is right. */
  readonly unread: boolean;
  readonly faults: readonly Fault[];
}

export interface FaultyRow {
  readonly row: number;
  readonly cells: readonly FaultyCell[];
  /** Whether the row stands twice: one of the two may be left out. */
  readonly double: boolean;
  /** Of the row as a whole, whose cells are then all open. */
  readonly faults: readonly Fault[];
}

/**
 * The faulty rows of a table with their faults at their cells; values as they have been corrected. `heard` is what the
 * table was read with: what was wrong with a cell that has been written since is told no more.
 */
export function faultyRows(
  { faulty, faults, how }: Table,
  { corrections = [], withoutRows = [] }: Answers,
  heard: Answers = { corrections },
): readonly FaultyRow[] {
  const headers = how?.columns.map(({ header }) => header) ?? [];
  return faulty.flatMap(({ row, cells }) => {
    if (withoutRows.includes(row)) return [];
    const own = faults.filter(
      (fault) => fault.place?.row === row && fault.severity !== 'warning' && !isAsked(fault),
    );
    const said = corrections.filter((one) => one.row === row);
    if (own.length + said.length === 0) return [];
    const whole = own.filter(({ place }) => indexOf(headers, place?.column) === -1);
    const width = Math.max(headers.length, cells.length);
    const isUnread = (one: Correction): boolean => !heard.corrections?.includes(one);
    const cellAt = (column: number): FaultyCell => {
      const written = said.find((one) => one.column === column);
      const unread = written !== undefined && isUnread(written);
      const here = own.filter(({ place }) => indexOf(headers, place?.column) === column);
      return {
        column,
        value: written?.value ?? cells[column] ?? '',
        open: here.length > 0 || whole.length > 0 || written !== undefined,
        unread,
        faults: unread ? [] : here,
      };
    };
    return {
      row,
      double: own.some(({ code }) => code.startsWith('duplicate')),
      faults: said.some(isUnread) ? [] : whole,
      cells: Array.from({ length: width }, (_, column) => cellAt(column)),
    };
  });
}

/** A fault names its column by the header, which it cuts where it is long. */
function indexOf(headers: readonly string[], name: string | undefined): number {
  if (name === undefined) return -1;
  const exact = headers.indexOf(name);
  if (exact !== -1 || !name.endsWith('…')) return exact;
  return headers.findIndex((header) => header.startsWith(name.slice(0, -1)));
}
