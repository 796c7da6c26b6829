// Geometry of dots with whiskers.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quantiles, type QuantileRow } from '../../src/charts/quantiles.ts';

const row = (p10: number, p50: number, p90: number, reference: number | null = null): QuantileRow => ({
  id: `${p10} ${p50} ${p90}`,
  label: 'Hälsocentral Östersund Centrum',
  p10,
  p50,
  p90,
  reference,
  text: '60,0 mnkr',
  description: '',
});

describe('a whisker', () => {
  test('spans its draws on the axis that all share, with the dot and the mark at their own places', () => {
    const { rows, ticks } = quantiles([row(10, 20, 40, 30), row(50, 50, 50)], 1000, 'mnkr/år');
    const x = (value: number): number => ticks.find((tick) => tick.value === value)!.x;
    expect(rows[0]!.whisker!.from).toBeCloseTo(x(10), 9);
    expect(rows[0]!.whisker!.middle).toBeCloseTo(x(20), 9);
    expect(rows[0]!.whisker!.to).toBeCloseTo(x(40), 9);
    expect(rows[0]!.referenceX).toBeCloseTo(x(30), 9);
    expect(rows[1]).toMatchObject({ referenceX: null });
  });

  test('is not there for a barred figure, and does not change the others', () => {
    const known = quantiles([row(10, 20, 40)], 1000, '');
    const { rows } = quantiles([row(10, 20, 40), row(NaN, 20, 400, NaN)], 1000, '');
    expect(rows[1]).toMatchObject({ whisker: null, referenceX: null });
    expect(rows[0]!.whisker!.from).toBeLessThan(rows[0]!.whisker!.middle);
    expect(known.rows[0]!.whisker).not.toBeNull();
  });
});

test('the axis need not begin at nought, for it is differences that are read', () => {
  const { ticks } = quantiles([row(100, 101, 102)], 1000, '');
  expect(Math.min(...ticks.map(({ value }) => value))).toBeGreaterThan(90);
});

test('everything has a finite place within the plot, whatever the figures', () => {
  const figure = fc.integer({ min: -1e9, max: 1e9 });
  const figures = fc.array(fc.tuple(figure, figure, figure, fc.option(figure)), { maxLength: 60 });
  fc.assert(
    fc.property(figures, fc.integer({ min: 320, max: 1600 }), (all, width) => {
      const { rows, frame } = quantiles(
        all.map(([a, b, c, reference]) => row(a, b, c, reference)),
        width,
        'mnkr/år',
      );
      expect(frame.right).toBeLessThanOrEqual(width);
      for (const { whisker, referenceX } of rows) {
        for (const x of [whisker!.from, whisker!.middle, whisker!.to, referenceX ?? whisker!.from]) {
          expect(x).toBeGreaterThanOrEqual(frame.left);
          expect(x).toBeLessThanOrEqual(frame.right);
        }
      }
    }),
  );
});

describe('labels', () => {
  test('stand beside their whiskers where there is room, else above them with the figure at the right', () => {
    const wide = quantiles([row(1, 2, 3)], 1000, '');
    expect(wide.frame.left).toBe(260);
    expect(wide.textX).toBeGreaterThan(wide.frame.right);
    const narrow = quantiles([row(1, 2, 3)], 358, '');
    expect(narrow.frame.labelY).toBeLessThan(narrow.frame.markY);
    expect(narrow.textX).toBe(358);
  });

  test('are cut before they meet the figure', () => {
    expect(quantiles([row(1, 2, 3)], 358, '').rows[0]!.label).toBe('Hälsocentral Östersund Centrum');
    // Of 260 pixels 8 are paper and the figure's nine characters take 64: room for 26.
    expect(quantiles([row(1, 2, 3)], 260, '').rows[0]!.label).toBe('Hälsocentral Östersund Ce…');
  });
});

test('rows stand under each other, the first under the axis', () => {
  const { frame } = quantiles([row(1, 2, 3), row(2, 3, 4)], 1000, 'mnkr/år');
  expect(frame.tops[0]).toBeGreaterThan(frame.axis.tickY);
  expect(frame.tops[1]! - frame.tops[0]!).toBe(frame.rowHeight);
  expect(frame.height).toBeGreaterThanOrEqual(frame.tops[1]! + frame.rowHeight);
});

test('the axis’ title stands over the ticks where it has no room beside them', () => {
  const { axis } = quantiles([row(1, 2, 3)], 358, 'mnkr/år').frame;
  expect(axis.titleY).toBeLessThan(axis.tickY);
  const wide = quantiles([row(1, 2, 3)], 1000, 'mnkr/år').frame.axis;
  expect(wide.titleY).toBe(wide.tickY);
});

test('nothing to read off gives no axis figures', () => {
  expect(quantiles([], 1000, '').ticks).toEqual([]);
  expect(quantiles([row(NaN, NaN, NaN)], 1000, '').ticks).toEqual([]);
});
