// Geometry and colours of a two-way sweep.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellAt, cornerOf, heatMap, moved, strength, type HeatLayout } from '../../src/charts/heatMap.ts';
import { rgb, tone } from '../../src/charts/heatPaint.ts';

const LETTERS = { x: 4, y: 4 };
const steps = (count: number): number[] => Array.from({ length: count }, (_, index) => 100 + index);
const sweep = (columns: number, rows: number, value: (x: number, y: number) => number): Float64Array =>
  Float64Array.from({ length: columns * rows }, (_, index) =>
    value(index % columns, Math.floor(index / columns)),
  );
const lay = (
  columns: number,
  rows: number,
  value: (x: number, y: number) => number,
  width = 800,
): HeatLayout => heatMap(steps(columns), steps(rows), sweep(columns, rows, value), 0, width, LETTERS);

/** Every place that a path goes through, as column and row counted from the plot's lower left corner. */
function places(
  path: string,
  { left, top, plotHeight, cellWidth, cellHeight }: HeatLayout,
): [number, number][] {
  return [...path.matchAll(/([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [
    (Number(x) - left) / cellWidth,
    (top + plotHeight - Number(y)) / cellHeight,
  ]);
}

describe('a cell', () => {
  test('of the first row and column lies at the lower left, the last at the upper right', () => {
    const layout = lay(5, 4, () => 0);
    const first = cornerOf({ x: 0, y: 0 }, layout);
    expect(first.x).toBe(layout.left);
    expect(first.y + layout.cellHeight).toBeCloseTo(layout.top + layout.plotHeight, 9);
    const last = cornerOf({ x: 4, y: 3 }, layout);
    expect(last.x + layout.cellWidth).toBeCloseTo(layout.left + layout.width, 9);
    expect(last.y).toBeCloseTo(layout.top, 9);
  });

  test('is found by a place within it', () => {
    const cells = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }));
    const part = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(cells, part, part, part, part, ([columns, rows], a, b, right, down) => {
        const layout = lay(columns, rows, () => 0, 390);
        const cell = { x: Math.floor(a * columns), y: Math.floor(b * rows) };
        const corner = cornerOf(cell, layout);
        const x = corner.x + right * layout.cellWidth;
        expect(cellAt(x, corner.y + down * layout.cellHeight, layout)).toEqual(cell);
      }),
    );
  });

  test('is none outside the plot', () => {
    const layout = lay(5, 4, () => 0);
    const middle = layout.top + layout.plotHeight / 2;
    expect(cellAt(layout.left - 1, middle, layout)).toBeNull();
    expect(cellAt(layout.left + layout.width + 1, middle, layout)).toBeNull();
    expect(cellAt(layout.left + 10, layout.top - 1, layout)).toBeNull();
    expect(cellAt(layout.left + 10, layout.top + layout.plotHeight + 1, layout)).toBeNull();
  });
});

describe('the line between gain and loss', () => {
  test('runs where even values between the cells’ middles are nought, out to the plot’s edges', () => {
    const layout = lay(4, 3, (x) => x - 1.25);
    const through = places(layout.contour, layout);
    expect(through.length).toBeGreaterThan(0);
    for (const [x] of through) expect(x).toBeCloseTo(1.75, 2);
    expect(Math.min(...through.map(([, y]) => y))).toBeCloseTo(0, 2);
    expect(Math.max(...through.map(([, y]) => y))).toBeCloseTo(3, 2);
  });

  test('goes through the middle of a cell that is exactly nought', () => {
    const layout = lay(5, 1, (x) => x - 2);
    for (const [x] of places(layout.contour, layout)) expect(x).toBeCloseTo(2.5, 2);
  });

  test('is two lines where gains meet cornerwise', () => {
    const layout = lay(2, 2, (x, y) => (x === y ? 1 : -1));
    expect(layout.contour).not.toContain('undefined');
    expect(places(layout.contour, layout).every(([x, y]) => x >= 0 && x <= 2 && y >= 0 && y <= 2)).toBe(true);
  });

  test('is not there where nothing is lost, nor where nothing changes', () => {
    expect(lay(4, 4, () => 3).contour).toBe('');
    expect(lay(4, 4, () => 0).contour).toBe('');
  });

  test('keeps away from barred cells, which are outlined one by one', () => {
    const layout = lay(4, 1, (x) => (x === 3 ? NaN : x - 0.5));
    for (const [x] of places(layout.contour, layout)) expect(x).toBeCloseTo(1, 2);
    const all = lay(3, 2, () => NaN);
    expect(all.contour).toBe('');
    expect(all.barred.match(/z/g)).toHaveLength(6);
    expect(all.reach).toBe(0);
  });
});

describe('what stands out', () => {
  test('is the highest gain and the greatest loss, where there are any', () => {
    const layout = lay(3, 3, (x, y) => x - 2 * y + 1);
    expect([layout.highest, layout.lowest]).toEqual([
      { x: 2, y: 0 },
      { x: 0, y: 2 },
    ]);
    expect(layout.reach).toBe(3);
    const losses = lay(3, 3, () => -1);
    expect([losses.highest, losses.lowest === null]).toEqual([null, false]);
    expect(lay(3, 3, () => 0)).toMatchObject({ highest: null, lowest: null });
  });
});

test('figures along the axes have room, and every one is there where it can be', () => {
  expect(lay(5, 4, () => 0).xTicks.map(({ value }) => value)).toEqual([100, 101, 102, 103, 104]);
  for (const width of [320, 390, 1600]) {
    const { xTicks, yTicks } = lay(50, 50, () => 0, width);
    xTicks.slice(1).forEach(({ x }, index) => expect(x - xTicks[index]!.x).toBeGreaterThanOrEqual(42 - 1e-9));
    yTicks.slice(1).forEach(({ y }, index) => expect(yTicks[index]!.y - y).toBeGreaterThanOrEqual(24 - 1e-9));
  }
});

test.each([
  ['ArrowRight', 3, 2],
  ['ArrowUp', 2, 3],
  ['ArrowDown', 2, 1],
  ['ArrowLeft', 1, 2],
  ['PageUp', 2, 3],
  ['PageDown', 2, 0],
  ['Home', 0, 2],
  ['End', 4, 2],
])('%s leads from the third cell of the third row to %i, %i', (key, x, y) => {
  expect(moved(key, { x: 2, y: 2 }, 5, 4)).toEqual({ x, y });
});

test('other keys lead nowhere', () => {
  expect(moved('Enter', { x: 2, y: 2 }, 5, 4)).toBeNull();
});

describe('a colour', () => {
  const colours = { middle: [255, 255, 255], gain: [0, 0, 255], loss: [255, 100, 0] } as const;

  test('is the page’s own in the middle, and that of gain or loss at the reach', () => {
    expect(tone(strength(5, 5, 10), colours)).toBe('rgb(255 255 255)');
    expect(tone(strength(15, 5, 10), colours)).toBe('rgb(0 0 255)');
    expect(tone(strength(-5, 5, 10), colours)).toBe('rgb(255 100 0)');
    expect(tone(strength(10, 5, 10), colours)).toBe('rgb(128 128 255)');
  });

  test('is the page’s own where nothing differs', () => {
    expect(strength(5, 5, 0)).toBe(0);
  });

  test('is read as the browser writes it', () => {
    expect(rgb('rgb(26, 79, 156)')).toEqual([26, 79, 156]);
    expect(rgb('rgba(26, 79, 156, 0.5)').slice(0, 3)).toEqual([26, 79, 156]);
    expect(rgb('')).toEqual([0, 0, 0]);
  });
});
