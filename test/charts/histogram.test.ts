import { describe, expect, test } from 'vitest';
import { histogram, LINE } from '../../src/charts/histogram.ts';

const columns = (counts: readonly number[]): { id: string; count: number; description: string }[] =>
  counts.map((count, index) => ({ id: String(index), count, description: '' }));
const mark = (value: number, label = 'P50'): { id: string; value: number; label: string } => ({
  ...{ id: `${label} ${value}`, value, label },
});

describe('a histogram', () => {
  test('has columns side by side, as high as their counts', () => {
    const { columns: drawn, step, zeroY, left, top } = histogram(columns([0, 5, 10]), [0, 30], [], 400, 4);
    expect(drawn.map(({ x }) => x)).toEqual([left, left + step, left + 2 * step]);
    expect(drawn[0]!.height).toBe(0);
    expect(drawn[1]!.height).toBeCloseTo(drawn[2]!.height / 2, 6);
    expect(drawn[2]!.y).toBeGreaterThanOrEqual(top);
    expect(drawn.every(({ y, height }) => Math.abs(y + height - zeroY) < 1e-6)).toBe(true);
  });

  test('sets a mark where its value is', () => {
    const { marks, left, step } = histogram(
      columns([1, 1, 1]),
      [0, 30],
      [mark(0), mark(15), mark(30)],
      400,
      4,
    );
    expect(marks.map(({ x }) => x)).toEqual([left, left + 1.5 * step, left + 3 * step]);
  });

  test('gives names that would run into each other a line each', () => {
    const close = [mark(15, 'Utan slump'), mark(15.1, 'P50'), mark(29, 'P90')];
    const { marks, top } = histogram(columns([1]), [0, 30], close, 400, 4);
    expect(marks.map(({ mark: { label }, line }) => [label, line])).toEqual([
      ['Utan slump', 0],
      ['P50', 1],
      ['P90', 0],
    ]);
    expect(top).toBe(2 * LINE + 4);
  });

  test('can be of one value alone, and of no draws', () => {
    const { marks, columns: drawn } = histogram(columns([7]), [5, 5], [mark(5)], 400, 4);
    expect(marks[0]!.x).toBeCloseTo(drawn[0]!.x + (400 - 24 - 52) / 2, 6);
    expect(histogram([], [0, 0], [], 0, 1).columns).toEqual([]);
  });
});
