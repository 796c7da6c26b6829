// Why it changed: parts that close, are fair, and are what the slow way finds.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHANGE_GROUPS, RULE_GROUPS, rulesBetween, type ChangeGroup } from '../../src/model/changeGroups.ts';
import { compensation } from '../../src/model/compensation.ts';
import { decompose, type Decomposition } from '../../src/model/decompose.ts';
import type { Side } from '../../src/model/game.ts';
import { shapley } from '../../src/model/shapley.ts';
import { LINES, type Dataset, type Rules, type UnitList } from '../../src/model/types.ts';
import { rulesOf } from '../../src/params/rules.ts';
import { activeRegion } from './activities.ts';
import { NO_MONEY, datasetOf, rulesWith, type RegionSpec } from './build.ts';
import { datasetAt, paidAt, type Pair } from './decomposeReference.ts';
import { assignment } from './purchases.ts';
import { regions, regionsWithGaps, yearFiles } from './regions.ts';

/** Nearly all groups differ between random sides, so that each run weighs thousands of sets of them. */
const RUNS = { numRuns: 12 };
const anyRules = yearFiles.map(rulesOf);
const sides = (datasets: fc.Arbitrary<Dataset>): fc.Arbitrary<Side> =>
  fc.record({ dataset: datasets, rules: anyRules }).map((side) => ({ ...side, period: '2026' }));

/** What a case is about comes on top: listing weighs 1.00 at 30–34 and 2.00 at 35–39. */
const NOTHING = { ...NO_MONEY, 'listing.weights.30-34': '1', 'listing.weights.35-39': '2' };

describe('of any two sides', { timeout: 60_000 }, () => {
  test('the parts sum to the change of each unit, and the units to the region', () => {
    fc.assert(
      fc.property(sides(regions), sides(regions), (a, b) => {
        const found = decomposed(a, b);
        expectClosed(found);
        const [before, after] = [paid(a), paid(b)];
        found.unitIds.forEach((id, unit) => {
          expect(found.before[unit], id).toBe(nullIfNaN(before.has(id) ? before.get(id)! : 0));
          expect(found.after[unit], id).toBe(nullIfNaN(after.has(id) ? after.get(id)! : 0));
        });
      }),
      RUNS,
    );
  });

  test('a row that a fault bars has no part, and no other row lacks one', () => {
    fc.assert(
      fc.property(sides(regionsWithGaps), sides(regionsWithGaps), (a, b) => {
        expectClosed(decomposed(a, b));
      }),
      RUNS,
    );
  });

  test('the change back is the opposite, to the öre', () => {
    fc.assert(
      fc.property(sides(regionsWithGaps), sides(regionsWithGaps), (a, b) => {
        const [there, back] = [decomposed(a, b), decomposed(b, a)];
        const opposite = (values: Float64Array): number[] => Array.from(values, (ore) => 0 - ore);
        expect(back.groups).toEqual(there.groups);
        expect([...back.parts]).toEqual(opposite(there.parts));
        expect([...back.low]).toEqual(opposite(there.high));
        expect([...back.region.parts]).toEqual(opposite(there.region.parts));
        expect([...back.region.high]).toEqual(opposite(there.region.low));
        expect([back.before, back.after]).toEqual([there.after, there.before]);
      }),
      RUNS,
    );
  });

  test('the range holds the part', () => {
    fc.assert(
      fc.property(sides(regions), sides(regions), (a, b) => {
        const { parts, low, high, region } = decomposed(a, b);
        for (const range of [{ parts, low, high }, region])
          expect(
            range.parts.every(
              (part, at) => Number.isNaN(part) || (range.low[at]! <= part && part <= range.high[at]!),
            ),
          ).toBe(true);
      }),
      RUNS,
    );
  });

  test('it can be sent as it is, and says how far it has come', () => {
    fc.assert(
      fc.property(sides(regions), sides(regions), (a, b) => {
        const told: number[] = [];
        const found = decompose(a, b, (done, all) => told.push(done, all));
        expect(structuredClone(found)).toEqual(found);
        const count = 'code' in found ? 0 : found.unitIds.length;
        expect(told).toEqual(Array.from({ length: count }, (_, unit) => [unit + 1, count]).flat());
      }),
      { numRuns: 10 },
    );
  });
});

describe('a group that did not change', () => {
  test('is not there', () => {
    fc.assert(
      fc.property(sides(regions), (a) => {
        expect(decomposed(a, a).groups).toEqual([]);
        const dearer = {
          ...a.rules,
          listing: { ...a.rules.listing, base: a.rules.listing.base + 1000 },
        };
        expect(decomposed(a, { ...a, rules: dearer }).groups).toEqual(['bases']);
      }),
      RUNS,
    );
  });

  test('for a unit but for others has exactly nothing there', () => {
    const before = {
      A: { persons: { '30-34': 1000 }, km: 40 },
      B: { persons: { '30-34': 500 }, km: 40 },
    } as const;
    const after = { ...before, B: { persons: { '30-34': 400, '80-84': 7 }, km: 120 } } as const;
    const found = between(before, after, 2026);
    expect(found.groups).toEqual(['ownNumber', 'ownMix', 'others', 'place']);
    expect(partsOf(found, 'A')).toMatchObject({ ownNumber: 0, ownMix: 0 });
    expect(partsOf(found, 'A').others).not.toBe(0);
    expect(partsOf(found, 'B').others).toBe(0);
  });
});

describe('by hand', () => {
  test('price 100 → 110 kr and number 10 → 12: half of each change at the other’s old and new', () => {
    const at = (base: string): Rules => rulesWith(2026, { ...NOTHING, 'listing.base': base });
    const found = decomposed(
      { ...at30({ A: 10 }), rules: at('100') },
      { ...at30({ A: 12 }), rules: at('110') },
    );
    // 10 kr × (10 + 12) ÷ 2 and 2 persons × (100 + 110) ÷ 2.
    expect(partsOf(found, 'A')).toEqual({ bases: 110_00, ownNumber: 210_00 });
    expect(found.before).toEqual([1000_00]);
    expect(found.after).toEqual([1320_00]);
    expect(rangeOf(found, 'A', 'bases')).toEqual([100_00, 120_00]);
    expect(rangeOf(found, 'A', 'ownNumber')).toEqual([200_00, 220_00]);
  });

  test('number and mix: the mix is scaled to the other number', () => {
    const rules = rulesWith(2026, { ...NOTHING, 'listing.base': '100' });
    const list = (young: number, old: number): Side => ({
      ...{
        dataset: datasetOf({ A: { km: 80, persons: { '30-34': young, '35-39': old } } }),
        rules,
        period: '2026',
      },
    });
    // Points 10 (10 persons) → 16 (12 persons, a third at weight 2). By mix alone 10 × 16⁄12 = 13 1⁄3, by number 12.
    const found = decomposed(list(10, 0), list(8, 4));
    // Number first 2 points, last 2 2⁄3; mix first 3 1⁄3, last 4. 233.335 and 366.665 kr, in whole öre.
    expect(partsOf(found, 'A')).toEqual({ ownNumber: 233_34, ownMix: 366_66 });
    expect(rangeOf(found, 'A', 'ownMix')).toEqual([333_33, 400_00]);
  });

  test('a pot: what the own list wins and what the others’ lists take', () => {
    const rules = rulesWith(2026, { ...NOTHING, 'listing.base': '1' }, { 'funding.listing': 'pot' });
    const pot = { ...rules, published: { ...rules.published, listing: 1000_00 } };
    const found = decomposed(
      { ...at30({ A: 10, B: 10 }), rules: pot },
      { ...at30({ A: 20, B: 30 }), rules: pot },
    );
    // 500 kr → 400 kr. Own 10 → 20 first: 666.67 − 500, last: 400 − 250. Others first: 250 − 500, last: 400 − 666.67.
    expect(partsOf(found, 'A')).toEqual({ ownNumber: 158_33, others: -258_33 });
    // 500 kr → 600 kr. Own 10 → 30 first: 750 − 500, last: 600 − 333.33.
    expect(partsOf(found, 'B')).toEqual({ ownNumber: 258_33, others: -158_33 });
    // The shares of the pot only change hands.
    expect([...found.region.parts]).toEqual([416_66, -416_66]);
  });

  test('weights and mix: what neither does alone is shared equally', () => {
    const rules = (weight: string): Rules =>
      rulesWith(2026, { ...NOTHING, 'listing.base': '100', 'listing.weights.35-39': weight });
    const list = (young: number, old: number): Dataset =>
      datasetOf({ A: { km: 80, persons: { '30-34': young, '35-39': old } } });
    const found = decomposed(
      { dataset: list(10, 0), rules: rules('1'), period: '2026' },
      { dataset: list(5, 5), rules: rules('1.5'), period: '2026' },
    );
    expect(partsOf(found, 'A')).toEqual({ listingWeights: 125_00, ownMix: 125_00 });
    expect(rangeOf(found, 'A', 'ownMix')).toEqual([0, 250_00]);
  });

  test('add-ons: rate of a health talk and number of talks, and the sum for ambulance', () => {
    const side = (talks: number, rate: string, ambulance: string): Side => ({
      dataset: activeRegion([`A;2026;healthTalks;;${talks};`, 'A;2026;ambulance;;1;'], {
        A: { km: 80, persons: { '30-34': 10 } },
      }),
      rules: rulesWith(2026, { ...NOTHING, 'healthTalks.amount': rate, 'ambulance.amount': ambulance }),
      period: '2026',
    });
    const found = decomposed(side(10, '1000', '500'), side(20, '1100', '700'));
    // 100 kr × 15 talks + 200 tkr; 10 talks × 1 050 kr.
    expect(found.before).toEqual([510_000_00]);
    expect(found.after).toEqual([722_000_00]);
    expect(partsOf(found, 'A')).toEqual({ addonRules: 201_500_00, addonData: 10_500_00 });
    expect(rangeOf(found, 'A', 'addonData')).toEqual([10_000_00, 11_000_00]);
  });

  test('each side reads the activities of its own year, at the other’s rates too', () => {
    const rows = ['A;2025;healthTalks;;10;', 'A;2026;healthTalks;;20;'];
    const dataset = activeRegion(rows, { A: { km: 80, persons: { '30-34': 10 } } });
    const at = (year: 2025 | 2026, rate: string): Side => ({
      ...{ dataset, rules: rulesWith(year, { ...NOTHING, 'healthTalks.amount': rate }), period: '2026' },
    });
    const parts = partsOf(decomposed(at(2025, '1000'), at(2026, '1100')), 'A');
    expect(parts).toMatchObject({ addonRules: 1_500_00, addonData: 10_500_00 });
  });
});

describe('what is told of a change', () => {
  const talks = (rate: string): Side => ({
    ...{ rules: rulesWith(2026, { ...NOTHING, 'healthTalks.amount': rate }), period: '2026' },
    dataset: activeRegion(['A;2026;healthTalks;;10;', 'B;2026;healthTalks;;20;'], {
      B: { km: 80, persons: { '30-34': 10 } },
      A: {},
    }),
  });

  test('is every unit with an amount by its id, and their sum', () => {
    const found = decomposed(talks('1000'), talks('1100'));
    expect(found.unitIds).toEqual(['A', 'B']);
    expect(found.before).toEqual([1_000_000, 2_000_000]);
    expect(found.after).toEqual([1_100_000, 2_200_000]);
    expect(found.region).toMatchObject({ before: 3_000_000, after: 3_300_000 });
    expect([...found.region.parts, ...found.region.low, ...found.region.high]).toEqual([
      300_000, 300_000, 300_000,
    ]);
  });

  test('is how far it has come, unit by unit', () => {
    const said: string[] = [];
    decompose(talks('1000'), talks('1100'), (done, all) => said.push(`${done}/${all}`));
    expect(said).toEqual(['1/2', '2/2']);
  });

  test('is a range of the region that holds its part, though units are rounded one by one', () => {
    const at = (base: string, units: Readonly<Record<string, number>>): Side => ({
      ...{ ...at30(units), rules: rulesWith(2026, { ...NOTHING, 'listing.base': base }) },
    });
    const found = decomposed(at('0.01', { A: 1, B: 1, C: 3 }), at('0.02', { A: 2, B: 2, C: 1 }));
    // An öre more for one person or for two, and a person more at one öre or at two: 1.5 öre each.
    for (const id of ['A', 'B']) expect(partsOf(found, id)).toMatchObject({ bases: 2, ownNumber: 1 });
    // An öre more for three persons or for one, and two persons less at one öre or at two.
    expect(partsOf(found, 'C')).toMatchObject({ bases: 2, ownNumber: -3 });
    const { parts, low, high } = found.region;
    const [bases, number] = [found.groups.indexOf('bases'), found.groups.indexOf('ownNumber')];
    // In either order the region has 5 öre for the bases and nothing for the numbers.
    expect([parts[bases], low[bases], high[bases]]).toEqual([6, 5, 6]);
    expect([parts[number], low[number], high[number]]).toEqual([-1, -1, 0]);
  });
});

test('all that a new unit gets, and a closed one loses, is its number; for the rest it is the others', () => {
  const old = { persons: { '30-34': 1000 }, km: 80 } as const;
  const found = between(
    { A: old, Closed: { ...old, cni: '1.3' } },
    { A: old, New: { ...old, km: 110 } },
    2025,
  );
  expect(found.groups).toEqual(['ownNumber', 'others']);
  const [before, after] = [found.before, found.after].map(
    (all) => new Map(found.unitIds.map((id, i) => [id, all[i]])),
  );
  expect(before!.get('New')).toBe(0);
  expect(after!.get('Closed')).toBe(0);
  expect(partsOf(found, 'New')).toEqual({ ownNumber: after!.get('New'), others: 0 });
  expect(partsOf(found, 'Closed')).toEqual({ ownNumber: -before!.get('Closed')!, others: 0 });
  expect(partsOf(found, 'A')).toEqual({ ownNumber: 0, others: after!.get('A')! - before!.get('A')! });
});

test('a mean of CNI that only one side states is moved by the reading that takes it', () => {
  const dataset = datasetOf({
    A: { persons: { '30-34': 1000 }, cni: '1.2', km: 80 },
    B: { persons: { '30-34': 500 }, cni: '0.9' },
  });
  const [a, b] = [
    rulesWith(2026),
    rulesWith(2026, { 'cni.givenMean': '1.05' }, { 'cni.reference': 'given' }),
  ].map((rules) => ({ dataset, rules, period: '2026' }));
  for (const [one, other] of [
    [a!, b!],
    [b!, a!],
  ]) {
    const found = decomposed(one!, other!);
    expect(found.groups).toEqual(['readings']);
    expect([...found.parts]).toEqual(found.after.map((ore, unit) => ore! - found.before[unit]!));
  }
});

describe('what cannot be known', () => {
  test('of a unit means nothing to the others where each has its own rates and no external unit is paid from the pools', () => {
    const readings = {
      'external.funding': 'fromPools',
      'cni.reference': 'given',
      'sparsity.pool': 'published',
    } as const;
    const values = { 'cni.givenMean': '1.05' };
    const unit = { persons: { '30-34': 1000 }, km: 80 } as const;
    const dataset = datasetOf({ A: { ...unit, cni: null }, B: unit });
    const [a, b] = [{}, { 'listing.base': '2400', 'listing.weights.30-34': '0.9' }].map((more) => ({
      ...{ dataset, period: '2026' },
      rules: rulesWith(2026, { ...values, ...more }, readings),
    }));
    const found = decomposed(a!, b!);
    expect(found.before[0]).toBeNull();
    expect(found.groups).toEqual(['bases', 'listingWeights']);
    const own = [...found.parts.subarray(2)];
    expect(own[0]! + own[1]!).toBe(found.after[1]! - found.before[1]!);
  });

  test('is the side that takes a mean of CNI that only the other states: to state it is a change of the rule', () => {
    const dataset = datasetOf({ A: { persons: { '30-34': 1000 }, cni: '1.2', km: 80 } });
    const [a, b] = [{}, { 'cni.givenMean': '1.05' }].map((values) => ({
      ...{ dataset, period: '2026' },
      rules: rulesWith(2026, values, { 'cni.reference': 'given' }),
    }));
    const found = decomposed(a!, b!);
    expect(found.groups).toEqual(['cniRule']);
    expect(found.before).toEqual([null]);
    expect(found.after).toEqual([paid(b!).get('A')]);
    expect(found.parts).toEqual(Float64Array.of(NaN));
    expect(found.faults.map(({ code }) => code)).toEqual(['noGivenCniMean']);
    const back = decomposed(b!, a!);
    expect(back.after).toEqual([null]);
    expect(back.faults.map(({ code }) => code)).toEqual(['noGivenCniMean']);
  });

  test('where rules that pay for work of the evening meet work without a stated rate is told, and what is missing', () => {
    const dataset = datasetOf({ A: { persons: { '30-34': 1000 }, km: 80 } });
    const evening = assignment({ start: 18 * 60 });
    const a = { dataset: { ...dataset, assignments: [evening] }, rules: rulesWith(2026), period: '2026' };
    const b = { dataset, rules: rulesWith(2026, { 'servicePurchase.dayTo': '20' }), period: '2026' };
    const found = decomposed(a, b);
    expect(found.before).toEqual(found.after);
    expect(found.before).not.toContain(null);
    expect(found.parts.every(Number.isNaN)).toBe(true);
    expect(found.faults.map(({ code }) => code)).toEqual(['unknownBetween', 'vpiMissing']);
  });

  test('is told though only one unit’s change is unknown', () => {
    const spec = { persons: { '30-34': 1000 }, km: 80 } as const;
    const dataset = datasetOf({ A: spec, B: spec });
    const evening = assignment({ start: 18 * 60 });
    const a = { dataset: { ...dataset, assignments: [evening] }, rules: rulesWith(2026), period: '2026' };
    const dearer = { 'servicePurchase.dayTo': '20', 'listing.base': '2400' };
    const b = { dataset, rules: rulesWith(2026, dearer), period: '2026' };
    const found = decomposed(a, b);
    // What bars the one kind of lines bars the row.
    expect(found.groups).toEqual(['bases', 'addonRules', 'addonData']);
    expect(Object.values(partsOf(found, 'A'))).toEqual([NaN, NaN, NaN]);
    expect(partsOf(found, 'B')['bases']).toBeGreaterThan(0);
    const unknown = found.unitIds.map((_, unit) => Number.isNaN(found.parts[unit * found.groups.length]));
    expect(Object.fromEntries(found.unitIds.map((id, unit) => [id, unknown[unit]]))).toEqual({
      ...{ A: true, B: false },
    });
    expect(found.faults.map(({ code }) => code)).toContain('unknownBetween');
  });

  test('of a side bars what is known of other lines too', () => {
    const rows = ['A;2026;healthTalks;;10;'];
    const [a, b] = [{}, { 'healthTalks.amount': '1300' }].map((values, at): Side => {
      const spec = { km: 80, cni: at === 0 ? '1' : null, persons: { '30-34': 10 } };
      return { dataset: activeRegion(rows, { A: spec }), rules: rulesWith(2026, values), period: '2026' };
    });
    const found = decomposed(a!, b!);
    expect(found.groups).toContain('addonRules');
    expect(Object.values(partsOf(found, 'A'))).toEqual(found.groups.map(() => NaN));
    expect(found.after).toEqual([null]);
  });

  test('is the row of a unit that the units data lack', () => {
    const { dataset, period } = at30({ A: 10, B: 20 });
    const known = { ...dataset, units: dataset.units.slice(1) };
    const [a, b] = ['2301', '2400'].map((base) => ({
      ...{ dataset: known, period },
      rules: rulesWith(2026, { 'listing.base': base, 'cni.average': '0' }),
    }));
    const found = decomposed(a!, b!);
    expect(found.before[0]).toBeNull();
    expect(found.faults.map(({ code }) => code)).toContain('unknownUnit');
  });

  test('is nothing where all is known and nothing differs', () => {
    const { dataset, period } = at30({ A: 10, B: 20 });
    const side = { dataset, period, rules: rulesWith(2026) };
    expect(decomposed(side, side)).toMatchObject({ groups: [], faults: [] });
  });

  test('where a reading of distances meets a unit that states none is told, and whose is missing', () => {
    const persons = { '30-34': 1000 };
    const [a, b] = (['residence', 'unit'] as const).map((reading): Side => {
      const km = reading === 'unit' ? 80 : null;
      const dataset = datasetOf({ A: { persons, km, homes: [[80, 1000]] }, B: { persons, km: 40 } });
      return { dataset, rules: rulesWith(2026, {}, { 'sparsity.distanceBy': reading }), period: '2026' };
    });
    const found = decomposed(a!, b!);
    expect([...found.before, ...found.after]).not.toContain(null);
    expect(found.parts.every(Number.isNaN)).toBe(true);
    expect(found.faults).toEqual([
      { code: 'unknownBetween', severity: 'error' },
      { code: 'unitWithoutDistance', severity: 'error', unitId: 'A', persons: 1000 },
    ]);
  });

  test('of a side is not told of the change: the row and the region have no parts', () => {
    const unit = { persons: { '30-34': 1000 }, km: 80 } as const;
    const found = between({ A: unit, B: unit }, { A: unit, B: { ...unit, km: null } }, 2026);
    expect(found.before.every((ore) => ore !== null)).toBe(true);
    expect(found.after).toEqual([null, null]);
    expect(found.region.after).toBeNull();
    expect([...found.parts, ...found.region.parts].every(Number.isNaN)).toBe(true);
    expect(found.faults.map(({ code }) => code)).toContain('unitWithoutDistance');
  });

  test('for want of anybody on a list is a fault', () => {
    const { dataset, period } = at30({ A: 10 });
    const rules = rulesWith(2026);
    const nobody = { ...dataset, lists: [{ period, units: [] }] };
    for (const [a, b] of [
      [nobody, dataset],
      [dataset, nobody],
    ])
      expect(decompose({ dataset: a!, rules, period }, { dataset: b!, rules, period })).toMatchObject({
        code: 'emptyPeriod',
      });
  });

  test('for want of a list is a fault', () => {
    const { dataset, period } = at30({ A: 10 });
    const rules = rulesWith(2026);
    const found = decompose({ dataset, rules, period }, { dataset, rules, period: '2031' });
    expect(found).toMatchObject({ code: 'noSuchPeriod', period: '2031' });
  });
});

test('it is what the slow way finds, every set of groups computed in full on rebuilt data', () => {
  /** Two sides with the same persons in other classes, other homes and needs, and some times as many of them. */
  const pairs = fc
    .tuple(
      regions,
      regions,
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 8, maxLength: 8 }),
      fc.boolean(),
    )
    .map(([dataset, other, times, mixed]): { dataset: Dataset; pair: Pair } => {
      const lists = dataset.lists[0]!.units.slice(0, 3);
      const moved = ({ classes, residence, ...list }: UnitList): UnitList => ({
        ...list,
        classes: mixed ? classes.toReversed() : classes,
        ages: mixed ? null : list.ages,
        residence: residence.map(({ km, persons }) => ({ km: km + 15, persons })),
      });
      const units = dataset.units.slice(0, lists.length);
      const changed = units.map((unit, i) => {
        const { cni, cniCounts, ownership } = other.units[i] ?? unit;
        return { ...unit, cni, cniCounts, ownership };
      });
      return {
        dataset,
        pair: [
          units.map((unit, i) => ({ unit, list: lists[i]!, times: 1 })),
          changed.map((unit, i) => ({ unit, list: moved(lists[i]!), times: times[i]! })),
        ],
      };
    });
  // Few enough for every set to be computed.
  const someRules = fc.subarray([...RULE_GROUPS], { maxLength: 4 });
  let compared = 0;
  fc.assert(
    fc.property(pairs, anyRules, anyRules, someRules, ({ dataset, pair }, first, other, changed) => {
      const second = rulesBetween([first, other], (group) => (changed.includes(group) ? 1 : 0));
      const [a, b] = [0, 1].map((side) => datasetAt(pair, side as 0 | 1, dataset));
      const found = decomposed(
        { dataset: a!, rules: first, period: '2026' },
        { dataset: b!, rules: second, period: '2026' },
      );
      const groups: readonly ChangeGroup[] = found.groups.filter(
        (group) => group !== 'addonRules' && group !== 'addonData',
      );
      found.unitIds.forEach((id, unit) => {
        const values = Float64Array.from({ length: 2 ** groups.length }, (_, set) =>
          paidAt(
            pair,
            [first, second],
            unit,
            (group) => ((set >> groups.indexOf(group)) & 1 && groups.includes(group) ? 1 : 0),
            dataset,
          ),
        );
        // Where somebody's distance has a weight on one side only, an inner set can have nobody to share the pool.
        if (values.some(Number.isNaN)) return;
        const slow = shapley(values, groups.length);
        const fast = partsOf(found, id);
        compared++;
        // Inner sets are rounded otherwise, by an öre or a few.
        groups.forEach((group, player) =>
          expect(Math.abs(fast[group]! - slow.parts[player]!), group).toBeLessThanOrEqual(4),
        );
      });
    }),
    { numRuns: 8 },
  );
  expect(compared).toBeGreaterThan(0);
}, 120_000);

function between(before: RegionSpec, after: RegionSpec, year: 2025 | 2026): Decomposition {
  const rules = rulesWith(year);
  return decomposed(
    { dataset: datasetOf(before), rules, period: '2026' },
    { dataset: datasetOf(after), rules, period: '2026' },
  );
}

/** Units with persons of 30–34 and nobody else. */
function at30(units: Readonly<Record<string, number>>): Omit<Side, 'rules'> {
  const spec = Object.entries(units).map(([id, count]) => [id, { persons: { '30-34': count }, km: 80 }]);
  return { dataset: datasetOf(Object.fromEntries(spec) as RegionSpec), period: '2026' };
}

function decomposed(a: Side, b: Side): Decomposition {
  const found = decompose(a, b);
  if ('code' in found) throw new Error(found.code);
  return found;
}

function partsOf(
  { groups, unitIds, parts }: Decomposition,
  id: string,
): Partial<Record<ChangeGroup, number>> {
  const row = unitIds.indexOf(id) * groups.length;
  return Object.fromEntries(groups.map((group, column) => [group, parts[row + column]]));
}

function rangeOf({ groups, unitIds, low, high }: Decomposition, id: string, group: ChangeGroup): unknown {
  const at = unitIds.indexOf(id) * groups.length + groups.indexOf(group);
  return [low[at], high[at]];
}

/** By unit, öre of all lines; NaN where a fault bars one. */
function paid({ dataset, rules, period }: Side): Map<string, number> {
  const { unitIds, amounts } = compensation(dataset, rules, period);
  return new Map(
    unitIds.map((id, unit) => [
      id,
      LINES.reduce((sum, _, line) => sum + amounts[unit * LINES.length + line]!, 0),
    ]),
  );
}

function nullIfNaN(ore: number): number | null {
  return Number.isNaN(ore) ? null : ore;
}

function expectClosed({ groups, unitIds, before, after, parts, region }: Decomposition): void {
  expect(groups).toEqual(CHANGE_GROUPS.filter((group) => groups.includes(group)));
  const change = (a: number | null, b: number | null): number => (a === null || b === null ? NaN : b - a);
  const total = groups.map(() => 0);
  unitIds.forEach((id, unit) => {
    const row = [...parts.slice(unit * groups.length, (unit + 1) * groups.length)];
    const whole = row.every((ore) => Number.isSafeInteger(ore));
    expect(whole || row.every(Number.isNaN), id).toBe(true);
    if (whole)
      expect(
        row.reduce((sum, ore) => sum + ore, 0),
        id,
      ).toBe(change(before[unit]!, after[unit]!));
    row.forEach((ore, column) => (total[column]! += ore));
  });
  expect([...region.parts]).toEqual(total);
  const sums = [before, after].map((all) =>
    all.includes(null) ? null : all.reduce((sum, ore) => sum! + ore!, 0),
  );
  expect([region.before, region.after]).toEqual(sums);
}
