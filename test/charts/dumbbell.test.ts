// Geometry of two dots a row with limits across.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dumbbell, type DumbbellRow } from '../../src/charts/dumbbell.ts';

const row = (from: number | null, to: number | null): DumbbellRow => ({
  id: `${from} ${to}`,
  label: 'Hälsocentral Östersund Centrum',
  from,
  to,
  text: '−3,20 % → −1,00 %',
  description: '',
});

describe('a row', () => {
  test('has its two dots on the axis that all share, and tells which way the rule takes it', () => {
    const { rows, ticks } = dumbbell([row(-3, -1), row(4, 2), row(1, 1)], [], 1000, 'procent');
    const x = (value: number): number => ticks.find((tick) => tick.value === value)!.x;
    expect(rows.map(({ pair }) => pair?.direction)).toEqual(['gain', 'loss', null]);
    expect(rows[0]!.pair!.from).toBeCloseTo(x(-3), 9);
    expect(rows[0]!.pair!.to).toBeCloseTo(x(-1), 9);
    expect(rows[1]!.pair!.from).toBeCloseTo(x(4), 9);
  });

  test('has no dots where there is nothing to compare with', () => {
    expect(dumbbell([row(null, null), row(1, 2)], [], 1000, '').rows[0]!.pair).toBeNull();
  });
});

test('limits beyond every dot are within the drawing, and the axis need not have nought', () => {
  const { limits, ticks } = dumbbell(
    [row(2, 2.5)],
    [
      { id: 'floor', value: 1 },
      { id: 'ceiling', value: 5 },
    ],
    1000,
    '',
  );
  const x = (value: number): number => ticks.find((tick) => tick.value === value)!.x;
  expect(limits.map((limit) => limit.x)).toEqual([x(1), x(5)]);
  expect(ticks.map(({ value }) => value)).not.toContain(0);
});

test('rows that do not change at all are drawn without a crash, on nought', () => {
  const { rows, ticks } = dumbbell([row(0, 0)], [], 1000, '');
  expect(rows[0]!.pair!.to).toBeCloseTo(ticks.find(({ value }) => value === 0)!.x, 9);
});

test('every dot and limit lies within the drawing whatever its figures and width, and the order is kept', () => {
  const figure = fc.integer({ min: -1e6, max: 1e6 }).map((hundredths) => hundredths / 100);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(figure, figure), { minLength: 1, maxLength: 20 }),
      figure,
      fc.integer({ min: 280, max: 3000 }),
      (pairs, value, width) => {
        const { rows, limits } = dumbbell(
          pairs.map(([from, to]) => row(from, to)),
          [{ id: 'floor', value }],
          width,
          '',
        );
        const dots = rows.flatMap(({ pair }) => (pair ? [pair] : []));
        for (const x of [...dots.flatMap(({ from, to }) => [from, to]), limits[0]!.x]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(width);
        }
        for (const { from, to, direction } of dots)
          if (direction) expect(direction === 'gain' ? to >= from : to <= from).toBe(true);
      },
    ),
  );
});
