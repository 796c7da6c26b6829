// Verksamhet och loggar tillsammans: the rows of several files of one kind, and the units that they name.
import type { Fault } from '../model/fault.ts';
import type { Activity, Assignment, CompanionShift, Origin, Unit } from '../model/types.ts';
import { activityKey, spanKeys } from './activities.ts';
import { assignmentKey } from './assignments.ts';
import { shiftKey } from './companionShifts.ts';
import type { FileReading } from './read.ts';

/** What a row is, by the kind of file. */
export interface Entries {
  activities: Activity;
  assignments: Assignment;
  companionShifts: CompanionShift;
}

export const ENTRIES = ['activities', 'assignments', 'companionShifts'] as const;

const KEYS: { readonly [K in keyof Entries]: (entry: Entries[K]) => string } = {
  activities: activityKey,
  assignments: assignmentKey,
  companionShifts: shiftKey,
};

/** The rows of all files in their order; a row that another file has too is a fault. Within a file, its reader tells. */
export function joinEntries<K extends keyof Entries>(
  kind: K,
  files: readonly FileReading[],
  faults: Fault[],
): Entries[K][] {
  const seen = new Map<string, Origin>();
  const all: Entries[K][] = [];
  for (const { content } of files) {
    const entries = content?.kind === kind ? (content as unknown as Record<K, Entries[K][]>)[kind] : [];
    const own = new Map<string, Origin>();
    for (const entry of entries) {
      const key = KEYS[kind](entry);
      const before = seen.get(key);
      if (before !== undefined && entry.origin !== null) faults.push(duplicate(kind, before, entry.origin));
      if (entry.origin !== null && !own.has(key)) own.set(key, entry.origin);
      all.push(entry);
    }
    for (const [key, origin] of own) if (!seen.has(key)) seen.set(key, origin);
  }
  return all;
}

/** An error for each row for a month whose whole year another file states, or the other way. Within a file, its reader tells. */
export function yearsBesideMonths(activities: readonly Activity[]): Fault[] {
  const seen = new Map<string, Origin>();
  return activities.flatMap((activity): Fault[] => {
    const { origin, period: value } = activity;
    if (origin === null) return [];
    const { own, other } = spanKeys(activity);
    if (!seen.has(own)) seen.set(own, origin);
    const before = seen.get(other);
    if (before === undefined || before.file === origin.file) return [];
    const place = { file: origin.file, row: origin.rows[0]!, column: 'period', value };
    return [{ code: 'yearAndMonths', severity: 'error', first: before.rows[0]!, inFile: before.file, place }];
  });
}

/** An error for each unit that activities name and the units data lack, at the first row that names it. */
export function unknownUnits(activities: readonly Activity[], units: readonly Unit[]): Fault[] {
  const seen = new Set(units.map(({ id }) => id));
  const faults: Fault[] = [];
  for (const { unitId, counterpart, origin } of activities) {
    for (const [column, value] of [
      ['enhet_id', unitId],
      ['motpart', counterpart],
    ] as const) {
      if (value === null || seen.has(value)) continue;
      seen.add(value);
      const place = origin && { file: origin.file, row: origin.rows[0]!, column, value };
      faults.push({ code: 'noSuchUnit', severity: 'error', unitId: value, ...(place ? { place } : {}) });
    }
  }
  return faults;
}

/** A warning for each year that units' rows are of and no rules, at the first such row: a mistyped year would vanish unseen. */
export function yearsNotCounted(activities: readonly Activity[], years: readonly number[]): Fault[] {
  const others = new Map<number, Activity[]>();
  for (const row of activities) {
    const year = Number(row.period.slice(0, 4));
    // A value of the whole region can bear on later years: an index, a price that is raised.
    if (row.unitId === null || years.includes(year)) continue;
    others.set(year, [...(others.get(year) ?? []), row]);
  }
  return [...others].map(([year, rows]) => {
    const { origin, period } = rows[0]!;
    const place = origin && { file: origin.file, row: origin.rows[0]!, column: 'period', value: period };
    return {
      ...{ code: 'yearNotCounted', severity: 'warning', year, rows: rows.length },
      ...(place ? { place } : {}),
    };
  });
}

function duplicate(kind: keyof Entries, first: Origin, { file, rows }: Origin): Fault {
  return {
    code: kind === 'activities' ? 'duplicateActivity' : 'duplicateEntry',
    severity: 'error',
    first: first.rows[0]!,
    inFile: first.file,
    place: { file, row: rows[0]! },
  };
}
