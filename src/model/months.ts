// Månadernas listor (§5): the list that each month is computed on, and how an old one is taken to have grown.
import { allocate, type Weight } from '../money/allocate.ts';
import { roundProduct } from '../money/round.ts';
import type { Assumption, Month } from './income.ts';
import { payday } from './payday.ts';
import type { List, Residence, UnitList } from './types.ts';

/** Months of a year times the 10⁴ of a growth in per cent × 10². */
export const YEAR = 12 * 10_000;
/** Single ages of a class; the last class has but one. */
const WIDTH = 5;

export interface MonthList {
  /** The list that stands for the month; the very same object in months that it stands for unchanged. */
  readonly list: List;
  readonly month: Month;
  /** Months that the list has grown for: none where it is of this month or a later one. */
  readonly passed: number;
}

/**
 * The twelve months of a year, each with its list: the latest of that month or before it, or the earliest there is
 * (`own`); or one chosen list for all months. Later months than the list's have grown as assumed. A list that is
 * not loaded comes back without units.
 */
export function monthLists(
  lists: readonly List[],
  year: number,
  choice: 'own' | (string & {}),
  assumption: Assumption,
): MonthList[] {
  const sorted = lists.toSorted((a, b) => (a.period < b.period ? -1 : 1));
  return Array.from({ length: 12 }, (_, index) => {
    const month = index + 1;
    // As text `2026` comes right before `2026-01`.
    const label = `${year}-${String(month).padStart(2, '0')}`;
    const source =
      choice === 'own'
        ? (sorted.findLast(({ period }) => period <= label) ?? sorted[0] ?? { period: '', units: [] })
        : (sorted.find(({ period }) => period === choice) ?? { period: choice, units: [] });
    const passed = year * 12 + month - monthNumber(source.period);
    return {
      list: grown(source, passed, assumption),
      month: {
        month,
        payday: payday(year, month),
        period: source.period,
        basis: passed === 0 && source.units.length > 0 ? 'list' : 'assumed',
      },
      passed: passed > 0 ? passed : 0,
    };
  });
}

/** Months since the year 0; a list of a whole year is that of its January. */
function monthNumber(period: string): number {
  const [year, month = '1'] = period.split('-');
  return Number(year) * 12 + Number(month);
}

/** The list `passed` months later; itself where nothing changes. */
function grown(list: List, passed: number, { growth }: Assumption): List {
  if (!growth?.some((percent) => percent !== 0) || !(passed > 0)) return list;
  return { ...list, units: list.units.map((unit) => grownUnit(unit, passed, growth)) };
}

/**
 * Each class × (1 + growth × months ÷ 12), to whole persons, none below zero. Its single ages and the stated homes
 * keep their shares, so that they never say more than the counts; single ages that do not make up their class
 * would not do so afterwards either and are dropped. A list whose counts are unusable is left for its fault to tell.
 */
export function grownUnit(unit: UnitList, passed: number, growth: readonly number[]): UnitList {
  const listed = sum(unit.classes);
  const rest = listed - sum(unit.residence.map((home) => home.persons));
  const usable = unit.classes.every((count) => Number.isSafeInteger(count) && count >= 0) && rest >= 0;
  if (!usable) return unit;

  const classes = unit.classes.map((count, index) =>
    roundProduct(count, Math.max(0, YEAR + growth[index]! * passed), YEAR),
  );
  const ages = unit.ages && grownAges(unit.classes, unit.ages, classes);
  const residence = grownHomes(unit.residence, rest, sum(classes));
  return { ...unit, classes, ages, residence };
}

/** Stated homes, and `rest` at the unit, in the same proportions when there are `count` in all. */
export function grownHomes(homes: readonly Residence[], rest: number, count: number): Residence[] {
  const shares = shared(count, [...homes.map((home) => home.persons), rest]);
  return homes.map(({ km }, index) => ({ km, persons: shares[index]! })).filter((home) => home.persons > 0);
}

function grownAges(classes: readonly number[], ages: readonly number[], grown: readonly number[]): number[] {
  return grown.flatMap((count, index) => {
    const before = ages.slice(index * WIDTH, (index + 1) * WIDTH);
    if (count === classes[index]) return before;
    return sum(before) === classes[index] ? shared(count, before) : before.map(() => 0);
  });
}

/** `count` in the proportions of `parts`; nothing for each where all are nothing. */
function shared(count: number, parts: readonly number[]): number[] {
  const weights = parts.map((num): Weight => ({ num, den: 1 }));
  return weights.some(({ num }) => num > 0) ? allocate(count, weights) : parts.map(() => 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
