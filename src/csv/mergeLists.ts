// Listor tillsammans: the lists of the files put together, and what becomes of the loaded lists.
import type { Fault } from '../model/fault.ts';
import type { List, UnitList } from '../model/types.ts';
import type { FileReading } from './read.ts';
import type { Meant } from './renaming.ts';

/** A loaded list of the user's own that the files take the place of, or are added to. */
export interface MetList {
  readonly period: string;
  readonly listed: number;
  readonly units: number;
  /** Whether the files' units are others on that date, so that both can stand. */
  readonly addable: boolean;
  /** Whether the user has said that both shall. */
  readonly added: boolean;
}

interface Merged {
  readonly lists: readonly List[];
  readonly met: readonly MetList[];
}

/** The loaded lists, and what becomes of them. */
interface Loaded {
  readonly lists: readonly List[];
  /** Whether those of other dates than the files' stay. */
  readonly staying: boolean;
  /** List dates whose loaded list the user adds the files to. */
  readonly added: readonly string[];
}

/**
 * By date. Of several files the lists of one date are put together; units that two of them have are an error. The list
 * of a loaded date gives way, or is added to where none of its units are among those of the files.
 */
export function mergeLists(
  files: readonly FileReading[],
  loaded: Loaded,
  meant: Meant,
  faults: Fault[],
): Merged {
  const given = new Map<string, List>();
  for (const { file, content } of files) {
    if (content?.kind !== 'listing') continue;
    for (const list of content.lists) {
      const before = given.get(list.period);
      const twice = before ? shared(before.units, list.units, (id) => id) : [];
      const [value] = twice;
      if (value !== undefined) {
        const row = content.firstRow.get(value);
        const place = { file, ...(row === undefined ? {} : { row, column: 'enhet_id', value }) };
        faults.push({ code: 'periodTwice', severity: 'error', place, period: list.period, units: twice });
      }
      given.set(list.period, before && value === undefined ? together(before, list) : list);
    }
  }
  const met: MetList[] = [];
  const stay: List[] = [];
  for (const list of loaded.lists) {
    const other = given.get(list.period);
    if (!other && loaded.staying) {
      stay.push(list);
      continue;
    }
    const addable = other !== undefined && shared(list.units, other.units, meant).length === 0;
    const added = addable && loaded.added.includes(list.period);
    if (added) given.set(list.period, together(list, other));
    met.push({ period: list.period, listed: listedIn(list), units: list.units.length, addable, added });
  }
  const lists = [...stay, ...given.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
  return { lists, met };
}

/** The ids of the second that the first has too. */
function shared(first: readonly UnitList[], second: readonly UnitList[], meant: Meant): string[] {
  const ids = new Set<string | null>(first.map(({ unitId }) => unitId));
  return second.map(({ unitId }) => unitId).filter((id) => ids.has(meant(id)));
}

function together(a: List, b: List): List {
  const units = [...a.units, ...b.units].sort((x, y) => (x.unitId < y.unitId ? -1 : 1));
  return { period: a.period, units };
}

function listedIn({ units }: List): number {
  return units.reduce((sum, { classes }) => classes.reduce((own, count) => own + count, sum), 0);
}
