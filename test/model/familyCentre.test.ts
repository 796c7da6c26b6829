// How a family centre's amount came about (§5.3.1): whose children, on which lists, and whose share.
import { describe, expect, test } from 'vitest';
import { addons } from '../../src/model/addons.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Step } from '../../src/model/trace.ts';
import type { List } from '../../src/model/types.ts';
import { approximate } from '../../src/money/fraction.ts';
import { activeRegion } from './activities.ts';
import { datasetOf, rulesWith, type RegionSpec } from './build.ts';

const RULES = rulesWith(2026);

/** The claims of centres on a list of their units, or on others from some months on. */
function claimed(
  rows: readonly string[],
  units: RegionSpec,
  from: Readonly<Record<number, RegionSpec>> = {},
  ids: RegionSpec = units,
): { claims: readonly Claim[]; faults: readonly string[] } {
  const lists: List[] = [];
  for (let month = 1; month <= 12; month++) {
    const own = month === 1 ? (from[1] ?? units) : from[month];
    lists.push(own ? datasetOf(own, `2026-${String(month).padStart(2, '0')}`).lists[0]! : lists.at(-1)!);
  }
  const { claims, faults } = addons(activeRegion(rows, ids), RULES, lists);
  return {
    claims: claims.filter(({ line }) => line === 'familyCentre'),
    faults: faults.map(({ code }) => code),
  };
}

/** Öre of the year by unit, null where barred. */
function oreOf({ claims }: ReturnType<typeof claimed>): Record<string, number | null> {
  return Object.fromEntries(
    claims.map(({ unitId, step }) => [unitId, step && Math.round(approximate(step.value))]),
  );
}

/** A step and its parts, each as far in as it lies. */
function told({ what, label, value, how, parts }: Step, indent = ''): string[] {
  const name = label === undefined || label === '' ? what : `${what} ${label}`;
  return [
    `${indent}${name} ${how} ${approximate(value)}`,
    ...parts.flatMap((part) => told(part, `${indent}  `)),
  ];
}

/** What the yearly amount of a unit's only centre consists of. */
const stepsOf = ({ claims }: ReturnType<typeof claimed>, unit: string): string[] =>
  claims.find(({ unitId }) => unitId === unit)!.step!.parts.flatMap((part) => told(part));

describe('a centre is explained', () => {
  const floor = ['      floor given 2500000', '    ceiling given 10000000'];

  test('of one unit, by its children, the amount, the floor and the ceiling', () => {
    const found = claimed(['A;2026;familyCentre;Björken;321'], { A: {} });
    expect(stepsOf(found, 'A')).toEqual([
      'centreAmount Björken rounded 3210000',
      '  amount Björken atMost 3210000',
      '    amount Björken atLeast 3210000',
      '      amount Björken product 3210000',
      '        children A given 321',
      '        price given 10000',
      ...floor,
    ]);
    const [step] = found.claims;
    expect(step!.step!.parts[0]!.parts[0]!.parts[0]!.parts[0]!.parts[0]).toMatchObject({
      unit: 'persons',
      origin: { file: 'activities.csv', rows: [2] },
    });
  });

  test('of several units, by the share that each has of it', () => {
    const found = claimed(['A;2026;familyCentre;X;300', 'B;2026;familyCentre;X;'], {
      A: {},
      B: { persons: { '0-4': 80, '5-9': 100 } },
    });
    // 100 of 400 children × 100 kr.
    expect(stepsOf(found, 'B')).toEqual([
      'centreShare X shared 1000000',
      '  centreAmount X rounded 4000000',
      '    amount X atMost 4000000',
      '      amount X atLeast 4000000',
      '        amount X product 4000000',
      '          centreChildren sum 400',
      '            children A given 300',
      '            children B sum 100',
      '              persons 0-4 given 80',
      '              personsInside 5-9 product 20',
      '                classPart 5-9 given 0.2',
      '                persons 5-9 given 100',
      '          price given 10000',
      ...floor.map((line) => `  ${line}`),
      '  children B sum 100',
      '    persons 0-4 given 80',
      '    personsInside 5-9 product 20',
      '      classPart 5-9 given 0.2',
      '      persons 5-9 given 100',
      '  centreChildren sum 400',
      '    children A given 300',
      '    children B sum 100',
      '      persons 0-4 given 80',
      '      personsInside 5-9 product 20',
      '        classPart 5-9 given 0.2',
      '        persons 5-9 given 100',
    ]);
  });

  test('of units without children, by one unit of so many', () => {
    const found = claimed(['A;2026;familyCentre;X;0', 'B;2026;familyCentre;X;0'], { A: {}, B: {} });
    const [share] = found.claims[0]!.step!.parts;
    expect(share!.parts.slice(1)).toMatchObject([
      { what: 'one', unit: 'number', value: { num: 1n, den: 1n } },
      { what: 'centreUnits', unit: 'number', value: { num: 2n, den: 1n } },
    ]);
  });

  test('that opens in November, by two months of the yearly amount', () => {
    const found = claimed(['A;2026-11;familyCentre;X;600', 'A;2026-12;familyCentre;X;600'], { A: {} });
    // 60 000 kr × 2 ÷ 12.
    expect(oreOf(found)).toEqual({ A: 1_000_000 });
    expect(stepsOf(found, 'A').slice(0, 2)).toEqual([
      'centreAmount X product 1000000',
      '  centreAmount X rounded 6000000',
    ]);
    expect(found.claims[0]!.months!.map(approximate)).toEqual([
      ...Array<number>(10).fill(0),
      500_000,
      500_000,
    ]);
  });
});

describe('the months of a centre are told together', () => {
  /** A hundred children of other ages: 90 and a fifth of 50. */
  const [first, later] = [{ persons: { '0-4': 100 } }, { persons: { '0-4': 90, '5-9': 50 } }];
  const partsOf = (found: ReturnType<typeof claimed>, unit: string): number =>
    found.claims.find(({ unitId }) => unitId === unit)!.step!.parts.length;

  test('list by list where children are counted on them, though they are as many', () => {
    const found = claimed(['A;2026;familyCentre;X;'], { A: first }, { 7: { A: later } });
    expect(partsOf(found, 'A')).toBe(2);
    expect(oreOf(found)).toEqual({ A: 2_500_000 });
  });

  test('list by list where those of some unit are', () => {
    const rows = ['A;2026;familyCentre;X;300', 'B;2026;familyCentre;X;'];
    const found = claimed(rows, { A: {}, B: first }, { 7: { A: {}, B: later } });
    expect(partsOf(found, 'B')).toBe(2);
  });

  test('whatever the lists where all are stated', () => {
    const found = claimed(['A;2026;familyCentre;X;300'], { A: first }, { 7: { A: later } });
    expect(partsOf(found, 'A')).toBe(1);
  });

  test('apart where the same number is stated in one month and counted in another', () => {
    const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
    const rows = months.map((month, index) => `A;2026-${month};familyCentre;X;${index < 6 ? '' : 100}`);
    const found = claimed([...rows, 'B;2026;familyCentre;X;'], { A: first, B: first });
    expect(partsOf(found, 'A')).toBe(2);
    expect(stepsOf(found, 'A').filter((line) => line.endsWith('children A given 100'))).not.toEqual([]);
    expect(stepsOf(found, 'A').filter((line) => line.endsWith('children A sum 100'))).not.toEqual([]);
  });
});

describe('the reading of ages', () => {
  const readingsOf = (...rows: readonly string[]): readonly string[] =>
    claimed(rows, { A: { persons: { '0-4': 600 } } }).claims[0]!.readings;

  test('bears on children that are counted on a list, also beside rent', () => {
    expect(readingsOf('A;2026;familyCentre;X;')).toEqual(['familyCentre.ages']);
    expect(readingsOf('A;2026;familyCentre;rent;;36000', 'A;2026;familyCentre;X;')).toEqual([
      'familyCentre.ages',
    ]);
  });

  test('bears on no children that are stated, and on no rent', () => {
    expect(readingsOf('A;2026;familyCentre;X;300')).toEqual([]);
    expect(readingsOf('A;2026;familyCentre;rent;;36000')).toEqual([]);
  });
});

describe('a name of a centre', () => {
  const shared = (one: string, other: string): Record<string, number | null> =>
    oreOf(claimed([`A;2026;familyCentre;${one};100`, `B;2026;familyCentre;${other};100`], { A: {}, B: {} }));
  const [together, apart] = [
    { A: 1_250_000, B: 1_250_000 },
    { A: 2_500_000, B: 2_500_000 },
  ];

  test.each([
    ['Norra  Björken', ' norra björken', together],
    ['Norra Björken', 'Norrabjörken', apart],
    ['Strasse', 'Straße', apart],
  ])('“%s” is that of “%s” or not', (one, other, expected) => {
    expect(shared(one, other)).toEqual(expected);
  });
});

describe('children that a list does not have', () => {
  const on = { persons: { '0-4': 600 } };
  const missing = { claims: { A: null }, faults: ['centreChildrenMissing'] };
  const asked = (rows: readonly string[], units: RegionSpec, from: Readonly<Record<number, RegionSpec>>) => {
    const found = claimed(rows, units, from, { A: {}, Z: {} });
    return { claims: oreOf(found), faults: found.faults };
  };

  test('are missing where the unit is on no list of the row’s months', () => {
    const rows = ['A;2026-03;familyCentre;X;'];
    expect(asked(rows, { A: on }, { 3: { Z: on }, 4: { A: on } })).toEqual(missing);
    expect(asked(rows, { Z: on }, { 3: { A: on }, 4: { Z: on } })).toEqual({
      ...{ claims: { A: 500_000 }, faults: [] },
    });
  });

  test('are not asked for where they are stated, nor for rent', () => {
    expect(asked(['A;2026;familyCentre;X;300'], { Z: on }, {})).toEqual({
      ...{ claims: { A: 3_000_000 }, faults: [] },
    });
    expect(asked(['A;2026;familyCentre;rent;;36000'], { Z: on }, {})).toEqual({
      ...{ claims: { A: 3_600_000 }, faults: [] },
    });
  });

  test.each([
    ['less than nobody', -1],
    ['parts of persons', 0.5],
    ['no number', NaN],
  ])('are unknown where it counts %s in any class', (_, count) => {
    const dataset = activeRegion(['A;2026;familyCentre;X;'], { A: on });
    const [list] = dataset.lists;
    const units = list!.units.map((unit) => ({ ...unit, classes: unit.classes.with(10, count) }));
    const lists = Array.from({ length: 12 }, () => ({ ...list!, units }));
    expect(addons(dataset, RULES, lists).claims[0]!.step).toBeNull();
  });
});

test('stated and listed children weigh alike', () => {
  const rows = ['A;2026;familyCentre;X;300', 'B;2026;familyCentre;X;'];
  expect(oreOf(claimed(rows, { A: {}, B: { persons: { '0-4': 300 } } }))).toEqual({
    A: 3_000_000,
    B: 3_000_000,
  });
});
