// Enheter under andra namn: units as other files write them become those of the units data, or are left out.
import type { Fault } from '../model/fault.ts';
import type { Dataset, Origin, Unit } from '../model/types.ts';
import { mergedActivities, mergedUnits } from './merging.ts';
import type { ReadOptions } from './options.ts';

/** The parts of a data set that name units. */
export type Naming = Pick<Dataset, 'lists' | 'activities' | 'assignments' | 'companionShifts'>;

/** What an id is called in the units data; null where its rows are left out. */
export type Meant = (id: string) => string | null;

interface Renamed extends Naming {
  /** What was left out and what was merged. */
  readonly faults: readonly Fault[];
  /** Rows that were left out, by part. */
  readonly leftOut: Readonly<Record<keyof Naming, number>>;
}

/** Every unit as the user has said that it is called. What the units data have, or nobody has said anything of, is itself. */
export function renamed(
  parts: Naming,
  aliases: NonNullable<ReadOptions['units']>,
  units: readonly Unit[],
): Renamed {
  const meant = meantBy(aliases, units);
  const leftOut = { lists: 0, activities: 0, assignments: 0, companionShifts: 0 };
  const faults: Fault[] = [];
  const leave = (part: keyof Naming, gone: ReadonlyMap<string, number>) => {
    for (const [unitId, rows] of gone) {
      leftOut[part] += rows;
      faults.push({ code: 'unitLeftOut', severity: 'warning', unitId, rows });
    }
  };
  const rename = <T extends Entry>(part: keyof Naming, rows: readonly T[], names: readonly (keyof T)[]) => {
    const { kept, gone } = renamedRows(rows, names, meant);
    leave(part, gone);
    return kept;
  };

  leave('lists', rowsLeftOut(parts.lists, meant));
  const activities = rename('activities', parts.activities, ['unitId', 'counterpart']);
  return {
    lists: parts.lists.map((list) => mergedUnits(list, meant)),
    activities:
      activities === parts.activities ? activities : mergedActivities(activities, new Set(parts.activities)),
    assignments: rename('assignments', parts.assignments, ['requester', 'performer']),
    companionShifts: rename('companionShifts', parts.companionShifts, ['requester', 'performer']),
    faults: [...faults, ...unitsMerged(parts, meant)],
    leftOut,
  };
}

/** What is said of an id; what the units data have, or nobody has said anything of, is itself. */
export function meantBy(aliases: NonNullable<ReadOptions['units']>, units: readonly Unit[]): Meant {
  const own = new Set(units.map(({ id }) => id));
  return (id) => {
    const alias = own.has(id) || !Object.hasOwn(aliases, id) ? id : aliases[id]!;
    return alias === null || own.has(alias) ? alias : id;
  };
}

interface Entry {
  readonly origin: Origin | null;
}

/** The rows under other names, the same where nothing changes, and how many each unit left out takes with it. */
function renamedRows<T extends Entry>(rows: readonly T[], names: readonly (keyof T)[], meant: Meant) {
  const gone = new Map<string, number>();
  const kept = rows.flatMap((row) => {
    const changes: [keyof T, string][] = [];
    for (const name of names) {
      const id = row[name] as string | null;
      const unitId = id === null ? null : meant(id);
      if (id !== null && unitId === null) {
        gone.set(id, (gone.get(id) ?? 0) + 1);
        return [];
      }
      if (unitId !== null && unitId !== id) changes.push([name, unitId]);
    }
    return [changes.length === 0 ? row : { ...row, ...(Object.fromEntries(changes) as Partial<T>) }];
  });
  return { kept: kept.length === rows.length && kept.every((row, i) => row === rows[i]) ? rows : kept, gone };
}

/** How many rows of the listings each unit left out takes with it; one row may count persons of several list dates. */
function rowsLeftOut(lists: Naming['lists'], meant: Meant): Map<string, number> {
  const gone = new Map<string, number>();
  const seen = new Set<string>();
  for (const { unitId, origins, classes } of lists.flatMap(({ units }) => units)) {
    if (meant(unitId) !== null) continue;
    const rows = new Set(origins?.rows.flat().map((row) => `${origins.file}\n${unitId}\n${row}`));
    const fresh = [...rows].filter((row) => !seen.has(row));
    for (const row of fresh) seen.add(row);
    // A register has a row for each person, and remembers none of them.
    const persons = rows.size > 0 ? 0 : classes.reduce((sum, count) => sum + count, 0);
    gone.set(unitId, (gone.get(unitId) ?? 0) + fresh.length + persons);
  }
  return gone;
}

/** A warning for each unit that several others come to on one list, or among the activities. */
function unitsMerged({ lists, activities }: Naming, meant: Meant): Fault[] {
  const merged = new Map<string, Set<string>>();
  const together = [...lists.map(({ units }) => units), activities];
  for (const rows of together) {
    const written = new Map<string, Set<string>>();
    for (const { unitId } of rows) {
      const unit = unitId === null ? null : meant(unitId);
      if (unit !== null) written.set(unit, (written.get(unit) ?? new Set()).add(unitId!));
    }
    for (const [unit, ids] of written)
      if (ids.size > 1) merged.set(unit, new Set([...(merged.get(unit) ?? []), ...ids]));
  }
  return [...merged].map(([unitId, ids]) => ({
    ...{ code: 'unitsMerged', severity: 'warning', unitId, merged: [...ids].sort() },
  }));
}
