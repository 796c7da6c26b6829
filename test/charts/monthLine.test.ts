// Geometry of one line through twelve months.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthLine, type MonthValue } from '../../src/charts/monthLine.ts';

const months = (values: readonly (number | null)[]): MonthValue[] =>
  values.map((value, index) => ({
    ...{ id: String(index + 1), label: 'jan', value },
    ...{ forecast: false, description: '' },
  }));

test('a higher figure stands higher, and the line comes from the month before', () => {
  const { columns } = monthLine(months([100, 100, 150]), 300);
  expect(columns[1]!.y).toBe(columns[0]!.y);
  expect(columns[2]!.y!).toBeLessThan(columns[1]!.y!);
  expect(columns.map(({ from }) => from)).toEqual([null, columns[0]!.y, columns[1]!.y]);
});

test('a change of a thousandth looks small, though the scale does not begin at nought', () => {
  const [first, second] = monthLine(months([1000, 1001]), 300).columns;
  expect(Math.abs(first!.y! - second!.y!)).toBeLessThan(3);
  const [low, high] = monthLine(months([1000, 2000]), 300).columns;
  expect(low!.y! - high!.y!).toBeGreaterThan(50);
});

test('a barred month has no place, and the line starts anew after it', () => {
  const { columns, ticks } = monthLine(months([null, 100]), 300);
  expect(columns.map(({ y }) => y === null)).toEqual([true, false]);
  expect(columns[1]!.from).toBeNull();
  expect(ticks.length).toBeGreaterThan(0);
  expect(monthLine(months([null, null]), 300).ticks).toEqual([]);
});

test('months of any figures stand side by side within the drawing, and so does the line', () => {
  const values = fc.array(fc.option(fc.integer({ min: -1e10, max: 1e10 }), { nil: null }), { maxLength: 12 });
  fc.assert(
    fc.property(values, fc.integer({ min: 240, max: 1600 }), (amounts, width) => {
      const layout = monthLine(months(amounts), width);
      for (const [index, { x, y }] of layout.columns.entries()) {
        expect(x).toBeCloseTo(layout.left + index * layout.step, 6);
        expect(x + layout.step).toBeLessThanOrEqual(width + 1e-6);
        if (y !== null) expect(y).toBeGreaterThanOrEqual(0);
        if (y !== null) expect(y).toBeLessThanOrEqual(layout.zeroY);
      }
    }),
  );
});
