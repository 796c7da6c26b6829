import { describe, expect, it, test } from 'vitest';
import { PersonCount } from '../../src/csv/personCount.ts';
import type { Person } from '../../src/csv/persons.ts';

function person(some: Partial<Person>): Person {
  const { unitId = 'A', period = '2026', age = 40, km = null } = some;
  return { unitId, period, stated: age, age, km };
}

function counted(...persons: Partial<Person>[]): PersonCount {
  const count = new PersonCount();
  for (const some of persons) expect(count.add(person(some))).toBeNull();
  return count;
}

/** Where a list of counts is not 0. */
function filled(counts: readonly number[] | null): [index: number, persons: number][] {
  return [...(counts ?? []).entries()].filter(([, persons]) => persons > 0);
}

describe('persons', () => {
  it('are counted by age, those of a hundred and more together', () => {
    const ages = [0, 4, 5, 5, 99, 100, 101, 125];
    const [unit] = counted(...ages.map((age) => ({ age }))).lists('r.csv')[0]!.units;
    expect(filled(unit!.ages)).toEqual([
      [0, 1],
      [4, 1],
      [5, 2],
      [99, 1],
      [100, 3],
    ]);
    expect(filled(unit!.classes)).toEqual([
      [0, 2],
      [1, 2],
      [19, 1],
      [20, 3],
    ]);
    expect([unit!.ages?.length, unit!.classes.length]).toEqual([101, 21]);
  });

  it('are counted by distance, from the nearest, of those that state one', () => {
    const kms = [0.01, 1000, 12.5, null, 0, 12.5, 999.9, 1.25, 0.1, 0, 2000, 1.25, null, 0.3];
    const [unit] = counted(...kms.map((km) => ({ km }))).lists('r.csv')[0]!.units;
    expect(unit!.residence).toEqual([
      { km: 0, persons: 2 },
      { km: 0.01, persons: 1 },
      { km: 0.1, persons: 1 },
      { km: 0.3, persons: 1 },
      { km: 1.25, persons: 2 },
      { km: 12.5, persons: 2 },
      { km: 999.9, persons: 1 },
      { km: 1000, persons: 1 },
      { km: 2000, persons: 1 },
    ]);
    expect(filled(unit!.ages)).toEqual([[40, 14]]);
  });

  it('are listed by list date and unit, whatever their order', () => {
    const count = counted(
      { unitId: 'B', period: '2026', km: 1 },
      { unitId: 'C', period: '2025', km: 2 },
      { unitId: 'A', period: '2026', age: 3, km: 3 },
      { unitId: 'A', period: '2025', km: 4 },
      { unitId: 'B', period: '2025', km: 5 },
      { unitId: 'C', period: '2024', km: 6 },
      { unitId: 'B', period: '2026', km: 1 },
    );
    const told = count
      .lists('r.csv')
      .flatMap(({ period, units }) => units.map(({ unitId, residence }) => [period, unitId, residence]));
    expect(told).toEqual([
      ['2024', 'C', [{ km: 6, persons: 1 }]],
      ['2025', 'A', [{ km: 4, persons: 1 }]],
      ['2025', 'B', [{ km: 5, persons: 1 }]],
      ['2025', 'C', [{ km: 2, persons: 1 }]],
      ['2026', 'A', [{ km: 3, persons: 1 }]],
      ['2026', 'B', [{ km: 1, persons: 2 }]],
    ]);
    expect(count.lists('r.csv')[0]!.units[0]!.origins).toEqual({ file: 'r.csv', rows: [] });
  });

  it('are counted of very many units', () => {
    const count = counted(...Array.from({ length: 300 }, (_, i) => ({ unitId: `U${i}`, age: i % 126 })));
    const { units } = count.lists('r.csv')[0]!;
    expect(units).toHaveLength(300);
    for (const { unitId, ages } of units)
      expect(filled(ages)).toEqual([[Math.min(100, Number(unitId.slice(1)) % 126), 1]]);
  });
});

describe('a home', () => {
  test('has the number of its tenths of a kilometre where they are whole and few, and one of its own otherwise', () => {
    const count = new PersonCount();
    expect([0, 0.1, 1, 12.5, 999.9, null].map((km) => count.homeOf(km))).toEqual([0, 1, 10, 125, 9999, -1]);
    expect([1000, 1.25, 1000, 0.01, 1.25].map((km) => count.homeOf(km))).toEqual([
      10_000, 10_001, 10_000, 10_002, 10_001,
    ]);
  });
});

describe('a file has more than any register', () => {
  test('of units with their list dates, beyond ten thousand', () => {
    const count = new PersonCount();
    const listed = Array.from({ length: 10_000 }, (_, i) =>
      count.add(person({ unitId: `U${i >> 1}`, period: i % 2 ? '2025' : '2026' })),
    );
    expect(new Set(listed)).toEqual(new Set([null]));
    expect(count.add(person({ unitId: 'U1' }))).toBeNull();
    expect(count.add(person({ unitId: 'V' }))).toEqual({ code: 'tooManyUnits', most: 10_000 });
  });

  test('of distances of units, beyond half a million, and one too many is not counted', () => {
    const count = new PersonCount();
    for (let i = 0; i < 500; i++) count.groupOf('2026', `U${i}`);
    for (let group = 0; group < 500; group++)
      for (let home = 0; home < 1000; home++)
        if (!count.countAt(group, 40, home)) throw new Error(`${group} ${home}`);
    expect(count.countAt(0, 40, 1000)).toBe(false);
    expect(count.countAt(0, 40, 999)).toBe(true);
    expect(count.countAt(0, 40, -1)).toBe(true);
    expect(count.add(person({ unitId: 'U0', km: 100 }))).toEqual({ code: 'tooManyDistances', most: 500_000 });
    const [first] = count.lists('r.csv')[0]!.units;
    expect([first!.unitId, first!.ages?.[40], first!.residence.length]).toEqual(['U0', 1002, 1000]);
  });
});
