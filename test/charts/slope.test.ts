import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { apart, lineAt, slope, type SlopeDatum, type SlopeLayout } from '../../src/charts/slope.ts';

const row = (
  id: string,
  left: number | null,
  right: number | null,
  more: Partial<SlopeDatum> = {},
): SlopeDatum => ({
  id,
  label: `Hälsocentral ${id}`,
  left,
  right,
  text: '+1,0 %',
  description: '',
  emphasis: false,
  ...more,
});

const lineOf = ({ lines }: SlopeLayout, id: string): SlopeLayout['lines'][number] =>
  lines.find(({ datum }) => datum.id === id)!;
const named = ({ labels }: SlopeLayout): string[] => labels.map(({ line }) => line.datum.id);

describe('a line', () => {
  const layout = slope([row('up', 100, 200), row('down', 200, 100), row('flat', 150, 150)], 1000);

  test('goes from its left value to its right one, on one scale', () => {
    const [up, down, flat] = ['up', 'down', 'flat'].map((id) => lineOf(layout, id));
    expect(up!.from.y).toBeCloseTo(down!.to.y, 9);
    expect(up!.to.y).toBeCloseTo(down!.from.y, 9);
    expect(flat!.from.y).toBe(flat!.to.y);
    expect(flat!.to.y).toBeCloseTo((up!.from.y + up!.to.y) / 2, 9);
  });

  test('that rises goes up, and says which way it goes', () => {
    expect(lineOf(layout, 'up').to.y).toBeLessThan(lineOf(layout, 'up').from.y);
    expect(layout.lines.map(({ datum, direction }) => [datum.id, direction])).toEqual([
      ['up', 'gain'],
      ['flat', 'flat'],
      ['down', 'loss'],
    ]);
  });
});

describe('what is missing', () => {
  const layout = slope([row('a', 1, 2), row('b', null, 2), row('c', 1, null), row('d', null, null)], 1000);

  test('stands under the plot, each in a place of its own, and has no direction', () => {
    const [b, c, d] = ['b', 'c', 'd'].map((id) => lineOf(layout, id));
    for (const point of [b!.from, c!.to, d!.from, d!.to]) {
      expect(point).toMatchObject({ known: false, y: layout.missingY });
    }
    expect(new Set([b!.from.x, d!.from.x, c!.to.x, d!.to.x]).size).toBe(4);
    expect(layout.missingY).toBeGreaterThan(layout.bottom);
    expect([b, c, d].map((line) => line!.direction)).toEqual([null, null, null]);
  });

  test('takes no room where nothing is', () => {
    expect(slope([row('a', 1, 2)], 1000).missingY).toBeNull();
  });
});

describe('labels', () => {
  test('name what is emphasised, and the three that rise and fall most', () => {
    const rows = [5, 4, 3, 2, 1, 0, -1, -2, -3, -4, -5].map((change) => row(`${change}`, 100, 100 + change));
    const own = rows.map((datum) => (datum.id === '1' ? { ...datum, emphasis: true } : datum));
    expect(named(slope(own, 1000))).toEqual(['5', '4', '3', '1', '-3', '-4', '-5']);
  });

  test('name nobody’s standstill', () => {
    expect(named(slope([row('a', 1, 1), row('b', null, 3)], 1000))).toEqual([]);
  });

  test('never overlap, keep the order of their lines and stay in the drawing', () => {
    const value = fc.option(fc.integer({ min: 0, max: 1000 }));
    const rows = fc.array(fc.tuple(value, value, fc.boolean()), { maxLength: 60 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 320, max: 1600 }), (all, width) => {
        const { labels, height, twoLines } = slope(
          all.map(([left, right, emphasis], index) => row(`${index}`, left, right, { emphasis })),
          width,
        );
        labels.forEach(({ y, line }, index) => {
          expect(y).toBeGreaterThan(16);
          expect(y).toBeLessThan(height);
          const before = labels[index - 1];
          if (!before) return;
          expect(y - before.y).toBeGreaterThanOrEqual((twoLines ? 32 : 16) - 1e-6);
          expect(line.to.y).toBeGreaterThanOrEqual(before.line.to.y);
        });
      }),
    );
  });

  test('have names cut to the room there is', () => {
    const label = 'Hälsocentral Östersund Centrum med omnejd';
    const nameAt = (width: number): string => slope([row('a', 1, 2, { label })], width).labels[0]!.name;
    expect(nameAt(1200)).toBe(label);
    expect(nameAt(390)).toMatch(/^Hälsocentral .*…$/);
  });
});

describe('places moved apart', () => {
  test('stay where they have room', () => {
    expect(apart([10, 40, 70], 20, 0, 100)).toEqual([10, 40, 70]);
  });

  test('share the move between those that are too near', () => {
    expect(apart([50, 50], 20, 0, 100)).toEqual([40, 60]);
    expect(apart([48, 50, 52], 20, 0, 100)).toEqual([30, 50, 70]);
  });

  test('keep within the edges', () => {
    expect(apart([0, 0], 20, 0, 100)).toEqual([0, 20]);
    expect(apart([100, 100], 20, 0, 100)).toEqual([80, 100]);
  });
});

describe('the line that is meant', () => {
  const layout = slope([row('high', 900, 1000), row('low', 100, 0)], 1000);
  const middle = (layout.from + layout.to) / 2;
  const at = (id: string): number => (lineOf(layout, id).from.y + lineOf(layout, id).to.y) / 2;

  test('is the nearest to the pointer', () => {
    expect(lineAt(layout, middle, at('high') + 5)?.id).toBe('high');
    expect(lineAt(layout, middle, at('low') - 5)?.id).toBe('low');
  });

  test('is none far from all of them', () => {
    expect(lineAt(layout, middle, (at('high') + at('low')) / 2)).toBeNull();
  });

  test('is that of the label under the pointer', () => {
    for (const { line, y } of layout.labels) expect(lineAt(layout, layout.labelX + 30, y)).toBe(line.datum);
  });
});

test('nothing to draw has finite places', () => {
  for (const rows of [[], [row('a', 0, 0)], [row('a', null, null)]]) {
    const { lines, ticks, height } = slope(rows, 320);
    const places = lines.flatMap(({ from, to }) => [from.x, from.y, to.x, to.y]);
    expect([...places, ...ticks.map(({ y }) => y), height].every(Number.isFinite)).toBe(true);
  }
});
