// Geometry of the age weights, and what keys and drags do to them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dragged,
  headroom,
  nearest,
  stepped,
  weightCurve,
  type Curve,
} from '../../src/charts/weightCurve.ts';

const BOUND = 1000;
const curve = (id: string, values: Curve['values']): Curve => ({ id, label: id, values });
const flat = (value: number): number[] => Array.from({ length: 21 }, () => value);

describe('a point', () => {
  test('is as high as its weight, on the same axis as the curves it is compared with', () => {
    const { points, ticks, curves } = weightCurve(
      [100, 200, 50],
      [curve('2025', [200, 50, null])],
      '',
      300,
      900,
    );
    const zero = ticks.find(({ value }) => value === 0)!.y;
    expect(zero - points[1]!.y).toBeCloseTo(2 * (zero - points[0]!.y), 9);
    expect(zero - points[0]!.y).toBeCloseTo(2 * (zero - points[2]!.y), 9);
    expect(curves[0]!.path).toBe(
      `M${points[0]!.x},${rounded(points[1]!.y)}L${points[1]!.x},${rounded(points[2]!.y)}`,
    );
  });

  test('is as far from the next as every other, within the drawing', () => {
    for (const width of [320, 768, 1600]) {
      const { points, left, nameX } = weightCurve(flat(100), [curve('2026', flat(90))], 'Mitt', 200, width);
      const steps = points.slice(1).map(({ x }, index) => x - points[index]!.x);
      expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(1e-9);
      expect(points[0]!.x).toBeGreaterThan(left);
      expect(nameX).toBeLessThan(width);
    }
  });

  test('without a value breaks the curve instead of falling to nought', () => {
    const { curves } = weightCurve(
      [1, 1, 1, 1, 1],
      [curve('2025', [100, 100, null, 100, 100])],
      '',
      200,
      900,
    );
    expect(curves[0]!.path.match(/M/g)).toHaveLength(2);
  });
});

test('classes are named as often as there is room', () => {
  const named = (width: number): number =>
    weightCurve(flat(1), [], '', 200, width).points.filter(({ labelled }) => labelled).length;
  expect(named(1280)).toBe(21);
  expect(named(358)).toBe(6);
});

describe('names', () => {
  const heights = (ends: number[]): number[] =>
    weightCurve(
      [100, 100],
      ends.map((end, index) => curve(String(index), [100, end])),
      'Mitt',
      300,
      900,
    ).names.map(({ y }) => y);

  test('stand where their curves end when those are apart', () => {
    const { names, ticks } = weightCurve([0, 100], [curve('2025', [0, 300])], 'Mitt', 300, 900);
    expect(names.map(({ id }) => id)).toEqual(['2025', 'mine']);
    expect(names[1]!.y - 4).toBeCloseTo(ticks.find(({ value }) => value === 100)!.y, 9);
  });

  test('never stand on each other, also where curves end together at either edge', () => {
    for (const ends of [
      [100, 100],
      [0, 0],
      [300, 300],
      [101, 99],
    ]) {
      const placed = heights(ends);
      expect(placed).toHaveLength(3);
      placed.slice(1).forEach((y, index) => expect(y - placed[index]!).toBeGreaterThanOrEqual(16));
    }
  });

  test('are left out for a curve that ends without a value or has no name', () => {
    const { names } = weightCurve([1, 1], [curve('2025', [1, null])], '', 300, 900);
    expect(names).toEqual([]);
  });
});

describe('the axis', () => {
  test('ends on an even figure with room over the highest point', () => {
    expect(headroom([239], [curve('2025', [225, null])], BOUND)).toBe(300);
    expect(headroom([100], [curve('2025', [335])], BOUND)).toBe(450);
  });

  test('is never shorter than one whole weight, nor longer than the bound unless a point is beyond it', () => {
    expect(headroom([0, 0], [], BOUND)).toBe(100);
    expect(headroom([980], [], BOUND)).toBe(1000);
    expect(headroom([1200], [], BOUND)).toBe(1200);
    expect(headroom([], [], BOUND)).toBe(100);
  });
});

test('the point under a finger is the nearest one, though handles overlap', () => {
  const { points } = weightCurve(flat(100), [], '', 200, 358);
  const { x, y } = points[7]!;
  expect(nearest(points, x + 2, y - 10)).toBe(7);
  expect(nearest(points, x + (points[8]!.x - x) * 0.6, y)).toBe(8);
});

describe('a drag', () => {
  test('follows the pointer pixel by pixel on the axis', () => {
    const { points, perPixel } = weightCurve([100, 220], [], '', 300, 900);
    expect(dragged(100, points[0]!.y - points[1]!.y, perPixel, 300)).toBe(220);
    expect(dragged(221, 0, perPixel, 300)).toBe(221);
  });

  test('gives whole hundredths within the limits, wherever the pointer goes', () => {
    const weight = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(weight, fc.double({ min: -5000, max: 5000, noNaN: true }), (from, pixels) => {
        const value = dragged(from, pixels, 300 / 280, 300);
        expect(Number.isInteger(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(300);
      }),
    );
    expect(dragged(120, -5000, 1, 300)).toBe(0);
    expect(dragged(120, 5000, 1, 300)).toBe(300);
  });
});

test.each([
  ['ArrowUp', 221, 222],
  ['ArrowDown', 221, 220],
  ['PageUp', 221, 231],
  ['PageDown', 221, 211],
  ['Home', 221, 0],
  ['End', 221, 1000],
  ['ArrowDown', 0, 0],
  ['PageDown', 4, 0],
  ['PageUp', 995, 1000],
])('%s makes %i into %i', (key, from, to) => {
  expect(stepped(key, from, BOUND)).toBe(to);
});

test('other keys leave a weight as it is', () => {
  for (const key of ['ArrowLeft', 'ArrowRight', 'Tab', '5']) expect(stepped(key, 221, BOUND)).toBeNull();
});

/** Paths have three decimals. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
