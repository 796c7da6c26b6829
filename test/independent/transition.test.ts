// Limits of a change of rules, its phase-in and who finances whom, against the reference.
import fc from 'fast-check';
import { afterAll, test } from 'vitest';
import { phaseIn } from '../../src/model/phaseIn.ts';
import { transition, type Limits, type Transition, type UnitChange } from '../../src/model/transition.ts';
import { figure, PATIENCE, runs, Tally, type Figures } from './tally.ts';
import { flows, limited, phased } from './transition.ts';

const tally = new Tally('Transition and phase-in');
afterAll(() => tally.tell());

/** Öre of a year; small ones too, so that every öre tells. */
const ore = fc.oneof(fc.nat({ max: 5_000_000_000 }), fc.nat({ max: 20 }), fc.constant(0));
const units = fc
  .array(
    fc.record({ before: ore, after: ore, listed: fc.oneof(fc.nat({ max: 12_000 }), fc.nat({ max: 3 })) }),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map((all) => all.map((unit, i): UnitChange => ({ id: `U${i}`, ...unit })));
/** Amounts that keep within 10 % of each other more often than not. */
const near = units.chain((all) =>
  fc
    .array(fc.integer({ min: -1000, max: 1000 }), { minLength: all.length, maxLength: all.length })
    .map((moves) =>
      all.map((unit, i) => ({ ...unit, after: Math.round((unit.before * (10_000 + moves[i]!)) / 10_000) })),
    ),
);
const limits: fc.Arbitrary<Limits> = fc.record({
  measure: fc.constantFrom('perListed' as const, 'percent' as const),
  floor: fc.option(fc.oneof(fc.integer({ min: -900, max: 100 }), fc.integer({ min: -12_000, max: 9_000 }))),
  ceiling: fc.option(fc.oneof(fc.integer({ min: -100, max: 900 }), fc.integer({ min: -9_000, max: 30_000 }))),
});
const shares = fc
  .array(fc.nat({ max: 10_000 }), { maxLength: 3 })
  .map((some) => [...some.sort((a, b) => a - b), 10_000]);

test(
  'a change of rules is kept within its limits to the öre, or told not to be possible',
  () => {
    fc.assert(
      fc.property(fc.oneof(units, near), limits, (all, within) => {
        tally.compare(foundOf(transition(all, within)), expectedOf(all, limited(all, within)));
      }),
      runs(500, 5),
    );
  },
  PATIENCE,
);

test(
  'every year of a phase-in is as far on its way as it says, within the limits too',
  () => {
    fc.assert(
      fc.property(fc.oneof(units, near), shares, limits, (all, way, within) => {
        const years = phaseIn(all, way, within);
        const expected = way.map((share) => {
          const moved = phased(all, share);
          return limited(
            all.map((unit, i) => ({ ...unit, after: Number(moved[i]!) })),
            within,
          );
        });
        const failed = expected.find(isRefusal);
        if ('code' in years || failed) return tally.compare(foundOf(years), expectedOf(all, failed ?? []));
        years.forEach((year, i) => tally.compare(foundOf(year), expectedOf(all, expected[i]!)));
      }),
      runs(300, 5),
    );
  },
  PATIENCE,
);

function isRefusal(answer: ReturnType<typeof limited>): answer is [string, bigint] {
  return typeof answer[0] === 'string';
}

function foundOf(answer: object): Figures {
  if ('code' in answer) return { [String(answer.code)]: 'ore' in answer ? Number(answer.ore) : null };
  const { units: all, flows: paid } = answer as Transition;
  return Object.fromEntries([
    ...all.flatMap(({ id, adjusted, received, paid: gives }) => [
      [id, adjusted],
      [`${id} received`, received],
      [`${id} paid`, gives],
    ]),
    ...paid.map(({ from, to, ore: moved }) => [`${from} ${to}`, moved]),
  ]) as Figures;
}

function expectedOf(all: readonly UnitChange[], answer: ReturnType<typeof limited>): Figures {
  if (isRefusal(answer)) return { [answer[0]]: answer[0] === 'floorAboveCeiling' ? null : figure(answer[1]) };
  const moved = answer as bigint[];
  return Object.fromEntries([
    ...all.flatMap(({ id, after }, i) => {
      const gain = moved[i]! - BigInt(after);
      return [
        [id, figure(moved[i]!)],
        [`${id} received`, gain > 0n ? figure(gain) : 0],
        [`${id} paid`, gain < 0n ? figure(-gain) : 0],
      ];
    }),
    ...Object.entries(flows(all, moved)).map(([between, paid]) => [between, figure(paid)]),
  ]) as Figures;
}
