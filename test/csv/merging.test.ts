// Units that have become one: what of theirs can be added up, and what stands beside each other.
import { describe, expect, test } from 'vitest';
import { mergedActivities, mergedUnits } from '../../src/csv/merging.ts';
import { AGE_CLASSES, OLDEST, type Activity, type UnitList } from '../../src/model/types.ts';

const NONE = AGE_CLASSES.map(() => 0);

function unit(unitId: string, more: Partial<UnitList> = {}): UnitList {
  return { unitId, classes: NONE, ages: null, residence: [], origins: null, ...more };
}

const rowsOf = (file: string, ...rows: number[]) => ({ file, rows: AGE_CLASSES.map(() => rows) });
const intoA = (id: string): string | null => (id === 'C' ? null : id === 'B' ? 'A' : id);

function merged(a: Partial<UnitList>, b: Partial<UnitList>): UnitList {
  const list = { period: '2026', units: [unit('A', a), unit('B', b)] };
  const { units } = mergedUnits(list, intoA);
  expect(units).toHaveLength(1);
  return units[0]!;
}

describe('a list', () => {
  test('is itself where every unit keeps its name', () => {
    const list = { period: '2026', units: [unit('B'), unit('A')] };
    expect(mergedUnits(list, (id) => id)).toBe(list);
  });

  test('is without the units that shall be left out, and in the order of the new names', () => {
    const units = ['E', 'C', 'A', 'D'].map((id) => unit(id));
    expect(mergedUnits({ period: '2026', units }, intoA)).toEqual({
      period: '2026',
      units: [unit('A'), unit('D'), unit('E')],
    });
  });
});

describe('of two units that are one', () => {
  test('the persons are added by class, and the homes by distance', () => {
    const own = { classes: NONE.with(0, 2).with(8, 3), residence: [{ km: 30, persons: 1 }] };
    const other = {
      classes: NONE.with(0, 5),
      residence: [
        { km: 7, persons: 4 },
        { km: 30, persons: 1 },
      ],
    };
    const both = merged(own, other);
    expect(both.classes).toEqual(NONE.with(0, 7).with(8, 3));
    expect(both.residence).toEqual([
      { km: 7, persons: 4 },
      { km: 30, persons: 2 },
    ]);
  });

  test('single ages are those of both, or of the one that has any, with all the oldest', () => {
    const ages = (age: number, count: number): number[] =>
      Array<number>(OLDEST + 1)
        .fill(0)
        .with(age, count);
    const old = { classes: NONE.with(-1, 9) };
    expect(merged({ ages: ages(3, 1), ...old }, { ages: ages(3, 2) }).ages).toEqual(
      ages(3, 3).with(OLDEST, 9),
    );
    expect(merged({ ages: ages(3, 1), ...old }, {}).ages).toEqual(ages(3, 1).with(OLDEST, 9));
    expect(merged(old, { ages: ages(3, 2) }).ages).toEqual(ages(3, 2).with(OLDEST, 9));
    expect(merged(old, {}).ages).toBeNull();
  });

  test('the rows are those of both where one file has them, and otherwise those of the first', () => {
    const [own, other] = [rowsOf('a.csv', 7, 2), rowsOf('b.csv', 3)];
    expect(merged({ origins: own }, { origins: rowsOf('a.csv', 3, 2) }).origins).toEqual(
      rowsOf('a.csv', 2, 3, 7),
    );
    expect(merged({ origins: own }, { origins: other }).origins).toEqual(own);
    expect(merged({ origins: own }, {}).origins).toEqual(own);
    expect(merged({}, { origins: other }).origins).toBeNull();
  });
});

describe('activities of two units that are one', () => {
  const row = (more: Partial<Activity>): Activity => ({
    ...{ unitId: 'A', period: '2026', post: 'healthTalks', kind: '', count: null, amount: null },
    ...{ counterpart: null, origin: null },
    ...more,
  });
  const origin = (file: string, ...rows: number[]) => ({ file, rows });
  /** What the two become where the second stood under another name. */
  const added = (a: Partial<Activity>, b: Partial<Activity>): Activity[] => {
    const [one, other] = [row(a), row(b)];
    return mergedActivities([one, other], new Set([one]));
  };

  test.each<[string, Partial<Activity>, Partial<Activity>, Partial<Activity>]>([
    ['numbers of one price', { count: 200, amount: 5 }, { count: 300, amount: 5 }, { count: 500, amount: 5 }],
    ['numbers without a price', { count: 200 }, { count: 300 }, { count: 500 }],
    ['whole amounts', { amount: 5 }, { amount: 7 }, { amount: 12 }],
    ['nothing at all', {}, {}, {}],
  ])('are added: %s', (_, a, b, sum) => {
    expect(added(a, b)).toEqual([row(sum)]);
  });

  test.each<[string, Partial<Activity>, Partial<Activity>]>([
    ['numbers of two prices', { count: 200, amount: 5 }, { count: 300, amount: 6 }],
    ['a number and an amount', { count: 200 }, { amount: 6 }],
    ['a number, and none, of one price', { count: 200, amount: 6 }, { amount: 6 }],
    ['none, and a number, of one price', { amount: 6 }, { count: 200, amount: 6 }],
    ['an amount and none', { amount: 6 }, {}],
    ['none and an amount', {}, { amount: 6 }],
  ])('stay beside each other: %s', (_, a, b) => {
    expect(added(a, b)).toEqual([row(a), row(b)]);
  });

  test('stay beside each other where both stood under the name', () => {
    const rows = [row({ count: 1 }), row({ count: 2 })];
    expect(mergedActivities(rows, new Set(rows))).toEqual(rows);
  });

  test('that are of other months, kinds or units are not touched', () => {
    const rows = [row({ count: 1 }), row({ count: 1, period: '2026-03' }), row({ count: 1, unitId: 'B' })];
    expect(mergedActivities(rows, new Set())).toEqual(rows);
  });

  test('have the rows of both where one file has them, and otherwise those of the first that has any', () => {
    const of = (a: Activity['origin'], b: Activity['origin']) =>
      added({ count: 1, origin: a }, { count: 1, origin: b })[0]!.origin;
    const [own, other] = [origin('a.csv', 4, 9), origin('b.csv', 2)];
    expect(of(own, origin('a.csv', 2, 4))).toEqual(origin('a.csv', 2, 4, 9));
    expect(of(own, other)).toEqual(own);
    expect(of(null, other)).toEqual(other);
    expect(of(own, null)).toEqual(own);
    expect(of(null, null)).toBeNull();
  });
});
