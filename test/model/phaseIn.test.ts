// The redistribution of a change of rules, taken in steps.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phaseIn, type PhasedYear } from '../../src/model/phaseIn.ts';
import type { Limits, UnitChange } from '../../src/model/transition.ts';
import { fraction, hamilton, plus, times, type Fraction } from '../money/exact.ts';

function years(units: readonly UnitChange[], shares: readonly number[], limits?: Limits): PhasedYear[] {
  const answer = phaseIn(units, shares, limits);
  if ('code' in answer) throw new Error(answer.code);
  return [...answer];
}
const amounts = ({ units }: PhasedYear): number[] => units.map(({ adjusted }) => adjusted);
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

const THIRDS = [3333, 6667, 10_000];
const TWO: UnitChange[] = [
  { id: 'A', before: 60_000, after: 90_000, listed: 10 },
  { id: 'B', before: 40_000, after: 20_000, listed: 10 },
];

describe('a phase-in over three years', () => {
  test('starts from the amounts before as the pot has grown, and ends at those after', () => {
    // The pot grows by a tenth: 66 000 to 90 000, and 44 000 to 20 000.
    // Year 1: 66 000 + 0.3333 × 24 000 = 73 999.2; 36 000.8. Year 2: 82 000.8; 27 999.2.
    expect(years(TWO, THIRDS).map(amounts)).toEqual([
      [73_999, 36_001],
      [82_001, 27_999],
      [90_000, 20_000],
    ]);
  });

  test('shows each year who waits for whom', () => {
    const [first, second, third] = years(TWO, THIRDS);
    expect(first).toMatchObject({
      share: 3333,
      units: [
        { id: 'A', unadjusted: 90_000, adjusted: 73_999, received: 0, paid: 16_001 },
        { id: 'B', unadjusted: 20_000, adjusted: 36_001, received: 16_001, paid: 0 },
      ],
      flows: [{ from: 'A', to: 'B', ore: 16_001 }],
    });
    expect(second!.flows).toEqual([{ from: 'A', to: 'B', ore: 7_999 }]);
    expect(third!.flows).toEqual([]);
  });

  test('keeps every year within the limits, the last one too', () => {
    const limits: Limits = { measure: 'perListed', floor: null, ceiling: 1_800 };
    // The ceiling of A is 78 000: reached in the second year; the rest goes to B.
    expect(years(TWO, THIRDS, limits).map(amounts)).toEqual([
      [73_999, 36_001],
      [78_000, 32_000],
      [78_000, 32_000],
    ]);
  });

  test('leaves new units and those that are gone outside', () => {
    const units = [
      ...TWO,
      { id: 'new', before: 0, after: 7_000, listed: 5 },
      { id: 'gone', before: 9_000, after: 0, listed: 0 },
    ];
    expect(years(units, THIRDS).map(amounts)).toEqual([
      [73_999, 36_001, 7_000, 0],
      [82_001, 27_999, 7_000, 0],
      [90_000, 20_000, 7_000, 0],
    ]);
    expect(years(units.slice(2), THIRDS).map(amounts)).toEqual([
      [7_000, 0],
      [7_000, 0],
      [7_000, 0],
    ]);
  });

  test('gives the öre that is left over to the larger remainder, the first of equals', () => {
    const units = [1, 0, 0].map((after, i) => ({ id: `${i}`, before: 1, after, listed: 1 }));
    // A third of an öre each.
    expect(years(units, [0, 10_000]).map(amounts)).toEqual([
      [1, 0, 0],
      [1, 0, 0],
    ]);
    expect(years(units.toReversed(), [0, 10_000]).map(amounts)).toEqual([
      [1, 0, 0],
      [0, 0, 1],
    ]);
  });

  test('is no redistribution where all amounts grow alike', () => {
    const grown = TWO.map((unit) => ({ ...unit, after: (unit.before * 103) / 100 }));
    for (const year of years(grown, [0, ...THIRDS])) {
      expect(amounts(year)).toEqual([61_800, 41_200]);
      expect(year.flows).toEqual([]);
    }
  });
});

describe('a phase-in that cannot be', () => {
  test.each([
    ['no years', []],
    ['a last year that is not whole', [3333, 6667]],
    ['shares that fall', [5000, 4000, 10_000]],
    ['a share above the whole', [20_000, 10_000]],
    ['a share below nothing', [-1, 10_000]],
    ['a share with a fraction', [33.33, 10_000]],
  ])('is told: %s', (_, shares) => {
    expect(phaseIn(TWO, shares)).toEqual({ code: 'badPhaseIn', shares });
  });

  test('is told where the limits cannot be kept', () => {
    const limits: Limits = { measure: 'percent', floor: 1_500, ceiling: null };
    // Floors 69 000 + 46 000 of 110 000.
    expect(phaseIn(TWO, THIRDS, limits)).toEqual({ code: 'floorsExceedPot', ore: 5_000 });
  });
});

const units = fc
  .array(
    fc.record({
      before: fc.integer({ min: 1, max: 10_000_000_000 }),
      after: fc.nat({ max: 10_000_000_000 }),
      listed: fc.integer({ min: 1, max: 12_000 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((all) => all.map((one, i): UnitChange => ({ id: `${i}`, ...one })));
const shares = fc
  .array(fc.nat({ max: 10_000 }), { maxLength: 4 })
  .map((all) => [...all.sort((a, b) => a - b), 10_000]);

describe('whatever the steps', () => {
  test('the pot of every year is that of the new rules', () => {
    fc.assert(
      fc.property(units, shares, (changes, steps) => {
        const pot = sum(changes.map(({ after }) => after));
        for (const year of years(changes, steps)) expect(sum(amounts(year))).toBe(pot);
      }),
    );
  });

  test('the amounts are those of rational arithmetic, closed by largest remainder', () => {
    fc.assert(
      fc.property(units, shares, (changes, steps) => {
        const [before, after] = [
          changes.reduce((all, unit) => all + BigInt(unit.before), 0n),
          changes.reduce((all, unit) => all + BigInt(unit.after), 0n),
        ];
        fc.pre(after > 0n);
        for (const year of years(changes, steps)) {
          const exact = changes.map((unit): Fraction => {
            const start = times(fraction(unit.before), fraction(after, before));
            const way = plus(fraction(unit.after), times(start, fraction(-1)));
            return plus(start, times(way, fraction(year.share, 10_000)));
          });
          expect(amounts(year)).toEqual(hamilton(after, exact).map(Number));
        }
      }),
    );
  });

  test('every unit goes one way, from where it stood to where the new rules put it', () => {
    fc.assert(
      fc.property(units, shares, (changes, steps) => {
        const path = years(changes, [0, ...steps]).map(amounts);
        changes.forEach(({ after }, i) => {
          const own = path.map((year) => year[i]!);
          expect(own.at(-1)).toBe(after);
          const up = after >= own[0]!;
          // Largest remainders may move an amount by an öre either way.
          const back = own.slice(1).map((ore, k) => (up ? own[k]! - ore : ore - own[k]!));
          expect(Math.max(...back)).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  test('who pays and who receives close by row and column in every year', () => {
    fc.assert(
      fc.property(units, shares, (changes, steps) => {
        for (const { units: found, flows } of years(changes, steps))
          for (const { id, received, paid } of found) {
            expect(sum(flows.filter(({ from }) => from === id).map(({ ore }) => ore))).toBe(paid);
            expect(sum(flows.filter(({ to }) => to === id).map(({ ore }) => ore))).toBe(received);
          }
      }),
      { numRuns: 50 },
    );
  });
});

test('twelve hundred units are phased in over three years', { timeout: 60_000 }, () => {
  const many = Array.from({ length: 1200 }, (_, i): UnitChange => {
    const before = 1_000_000_000 + ((i * 7919) % 350_000) * 1000;
    return { id: `${i}`, before, after: before + (((i * 104_729) % 2001) - 1000) * 50_000, listed: 3000 + i };
  });
  const pots = years(many, THIRDS).map((year) => sum(amounts(year)));
  expect(new Set(pots)).toEqual(new Set([sum(many.map(({ after }) => after))]));
});
