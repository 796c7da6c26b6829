// Flyttarnas följder: the units that persons left or came to, before and after, and all others together.
import { LINES, type LineCode } from '../../model/types.ts';
import { minus, type UnitRow } from '../../state/rows.ts';
import type { ClassMove } from './moves.ts';
import { sum } from './statement.ts';

/** Öre a year; null where a fault bars it. */
export interface BeforeAfter {
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
}

export interface MovedUnit {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly (BeforeAfter & { readonly line: LineCode })[];
  readonly total: BeforeAfter;
}

export interface MovedUnits {
  /** Those that persons moved from or to, `first` before the others. */
  readonly units: readonly MovedUnit[];
  /** All other units of the region. */
  readonly rest: BeforeAfter;
}

export function movedUnits(
  before: readonly UnitRow[],
  after: readonly UnitRow[],
  moves: readonly ClassMove[],
  first: string,
): MovedUnits {
  const ids = new Set([first, ...moves.flatMap(({ from, to }) => [from, to])]);
  const involved = (id: string): boolean => moves.some(({ from, to }) => from === id || to === id);
  const units = [...ids].filter((id) => id !== null && involved(id)) as string[];
  const rowOf = (rows: readonly UnitRow[], id: string): UnitRow | undefined =>
    rows.find((row) => row.id === id);
  const rest = (rows: readonly UnitRow[]): number | null =>
    sum(rows.filter(({ id }) => !units.includes(id)).map(({ total }) => total));
  return {
    units: units.map((id) => {
      const [old, now] = [rowOf(before, id), rowOf(after, id)];
      return {
        id,
        name: (old ?? now)?.name ?? id,
        lines: LINES.map((line) => ({ line, ...compared(old, now, (row) => row.amounts[line]) })).filter(
          (line) => line.before !== 0 || line.after !== 0,
        ),
        total: compared(old, now, ({ total }) => total),
      };
    }),
    rest: pair(rest(before), rest(after)),
  };
}

/** A unit that is not on a list gets nothing by it. */
function compared(
  old: UnitRow | undefined,
  now: UnitRow | undefined,
  amount: (row: UnitRow) => number | null,
): BeforeAfter {
  return pair(old ? amount(old) : 0, now ? amount(now) : 0);
}

function pair(before: number | null, after: number | null): BeforeAfter {
  return { before, after, change: minus(after, before) };
}
