// Geometry of a one-way sweep.
import { describe, expect, test } from 'vitest';
import { nearestAlong, sweepLine, type SweepLayout } from '../../src/charts/sweepLine.ts';

const lay = (values: number[], xs = values.map((_, index) => index), middle = 0): SweepLayout =>
  sweepLine(xs, Float64Array.from(values), middle, 800, { x: 4, value: 6 });

describe('a sweep', () => {
  test('has its points at their values along both axes', () => {
    const { points, middleY } = lay([-10, 5, 10], [100, 110, 140]);
    expect(points[2]!.x - points[0]!.x).toBeCloseTo(4 * (points[1]!.x - points[0]!.x), 9);
    expect(points[0]!.y! - middleY).toBeCloseTo(middleY - points[2]!.y!, 9);
    expect(middleY - points[2]!.y!).toBeCloseTo(2 * (middleY - points[1]!.y!), 9);
  });

  test('is broken where a value is barred, which has no place but a width', () => {
    const { path, points } = lay([1, 2, NaN, 4, 5]);
    expect(path.match(/M/g)).toHaveLength(2);
    expect(points[2]!.y).toBeNull();
    expect(points[2]!.from).toBeCloseTo((points[1]!.x + points[2]!.x) / 2, 9);
    expect(points[2]!.to).toBeCloseTo(points[3]!.from, 9);
  });

  test('shows what it is held against, though every value is beyond it', () => {
    const { middleY, top, bottom } = lay([105, 106], [1, 2], 100);
    expect(middleY).toBeGreaterThan(top);
    expect(middleY).toBeLessThanOrEqual(bottom);
  });

  test.each([[[]], [[3]], [[NaN, NaN]], [[0, 0]]])('has finite places with the values %j', (values) => {
    const { points, middleY } = lay(values);
    const places = points.flatMap(({ x, y, from, to }) => [x, y ?? 0, from, to]);
    expect([...places, middleY].every(Number.isFinite)).toBe(true);
  });
});

test('the point under a pointer is the nearest along the axis', () => {
  const { points } = lay([1, 2, 3], [0, 1, 10]);
  expect(nearestAlong(points, points[1]!.x + 20)).toBe(1);
  expect(nearestAlong(points, 0)).toBe(0);
  expect(nearestAlong(points, 9999)).toBe(2);
});
