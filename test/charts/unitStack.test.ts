// Geometry of the stacked bars.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { besideRow } from '../../src/charts/besideRow.ts';
import { unitStack, type StackDatum } from '../../src/charts/unitStack.ts';

const WIDE = 960;
const NARROW = 360;
const KEYS = ['a', 'b', 'c'];

const datum = (id: string, parts: StackDatum['parts'], texts: Partial<StackDatum> = {}): StackDatum => ({
  ...{ id, label: id, note: '', text: '', description: '' },
  parts,
  ...texts,
});

describe('a bar', () => {
  const { rows, left } = unitStack(
    [datum('A', { a: 50, b: 30, c: 20 }), datum('B', { a: 10, b: 0, c: 15 })],
    KEYS,
    WIDE,
  );

  test('begins at the left, and the longest ends inside the drawing', () => {
    expect(rows[0]?.bars[0]?.x).toBe(left);
    expect(rows[0]?.end).toBeGreaterThan(left);
    expect(rows[0]?.end).toBeLessThan(WIDE);
  });

  test('is as long as its sum', () => {
    const [a, b] = rows.map(({ end }) => end - left);
    expect(b).toBeCloseTo(((a ?? NaN) * 25) / 100, 9);
  });

  test('has its parts in the order of the keys, end to end with a hairline between', () => {
    const bars = rows[0]?.bars ?? [];
    expect(bars.map(({ key }) => key)).toEqual(KEYS);
    bars.forEach(({ x, width }, i) => {
      expect(x + width + 1).toBeCloseTo(bars[i + 1]?.x ?? rows[0]?.end ?? NaN, 9);
    });
    const lengths = bars.map(({ width }) => width + 1);
    expect((lengths[0] ?? NaN) / (lengths[2] ?? NaN)).toBeCloseTo(50 / 20, 9);
  });

  test('has no part for what is nothing', () => {
    expect(rows[1]?.bars.map(({ key }) => key)).toEqual(['a', 'c']);
  });
});

test('the parts of any bar sum to its end, and none has a negative width', () => {
  const part = fc.integer({ min: 0, max: 1_000_000 });
  const parts = fc.record({ a: part, b: part, c: part });
  const width = fc.integer({ min: 200, max: 2000 });
  fc.assert(
    fc.property(fc.array(parts, { minLength: 1, maxLength: 20 }), width, (all, pixels) => {
      const { rows, left } = unitStack(
        all.map((own, i) => datum(String(i), own)),
        KEYS,
        pixels,
      );
      const most = Math.max(...all.map(({ a, b, c }) => a + b + c));
      const longest = Math.max(...rows.map(({ end }) => end)) - left;
      rows.forEach(({ bars, end, datum: { parts: own } }) => {
        const sum = KEYS.reduce((total, key) => total + (own?.[key] ?? 0), 0);
        expect(end - left).toBeCloseTo(most === 0 ? 0 : (longest * sum) / most, 6);
        for (const bar of bars) {
          expect(bar.width).toBeGreaterThan(0);
          expect(bar.x + bar.width).toBeLessThanOrEqual(end + 1e-9);
        }
      });
    }),
  );
});

describe('rows', () => {
  const data = ['A', 'B', 'C'].map((id) => datum(id, { a: 1, b: 1, c: 1 }));

  test.each([WIDE, NARROW])('follow each other without overlap, %i pixels wide', (width) => {
    const { rows, rowHeight, barY, barHeight, height, labelY } = unitStack(data, KEYS, width);
    expect(rows.map(({ datum: { id } }) => id)).toEqual(['A', 'B', 'C']);
    rows.forEach(({ y }, i) => {
      if (i > 0) expect(y - (rows[i - 1]?.y ?? NaN)).toBe(rowHeight);
    });
    expect(barY + barHeight).toBeLessThanOrEqual(rowHeight);
    expect(labelY).toBeLessThanOrEqual(rowHeight);
    expect(height).toBeGreaterThanOrEqual((rows.at(-1)?.y ?? NaN) + rowHeight);
  });

  test('have the label beside the bar where there is room, and above it where there is not', () => {
    const [wide, narrow] = [unitStack(data, KEYS, WIDE), unitStack(data, KEYS, NARROW)];
    expect(wide.left).toBeGreaterThan(0);
    expect(wide.labelY).toBeGreaterThan(wide.barY);
    expect(narrow.left).toBe(0);
    expect(narrow.labelY).toBeLessThan(narrow.barY);
    expect(narrow.rowHeight).toBeGreaterThan(wide.rowHeight);
  });

  test('turn at 560 pixels', () => {
    expect(unitStack(data, KEYS, 560).left).toBeGreaterThan(0);
    expect(unitStack(data, KEYS, 559).left).toBe(0);
  });
});

describe('a label', () => {
  const long = 'Hälsocentral Östersund Centrum med ett mycket långt namn som inte får plats i marginalen';
  const labelOf = (label: string, width: number, note = ''): string =>
    unitStack([datum('A', { a: 1 }, { label, note })], KEYS, width).rows[0]?.label ?? '';

  test('is whole where it has room', () => {
    expect(labelOf('Hälsocentral Åre', WIDE)).toBe('Hälsocentral Åre');
    expect(labelOf('Hälsocentral Åre', NARROW)).toBe('Hälsocentral Åre');
  });

  test('is cut with an ellipsis where it has not', () => {
    const label = labelOf(long, WIDE);
    expect(label).toMatch(/^Hälsocentral Ö.*…$/);
    expect(long.startsWith(label.slice(0, -1))).toBe(true);
    expect(label.length).toBeLessThan(long.length);
  });

  test('gives way to its note', () => {
    expect(labelOf(long, WIDE, 'privat').length).toBeLessThan(labelOf(long, WIDE).length);
  });

  test('keeps a letter however little room there is', () => {
    expect(labelOf(long, 560, 'en anmärkning som är längre än hela marginalen är bred')).toBe('H…');
  });
});

describe('a unit whose figure is barred', () => {
  const { rows, left } = unitStack([datum('A', { a: 5 }), datum('B', null)], KEYS, WIDE);

  test('has a row without a bar', () => {
    expect(rows[1]).toMatchObject({ bars: [], end: left, label: 'B' });
  });

  test('does not change the others', () => {
    expect(rows[0]).toEqual(unitStack([datum('A', { a: 5 })], KEYS, WIDE).rows[0]);
  });
});

describe('the axis', () => {
  test('begins at zero, rises, and stays within the longest bar', () => {
    const { ticks, rows, left } = unitStack([datum('A', { a: 97 })], KEYS, WIDE);
    expect(ticks[0]).toEqual({ value: 0, x: left });
    expect(ticks.length).toBeGreaterThan(2);
    ticks.forEach(({ value, x }) => {
      expect(x).toBeLessThanOrEqual(rows[0]?.end ?? NaN);
      expect(x - left).toBeCloseTo((((rows[0]?.end ?? NaN) - left) * value) / 97, 9);
    });
  });

  const TITLE = 'andel av enhetens ersättning';

  test('has its title beside the ticks, clear of them, where the labels have a column', () => {
    const { axis, rows, height } = unitStack([datum('A', { a: 97 })], KEYS, WIDE, TITLE);
    const untitled = unitStack([datum('A', { a: 97 })], KEYS, WIDE);
    expect(axis.titleY).toBe(axis.tickY);
    expect({ y: rows[0]?.y, height }).toEqual({ y: untitled.rows[0]?.y, height: untitled.height });
  });

  test.each([
    ['the labels have no column', NARROW, TITLE],
    ['a short title too stands over the bars', NARROW, 'mnkr/år'],
    ['the title is longer than the column', 560, `${TITLE}, kronor`],
  ])('has its title on a line of its own where %s', (_, width, title) => {
    const { axis, rows, height, rowHeight } = unitStack([datum('A', { a: 97 })], KEYS, width, title);
    expect(axis.tickY - axis.titleY).toBeGreaterThanOrEqual(16);
    expect(axis.ruleY).toBeGreaterThan(axis.tickY);
    expect(rows[0]?.y).toBeGreaterThan(axis.ruleY);
    expect(height).toBeGreaterThanOrEqual((rows[0]?.y ?? NaN) + rowHeight);
  });

  test('has fewer ticks where there is little room', () => {
    const ticks = (width: number): number => unitStack([datum('A', { a: 97 })], KEYS, width).ticks.length;
    expect(ticks(NARROW)).toBeLessThan(ticks(WIDE));
  });

  test.each([
    ['no rows', []],
    ['nothing but barred rows', [datum('A', null)]],
    ['nothing but zeros', [datum('A', { a: 0, b: 0, c: 0 })]],
  ])('has finite places with %s', (_, data) => {
    const { ticks, rows, height, left } = unitStack(data, KEYS, WIDE);
    for (const { end } of rows) expect(end).toBe(left);
    expect([...ticks.map(({ x }) => x), ...rows.map(({ end }) => end), height].every(Number.isFinite)).toBe(
      true,
    );
  });
});

describe('a box beside a row', () => {
  const row = (top: number): { top: number; bottom: number } => ({ top, bottom: top + 25 });
  const window = { top: 0, bottom: 900 };

  test('is under the row where the window has room', () => {
    expect(besideRow(row(100), 340, window)).toBe(125);
    expect(besideRow(row(535), 340, window)).toBe(560);
  });

  test('is above the row where it has not', () => {
    expect(besideRow(row(536), 340, window)).toBe(196);
    expect(besideRow(row(875), 340, window)).toBe(535);
  });

  test('is whole in a window too low for either side', () => {
    expect(besideRow(row(200), 340, { top: 0, bottom: 400 })).toBe(60);
    expect(besideRow(row(200), 340, { top: 0, bottom: 300 })).toBe(0);
  });

  test('is the same wherever places are counted from', () => {
    const place = fc.integer({ min: -2000, max: 2000 });
    fc.assert(
      fc.property(place, place, fc.integer({ min: 1, max: 600 }), (top, by, height) => {
        const moved = { top: window.top + by, bottom: window.bottom + by };
        expect(besideRow(row(top + by), height, moved)).toBe(besideRow(row(top), height, window) + by);
      }),
    );
  });
});
