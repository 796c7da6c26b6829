// Enheter som inte känns igen: units that other files name and that the units data do not have.
import type { Origin, Unit } from '../model/types.ts';
import type { Naming } from './renaming.ts';
import { unitSuggester, type Suggestion } from './unitMatch.ts';

/** A unit that other files name and that the units data do not have. */
export interface UnmatchedUnit {
  /** As the files write it. */
  readonly id: string;
  /** Persons on the newest of its lists; 0 where only activities or logs name it. */
  readonly persons: number;
  /** Names of the files that name it. */
  readonly files: readonly string[];
  /** Units it may be, the likeliest first; `same` where only case, spaces or signs differ from its id or name. */
  readonly suggestions: readonly Suggestion[];
}

/**
 * Those with most persons first. Of a log, whose parties need not be units, only a party that is the same as a unit but
 * for the way it is written.
 */
export function unmatchedUnits(
  { lists, activities, assignments, companionShifts }: Naming,
  units: readonly Unit[],
): UnmatchedUnit[] {
  const own = new Set(units.map(({ id }) => id));
  const suggest = unitSuggester(units);
  const found = new Map<string, { persons: number; files: Set<string>; mayBeOther: boolean }>();
  const note = (id: string | null, origin: { readonly file: string } | null, mayBeOther: boolean) => {
    if (id === null || own.has(id)) return;
    const unit = found.get(id) ?? { persons: 0, files: new Set(), mayBeOther };
    if (origin) unit.files.add(origin.file);
    found.set(id, { ...unit, mayBeOther: unit.mayBeOther && mayBeOther });
  };
  // The newest list is the last.
  for (const { unitId, classes, origins } of lists.flatMap((list) => list.units)) {
    note(unitId, origins, false);
    const unit = found.get(unitId);
    if (unit) unit.persons = classes.reduce((sum, count) => sum + count, 0);
  }
  for (const { unitId, counterpart, origin } of activities)
    for (const id of [unitId, counterpart]) note(id, origin, false);
  const logs: readonly { requester: string; performer: string; origin: Origin | null }[] = [
    ...assignments,
    ...companionShifts,
  ];
  for (const { requester, performer, origin } of logs)
    for (const id of [requester, performer]) note(id, origin, true);

  return [...found]
    .map(([id, { persons, files, mayBeOther }]) => ({
      ...{ id, persons, files: [...files], suggestions: suggest(id), mayBeOther },
    }))
    .filter(({ mayBeOther, suggestions }) => !mayBeOther || suggestions[0]?.same)
    .sort((a, b) => b.persons - a.persons || (a.id < b.id ? -1 : 1))
    .map(({ id, persons, files, suggestions }) => ({ id, persons, files, suggestions }));
}
