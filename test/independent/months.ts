// §5: which list a month goes by, how an old one is taken to have grown, and how months are paid to the öre.
import type { List, Residence, UnitList } from '../../src/model/types.ts';
import { fraction, hamilton, nearest, plus, times, ZERO, type Fraction } from '../money/exact.ts';
import { MONTHS, type Ore } from './amounts.ts';

/** Per cent × 10² a year by class; null where lists do not change. */
export type Growth = readonly number[] | null;

/**
 * The list of each month: the latest there is, or where all are later the first; or one for all months. A list of a
 * year is that of its January. Each class grows by its part of a year, to whole persons.
 */
export function monthLists(lists: readonly List[], year: number, choice: string, growth: Growth): List[] {
  const ascending = [...lists].sort((a, b) => (a.period < b.period ? -1 : 1));
  return MONTHS.map((month) => {
    const known = ascending.filter(({ period }) => age(period, year, month) >= 0);
    const own = known.at(-1) ?? ascending[0];
    const list = choice === 'own' ? own : ascending.find(({ period }) => period === choice);
    if (!list) return { period: choice, units: [] };
    const passed = age(list.period, year, month);
    if (growth === null || passed <= 0) return list;
    return { ...list, units: list.units.map((unit) => grown(unit, growth, passed)) };
  });
}

/** Months from a list's date to a month. */
function age(period: string, year: number, month: number): number {
  const [ofYear, ofMonth = 1] = period.split('-').map(Number);
  return (year - ofYear!) * 12 + month - ofMonth;
}

/**
 * Single ages and homes (with the rest, who have none) keep their proportions, by largest remainder. What does not add
 * up is not made to: a class whose single ages do not make it up loses them, a list that is of no use stays as it is.
 */
function grown(unit: UnitList, growth: readonly number[], passed: number): UnitList {
  if (growth.every((percent) => percent === 0)) return unit;
  const { classes, ages, residence } = unit;
  const stated = residence.reduce((sum, { persons }) => sum + persons, 0);
  const before = classes.reduce((sum, count) => sum + count, 0);
  const useless = classes.some((count) => !Number.isInteger(count) || count < 0) || stated > before;
  if (useless) return unit;
  const after = classes.map((count, a) => {
    const factor = plus(fraction(1), fraction(growth[a]! * passed, 12 * 10_000));
    return factor.n <= 0n ? 0 : Number(nearest(times(fraction(count), factor)));
  });
  return {
    ...unit,
    classes: after,
    ages: ages && after.flatMap((count, a) => grownAges(ages.slice(5 * a, 5 * a + 5), classes[a]!, count)),
    residence: grownHomes(
      residence,
      before - stated,
      after.reduce((sum, count) => sum + count, 0),
    ),
  };
}

function grownAges(single: readonly number[], before: number, after: number): readonly number[] {
  if (before === after) return single;
  const whole = single.reduce((sum, count) => sum + count, 0) === before;
  return whole ? inProportion(after, single) : single.map(() => 0);
}

function grownHomes(homes: readonly Residence[], rest: number, all: number): Residence[] {
  const persons = inProportion(all, [...homes.map((home) => home.persons), rest]);
  return homes.map(({ km }, i) => ({ km, persons: persons[i]! })).filter((home) => home.persons > 0);
}

function inProportion(all: number, parts: readonly number[]): number[] {
  if (parts.every((part) => part === 0)) return parts.map(() => 0);
  return hamilton(
    BigInt(all),
    parts.map((part) => fraction(part)),
  ).map(Number);
}

/** What has been paid by each month is what was due by then, to the öre; none is known unless all are. */
export function paid(due: readonly (Fraction | null)[]): Ore[] {
  let sum = ZERO;
  let before = 0n;
  const months: bigint[] = [];
  for (const month of due) {
    if (month === null) return due.map(() => null);
    sum = plus(sum, month);
    months.push(nearest(sum) - before);
    before = nearest(sum);
  }
  return months;
}

export const NOTHING_DUE: readonly Fraction[] = MONTHS.map(() => ZERO);
