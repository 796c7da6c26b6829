import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { AGE_CLASSES, type List } from '../../src/model/types.ts';
import { readMoves, spread, type MoveRow } from '../../src/views/unit/moves.ts';

const classes = (counts: Record<number, number>): number[] =>
  AGE_CLASSES.map((_, index) => counts[index] ?? 0);
const list: List = {
  period: '2026',
  units: [
    {
      unitId: 'A',
      classes: classes({ 0: 50, 13: 30, 14: 20, 20: 1 }),
      ages: null,
      residence: [],
      origins: null,
    },
    { unitId: 'B', classes: classes({ 4: 10, 5: 30 }), ages: null, residence: [], origins: null },
  ],
};
const row = (part: Partial<MoveRow>): MoveRow => ({
  id: 1,
  persons: '10',
  ages: 'elderly',
  from: 'A',
  to: 'B',
  ...part,
});

describe('a row', () => {
  test('of one class moves that class', () => {
    expect(readMoves([row({ ages: 0 })], list).moves).toEqual([
      { from: 'A', to: 'B', classIndex: 0, persons: 10 },
    ]);
  });

  test('of a group is spread as the giving unit’s own list', () => {
    // 10 of 30, 20 and 1: 5.88, 3.92 and 0.20 of 51.
    expect(readMoves([row({})], list).moves.map(({ classIndex, persons }) => [classIndex, persons])).toEqual([
      [13, 6],
      [14, 4],
    ]);
  });

  test('from outside is spread as the receiving unit’s, and evenly where it has none of these ages', () => {
    const adults = readMoves([row({ from: null, ages: 'adult', persons: '8' })], list).moves;
    expect(adults.map(({ classIndex, persons }) => [classIndex, persons])).toEqual([
      [4, 2],
      [5, 6],
    ]);
    const old = readMoves([row({ from: null, ages: 'old', persons: '5' })], list).moves;
    expect(old.map(({ persons }) => persons)).toEqual([1, 1, 1, 1, 1]);
  });

  test('without a number is left out, and says nothing', () => {
    expect(readMoves([row({ persons: ' ' })], list)).toEqual({ moves: [], problems: new Map() });
  });

  test.each(['0', '-3', '2,5', 'tio'])(
    'with “%s” persons says that it is no number of persons',
    (persons) => {
      const { moves, problems } = readMoves([row({ persons })], list);
      expect(moves).toEqual([]);
      expect(problems.get(1)).toEqual({ code: 'notPersons' });
    },
  );

  test('from a unit to itself says so', () => {
    expect(readMoves([row({ to: 'A' })], list).problems.get(1)).toEqual({ code: 'sameUnit' });
    expect(readMoves([row({ from: null, to: null })], list).problems.get(1)).toEqual({ code: 'sameUnit' });
  });

  test('of more persons than there are says how many there are', () => {
    expect(readMoves([row({ persons: '52' })], list).problems.get(1)).toEqual({
      code: 'few',
      found: 51,
      unitId: 'A',
    });
    expect(readMoves([row({ persons: '51' })], list).problems.size).toBe(0);
  });
});

test('rows follow each other: those who came can go, and those who went are gone', () => {
  const there = row({ id: 1, ages: 0, persons: '50' });
  const again = row({ id: 2, ages: 0, persons: '1' });
  const back = row({ id: 3, ages: 0, persons: '50', from: 'B', to: 'A' });
  expect(readMoves([there, again], list).problems.get(2)).toMatchObject({ code: 'few', found: 0 });
  expect(readMoves([there, back], list).problems.size).toBe(0);
  expect(list.units[0]!.classes[0]).toBe(50);
});

test('persons are spread whole, all of them, and never more than there are', () => {
  const mix = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 21 });
  fc.assert(
    fc.property(mix, fc.double({ min: 0, max: 1, noNaN: true }), (counts, part) => {
      const all = counts.reduce((sum, count) => sum + count, 0);
      fc.pre(all > 0);
      const persons = Math.floor(all * part);
      const parts = spread(persons, counts);
      expect(parts.reduce((sum, count) => sum + count, 0)).toBe(persons);
      parts.forEach((count, index) => {
        expect(count).toBeLessThanOrEqual(counts[index]!);
        expect(Math.abs(count - (persons * counts[index]!) / all)).toBeLessThan(1);
      });
    }),
  );
});
