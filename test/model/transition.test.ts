// Floor and ceiling of a change, financed within the pot.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { transition, type Limits, type Transition, type UnitChange } from '../../src/model/transition.ts';
import { TRANSITION_CASES } from '../cases/transition.ts';

function adjusted(units: readonly UnitChange[], limits: Limits): Transition {
  const answer = transition(units, limits);
  if ('code' in answer) throw new Error(answer.code);
  return answer;
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const NO_LIMITS: Limits = { measure: 'perListed', floor: null, ceiling: null };

describe('worked examples', () => {
  test.each(TRANSITION_CASES)('$name', ({ limits, units, adjusted: expected, flows, because }) => {
    const changes = Object.entries(units).map(([id, [before, after, listed]]) => ({
      ...{ id, before, after, listed },
    }));
    const found = adjusted(changes, limits);
    expect(Object.fromEntries(found.units.map((unit) => [unit.id, unit.adjusted])), because).toEqual(
      expected,
    );
    expect(
      found.flows.map(({ from, to, ore }) => `${from} > ${to}: ${ore}`),
      because,
    ).toEqual(flows);
  });
});

describe('limits that cannot be kept', () => {
  const units: UnitChange[] = [
    { id: 'A', before: 100_000, after: 90_000, listed: 10 },
    { id: 'B', before: 100_000, after: 95_000, listed: 10 },
  ];

  test.each<[string, Limits, object]>([
    [
      'the pot lacks what the floors need',
      { measure: 'perListed', floor: -500, ceiling: null },
      // Floors 2 × 95 000 of 185 000.
      { code: 'floorsExceedPot', ore: 5_000 },
    ],
    [
      'the ceilings leave some of the pot with nobody',
      { measure: 'percent', floor: null, ceiling: -1000 },
      // Ceilings 2 × 90 000 of 185 000.
      { code: 'potExceedsCeilings', ore: 5_000 },
    ],
    [
      'the floor is above the ceiling',
      { measure: 'percent', floor: 1, ceiling: 0 },
      { code: 'floorAboveCeiling', floor: 1, ceiling: 0 },
    ],
  ])('are told: %s', (_, limits, expected) => {
    expect(transition(units, limits)).toEqual(expected);
  });

  test('can be kept by a pot that meets the floors to the öre, and not by one öre less', () => {
    const limits: Limits = { measure: 'perListed', floor: -500, ceiling: null };
    const exact = [units[0]!, { ...units[1]!, after: 100_000 }];
    expect(adjusted(exact, limits).units.map((unit) => unit.adjusted)).toEqual([95_000, 95_000]);
    const short = [units[0]!, { ...units[1]!, after: 99_999 }];
    expect(transition(short, limits)).toEqual({ code: 'floorsExceedPot', ore: 1 });
  });

  test('can be kept where the ceilings take the pot to the öre', () => {
    const limits: Limits = { measure: 'perListed', floor: null, ceiling: 500 };
    const filled = [
      { ...units[0]!, after: 130_000 },
      { ...units[1]!, after: 80_000 },
    ];
    expect(adjusted(filled, limits).units.map((unit) => unit.adjusted)).toEqual([105_000, 105_000]);
  });

  test('are no amounts, and refused', () => {
    const of = (change: Partial<UnitChange>, limits: Limits = NO_LIMITS): (() => unknown) => {
      return () => transition([{ ...units[0]!, ...change }], limits);
    };
    expect(of({ after: NaN })).toThrow(RangeError);
    expect(of({ before: -1 })).toThrow(new RangeError('Not a whole amount: -1'));
    expect(of({ listed: 0.5 })).toThrow(RangeError);
    expect(of({}, { ...NO_LIMITS, floor: 0.5 })).toThrow(RangeError);
  });
});

/** Mostly units that a change moves by some per cent either way; some that are new, gone or strange. */
const ordinary = fc
  .tuple(
    fc.integer({ min: 1, max: 12_000 }),
    fc.integer({ min: 1, max: 10_000 }),
    fc.integer({ min: -30, max: 30 }),
  )
  .map(([listed, perListed, change]) => {
    const before = listed * perListed;
    return { before, after: before + Math.trunc((before * change) / 100), listed };
  });
const any = fc.oneof(fc.constant(0), fc.nat({ max: 100_000_000 }));
const strange = fc.record({
  before: any,
  after: any,
  listed: fc.oneof(fc.constant(0), fc.nat({ max: 12_000 })),
});
const units = fc
  .array(fc.oneof({ arbitrary: ordinary, weight: 9 }, { arbitrary: strange, weight: 1 }), {
    ...{ minLength: 1, maxLength: 25, size: 'max' as const },
  })
  .map((all) => all.map((one, i): UnitChange => ({ id: `${i}`, ...one })));
/** Every unit once more, with another amount after the change. */
const twinned = fc
  .tuple(units, fc.array(fc.nat({ max: 100_000_000 }), { minLength: 25, maxLength: 25 }))
  .map(([all, afters]) => [...all, ...all.map((one, i) => ({ ...one, id: `${i}b`, after: afters[i]! }))]);
const limit = fc.option(fc.integer({ min: -1_500, max: 1_500 }));
const limits = fc
  .tuple(fc.constantFrom('perListed' as const, 'percent' as const), limit, limit)
  .map(([measure, a, b]): Limits => {
    const crossed = a !== null && b !== null && a > b;
    return { measure, floor: crossed ? b : a, ceiling: crossed ? a : b };
  });

/** Runs what is to hold on changes whose limits can be kept. */
function always(
  holds: (units: readonly UnitChange[], limits: Limits, answer: Transition) => void,
  from = units,
): void {
  let seen = 0;
  const runs = fc.property(from, limits, (changes, rule) => {
    const answer = transition(changes, rule);
    if ('code' in answer) return;
    seen++;
    holds(changes, rule, answer);
  });
  fc.assert(runs, { numRuns: 300 });
  expect(seen).toBeGreaterThan(50);
}

/** The limits of a unit by the words of the rule, in ten-thousandths of an öre; nobody gets less than nothing. */
function bounds({ before, listed }: UnitChange, { measure, floor, ceiling }: Limits): [bigint, bigint] {
  const at = (value: number): bigint =>
    measure === 'perListed'
      ? BigInt(before + value * listed) * 10_000n
      : BigInt(before) * BigInt(10_000 + value);
  const FAR = 10n ** 30n;
  const low = floor === null || at(floor) < 0n ? 0n : at(floor);
  const high = ceiling === null ? FAR : at(ceiling);
  return [low, high < low ? low : high];
}
/** The first whole öre from there. */
const up = (value: bigint): bigint => value / 10_000n + (value > 0n && value % 10_000n > 0n ? 1n : 0n);
const limitable = ({ before, listed }: UnitChange): boolean => before > 0 && listed > 0;

describe('whatever the limits', () => {
  test('the pot stays the same to the öre', () => {
    always((changes, _, answer) => {
      expect(sum(answer.units.map((one) => one.adjusted))).toBe(sum(changes.map(({ after }) => after)));
      for (const { unadjusted, adjusted: ore, received, paid } of answer.units) {
        expect(ore).toBe(unadjusted + received - paid);
        expect(received === 0 || paid === 0).toBe(true);
      }
    });
  });

  test('every unit is within them, or at the first öre above the floor where none lies between', () => {
    always((changes, rule, answer) => {
      changes.forEach((change, i) => {
        if (!limitable(change)) return;
        const ore = BigInt(answer.units[i]!.adjusted);
        const [low, high] = bounds(change, rule);
        const first = up(low);
        expect(ore >= first && (ore * 10_000n <= high || ore === first)).toBe(true);
      });
    });
  });

  test('new units and those without listed persons are left alone', () => {
    always((changes, _, answer) => {
      changes.forEach((change, i) => {
        if (!limitable(change)) expect(answer.units[i]!.adjusted).toBe(change.after);
      });
    });
  });

  test('they are infeasible only where the floors or the ceilings cannot sum to the pot', () => {
    fc.assert(
      fc.property(units, limits, (changes, rule) => {
        const answer = transition(changes, rule);
        const some = changes.filter(limitable);
        const pot = BigInt(sum(some.map(({ after }) => after)));
        const lows = some.map((change) => up(bounds(change, rule)[0])).reduce((a, b) => a + b, 0n);
        const highs = some
          .map((change) => {
            const [low, high] = bounds(change, rule);
            return -up(-high) > up(low) ? -up(-high) : up(low);
          })
          .reduce((a, b) => a + b, 0n);
        const expected =
          rule.floor !== null && lows > pot
            ? { code: 'floorsExceedPot', ore: Number(lows - pot) }
            : rule.ceiling !== null && highs < pot
              ? { code: 'potExceedsCeilings', ore: Number(pot - highs) }
              : null;
        expect('code' in answer ? answer : null).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  test('every flow goes from one who pays to one who receives, and both sum to what the units say', () => {
    always((_, __, { units: found, flows }) => {
      for (const { id, received, paid } of found) {
        expect(sum(flows.filter(({ from }) => from === id).map(({ ore }) => ore))).toBe(paid);
        expect(sum(flows.filter(({ to }) => to === id).map(({ ore }) => ore))).toBe(received);
      }
      expect(flows.every(({ ore }) => Number.isSafeInteger(ore) && ore > 0)).toBe(true);
    });
  });

  test('once kept they change nothing more', () => {
    always((changes, rule, answer) => {
      const again = changes.map((change, i) => ({ ...change, after: answer.units[i]!.adjusted }));
      const { units: found, flows } = adjusted(again, rule);
      expect(found.map((one) => one.adjusted)).toEqual(again.map(({ after }) => after));
      expect(flows).toEqual([]);
    });
  });

  test('of two units alike but for the new amount, the one that was given more keeps as much, but for an öre', () => {
    always((changes, _, answer) => {
      changes.forEach((one, i) => {
        const twins = changes.flatMap((other, k) =>
          other.before === one.before && other.listed === one.listed && other.after > one.after ? [k] : [],
        );
        for (const k of twins)
          // Two at one floor are equal, and the öre that is left over goes to the first.
          expect(answer.units[k]!.adjusted).toBeGreaterThanOrEqual(answer.units[i]!.adjusted - 1);
      });
    }, twinned);
  });

  test('what the ceilings leave over is equal per listed person, but for those whom it fills', () => {
    always((changes, rule, answer) => {
      const base = changes.map((change) => {
        const low = Number(bounds(change, rule)[0]) / 10_000;
        return limitable(change) ? Math.max(change.after, Math.ceil(low)) : change.after;
      });
      const got = changes.flatMap((change, i) => {
        const ore = answer.units[i]!.adjusted;
        const [, high] = bounds(change, rule);
        return limitable(change) && ore > base[i]!
          ? [{ ore: ore - base[i]!, listed: change.listed, full: BigInt(ore + 1) * 10_000n > high }]
          : [];
      });
      const open = got.filter(({ full }) => !full);
      for (const a of open)
        for (const b of got) {
          // Each is within an öre of its quota; the full ones have at most theirs.
          const more = b.ore * a.listed - a.ore * b.listed;
          expect(more).toBeLessThanOrEqual(a.listed + b.listed);
          if (!b.full) expect(-more).toBeLessThanOrEqual(a.listed + b.listed);
        }
    });
  });
});

test('twelve hundred units find who finances whom', { timeout: 60_000 }, () => {
  const many = Array.from({ length: 1200 }, (_, i): UnitChange => {
    const before = 1_000_000_000 + ((i * 7919) % 350_000) * 1000;
    return { id: `${i}`, before, after: before + (((i * 104_729) % 2001) - 1000) * 50_000, listed: 3000 + i };
  });
  const { units: found, flows } = adjusted(many, { measure: 'percent', floor: -100, ceiling: 150 });
  expect(sum(found.map(({ paid }) => paid))).toBe(sum(flows.map(({ ore }) => ore)));
  expect(flows.length).toBeGreaterThan(10_000);
});
