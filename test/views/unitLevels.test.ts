import { describe, expect, test } from 'vitest';
import { extremes, levelsOf } from '../../src/views/unit/levels.ts';

const payments = (totals: readonly (number | null)[]): Parameters<typeof levelsOf>[0] =>
  totals.map((total, index) => ({ month: index + 1, payday: '', period: '2026', basis: 'list', total }));
const year = (first: number, second: number): number[] => [
  ...Array<number>(6).fill(first),
  ...Array<number>(6).fill(second),
];

describe('the levels of a year', () => {
  test('are one where only öre differ, up to a krona', () => {
    const levels = levelsOf(payments([1000, 1001, 1100, 900, ...Array<number>(8).fill(1000)]));
    expect(levels).toEqual([{ first: 1, last: 12, ore: 1000 }]);
  });

  test('are two where the second half is paid more', () => {
    expect(levelsOf(payments(year(1000, 1101)))).toEqual([
      { first: 1, last: 6, ore: 1000 },
      { first: 7, last: 12, ore: 1101 },
    ]);
  });

  test('do not creep: each month is held against the first of its run', () => {
    const rising = Array.from({ length: 12 }, (_, index) => index * 60);
    expect(levelsOf(payments(rising))!.map(({ first, last }) => [first, last])).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
      [7, 8],
      [9, 10],
      [11, 12],
    ]);
  });

  test('are unknown where a month is', () => {
    expect(levelsOf(payments([1000, null]))).toBeNull();
  });
});

test('the lowest and the highest are all months that are so but for öre', () => {
  const levels = levelsOf(payments([5000, 9000, 5001, 9001, 7000, 5000]))!;
  const firsts = (which: 'least' | 'most'): number[] => extremes(levels, which).map(({ first }) => first);
  expect(firsts('least')).toEqual([1, 3, 6]);
  expect(firsts('most')).toEqual([2, 4]);
});
