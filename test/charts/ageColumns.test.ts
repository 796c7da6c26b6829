import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { ageColumns, type AgeDatum } from '../../src/charts/ageColumns.ts';

const datum = (id: string, value: number | null, mark: number | null = null): AgeDatum => ({
  id,
  label: id,
  value,
  mark,
  description: '',
});
const ages = (values: readonly (number | null)[], marks: readonly (number | null)[] = []): AgeDatum[] =>
  values.map((value, index) => datum(`${index * 5}`, value, marks[index] ?? null));

describe('a column', () => {
  test('is as tall as its value, and its mark as high as its own', () => {
    const { columns, zeroY } = ageColumns(ages([2, 4], [4, 2]), 1000);
    expect(columns[1]!.height).toBeCloseTo(2 * columns[0]!.height, 9);
    expect(columns[0]!.markY).toBeCloseTo(columns[1]!.y, 9);
    expect(columns[1]!.markY).toBeCloseTo(columns[0]!.y, 9);
    expect(columns[0]!.y + columns[0]!.height).toBeCloseTo(zeroY, 9);
  });

  test('with a negative value hangs below nought', () => {
    const { columns, zeroY } = ageColumns(ages([3, -1]), 1000);
    expect(columns[1]!.y).toBeCloseTo(zeroY, 9);
    expect(columns[1]!.height).toBeCloseTo(columns[0]!.height / 3, 9);
  });

  test('of a barred figure has no height, and no mark where there is none', () => {
    expect(ageColumns(ages([3, null]), 1000).columns[1]).toMatchObject({ height: 0, markY: null });
  });
});

describe('labels', () => {
  const labelled = (width: number): number[] =>
    ageColumns(ages(Array.from({ length: 21 }, () => 1)), width).columns.flatMap((column, index) =>
      column.labelled ? [index] : [],
    );

  test('are all there where they have room', () => {
    expect(labelled(1200)).toHaveLength(21);
  });

  test('are every so many where they have not, the youngest among them', () => {
    expect(labelled(640)).toEqual([0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20]);
    expect(labelled(358)).toEqual([0, 4, 8, 12, 16, 20]);
  });
});

test('everything has a finite place within the drawing, whatever the figures', () => {
  const figures = fc.array(fc.option(fc.integer({ min: -1e6, max: 1e6 })), { minLength: 21, maxLength: 21 });
  fc.assert(
    fc.property(figures, figures, fc.integer({ min: 320, max: 4000 }), (values, marks, width) => {
      const { columns, columnWidth, height, zeroY } = ageColumns(ages(values, marks), width);
      for (const column of columns) {
        expect(column.x + columnWidth).toBeLessThanOrEqual(width + 1e-6);
        for (const y of [column.y, column.y + column.height, column.markY ?? zeroY]) {
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(height);
        }
      }
    }),
  );
});

test('nothing to read off gives no axis figures', () => {
  expect(ageColumns(ages([null, 0]), 1000).ticks).toEqual([]);
  expect(ageColumns([], 1000).columns).toEqual([]);
});
