// The lines beside those for the listed, for every choice of sides.
import { describe, expect, test } from 'vitest';
import type { Side } from '../../src/model/game.ts';
import { otherGame } from '../../src/model/otherGame.ts';
import type { Dataset, Rules } from '../../src/model/types.ts';
import { activeRegion } from './activities.ts';
import { reading, rulesWith, type RegionSpec } from './build.ts';
import { ANNOUNCED, ASSISTANCE, assignment, shift } from './purchases.ts';

const UNITS: RegionSpec = { A: { persons: { '30-34': 100 } }, B: { persons: { '30-34': 100 } } };
const RULES = rulesWith(2026);
/** Öre for a talk. */
const at = (amount: number, rules = RULES): Rules => ({ ...rules, healthTalks: { amount } });
const side = (rows: readonly string[], rules: Rules, units = UNITS): Side => ({
  ...{ dataset: activeRegion(rows, units), rules, period: '2026' },
});
const ONE = ['A;2026;healthTalks;;10;'];
const TWO = ['A;2026;healthTalks;;20;', 'B;2026;healthTalks;;1;'];

describe('the players are', () => {
  test('rules and data, each moved by itself', () => {
    const { groups, unitIds, values, faults, between } = otherGame([
      side(ONE, at(1000)),
      side(TWO, at(1100)),
    ]);
    expect([groups, unitIds]).toEqual([
      ['addonRules', 'addonData'],
      ['A', 'B'],
    ]);
    expect([...values('A')]).toEqual([10_000, 11_000, 20_000, 22_000]);
    expect([...values('B')]).toEqual([0, 0, 1_000, 1_100]);
    expect([...values('Z')]).toEqual([0, 0, 0, 0]);
    expect([...faults, ...between]).toEqual([]);
  });

  test('readings that these lines go by, between the two', () => {
    const costs = ['A;2026;residentDoctors;st;12;', 'A;2026-01;residentDoctors;salary;;6000'];
    const full = reading(RULES, { ceilings: 'full', 'sparsity.pool': 'published' });
    const { groups } = otherGame([side([...ONE, ...costs], at(1000)), side(ONE, { ...at(1100), ...full })]);
    expect(groups).toContain('readings');
    const turned = otherGame([
      side(ONE, at(1000)),
      side(TWO, at(1100, reading(RULES, { 'servicePurchase.hour': 'patientDay' }))),
    ]);
    expect(turned.groups).toEqual(['addonRules', 'readings', 'addonData']);
    expect([...turned.values('A')]).toEqual([
      ...[10_000, 11_000, 10_000, 11_000],
      ...[20_000, 22_000, 20_000, 22_000],
    ]);
  });

  test.each([
    { ceilings: 'full' },
    { 'familyCentre.ages': 'fifths' },
    { 'servicePurchase.hour': 'patientDay' },
  ] as const)('a reading of these lines alone: %o', (read) => {
    expect(otherGame([side(ONE, RULES), side(ONE, reading(RULES, read))]).groups).toEqual(['readings']);
  });

  test('nobody, where only the lines for the listed go by what has changed', () => {
    const after = reading({ ...RULES, rehab: { ...RULES.rehab, amount: 7 } }, { 'rehab.ages': 'fifths' });
    const { groups, values } = otherGame([side(ONE, at(1000)), side(ONE, at(1000, after))]);
    expect(groups).toEqual([]);
    expect([...values('A')]).toEqual([10_000]);
  });

  test('no data that change none of these lines', () => {
    const more = { ...UNITS, B: { persons: { '30-34': 105 } } };
    const { groups, values } = otherGame([side(ONE, at(1000)), side(ONE, at(1100), more)]);
    expect(groups).toEqual(['addonRules']);
    expect([...values('A')]).toEqual([10_000, 11_000]);
    expect(otherGame([side(ONE, at(1000)), side(ONE, at(1000), more)]).groups).toEqual([]);
  });

  test('data that move the amounts only under the rules of one side', () => {
    const { groups, values } = otherGame([side(ONE, at(0)), side(TWO, at(1100))]);
    expect(groups).toEqual(['addonRules', 'addonData']);
    expect([...values('A')]).toEqual([0, 11_000, 0, 22_000]);
  });

  test('the data of another list date or another year, where these lines go by them', () => {
    const centre = ['A;2026;familyCentre;Centrum;;'];
    const one = activeRegion(centre, { A: { ages: { 3: 600 } } });
    const later = activeRegion(centre, { A: { ages: { 3: 650 } } });
    const both = {
      ...one,
      lists: [...one.lists, { ...later.lists[0]!, period: '2026-07' }],
    };
    const dates = otherGame([
      { dataset: both, rules: RULES, period: '2026' },
      { dataset: both, rules: RULES, period: '2026-07' },
    ]);
    expect(dates.groups).toEqual(['addonData']);
    expect([...dates.values('A')]).toEqual([600 * 100_00, 650 * 100_00]);

    const rows = ['A;2025;healthTalks;;7;', ...ONE];
    const years = otherGame([side(rows, { ...at(1000), year: 2025 }), side(rows, at(1000))]);
    expect(years.groups).toEqual(['addonData']);
    expect([...years.values('A')]).toEqual([7_000, 10_000]);
  });

  test.each(['units', 'lists', 'activities', 'assignments', 'companionShifts'] as const)(
    'not the same data told twice, but without %s they are others',
    (part) => {
      const some = activeRegion(['A;2026;familyCentre;Centrum;;', ...ONE], { A: { ages: { 3: 600 } } });
      const dataset = {
        ...some,
        activities: [...some.activities, ANNOUNCED, ASSISTANCE],
        assignments: [assignment()],
        companionShifts: [shift()],
      };
      const groups = (after: Dataset) =>
        otherGame([
          { dataset, rules: RULES, period: '2026' },
          { dataset: after, rules: RULES, period: '2026' },
        ]).groups;
      expect(groups(structuredClone(dataset))).toEqual([]);
      expect(groups({ ...dataset, [part]: [] })).toEqual(['addonData']);
    },
  );
});

describe('faults', () => {
  test('of both sides are told, the first side’s first', () => {
    const [a, b] = ['A;2026;internDoctors;salary;;', 'B;2026;otherRegions;läkarbesök;1;'];
    const { faults, values, between } = otherGame([side([a!], at(1000)), side([b!], at(1000))]);
    expect(between).toEqual([]);
    const alone = (row: string) => otherGame([side([row], at(1000)), side([row], at(1000))]).faults[0]!;
    expect(faults).toEqual([alone(a!), alone(b!)]);
    expect([...values('A')]).toEqual([NaN, 0]);
    expect([...values('B')]).toEqual([0, NaN]);
  });

  test('of data that have not changed are those of the sides alone', () => {
    const rows = ['A;2026;internDoctors;salary;;'];
    const before = side(rows, at(1000));
    for (const dataset of [before.dataset, structuredClone(before.dataset)]) {
      const { groups, between } = otherGame([before, { ...before, dataset, rules: at(1100) }]);
      expect([groups, between]).toEqual([['addonRules'], []]);
    }
  });

  test('that bar nothing are not told of what lies between', () => {
    // Nobody of the units buys or sells: that is told of the data where it stands.
    const dataset = activeRegion(TWO, UNITS);
    const activities = [...dataset.activities, ANNOUNCED];
    const strange = [assignment({ requester: 'X' })];
    const { groups, faults, between } = otherGame([
      side(ONE, at(1000)),
      { dataset: { ...dataset, activities, assignments: strange }, rules: at(1100), period: '2026' },
    ]);
    expect(groups).toEqual(['addonRules', 'addonData']);
    expect(faults.map(({ severity }) => severity)).toEqual(['warning']);
    expect(between).toEqual([]);
  });

  test('of what lies between are told where they bar it', () => {
    const evening = assignment({ start: 18 * 60 });
    const dataset = activeRegion(ONE, UNITS);
    const { faults, between } = otherGame([
      { dataset: { ...dataset, assignments: [evening] }, rules: RULES, period: '2026' },
      { dataset, rules: rulesWith(2026, { 'servicePurchase.dayTo': '20' }), period: '2026' },
    ]);
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(between.map(({ code }) => code)).toEqual(['vpiMissing']);
  });
});
