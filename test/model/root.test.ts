// Where a quantity of whole steps changes sign.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crossing, type Crossing, type NoCrossing } from '../../src/model/root.ts';

/** The answer, and how many steps were asked for. */
function sought(
  quantity: (step: number) => number,
  start: number,
  steps: readonly number[],
): { answer: Crossing | NoCrossing; asked: number } {
  let asked = 0;
  const answer = crossing(
    (step) => {
      asked++;
      return quantity(step);
    },
    start,
    steps,
  );
  return { answer, asked };
}

const FAR = 2_000_000;

test('a straight line takes its ends, where they say it is zero, and the step beside it', () => {
  const { answer, asked } = sought((step) => 7 * step - 1000, 0, [-FAR, FAR]);
  expect(answer).toEqual({ near: 142, far: 143, method: 'linear' });
  expect(asked).toBe(5);
});

test('a falling line is as good, and so is one that crosses below the start', () => {
  expect(crossing((step) => 1000 - 7 * step, 0, [-FAR, FAR])).toMatchObject({ near: 142, far: 143 });
  expect(crossing((step) => 7 * step + 1000, 0, [-FAR, FAR])).toMatchObject({ near: -142, far: -143 });
});

test('a step where the quantity is zero is the far one', () => {
  expect(crossing((step) => step - 5, 0, [0, 9])).toMatchObject({ near: 4, far: 5 });
});

test('the first of many zeros is found', () => {
  const flat = (step: number): number => (step < 10 ? -1 : step < 1000 ? 0 : 1);
  expect(crossing(flat, 0, [0, FAR])).toMatchObject({ near: 9, far: 10 });
  expect(crossing(flat, FAR, [0, FAR])).toMatchObject({ near: 1000, far: 999 });
});

describe('what is not linear', () => {
  const curves: Readonly<Record<string, (step: number) => number>> = {
    'a cube': (step) => step ** 3 - 1e9,
    'a steep power': (step) => 1.00002 ** step - 1.2,
    'a jump': (step) => (step < 1_234_567 ? -1e-9 : 1e12),
    'a jump the other way': (step) => (step < 1_234_567 ? -1e12 : 1e-9),
    'a root': (step) => Math.sqrt(step) - 1000,
    stairs: (step) => Math.floor(step / 1000) - 777.5,
  };
  test.each(Object.entries(curves))('%s is closed in on in at most sixty steps', (_, quantity) => {
    const { answer, asked } = sought(quantity, 0, [0, FAR]);
    if (!('far' in answer)) throw new Error('Nothing was found');
    expect(answer.method).toBe('bracketed');
    expect(answer.far - answer.near).toBe(1);
    expect(quantity(answer.near)).toBeLessThan(0);
    expect(quantity(answer.far)).toBeGreaterThanOrEqual(0);
    expect(asked).toBeLessThanOrEqual(60);
  });

  test('a line with a jump of a few steps where it crosses is no line', () => {
    const jump = (step: number): number => (step < 502 ? step - 503 : step - 500);
    expect(crossing(jump, 0, [0, 1000])).toEqual({ near: 501, far: 502, method: 'bracketed' });
  });

  test('two changes of sign are found where both ends are on the same side', () => {
    const between = (step: number): number => (step > 300_000 && step < 900_000 ? 1 : -1);
    expect(crossing(between, 0, [0, FAR])).toMatchObject({ near: 300_000, far: 300_001 });
    expect(crossing(between, FAR, [0, FAR])).toMatchObject({ near: 900_000, far: 899_999 });
  });

  test('the nearer of two is taken', () => {
    const either = (step: number): number => (step < -50 || step > 40 ? 1 : -1);
    expect(crossing(either, 0, [-100, 100])).toMatchObject({ near: 40, far: 41 });
    expect(crossing((step) => either(-step), 0, [-100, 100])).toMatchObject({ near: -40, far: -41 });
  });

  test('a peak that is narrow is still found', () => {
    const peak = (step: number): number => 3 - Math.abs(step - 777_777);
    expect(crossing(peak, 0, [0, FAR])).toMatchObject({ near: 777_773, far: 777_774 });
    expect(crossing((step) => -peak(step), FAR, [0, FAR])).toMatchObject({ near: 777_781, far: 777_780 });
  });
});

describe('where there is none', () => {
  test('the end that comes nearest is told', () => {
    expect(crossing((step) => step - 500, 0, [-100, 100])).toEqual({ nearest: 100, constant: false });
    expect(crossing((step) => 500 - step, 0, [-100, 100])).toEqual({ nearest: 100, constant: false });
    expect(crossing((step) => step + 500, 0, [-100, 100])).toEqual({ nearest: -100, constant: false });
  });

  test('so is a peak between the ends', () => {
    expect(crossing((step) => -1 - Math.abs(step - 777), 0, [-FAR, FAR])).toEqual({
      nearest: 777,
      constant: false,
    });
  });

  test('what is the same everywhere says so, and stays at the start', () => {
    expect(crossing(() => -3, 20, [0, 1000])).toEqual({ nearest: 20, constant: true });
  });

  test('a single step is all there is', () => {
    expect(crossing(() => 4, 0, [0])).toEqual({ nearest: 0, constant: true });
  });
});

test('what is unknown at an end is sought on the way there', () => {
  const known = (step: number): number => (step === 0 ? NaN : step - 40);
  expect(crossing(known, 1000, [0, 2000])).toMatchObject({ near: 41, far: 40 });
  expect(crossing((step) => (step < 100 ? NaN : step), 1000, [0, 2000])).toEqual({
    nearest: 100,
    constant: false,
  });
});

test('what is unknown on the way is passed, up to the first that is known', () => {
  const known = (step: number): number => (step < 500 ? -1 : step < 600 ? NaN : 1);
  expect(crossing(known, 0, [0, 1000])).toMatchObject({ near: 599, far: 600 });
});

test('a line is drawn between what is known, over what is not', () => {
  const line = (step: number): number => (step === 100 ? NaN : step - 500);
  expect(crossing(line, 0, [0, 100, 1000])).toEqual({ near: 499, far: 500, method: 'linear' });
});

test('a line is closed in on from wherever the start is', () => {
  const line = (step: number): number => 7 * step - 1000;
  expect(crossing(line, 100, [-FAR, FAR])).toEqual({ near: 142, far: 143, method: 'linear' });
  expect(crossing(line, 90_000, [-FAR, FAR])).toEqual({ near: 143, far: 142, method: 'linear' });
});

test('of two that are as near to the start the later is taken', () => {
  const around = (step: number): number => 40 - Math.abs(step - 500);
  expect(crossing(around, 500, [0, 1000])).toMatchObject({ near: 539, far: 540 });
});

describe('between the ends sixteen parts are looked at', () => {
  test.each(Array.from({ length: 15 }, (_, part) => 100 * (part + 1)))('%i steps from the first', (place) => {
    const dip = (step: number): number => (Math.abs(step - 1000 - place) <= 1 ? -1 : 1);
    const [before, within] = [1000 + place - 2, 1000 + place - 1];
    expect(crossing(dip, 1000, [1000, 2600])).toMatchObject({ near: before, far: within });
    expect(crossing(dip, 2600, [1000, 2600])).toMatchObject({ near: before + 4, far: within + 2 });
  });

  test('and what is met beside another needs no closing in', () => {
    const dip = (step: number): number => (step === 10 ? -3 : 3);
    expect(crossing(dip, 0, [0, 16])).toEqual({ near: 9, far: 10, method: 'linear' });
  });
});

describe('the step that comes nearest is sought', () => {
  const from = (bottom: number) => (step: number) => 100 + Math.abs(step - bottom);
  const nearest = (
    quantity: (step: number) => number,
    start: number,
    steps: readonly number[] = [0, 1600],
  ): number => {
    const [low, high] = [Math.min(...steps), Math.max(...steps)];
    const answer = crossing(
      (step) => {
        if (step < low || step > high) throw new Error(`Beyond the ends: ${step}`);
        return quantity(step);
      },
      start,
      steps,
    );
    return 'nearest' in answer ? answer.nearest : NaN;
  };

  test.each([30, 70, 770, 830, 1530, 1570])('around the part that it lies in: %i', (bottom) => {
    expect(nearest(from(bottom), 0)).toBe(bottom);
    expect(nearest(from(bottom), 1600)).toBe(bottom);
  });

  test('within the ends alone', () => {
    expect(nearest(() => 4, 0, [0])).toBe(0);
    expect(nearest((step) => 4 - step, 1, [0, 1])).toBe(1);
    expect(nearest((step) => 4 + step, 0, [0, 1])).toBe(0);
  });

  test('where it is known, whatever is unknown beside it', () => {
    const [left, right] = [from(770), from(830)];
    expect(nearest((step) => (step > 840 ? NaN : right(step)), 0)).toBe(830);
    expect(nearest((step) => (step < 760 ? NaN : left(step)), 1600)).toBe(770);
  });

  test('at the first step of a flat bottom', () => {
    expect(nearest((step) => Math.max(from(777)(step), 103), 0)).toBe(774);
  });

  test('not beyond an end where the step beside it comes no nearer', () => {
    expect(nearest((step) => 100 + Math.max(0, 1590 - step), 0)).toBe(1600);
    expect(nearest((step) => 100 + Math.max(0, step - 10), 1600)).toBe(0);
  });

  test('of two that come as near and are as far from the start at the first', () => {
    expect(nearest((step) => 9 - Math.abs(step - 1), 1, [0, 2])).toBe(0);
  });

  test('by one step more where the way to an end is downhill', () => {
    // The two ends, fifteen steps between them, of which one is the start, and the one beside the last.
    expect(sought((step) => 5000 - step, 800, [0, 1600]).asked).toBe(18);
    expect(sought((step) => 5000 + step, 800, [0, 1600]).asked).toBe(18);
  });

  test('and what crosses on the way to it is enough, also where it rises again', () => {
    // Falling from 0 to 48, below zero at 50 and 51, and above the height of 0 from 52 on.
    const dip = (least: number) => (step: number) =>
      step === 50 ? least : step === 51 ? least - 1 : step < 50 ? 100 - step : 200 - step / 100;
    for (const least of [-1, 0])
      expect(crossing(dip(least), 0, [0, 1600])).toMatchObject({ near: 49, far: 50 });
  });
});

test('a curve that is nearly straight takes fewer steps than halves would', () => {
  const { answer, asked } = sought((step) => step ** 1.1 - 1e6, 0, [0, FAR]);
  expect(answer).toMatchObject({ far: Math.ceil(1e6 ** (1 / 1.1)), method: 'bracketed' });
  expect(asked).toBeLessThanOrEqual(12);
});

test('whatever rises or falls is crossed where it crosses', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 300 }),
      fc.integer({ min: -900, max: 900 }),
      fc.nat(),
      fc.constantFrom(1, -1),
      (rises, offset, at, sign) => {
        let sum = offset;
        const values = rises.map((rise) => sign * (sum += rise));
        const start = at % values.length;
        fc.pre(values[start] !== 0);
        const answer = crossing((step) => values[step]!, start, [0, values.length - 1]);
        const side = Math.sign(values[start]!);
        const others = values.flatMap((value, step) => (side * value <= 0 ? [step] : []));
        const first = others.sort((a, b) => Math.abs(a - start) - Math.abs(b - start))[0];
        if (first === undefined) expect(answer).toHaveProperty('nearest');
        else expect(answer).toMatchObject({ near: first - Math.sign(first - start), far: first });
      },
    ),
  );
});
