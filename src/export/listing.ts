// Listningsfil: the lists as a file that can be loaded again, one row per unit, list date, age and distance.
import { HIDDEN } from '../model/mask.ts';
import { AGE_CLASSES, OLDEST, type List, type UnitList } from '../model/types.ts';
import { cell, fraction, sheet } from './sheet.ts';

const HEADER = ['enhet_id', 'period', 'aldersgrupp', 'antal', 'avstand_km'];
const WIDTH = OLDEST / (AGE_CLASSES.length - 1);

/** Persons of one age, or at one distance; null where nobody stated it. */
interface Group<T> {
  readonly key: T;
  readonly persons: number;
}

/** Which counts of a list are hidden, by unit in its order and age class. */
type Hidden = { readonly cells: readonly (readonly boolean[])[] } | null;

/**
 * The listing file as text. Where small groups are hidden a list is written by age class alone: single ages and distances
 * are smaller groups still.
 */
export function listingCsv(lists: readonly List[], hiddenIn: (list: List) => Hidden = () => null): string {
  const rows = lists.flatMap((list) => {
    const hidden = hiddenIn(list);
    return hidden ? masked(list, hidden.cells) : whole(list);
  });
  return sheet(HEADER, rows);
}

function masked({ period, units }: List, hidden: readonly (readonly boolean[])[]): string[][] {
  return units.flatMap(({ unitId, classes }, at) =>
    classes.map((persons, index) => [
      ...[cell(unitId), period, AGE_CLASSES[index]!.replace('-', '–')],
      ...[hidden[at]?.[index] ? HIDDEN : String(persons), ''],
    ]),
  );
}

function whole({ period, units }: List): string[][] {
  return units.flatMap((unit) =>
    together(agesOf(unit), homesOf(unit)).map(({ age, km, persons }) => [
      ...[cell(unit.unitId), period, age, String(persons), fraction(km)],
    ]),
  );
}

/** Single ages where the list has all of a class, or else the class. */
function agesOf({ classes, ages }: UnitList): Group<string>[] {
  return classes.flatMap((persons, index): Group<string>[] => {
    const label = AGE_CLASSES[index]!.replace('-', '–');
    const single = ages?.slice(index * WIDTH, index * WIDTH + WIDTH) ?? [];
    const stated = single.reduce((sum, count) => sum + count, 0);
    if (ages === null || index === AGE_CLASSES.length - 1 || stated !== persons)
      return [{ key: label, persons }];
    return single.map((count, i) => ({ key: String(index * WIDTH + i), persons: count }));
  });
}

/** Those whose home nobody stated come last. */
function homesOf({ classes, residence }: UnitList): Group<number | null>[] {
  const listed = classes.reduce((sum, count) => sum + count, 0);
  const stated = residence.reduce((sum, { persons }) => sum + persons, 0);
  return [
    ...residence.map(({ km, persons }) => ({ key: km, persons })),
    { key: null, persons: listed - stated },
  ];
}

/**
 * Rows that come to just these ages and just these distances. Which age lives how far away is not known, and makes no
 * difference to what is read of them: the youngest are written nearest. An age with nobody keeps a row.
 */
function together(
  ages: readonly Group<string>[],
  homes: readonly Group<number | null>[],
): { age: string; km: number | null; persons: number }[] {
  const rows: { age: string; km: number | null; persons: number }[] = [];
  let home = 0;
  let room = homes[0]?.persons ?? 0;
  for (const { key: age, persons } of ages) {
    let left = persons;
    if (left === 0) rows.push({ age, km: null, persons: 0 });
    while (left > 0) {
      while (room === 0) room = homes[(home += 1)]!.persons;
      const here = Math.min(left, room);
      rows.push({ age, km: homes[home]!.key, persons: here });
      left -= here;
      room -= here;
    }
  }
  return rows;
}
