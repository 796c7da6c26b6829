// Vad händer om listade flyttar: all units' amounts before and after persons have moved between them.
import { allocate } from '../money/allocate.ts';
import { compensation } from './compensation.ts';
import type { Fault } from './fault.ts';
import {
  AGE_CLASSES,
  OLDEST,
  type Dataset,
  type List,
  type Result,
  type Rules,
  type UnitList,
} from './types.ts';

const WIDTH = 5;

/** Persons of an age class who change unit; null stands for outside the region. */
export interface Move {
  readonly from: string | null;
  readonly to: string | null;
  /** Position in AGE_CLASSES. */
  readonly classIndex: number;
  readonly persons: number;
}

export interface Moved {
  readonly before: Result;
  readonly after: Result;
}

/**
 * The amounts on the list of `period` before and after the moves, which are made one after the other; or the fault
 * that a list has too few of the class, or that there is no such list. Throws for a number that is not of persons.
 */
export function move(dataset: Dataset, rules: Rules, period: string, moves: readonly Move[]): Moved | Fault {
  const before = compensation(dataset, rules, period);
  const list = dataset.lists.find((candidate) => candidate.period === period);
  if (!list) return before.faults.find(({ code }) => code === 'noSuchPeriod')!;
  let moved = list;
  for (const step of moves) {
    const after = moveOne(moved, step);
    if ('code' in after) return after;
    moved = after;
  }
  return { before, after: compensation(withList(dataset, moved), rules, period) };
}

/** The data with a list in the place of the one of the same period. */
export function withList(dataset: Dataset, list: List): Dataset {
  return { ...dataset, lists: dataset.lists.map((old) => (old.period === list.period ? list : old)) };
}

function moveOne(list: List, { from, to, classIndex, persons }: Move): List | Fault {
  if (!(Number.isSafeInteger(persons) && persons >= 0))
    throw new RangeError(`No number of persons: ${persons}`);
  if (persons === 0) return list;
  let { units } = list;
  for (const [unitId, change] of [
    [from, -persons],
    [to, persons],
  ] as const) {
    if (unitId === null) continue;
    const unit = units.find((candidate) => candidate.unitId === unitId);
    const found = unit?.classes[classIndex] ?? 0;
    if (found + change < 0)
      return {
        code: 'notEnoughPersons',
        severity: 'error',
        unitId,
        ageClass: AGE_CLASSES[classIndex]!,
        persons,
        found,
      };
    const changed = withPersons(unit ?? emptyList(unitId), classIndex, change);
    units = unit ? units.map((old) => (old === unit ? changed : old)) : [...units, changed];
  }
  return { ...list, units };
}

/** A unit that was on no list, before its first persons. */
function emptyList(unitId: string): UnitList {
  return { unitId, classes: AGE_CLASSES.map(() => 0), ages: null, residence: [], origins: null };
}

/**
 * The list with `change` more persons (fewer, where negative) of a class. Those who come have no stated home and so
 * count as living at the unit; those who leave are taken from all homes in proportion. Single ages that make up their
 * class still do so: newcomers are of its middle age, leavers of all its ages in proportion.
 */
export function withPersons(list: UnitList, classIndex: number, change: number): UnitList {
  const before = list.classes[classIndex]!;
  const classes = list.classes.with(classIndex, before + change);
  const residence = change < 0 ? withoutHomes(list, -change) : list.residence;
  return {
    ...list,
    classes,
    ages: list.ages && changedAges(list.ages, classIndex, before, change),
    residence,
    origins: null,
  };
}

function changedAges(ages: readonly number[], classIndex: number, count: number, change: number): number[] {
  const first = classIndex * WIDTH;
  const own = ages.slice(first, first + WIDTH);
  const last = first === OLDEST;
  const stated = own.reduce((sum, n) => sum + n, 0);
  const changed =
    stated !== count
      ? own.map(() => 0) // They did not make up the class, and say nothing of who moves.
      : change >= 0
        ? own.with(last ? 0 : Math.floor(WIDTH / 2), own[last ? 0 : Math.floor(WIDTH / 2)]! + change)
        : taken(own, -change);
  return [...ages.slice(0, first), ...changed, ...ages.slice(first + WIDTH)];
}

function withoutHomes({ classes, residence }: UnitList, leaving: number): UnitList['residence'] {
  const listed = classes.reduce((sum, count) => sum + count, 0);
  const rest = listed - residence.reduce((sum, home) => sum + home.persons, 0);
  if (!(rest >= 0)) return residence;
  const left = taken([...residence.map((home) => home.persons), rest], leaving);
  return residence.map(({ km }, index) => ({ km, persons: left[index]! })).filter((home) => home.persons > 0);
}

/** What is left of some counts when `leaving` persons are taken from them in proportion. */
function taken(counts: readonly number[], leaving: number): number[] {
  const staying = counts.reduce((sum, count) => sum + count, 0) - leaving;
  return allocate(
    staying,
    counts.map((num) => ({ num, den: 1 })),
  );
}
