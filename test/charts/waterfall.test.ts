import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import {
  waterfall,
  type WaterfallLayout,
  type WaterfallLevel,
  type WaterfallStep,
} from '../../src/charts/waterfall.ts';

const level = (value: number, label = 'Nivå'): WaterfallLevel => ({ label, value, text: '798,0 mnkr' });
const step = (value: number, more: Partial<WaterfallStep> = {}): WaterfallStep => ({
  id: `${value}`,
  label: 'Steg',
  value,
  text: '+1,0 mnkr',
  description: '',
  tone: 'rule',
  ...more,
});

/** The layout of steps that add up. */
const lay = (start: number, values: readonly number[], width = 1000): WaterfallLayout =>
  waterfall(
    level(start),
    values.map((value, index) => step(value, { id: `${index}` })),
    level(values.reduce((sum, value) => sum + value, start)),
    width,
  );

describe('the steps', () => {
  test('begin where the one before ended, and close from start to end, whatever they are', () => {
    const values = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e11 }),
        values,
        fc.integer({ min: 320, max: 1600 }),
        (at, all, w) => {
          const { start, steps, end } = lay(at, all, w);
          const ends = [start.x, ...steps.map(({ to }) => to)];
          steps.forEach(({ from }, index) => expect(from).toBeCloseTo(ends[index]!, 6));
          expect(ends.at(-1)).toBeCloseTo(end.x, 6);
        },
      ),
    );
  });

  test('are as long as they are worth, to the right for a gain and to the left for a loss', () => {
    const { steps } = lay(1000, [20, -10, 0]);
    expect(steps[0]!.width).toBeCloseTo(2 * steps[1]!.width, 9);
    expect(steps[0]!.to).toBeGreaterThan(steps[0]!.from);
    expect(steps[1]!.to).toBeLessThan(steps[1]!.from);
    expect(steps[1]!.x).toBeCloseTo(steps[1]!.to, 9);
    expect(steps[2]!.width).toBe(0);
  });

  test('that do not add up leave the end apart from the last of them', () => {
    const { steps, end } = waterfall(level(100), [step(10)], level(120), 1000);
    expect(end.x - steps[0]!.to).toBeCloseTo(steps[0]!.width, 9);
  });

  test('stand in rows of their own between start and end', () => {
    const { start, steps, end, rowHeight, height } = lay(100, [1, 2, 3]);
    const tops = [start.y, ...steps.map(({ y }) => y), end.y];
    tops.slice(1).forEach((y, index) => expect(y - tops[index]!).toBeCloseTo(rowHeight, 9));
    expect(height).toBeGreaterThanOrEqual(end.y + rowHeight);
  });
});

describe('the axis', () => {
  test('is broken where nought is further away than all that happens', () => {
    const { breakX, ticks, steps, left } = lay(79_800, [400, -150]);
    expect(breakX).not.toBeNull();
    expect(breakX).toBeGreaterThan(left);
    for (const { x } of ticks) expect(x).toBeGreaterThan(breakX!);
    for (const { x } of steps) expect(x).toBeGreaterThan(breakX!);
    expect(ticks.map(({ value }) => value)).not.toContain(0);
  });

  test('has nought on it, unbroken, where nought is near', () => {
    for (const { breakX, ticks } of [lay(100, [150]), lay(0, [10]), lay(10, [-30])]) {
      expect(breakX).toBeNull();
      expect(ticks.map(({ value }) => value)).toContain(0);
    }
  });

  test('is broken on the side where nought is', () => {
    const { breakX, ticks } = lay(-1000, [-5]);
    for (const { x } of ticks) expect(x).toBeLessThan(breakX!);
  });

  test('has finite places with nothing on it', () => {
    for (const { start, end, ticks } of [lay(0, []), lay(500, []), lay(500, [0])]) {
      expect([start.x, end.x, ...ticks.map(({ x }) => x)].every(Number.isFinite)).toBe(true);
      expect(end.x).toBe(start.x);
    }
  });
});

describe('a range over the orders', () => {
  const ranged = (more: Partial<WaterfallStep>): WaterfallLayout['steps'][number] =>
    waterfall(level(1000), [step(20, more)], level(1020), 1000).steps[0]!;

  test('is measured from where the step begins', () => {
    const { whisker, from, to } = ranged({ low: 10, high: 40 });
    expect(whisker!.from - from).toBeCloseTo((to - from) / 2, 6);
    expect(whisker!.to - from).toBeCloseTo((to - from) * 2, 6);
  });

  test('moves the text beyond itself', () => {
    const { whisker, textX } = ranged({ low: 10, high: 40 });
    expect(textX).toBeGreaterThan(whisker!.to);
  });

  test('of nothing, or of an unknown end, is not drawn', () => {
    expect(ranged({ low: 20, high: 20 }).whisker).toBeNull();
    expect(ranged({ low: 10 }).whisker).toBeNull();
  });
});

test('everything stays within the drawing, with room for every text', () => {
  const values = fc.array(fc.integer({ min: -1e8, max: 1e8 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(values, fc.integer({ min: 320, max: 1600 }), (all, width) => {
      const { steps, start, end, left, ticks } = lay(8e10, all, width);
      for (const x of [start.x, end.x, ...steps.map((row) => row.x), ...ticks.map((tick) => tick.x)]) {
        expect(x).toBeGreaterThanOrEqual(left);
      }
      for (const { textX } of steps) expect(textX + '▲ +1,0 mnkr'.length * 7).toBeLessThanOrEqual(width);
    }),
  );
});

test('names stand beside their bars, and above them where they have no room beside', () => {
  const names = (label: string, width: number): WaterfallLayout =>
    waterfall(level(100), [step(1, { label })], level(101), width);
  expect(names('Egen lista: antal', 1000).left).toBeGreaterThan(100);
  for (const above of [names('Egen lista: antal', 390), names('Avstånd, driftsform och allt annat', 600)]) {
    expect(above.left).toBe(0);
    expect(above.nameY).toBeLessThan(above.barY);
  }
});
