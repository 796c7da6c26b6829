// The lines for the listed for every choice of sides: what they are by hand, and by computing each choice in full.
import { describe, expect, test } from 'vitest';
import type { ChangeGroup } from '../../src/model/changeGroups.ts';
import { workings } from '../../src/model/compensation.ts';
import { listedGame } from '../../src/model/listedGame.ts';
import type { Dataset, Rules } from '../../src/model/types.ts';
import { NO_MONEY, datasetOf, rulesWith, type Readings, type RegionSpec, type UnitSpec } from './build.ts';
import { datasetAt, paidAt, type Pair } from './decomposeReference.ts';

function gameOf(a: Dataset, b: Dataset, first: Rules, second = first): ReturnType<typeof listedGame> {
  return listedGame([workings(a, first, '2026'), workings(b, second, '2026')]);
}

describe('by hand', () => {
  /** 100 kr for each person of 30–34, 200 kr for each of 35–39, and nothing else. */
  const ONLY_LISTING = {
    ...NO_MONEY,
    'listing.base': '100',
    'listing.weights.30-34': '1',
    'listing.weights.35-39': '2',
  };
  const RATE = rulesWith(2026, ONLY_LISTING);
  /** 1 000 kr to share. */
  const POT = rulesWith(2026, { ...ONLY_LISTING, 'published.listing': '1' }, { 'funding.listing': 'pot' });
  const young = (...counts: readonly number[]): Dataset =>
    datasetOf(
      Object.fromEntries(
        counts.flatMap((count, i) =>
          count > 0 ? [['ABC'[i]!, { km: 80, persons: { '30-34': count } }]] : [],
        ),
      ),
    );

  test('a rate is paid for the number, and the others are no matter', () => {
    const { groups, values, unitIds } = gameOf(young(10, 5), young(12, 7), RATE);
    expect([groups, unitIds]).toEqual([
      ['ownNumber', 'others'],
      ['A', 'B'],
    ]);
    expect([...values('A')]).toEqual([1000_00, 1200_00, 1000_00, 1200_00]);
    expect([...values('B')]).toEqual([500_00, 700_00, 500_00, 700_00]);
    expect([...values('Z')]).toEqual([0, 0, 0, 0]);
  });

  test('a pool is shared by the own number and that of the others', () => {
    const { values } = gameOf(young(10, 10), young(30, 40), POT);
    // 10 of 20, 30 of 40, 10 of 50, 30 of 70.
    expect([...values('A')]).toEqual([500_00, 750_00, 200_00, 428_57]);
    expect([...values('B')]).toEqual([500_00, 800_00, 250_00, 571_43]);
  });

  test('a unit that is new or gone has all of its change by its number', () => {
    const { groups, values } = gameOf(young(10, 5), young(10, 0, 30), POT);
    expect(groups).toEqual(['ownNumber', 'others']);
    expect([...values('B')]).toEqual([333_33, 0, 333_33, 0]);
    expect([...values('C')]).toEqual([0, 750_00, 0, 750_00]);
    expect([...values('A')]).toEqual([666_67, 666_67, 250_00, 250_00]);
  });

  test('a mix is scaled to the number that it is paid for', () => {
    const list = (persons: UnitSpec['persons']): Dataset => datasetOf({ A: { km: 80, persons: persons! } });
    const { groups, values } = gameOf(list({ '30-34': 10 }), list({ '30-34': 8, '35-39': 4 }), RATE);
    expect(groups).toEqual(['ownNumber', 'ownMix']);
    // 16 points of 12 persons are 13⅓ points of 10.
    expect([...values('A')]).toEqual([1000_00, 1200_00, 1333_33, 1600_00]);
  });

  test('an öre that only the remainders move is a change of whatever moved', () => {
    // A third of 1 000 kr each, the last öre to the first; then a third and two thirds, the last öre to the second.
    const { groups, values } = gameOf(young(1, 1, 1), young(1, 2), POT);
    expect(groups).toEqual(['ownNumber', 'others']);
    expect([...values('A')]).toEqual([333_34, 333_33, 333_33, 333_33]);
  });

  test('an öre of the remainders is not a change of what moves nothing else', () => {
    // C takes 1 of 3 and then 4 of 6, 666 66⅔ öre, but the last öre goes to the first of equals; the others stay.
    const { groups, values } = gameOf(young(1, 1, 1), young(1, 1, 4), POT);
    expect(groups).toEqual(['ownNumber', 'others']);
    expect([...values('C')]).toEqual([333_33, 666_66, 333_33, 666_66]);
    // Nothing that pays changes here, so nobody plays.
    const other = young(1, 1, 1);
    const moved = { ...other, units: other.units.map((unit) => ({ ...unit, cni: 9_000, distanceKm: 90 })) };
    const still = gameOf(other, moved, POT);
    expect(still.groups).toEqual(['cniData', 'place']);
    expect([...still.values('A')]).toEqual([333_34, 333_34, 333_34, 333_34]);
  });

  test('what is unknown on one side is unknown between, also where it alone has not been moved', () => {
    const known: UnitSpec = { km: 80, persons: { '30-34': 10 } };
    const a = datasetOf({ A: known, B: known });
    const b = datasetOf({ A: { ...known, cni: null, persons: { '30-34': 12 } }, B: known });
    const { groups, values } = gameOf(a, b, rulesWith(2026));
    expect(groups).toEqual(['cniData', 'ownNumber', 'others']);
    const [first, ...rest] = values('A');
    expect(first).toBeGreaterThan(0);
    expect(rest).toEqual(Array(7).fill(NaN));
  });

  test('what a fault bars on one side is unknown between', () => {
    const bad = datasetOf({ A: { km: 80, persons: { '30-34': 10, '35-39': 0.5 } } });
    const { groups, values } = gameOf(young(10), bad, RATE);
    const all = [...values('A')];
    expect(all).toHaveLength(2 ** groups.length);
    expect(all[0]).toBe(1000_00);
    expect(all.slice(1)).toEqual(Array(all.length - 1).fill(NaN));
    expect([...gameOf(bad, young(10), RATE).values('A')].at(-1)).toBe(1000_00);
  });

  test('rules of other lines are no part of the game', () => {
    const talks = rulesWith(2026, { ...ONLY_LISTING, 'healthTalks.amount': '7' });
    const { groups, values } = gameOf(young(10), young(10), RATE, talks);
    expect(groups).toEqual([]);
    expect([...values('A')]).toEqual([1000_00]);
  });
});

/** Every unit has a change of its own: of number, mix, need, homes and who runs it. */
const BEFORE: RegionSpec = {
  A: { km: 40, cni: '1.2', persons: { '0-4': 300, '40-44': 900, '70-74': 250 }, external: true },
  B: { km: 80, cni: '0.9', persons: { '20-24': 1100, '65-69': 700, '80-84': 90 }, homes: [[120, 300]] },
  C: { km: 10, cni: '1.0', persons: { '15-19': 150, '45-49': 2600 }, homes: [[35, 1000]] },
};
const AFTER: RegionSpec = {
  A: { km: 75, cni: '1.3', persons: { '0-4': 250, '40-44': 900, '70-74': 300 }, external: true },
  B: { km: 80, cni: '0.95', persons: { '20-24': 700, '65-69': 1100, '80-84': 90 }, homes: [[160, 300]] },
  C: { km: 10, cni: '1.0', persons: { '15-19': 250, '45-49': 2500 }, external: true },
};
const TIMES: Readonly<Record<string, number>> = { A: 2, B: 1, C: 3 };

function pairOf(before: RegionSpec, after: RegionSpec): Pair {
  const [one, other] = [datasetOf(before), datasetOf(after)];
  const side = (dataset: Dataset, times: Readonly<Record<string, number>>): Pair[0] =>
    dataset.units.map((unit, i) => ({
      unit,
      list: dataset.lists[0]!.units[i]!,
      times: times[unit.id] ?? 1,
    }));
  return [side(one, {}), side(other, TIMES)];
}

describe('each choice of sides is what a full computation gives', () => {
  const pair = pairOf(BEFORE, AFTER);
  const given = { 'cni.givenMean': '1.1', 'published.listing': '20000', 'published.rehab': '900' };

  test.each<[what: string, first: Rules, second: Rules]>([
    ['by the default readings', rulesWith(2026), rulesWith(2026)],
    ...(
      [
        { 'external.funding': 'fromPools' },
        { 'external.funding': 'fromPools', 'external.supplementBase': 'all' },
        { 'funding.listing': 'pot', 'funding.rehab': 'pot', 'funding.cni': 'pot' },
        { 'funding.medication': 'pot', 'sparsity.pool': 'published' },
        { 'cni.reference': 'given', 'sparsity.sizeCount': 'eligible' },
        { 'sparsity.sizeTiers': 'whole', 'sparsity.distanceBy': 'unit' },
      ] satisfies Readings[]
    ).map((readings): [string, Rules, Rules] => {
      const rules = rulesWith(2026, given, readings);
      return [`by ${Object.entries(readings).join(' and ')}`, rules, rules];
    }),
    ['by other bases and weights', rulesWith(2025), { ...rulesWith(2026), year: 2025 }],
  ])('%s', (_, first, second) => {
    const [a, b] = [0, 1].map((side) => datasetAt(pair, side as 0 | 1, datasetOf(BEFORE)));
    const { groups, unitIds, values, between } = gameOf(a!, b!, first, second);
    expect(groups).toEqual(expect.arrayContaining(['cniData', 'ownNumber', 'ownMix', 'others', 'place']));
    expect(between).toEqual([]);
    unitIds.forEach((id, unit) => {
      const found = values(id);
      expect(found).toHaveLength(2 ** groups.length);
      const off = found.map((ore, set) => {
        const side = (group: ChangeGroup): 0 | 1 =>
          groups.includes(group) && (set >> groups.indexOf(group)) & 1 ? 1 : 0;
        return Math.abs(ore - paidAt(pair, [first, second], unit, side, datasetOf(BEFORE)));
      });
      // Those between are rounded otherwise, by an öre or a few.
      expect(Math.max(...off), id).toBeLessThanOrEqual(4);
      expect([off[0], off.at(-1)]).toEqual([0, 0]);
    });
  });
});

describe('a mean of CNI', () => {
  const data = datasetOf({
    A: { km: 80, cni: '1.2', persons: { '30-34': 1000 } },
    B: { km: 80, cni: '0.9', persons: { '30-34': 500 } },
  });
  const mean = rulesWith(2026);
  const given = rulesWith(2026, { 'cni.givenMean': '1.05' }, { 'cni.reference': 'given' });

  test('that one side takes and states is moved by the reading', () => {
    for (const [first, second] of [
      [mean, given],
      [given, mean],
    ] as const) {
      const { groups, values } = gameOf(data, data, first, second);
      expect(groups).toEqual(['readings']);
      expect(values('A')).not.toContain(NaN);
    }
  });

  test('that both sides state differently, and one of them takes, is a change of the rule too', () => {
    const other = rulesWith(2026, { 'cni.givenMean': '1.2' });
    expect(gameOf(data, data, given, other).groups).toEqual(['cniRule', 'readings']);
  });

  test('that a fixed pool has no use for is no reason to take it as stated', () => {
    const pot: Readings = { 'cni.reference': 'given', 'funding.cni': 'pot' };
    const [stated, not] = [rulesWith(2026, { 'cni.givenMean': '1.05' }, pot), rulesWith(2026, {}, pot)];
    const { groups, values } = gameOf(data, data, stated, not);
    expect(groups).toEqual([]);
    expect([...values('A')]).toHaveLength(1);
  });
});

test('what bars a choice of distances is told of, but not what only gives nothing', () => {
  const persons = { '30-34': 1000 };
  const side = (km: number | null): Dataset =>
    datasetOf({ A: { persons, km, homes: [[80, 1000]] }, B: { persons, km: 29.5 } });
  const [homes, unit] = (['residence', 'unit'] as const).map((by) =>
    rulesWith(2026, {}, { 'sparsity.distanceBy': by, 'sparsity.bounds': 'printed' }),
  );
  const { between } = gameOf(side(null), side(80), homes!, unit!);
  expect(new Set(between.map(({ code }) => code))).toEqual(new Set(['unitWithoutDistance']));
});
