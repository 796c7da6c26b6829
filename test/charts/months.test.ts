import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { monthColumns, type MonthDatum } from '../../src/charts/months.ts';

const KEYS = ['listing', 'variable', 'purchase'];

const month = (id: number, parts: MonthDatum['parts'], forecast = false): MonthDatum => ({
  id: String(id),
  label: `m${id}`,
  day: '20',
  parts,
  forecast,
  description: '',
});
const year = (parts: MonthDatum['parts']): MonthDatum[] =>
  Array.from({ length: 12 }, (_, index) => month(index + 1, parts));

describe('a column', () => {
  test('stands on nought with its parts from the ground up', () => {
    const { columns, zeroY } = monthColumns([month(1, { listing: 30, variable: 10 })], KEYS, 1000);
    const [listing, variable] = columns[0]!.bars;
    expect(listing!.y + listing!.height + 1).toBeCloseTo(zeroY, 9);
    expect(variable!.y + variable!.height + 1).toBeCloseTo(listing!.y, 9);
    expect((listing!.height + 1) / (variable!.height + 1)).toBeCloseTo(3, 9);
  });

  test('hangs its costs below nought', () => {
    const { columns, zeroY } = monthColumns([month(1, { listing: 30, purchase: -10 })], KEYS, 1000);
    const [listing, purchase] = columns[0]!.bars;
    expect(purchase!.y).toBeCloseTo(zeroY, 9);
    expect((listing!.height + 1) / (purchase!.height + 1)).toBeCloseTo(3, 9);
  });

  test('of a barred month has no bars, and does not change the others', () => {
    const alone = monthColumns([month(1, { listing: 5 }), month(2, { listing: 0 })], KEYS, 1000);
    const barred = monthColumns([month(1, { listing: 5 }), month(2, null)], KEYS, 1000);
    expect(barred.columns[1]!.bars).toEqual([]);
    expect(barred.columns[0]).toEqual(alone.columns[0]);
  });
});

test.each([320, 600, 1280])('twelve columns lie side by side within %i pixels', (width) => {
  const { columns, columnWidth, left, step } = monthColumns(year({ listing: 7 }), KEYS, width);
  expect(columns).toHaveLength(12);
  expect(columns[0]!.x).toBeGreaterThanOrEqual(left);
  columns.slice(1).forEach(({ x }, index) => expect(x - columns[index]!.x).toBeCloseTo(step, 9));
  expect(columnWidth).toBeLessThan(step);
  expect(columns[11]!.x + columnWidth).toBeLessThanOrEqual(width + 1e-9);
});

test('every part is as tall as the axis says of it, less a hairline, whatever the amounts', () => {
  const parts = fc.record({
    listing: fc.integer({ min: 0, max: 1e9 }),
    variable: fc.integer({ min: 0, max: 1e8 }),
    purchase: fc.integer({ min: -1e8, max: 0 }),
  });
  fc.assert(
    fc.property(fc.array(parts, { minLength: 12, maxLength: 12 }), (all) => {
      const { columns, ticks, zeroY } = monthColumns(
        all.map((own, index) => month(index + 1, own)),
        KEYS,
        800,
      );
      const tick = ticks.find(({ value }) => value !== 0);
      const pixels = tick ? (zeroY - tick.y) / tick.value : 0;
      columns.forEach(({ bars }, index) => {
        for (const [key, value] of Object.entries(all[index]!)) {
          const height = bars.find((bar) => bar.key === key)?.height ?? 0;
          expect(height).toBeCloseTo(Math.max(0, Math.abs(value) * pixels - 1), 6);
        }
      });
    }),
  );
});

test('a month has the letters of its name that there is room for', () => {
  const letters = (width: number): number => monthColumns(year({ listing: 7 }), KEYS, width).letters;
  expect([1280, 390, 358, 288].map(letters)).toEqual([3, 3, 3, 1]);
});

describe('forecast months', () => {
  const marked = (forecasts: number[]): { from: number; to: number }[] =>
    monthColumns(
      year({ listing: 7 }).map((datum, index) => ({ ...datum, forecast: forecasts.includes(index + 1) })),
      KEYS,
      1000,
    ).forecasts.map(({ from, to }) => ({ from, to }));
  const { columns, columnWidth } = monthColumns(year({ listing: 7 }), KEYS, 1000);
  const left = (id: number): number => columns[id - 1]!.x;
  const right = (id: number): number => columns[id - 1]!.x + columnWidth;

  test('that follow each other are marked as one run', () => {
    expect(marked([2, 3, 4])).toEqual([{ from: left(2), to: right(4) }]);
  });

  test('with known ones between them are marked apart', () => {
    expect(marked([2, 5, 12])).toEqual([
      { from: left(2), to: right(2) },
      { from: left(5), to: right(5) },
      { from: left(12), to: right(12) },
    ]);
  });

  test('that are none leave no mark', () => {
    expect(marked([])).toEqual([]);
  });
});

describe('the axis', () => {
  test('rises from nought within the drawing', () => {
    const { ticks, zeroY, wordY } = monthColumns(year({ listing: 97 }), KEYS, 1000);
    expect(ticks[0]).toEqual({ value: 0, y: zeroY });
    expect(ticks.length).toBeGreaterThan(2);
    for (const { y } of ticks) expect(y).toBeGreaterThan(wordY);
  });

  test('has no figures where there is nothing to read off', () => {
    for (const parts of [null, { listing: 0 }]) {
      expect(monthColumns(year(parts), KEYS, 1000).ticks).toEqual([]);
    }
  });
});
