// Geometry of what each parameter does when it is lowered and raised.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tornado, type TornadoLayout, type TornadoRow } from '../../src/charts/tornado.ts';

const row = (low: number, high: number, label = 'CNI'): TornadoRow => ({
  id: `${low} ${high}`,
  label,
  low,
  high,
  lowText: `−10 %: ${low}`,
  highText: `+10 %: ${high}`,
  description: '',
});
const endsOf = (rows: TornadoRow[], index = 0, width = 1000): TornadoLayout['rows'][number]['ends'] =>
  tornado(rows, width, 'mnkr/år').rows[index]!.ends;

describe('a bar', () => {
  test('goes from the centre line as far as its effect, losses to the left', () => {
    const { rows, zeroX } = tornado([row(-4, 2), row(1, -2)], 1000, 'mnkr/år');
    const [low, high] = rows[0]!.ends;
    expect(low.x + low.width).toBeCloseTo(zeroX, 9);
    expect(high.x).toBeCloseTo(zeroX, 9);
    expect(low.width).toBeCloseTo(2 * high.width, 9);
    const [lowered, raised] = rows[1]!.ends;
    expect(lowered.x).toBeCloseTo(zeroX, 9);
    expect(raised.width).toBeCloseTo(high.width, 9);
    expect([low.gain, high.gain, lowered.gain, raised.gain]).toEqual([false, true, true, false]);
  });

  test('shares its height with the other on the same side, so that both are seen', () => {
    const [low, high] = endsOf([row(-1, -3)]);
    expect(low.y + low.height).toBeLessThan(high.y);
    const [alone] = endsOf([row(-1, 3)]);
    expect(alone.height).toBeGreaterThan(2 * low.height);
  });

  test('of a barred effect has no length, and does not change the others', () => {
    const other = row(-1, 2);
    const [low, high] = endsOf([row(NaN, 3), other]);
    expect([low.width, high.width > 0]).toEqual([0, true]);
    const without = { ...row(0, 3), lowText: row(NaN, 3).lowText };
    expect(endsOf([row(NaN, 3), other], 1)).toEqual(endsOf([without, other], 1));
  });
});

describe('what is written', () => {
  test.each([
    ['opposite', -4, 2, ['end', 'start']],
    ['turned', 4, -2, ['start', 'end']],
    ['both losses', -1, -3, ['start', 'end']],
    ['both gains', 1, 3, ['end', 'start']],
    ['one without effect', 0, -3, ['start', 'end']],
    ['neither with effect', 0, 0, ['end', 'start']],
  ])('stands on one side each: %s', (_, low, high, anchors) => {
    expect(endsOf([row(low, high)]).map(({ anchor }) => anchor)).toEqual(anchors);
  });

  test('stands outside its bar, or outside the centre line where the other bar is longer', () => {
    const { rows, zeroX } = tornado([row(-1, -3)], 1000, '');
    const [low, high] = rows[0]!.ends;
    expect(low.textX).toBeGreaterThan(zeroX);
    expect(high.textX).toBeLessThan(high.x);
  });

  test('stands beside the bars on a phone, under the label, where short figures leave room', () => {
    const { rows, textY, frame } = tornado([row(-4, 2, 'Vikt för läkemedel, åldersklass 85–89 år')], 358, '');
    const [low, high] = rows[0]!.ends;
    expect(frame.narrow).toBe(true);
    expect(low.textX).toBeLessThan(low.x);
    expect(high.textX).toBeGreaterThan(high.x + high.width);
    expect(textY).toBeGreaterThan(frame.labelY);
    expect(textY - frame.markY).toBeLessThan(low.height);
  });

  test('stands under the bars, at the drawing’s edges, where it leaves them too little room', () => {
    const { rows, textY, frame } = tornado(
      [{ ...row(-4, 2), lowText: '−10 %: −4 123 456 kr' }],
      ...([358, 'mnkr/år'] as const),
    );
    const [low, high] = rows[0]!.ends;
    expect(low).toMatchObject({ anchor: 'start', textX: frame.left });
    expect(high).toMatchObject({ anchor: 'end', textX: frame.right });
    expect(textY).toBeGreaterThan(low.y + low.height);
    expect(textY).toBeLessThan(frame.rowHeight);
  });

  test('moves under the bars as soon as the plot would be too narrow between the texts', () => {
    const wide = (text: string): boolean =>
      !tornado([{ ...row(-4, 2), lowText: text }], 640, 'mnkr/år').frame.narrow;
    expect(wide('−10 %: −4 mnkr')).toBe(true);
    expect(wide('−10 %: −4 123 456,78 kr per år')).toBe(false);
  });

  test('is cut to its room, if it is a label', () => {
    const long = 'Vikt för läkemedel, åldersklass 85–89 år och äldre';
    expect(tornado([row(-4, 2, long)], 700, '').rows[0]!.label).toMatch(/^Vikt för läkemedel.*…$/);
    expect(tornado([row(-4, 2, long)], 1280, '').rows[0]!.label).toBe(long);
    expect(tornado([row(-4, 2, long)], 400, '').rows[0]!.label).toBe(long);
  });
});

test('everything stays within the drawing, whatever the effects', () => {
  const effect = fc.integer({ min: -1e9, max: 1e9 });
  const widths = fc.integer({ min: 640, max: 1600 });
  fc.assert(
    fc.property(fc.array(fc.tuple(effect, effect), { maxLength: 25 }), widths, (effects, width) => {
      const layout = tornado(
        effects.map(([low, high]) => ({ ...row(low, high), lowText: '−10 %: 1,2', highText: '+10 %: 1,2' })),
        width,
        'mnkr/år',
      );
      for (const { ends } of layout.rows) {
        for (const { x, width: length, textX } of ends) {
          expect(x).toBeGreaterThanOrEqual(layout.frame.left - 1e-6);
          expect(x + length).toBeLessThanOrEqual(layout.frame.right + 1e-6);
          expect(textX).toBeGreaterThan(0);
          expect(textX).toBeLessThan(width);
        }
      }
    }),
  );
});

test('nothing to compare gives no axis figures', () => {
  expect(tornado([], 1000, '').ticks).toEqual([]);
  expect(tornado([row(0, NaN)], 1000, '').ticks).toEqual([]);
});
