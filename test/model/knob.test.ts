// Parameters that move together.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { travelOf, type Knob } from '../../src/model/knob.ts';

const knob = (at: number, low: number, high: number, rest: Partial<Knob> = {}): Knob => ({
  ...{ path: 'listing.base', at, low, high, step: 1 },
  ...rest,
});

describe('one knob', () => {
  test('goes a step a turn, to its bounds and no further', () => {
    const { low, high, valuesAt } = travelOf([knob(1000, 990, 1020)]);
    expect([low, high]).toEqual([-10, 20]);
    expect([-99, -10, -1, 0, 1, 20, 99].map((turns) => valuesAt(turns)[0])).toEqual([
      990, 990, 999, 1000, 1001, 1020, 1020,
    ]);
  });

  test('stays on its steps, also where a bound is beside them', () => {
    const { low, high, valuesAt } = travelOf([knob(1050, 800, 1200, { step: 100 })]);
    expect([low, high]).toEqual([-2, 1]);
    expect([-2, -1, 0, 1].map((turns) => valuesAt(turns)[0])).toEqual([850, 950, 1050, 1150]);
  });

  test('may go the other way', () => {
    const { low, high, valuesAt } = travelOf([knob(1000, 990, 1020, { sign: -1 })]);
    expect([low, high]).toEqual([-20, 10]);
    expect([low, 0, 3, high].map((turns) => valuesAt(turns)[0])).toEqual([1020, 1000, 997, 990]);
  });

  test('may start outside its bounds, and then is always within them', () => {
    const { low, high, valuesAt } = travelOf([knob(1000, 1200, 1300)]);
    expect([low, high]).toEqual([200, 300]);
    expect([0, 200, 250, 300].map((turns) => valuesAt(turns)[0])).toEqual([1200, 1200, 1250, 1300]);
  });

  test('goes step by step from zero', () => {
    const { low, high, valuesAt } = travelOf([knob(0, 0, 50, { step: 5 })]);
    expect([low, high]).toEqual([0, 10]);
    expect(valuesAt(3)).toEqual([15]);
  });
});

describe('several knobs', () => {
  test('change by the same per cent', () => {
    // A per cent of the first is 20 turns.
    const { valuesAt } = travelOf([knob(2000, 0, 9999), knob(1500, 0, 9999), knob(100, 0, 9999)]);
    expect(valuesAt(20)).toEqual([2020, 1515, 101]);
    expect(valuesAt(-200)).toEqual([1800, 1350, 90]);
    expect(valuesAt(1)).toEqual([2001, 1501, 100]);
  });

  test('stop each at its own bound, and the rest go on', () => {
    const { low, high, stops, valuesAt } = travelOf([knob(2000, 1900, 2100), knob(1000, 500, 1800)]);
    expect(valuesAt(100)).toEqual([2100, 1050]);
    expect(valuesAt(400)).toEqual([2100, 1200]);
    expect(valuesAt(1600)).toEqual([2100, 1800]);
    expect(stops).toEqual([-1000, -100, 100, 1600]);
    expect([low, high]).toEqual([-1000, 1600]);
  });

  test('may go against each other', () => {
    const { valuesAt } = travelOf([knob(2000, 0, 9999), knob(1000, 0, 9999, { sign: -1 })]);
    expect(valuesAt(200)).toEqual([2200, 900]);
  });

  test('turn by a step of the one that has most steps to its per cent, however large they are', () => {
    const valuesAt = (...knobs: Knob[]): number[] => travelOf(knobs).valuesAt(1);
    // 1 000 steps and 300; 1 000 and 750; as many.
    expect(valuesAt(knob(10_000, 0, 99_999, { step: 10 }), knob(300, 0, 999))).toEqual([10_010, 300]);
    expect(valuesAt(knob(1000, 0, 9999, { step: 10 }), knob(300, 0, 999))).toEqual([1000, 301]);
    expect(valuesAt(knob(1000, 0, 9999), knob(1500, 0, 9999, { step: 2 }))).toEqual([1001, 1502]);
    expect(valuesAt(knob(1500, 0, 9999, { step: 2 }), knob(1000, 0, 9999))).toEqual([1502, 1001]);
    // Two steps in a thousand are a step and a half in 750.
    const { valuesAt: both } = travelOf([knob(1000, 0, 9999), knob(1500, 0, 9999, { step: 2 })]);
    expect(both(2)).toEqual([1002, 1504]);
  });

  test('leave one at zero alone', () => {
    expect(travelOf([knob(0, 0, 100), knob(500, 0, 1000)]).valuesAt(100)).toEqual([0, 600]);
  });

  test('pass over no value: a turn is a step of the finest and never more of any', () => {
    const any = fc
      .tuple(
        fc.nat({ max: 5000 }),
        fc.nat({ max: 5000 }),
        fc.nat({ max: 5000 }),
        fc.integer({ min: 1, max: 9 }),
      )
      .chain(([at, below, above, step]) =>
        fc
          .constantFrom({}, { sign: -1 as const })
          .map((sign) => knob(at, Math.max(0, at - below), at + above, { ...sign, step })),
      );
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 4 }), fc.nat(), (knobs, seed) => {
        const { low, high, valuesAt } = travelOf(knobs);
        expect(valuesAt(0)).toEqual(knobs.map(({ at }) => at));
        const turns = low + (seed % (high - low + 1));
        const [here, next] = [valuesAt(turns), valuesAt(turns + 1)];
        knobs.forEach(({ at, low: least, high: most, step, sign = 1 }, i) => {
          expect(Math.abs(here[i]! - at) % step).toBe(0);
          expect(here[i]).toBeGreaterThanOrEqual(least);
          expect(here[i]).toBeLessThanOrEqual(most);
          expect([0, sign * step]).toContain(next[i]! - here[i]!);
          const moves = at > 0 || knobs.every((other) => other.at === 0);
          const end = valuesAt(sign === 1 ? high : low)[i]!;
          if (moves) expect(most - end).toBeLessThan(step);
        });
      }),
    );
  });
});

test('what cannot be turned is refused', () => {
  expect(() => travelOf([])).toThrow('No knobs to turn');
  expect(() => travelOf([knob(1.5, 0, 9)])).toThrow('Not a whole number: listing.base');
  expect(() => travelOf([knob(1, -1, 9)])).toThrow('Not a whole number: listing.base');
  expect(() => travelOf([knob(1, 0, 9, { step: 0 })])).toThrow('Not a whole number: listing.base');
  expect(() => travelOf([knob(5, 8, 7)])).toThrow('No value within the bounds: listing.base');
  expect(() => travelOf([knob(5, 7, 9, { step: 100 })])).toThrow('No value within the bounds: listing.base');
  expect(() => travelOf([knob(1, 0, 1e12), knob(1e12, 0, 1e13)])).toThrow(
    'Too many steps to turn: 9.99999999999e+23',
  );
});
