// Flyttar: rows as they are filled in, made into moves by age class, or what is wrong with each.
import { AGE_CLASSES, type List } from '../../model/types.ts';

/** Age classes that are moved together, spread as the giving unit's own list is. */
export const AGE_GROUPS = {
  all: [0, 20],
  young: [0, 3],
  adult: [4, 12],
  elderly: [13, 20],
  old: [16, 20],
} as const;
export type AgeGroup = keyof typeof AGE_GROUPS;

export interface MoveRow {
  readonly id: number;
  /** As written. */
  readonly persons: string;
  /** A group, or the position of one class. */
  readonly ages: AgeGroup | number;
  /** Unit ids; null is outside the region. */
  readonly from: string | null;
  readonly to: string | null;
}

/** As the model takes it. */
export interface ClassMove {
  readonly from: string | null;
  readonly to: string | null;
  readonly classIndex: number;
  readonly persons: number;
}

/** `few`: the giving unit has only `found` of these ages, after the rows above. */
export type RowProblem =
  | { readonly code: 'notPersons' | 'sameUnit' }
  | { readonly code: 'few'; readonly found: number; readonly unitId: string };

export interface Reading {
  readonly moves: readonly ClassMove[];
  readonly problems: ReadonlyMap<number, RowProblem>;
}

const WHOLE = /^\d{1,6}$/;

/** Reads the rows one after the other on a list; rows without a number are left out. */
export function readMoves(rows: readonly MoveRow[], list: List): Reading {
  const counts = new Map(list.units.map((unit) => [unit.unitId, [...unit.classes]]));
  const countsOf = (unitId: string | null): number[] | undefined =>
    unitId === null ? undefined : counts.get(unitId);
  const moves: ClassMove[] = [];
  const problems = new Map<number, RowProblem>();
  for (const { id, persons: text, ages, from, to } of rows) {
    const plain = text.replace(/[\s\u00a0]/g, '');
    if (plain === '') continue;
    const persons = WHOLE.test(plain) ? Number(plain) : 0;
    if (persons === 0) {
      problems.set(id, { code: 'notPersons' });
      continue;
    }
    if (from === to) {
      problems.set(id, { code: 'sameUnit' });
      continue;
    }
    const [first, last] = typeof ages === 'number' ? [ages, ages] : AGE_GROUPS[ages];
    const within = (unit: readonly number[] | undefined): number[] =>
      AGE_CLASSES.map((_, index) => (index >= first && index <= last ? (unit?.[index] ?? 0) : 0));
    const giving = within(countsOf(from));
    const found = total(giving);
    if (from !== null && found < persons) {
      problems.set(id, { code: 'few', found, unitId: from });
      continue;
    }
    const receiving = within(countsOf(to));
    const even = within(AGE_CLASSES.map(() => 1));
    const mix = from !== null ? giving : total(receiving) > 0 ? receiving : even;
    spread(persons, mix).forEach((part, classIndex) => {
      if (part === 0) return;
      moves.push({ from, to, classIndex, persons: part });
      change(countsOf(from), classIndex, -part);
      change(countsOf(to), classIndex, part);
    });
  }
  return { moves, problems };
}

/** `count` persons in the proportions of `mix`, in whole persons by largest remainder; never more than the mix has. */
export function spread(count: number, mix: readonly number[]): number[] {
  const all = total(mix);
  const parts = mix.map((weight, index) => ({
    index,
    whole: Math.floor((count * weight) / all),
    rest: (count * weight) % all,
  }));
  const left = count - total(parts.map(({ whole }) => whole));
  const first = new Set(
    parts
      .toSorted((a, b) => b.rest - a.rest || a.index - b.index)
      .slice(0, left)
      .map(({ index }) => index),
  );
  return parts.map(({ whole, index }) => whole + (first.has(index) ? 1 : 0));
}

function change(counts: number[] | undefined, index: number, by: number): void {
  if (counts) counts[index] = (counts[index] ?? 0) + by;
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
