// Persons who move between units.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import type { Result, UnitList } from '../../src/model/types.ts';
import { rulesOf } from '../../src/params/rules.ts';
import { move, withList, withPersons, type Move, type Moved } from '../../src/model/whatIf.ts';
import { amountsOf, datasetOf, rulesWith } from './build.ts';
import { regions, yearFiles } from './regions.ts';

const RULES = rulesWith(2026);
const REGION = datasetOf({
  A: { km: 40, persons: { '40-44': 1000, '80-84': 100 } },
  B: { km: 0, persons: { '40-44': 500 } },
});

function moved(moves: readonly Move[], dataset = REGION, rules = RULES): Moved {
  const answer = move(dataset, rules, '2026', moves);
  if ('code' in answer) throw new Error(answer.code);
  return answer;
}

const listed = ({ facts }: Result): (number | null)[] => facts.map((unit) => unit.listed);

test('both units are seen before and after persons move between them', () => {
  const { before, after } = moved([{ from: 'A', to: 'B', classIndex: 16, persons: 40 }]);
  expect([listed(before), listed(after)]).toEqual([
    [1100, 500],
    [1060, 540],
  ]);
  const [was, is] = [amountsOf(before), amountsOf(after)];
  // 40 × 2.21 × 2 301 kr.
  expect((was['A']?.listing ?? NaN) - (is['A']?.listing ?? NaN)).toBe(20_340_840);
  expect((is['B']?.listing ?? NaN) - (was['B']?.listing ?? NaN)).toBe(20_340_840);
});

test('persons come from outside the region and leave it', () => {
  const { after } = moved([
    { from: null, to: 'A', classIndex: 0, persons: 7 },
    { from: 'B', to: null, classIndex: 8, persons: 3 },
  ]);
  expect(listed(after)).toEqual([1107, 497]);
});

test('moves are made one after the other', () => {
  const { after } = moved([
    { from: 'A', to: 'B', classIndex: 16, persons: 100 },
    { from: 'B', to: 'A', classIndex: 16, persons: 60 },
  ]);
  expect(listed(after)).toEqual([1060, 540]);
});

test('everybody may leave, and then the unit is paid nothing', () => {
  expect(moved([{ from: 'B', to: 'A', classIndex: 8, persons: 500 }]).after.unitIds).toEqual(['A']);
});

test('more than there are cannot move, and it is told how many there are', () => {
  expect(move(REGION, RULES, '2026', [{ from: 'A', to: 'B', classIndex: 16, persons: 101 }])).toEqual({
    ...{
      code: 'notEnoughPersons',
      severity: 'error',
      unitId: 'A',
      ageClass: '80-84',
      persons: 101,
      found: 100,
    },
  });
  expect(move(REGION, RULES, '2026', [{ from: 'Z', to: 'B', classIndex: 16, persons: 1 }])).toMatchObject({
    found: 0,
  });
});

test('there is nothing to move on a list that is not loaded', () => {
  expect(move(REGION, RULES, '2030', [])).toMatchObject({ code: 'noSuchPeriod' });
});

test('there and back again changes nothing', () => {
  fc.assert(
    fc.property(
      regions,
      yearFiles,
      fc.nat({ max: 20 }),
      fc.nat({ max: 50 }),
      (dataset, file, classIndex, persons) => {
        const rules = rulesOf(file);
        const { after } = moved(
          [
            { from: null, to: 'U00', classIndex, persons },
            { from: 'U00', to: null, classIndex, persons },
          ],
          {
            ...dataset,
            lists: dataset.lists.map((list) => ({
              ...list,
              units: list.units.map((unit) => ({ ...unit, ages: null, residence: [] })),
            })),
          },
          rules,
        );
        expect(listed(after)).toEqual(listed(compensation(dataset, rules, '2026')));
      },
    ),
    { numRuns: 25 },
  );
});

describe('a changed list', () => {
  const list: UnitList = {
    unitId: 'A',
    classes: [10, ...Array<number>(20).fill(0)],
    ages: [5, 5, 0, 0, 0, ...Array<number>(96).fill(0)],
    residence: [{ km: 40, persons: 6 }],
    origins: null,
  };

  test('takes newcomers at the middle age, without a stated home', () => {
    expect(withPersons(list, 0, 3)).toMatchObject({
      classes: { 0: 13 },
      ages: { 0: 5, 1: 5, 2: 3 },
      residence: [{ km: 40, persons: 6 }],
    });
  });

  test('loses persons of all ages and all homes in proportion', () => {
    expect(withPersons(list, 0, -5)).toMatchObject({
      classes: { 0: 5 },
      ages: { 0: 3, 1: 2 },
      residence: [{ km: 40, persons: 3 }],
    });
  });

  test('is the same where nobody comes or goes, also in a class without anybody', () => {
    for (const classIndex of [0, 7, 20]) expect(withPersons(list, classIndex, 0)).toEqual(list);
  });

  test('knows the oldest by one age', () => {
    expect(withPersons(list, 20, 2).ages?.[100]).toBe(2);
  });

  test.each<[string, Partial<UnitList>, change: number, Partial<UnitList>]>([
    [
      'keeps the ages of the other classes',
      { classes: list.classes.with(1, 4), ages: list.ages!.with(7, 4) },
      -5,
      { ages: [3, 2, 0, 0, 0, 0, 0, 4, ...Array<number>(93).fill(0)] },
    ],
    [
      'forgets ages that did not make up their class',
      { ages: list.ages!.with(0, 4) },
      1,
      { ages: Array<number>(101).fill(0) },
    ],
    [
      'forgets them where persons leave, too',
      { ages: list.ages!.with(0, 6) },
      -1,
      { classes: list.classes.with(0, 9) },
    ],
    [
      'loses from its homes alone where all are stated, and those that nobody is left in',
      {
        residence: [
          { km: 10, persons: 1 },
          { km: 40, persons: 9 },
        ],
      },
      -9,
      { residence: [{ km: 40, persons: 1 }] },
    ],
    [
      'keeps homes of more than are listed, which are faulty',
      { residence: [{ km: 40, persons: 11 }] },
      -5,
      { residence: [{ km: 40, persons: 11 }] },
    ],
    ['may lose all', {}, -10, { ages: Array<number>(101).fill(0), residence: [] }],
    ['may have no homes to lose from', { residence: [] }, -1, { residence: [] }],
  ])('%s', (_, some, change, expected) => {
    expect(withPersons({ ...list, ...some }, 0, change)).toMatchObject(expected);
  });

  test('never says more of ages and homes than of classes', () => {
    fc.assert(
      fc.property(
        regions,
        fc.nat({ max: 20 }),
        fc.integer({ min: -300, max: 300 }),
        (dataset, classIndex, change) => {
          for (const unit of dataset.lists[0]!.units) {
            const after = withPersons(unit, classIndex, Math.max(change, -unit.classes[classIndex]!));
            const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
            expect(sum(after.residence.map(({ persons }) => persons))).toBeLessThanOrEqual(
              sum(after.classes),
            );
            expect(after.ages === null || after.ages.length === 101).toBe(true);
            after.classes.forEach((count, index) => {
              const own = after.ages?.slice(index * 5, index * 5 + 5) ?? [];
              expect(sum(own)).toBeLessThanOrEqual(count);
              expect(own.every((n) => n >= 0)).toBe(true);
            });
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

test('a list takes the place of the one of its period, and leaves the others', () => {
  const earlier = datasetOf({ A: { persons: { '0-4': 1 } } }, '2025').lists[0]!;
  const anew = { ...REGION.lists[0]!, units: [] };
  expect(withList({ ...REGION, lists: [earlier, ...REGION.lists] }, anew).lists).toEqual([earlier, anew]);
});

test.each([-1, 0.5, NaN])('%d persons cannot move', (persons) => {
  expect(() => move(REGION, RULES, '2026', [{ from: 'A', to: 'B', classIndex: 8, persons }])).toThrow(
    `No number of persons: ${persons}`,
  );
});

test('nobody leaves a unit that is on no list, and others can come to it', () => {
  const leave = move(REGION, RULES, '2026', [{ from: 'X', to: 'A', classIndex: 8, persons: 1 }]);
  expect(leave).toMatchObject({ code: 'notEnoughPersons', unitId: 'X', persons: 1, found: 0 });
  const { after } = moved([{ from: 'A', to: 'X', classIndex: 8, persons: 6 }]);
  expect(listed(after)).toEqual([1094, 500, 6]);
  expect(moved([{ from: 'A', to: 'X', classIndex: 8, persons: 0 }]).after.faults).toEqual([]);
});

test('who comes to a unit without a list lives where the unit is', () => {
  const units = {
    A: { km: 40, persons: { '40-44': 1000 } },
    C: { km: 80, persons: { '40-44': 6 } },
  } as const;
  const whole = datasetOf(units);
  const [list] = whole.lists;
  const dataset = { ...whole, lists: [{ ...list!, units: list!.units.slice(0, 1) }] };
  const { after } = moved([{ from: null, to: 'C', classIndex: 8, persons: 6 }], dataset);
  expect(amountsOf(after)).toEqual(amountsOf(compensation(whole, RULES, '2026')));
});
