// Which list each month is computed on, and how it is taken to have grown.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthLists } from '../../src/model/months.ts';
import { AGE_CLASSES, type AgeClass, type List, type UnitList } from '../../src/model/types.ts';
import { datasetOf, type UnitSpec } from './build.ts';
import { regions } from './regions.ts';

const UNCHANGED = { growth: null };

const empty = (period: string): List => ({ period, units: [{ ...unitOf({}), unitId: period }] });
const listsOf = (...periods: string[]): List[] => periods.map(empty);

describe('a month is computed on', () => {
  test.each<[name: string, periods: string[], choice: string, expected: string, known: number[]]>([
    ['the one list there is', ['2026-01'], 'own', '2026-01 × 12', [1]],
    ['the list of the year from January', ['2026'], 'own', '2026 × 12', [1]],
    ['January’s list rather than the year’s', ['2026-01', '2026'], 'own', '2026-01 × 12', [1]],
    [
      'the latest list at its start',
      ['2026-11', '2026-01', '2026-05'],
      'own',
      '2026-01 × 4, 2026-05 × 6, 2026-11 × 2',
      [1, 5, 11],
    ],
    [
      'last year’s latest until there is one of this year',
      ['2025', '2026-03', '2025-12'],
      'own',
      '2025-12 × 2, 2026-03 × 10',
      [3],
    ],
    ['the earliest, where all are later', ['2027', '2026-12'], 'own', '2026-12 × 12', [12]],
    ['a list of years ago', ['2019'], 'own', '2019 × 12', []],
    ['the chosen list, whatever there is', ['2026', '2026-06', '2026-09'], '2026-06', '2026-06 × 12', [6]],
    ['a chosen list of another year', ['2025', '2026'], '2025', '2025 × 12', []],
  ])('%s', (_, periods, choice, expected, known) => {
    const months = monthLists(listsOf(...periods), 2026, choice, UNCHANGED);
    const used = new Map<string, number>();
    for (const { month } of months) used.set(month.period, (used.get(month.period) ?? 0) + 1);
    expect([...used].map(([period, count]) => `${period} × ${count}`).join(', ')).toBe(expected);
    expect(months.filter(({ month }) => month.basis === 'list').map(({ month }) => month.month)).toEqual(
      known,
    );
    for (const { list, month } of months) expect(list.units[0]?.unitId).toBe(month.period);
  });

  test.each([
    ['no list, where none is loaded', [], 'own', ''],
    ['no list, where the chosen one is not loaded', ['2026'], '2031', '2031'],
    ['no list, where the chosen one is a month that is not loaded', ['2026'], '2026-03', '2026-03'],
  ])('%s', (_, periods, choice, period) => {
    for (const { list, month } of monthLists(listsOf(...periods), 2026, choice, UNCHANGED)) {
      expect(list).toEqual({ period, units: [] });
      expect(month).toMatchObject({ period, basis: 'assumed' });
    }
  });
});

test('the months are numbered, and paid on the 20th or the next banking day', () => {
  const months = monthLists(listsOf('2026'), 2026, 'own', UNCHANGED).map(({ month }) => month);
  expect(months.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(months.map((month) => month.payday)).toEqual([
    ...['2026-01-20', '2026-02-20', '2026-03-20', '2026-04-20', '2026-05-20', '2026-06-22'],
    ...['2026-07-20', '2026-08-20', '2026-09-21', '2026-10-20', '2026-11-20', '2026-12-21'],
  ]);
});

describe('without growth the list itself stands for its months', () => {
  test.each([
    ['none', null],
    ['nought', AGE_CLASSES.map(() => 0)],
  ])('%s', (_, growth) => {
    const lists = listsOf('2026-01', '2026-07');
    const months = monthLists(lists, 2026, 'own', { growth });
    expect(new Set(months.map(({ list }) => list))).toEqual(new Set(lists));
  });

  test('and it has grown for the months since, none before', () => {
    const months = monthLists(listsOf('2026-04', '2026-11'), 2026, 'own', UNCHANGED);
    expect(months.map(({ passed }) => passed)).toEqual([0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 0, 1]);
  });

  test('and with growth it stands for its own month, and for those before it', () => {
    const [list] = [empty('2026-03')];
    const months = monthLists([list], 2026, 'own', { growth: AGE_CLASSES.map(() => 500) });
    expect(months.map(({ list: used }) => used === list)).toEqual([
      ...[true, true, true],
      ...Array.from({ length: 9 }, () => false),
    ]);
  });
});

/** What a unit has become `passed` months after January, with growth in per cent × 10². */
function after(passed: number, spec: UnitSpec, growth: Partial<Record<AgeClass, number>>): UnitList {
  return grownOf(
    unitOf(spec),
    passed,
    AGE_CLASSES.map((ageClass) => growth[ageClass] ?? 0),
  );
}

function grownOf(unit: UnitList, passed: number, growth: readonly number[]): UnitList {
  const year = 2026 + Math.floor(passed / 12);
  const lists = [{ period: '2026-01', units: [unit] }];
  return monthLists(lists, year, 'own', { growth })[passed % 12]!.list.units[0]!;
}

function unitOf(spec: UnitSpec): UnitList {
  return datasetOf({ A: spec }).lists[0]!.units[0]!;
}

describe('an age class grows', () => {
  test.each([
    ['by its yearly per cent after a year', 12, 1000, 250, 275],
    ['by a twelfth of it a month', 1, 1200, 1000, 1010],
    ['from a half up', 6, 1000, 10, 11],
    ['not from below a half', 5, 1000, 10, 10],
    ['by hundredths of a per cent', 12, 1, 100_000, 100_010],
    ['down, from a half away from nought', 6, -1000, 10, 10],
    ['down', 12, -1000, 250, 225],
    ['over several years by as many persons each year', 36, 1000, 100, 130],
    ['to nothing at most', 24, -9000, 100, 0],
    ['not from nothing', 12, 5000, 0, 0],
  ])('%s', (_, passed, percent, count, expected) => {
    const { classes } = after(passed, { persons: { '40-44': count, '0-4': 7 } }, { '40-44': percent });
    expect(classes[AGE_CLASSES.indexOf('40-44')]).toBe(expected);
    expect(classes[0]).toBe(7);
  });

  test('its single ages with it, in the same proportions', () => {
    const { ages, classes } = after(12, { ages: { 15: 30, 16: 60, 19: 10, 20: 5 } }, { '15-19': 1000 });
    expect(ages?.slice(15, 21)).toEqual([33, 66, 0, 0, 11, 5]);
    expect(classes.slice(3, 5)).toEqual([110, 5]);
  });

  test('without its single ages, where they did not make it up: they must not come to do so', () => {
    const spec = { ages: { 15: 9 }, persons: { '15-19': 1, '65-69': 4 } };
    expect(after(12, spec, { '15-19': -1000 }).ages?.slice(15, 20)).toEqual([0, 0, 0, 0, 0]);
    expect(after(12, spec, { '65-69': 5000 }).ages?.slice(15, 20)).toEqual([9, 0, 0, 0, 0]);
  });

  test('the oldest as one class with one age', () => {
    const { ages, classes } = after(12, { ages: { 100: 10, 99: 1 } }, { '100+': 5000 });
    expect(classes.at(-1)).toBe(15);
    expect(ages?.slice(99)).toEqual([1, 15]);
  });

  test('the stated homes with the whole list, in the same proportions', () => {
    const homes = [
      [35, 30],
      [80, 50],
    ] as const;
    const grown = after(12, { persons: { '40-44': 100 }, homes }, { '40-44': 1000 });
    expect(grown.residence).toEqual([
      { km: 35, persons: 33 },
      { km: 80, persons: 55 },
    ]);
    expect(after(12, { persons: { '40-44': 100 }, homes }, { '40-44': -10_000 }).residence).toEqual([]);
  });

  test('all of its stated homes, where nobody is left to live at the unit', () => {
    const grown = after(
      12,
      {
        persons: { '40-44': 100 },
        homes: [
          [40, 75],
          [80, 25],
        ],
      },
      { '40-44': 2000 },
    );
    expect(grown.classes[8]).toBe(120);
    expect(grown.residence).toEqual([
      { km: 40, persons: 90 },
      { km: 80, persons: 30 },
    ]);
  });

  test('not where its counts are unusable: the fault is still to be told', () => {
    const unusable: UnitSpec[] = [
      { persons: { '40-44': -1, '0-4': 9 } },
      { persons: { '40-44': 0.5 } },
      { persons: { '40-44': NaN } },
      { persons: { '40-44': 10 }, homes: [[35, 11]] },
    ];
    for (const spec of unusable) expect(after(12, spec, { '40-44': 5000 })).toEqual(unitOf(spec));
  });

  test('and says where the counts came from as before', () => {
    const rows = AGE_CLASSES.map((_, index) => [index + 2]);
    const unit = { ...unitOf({ persons: { '40-44': 10 } }), origins: { file: 'a.csv', rows } };
    expect(
      grownOf(
        unit,
        6,
        AGE_CLASSES.map(() => 5000),
      ).origins,
    ).toBe(unit.origins);
  });
});

test('a grown list never says more by age or home than it counts, nor less where it said all', () => {
  const growth = fc.array(fc.integer({ min: -20_000, max: 20_000 }), { minLength: 21, maxLength: 21 });
  fc.assert(
    fc.property(regions, growth, fc.integer({ min: 1, max: 35 }), (dataset, percents, passed) => {
      for (const unit of dataset.lists[0]?.units ?? []) {
        const grown = grownOf(unit, passed, percents);
        const listed = sum(grown.classes);
        expect(grown.classes.every((count) => Number.isSafeInteger(count) && count >= 0)).toBe(true);
        const homes = sum(grown.residence.map(({ persons }) => persons));
        expect(homes).toBeLessThanOrEqual(listed);
        const before = sum(unit.residence.map(({ persons }) => persons)) / sum(unit.classes);
        expect(Math.abs(homes - listed * before)).toBeLessThanOrEqual(unit.residence.length);
        expect(grown.ages === null).toBe(unit.ages === null);
        grown.classes.forEach((count, index) => {
          const slice = (ages: readonly number[]): number => sum(ages.slice(index * 5, index * 5 + 5));
          if (!unit.ages || !grown.ages || count === 0) return;
          expect(slice(grown.ages) === count).toBe(slice(unit.ages) === unit.classes[index]);
        });
      }
    }),
  );
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
