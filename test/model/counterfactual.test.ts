// What lies between two sides: two groups of change at a time, held against a full computation of every mixture.
import { describe, expect, test } from 'vitest';
import {
  changedRules,
  rulesBetween,
  type ChangeGroup,
  type RuleGroup,
} from '../../src/model/changeGroups.ts';
import { decompose } from '../../src/model/decompose.ts';
import { shapley } from '../../src/model/shapley.ts';
import type { Dataset, Rules, Unit, UnitList } from '../../src/model/types.ts';
import { datasetOf, rulesWith, type Readings } from './build.ts';
import { datasetAt, paidAt, type Pair } from './decomposeReference.ts';

const BEFORE = datasetOf({
  A: {
    ...{ km: 40, cni: '1.3', ages: { 2: 700, 15: 60, 18: 50, 40: 900, 72: 300 } },
    homes: [[80, 500]],
  },
  B: { external: true, km: 75, cni: '0.8', persons: { '0-4': 90, '40-44': 1500, '65-69': 410 } },
  C: { km: 120, counts: { underFive: 90, movedIn: 55 }, persons: { '30-34': 600, '65-69': 400 } },
  // Half of its persons live far enough, and they are fewer than a bracket; in all it is larger.
  D: { km: 10, persons: { '40-44': 3000 }, homes: [[80, 1500]] },
  E: { km: 10, persons: { '40-44': 300 } },
});

/** What each group changes of the rules, and of each unit. */
const RULE_CHANGES: Partial<Record<RuleGroup, Readonly<Record<string, string>>>> = {
  bases: { 'listing.base': '2650', 'cni.average': '1700', 'rehab.toAge': '64', 'external.vat': '4' },
  listingWeights: { 'listing.weights.0-4': '1.9', 'listing.weights.70-74': '1.1' },
  medicationWeights: { 'medication.weights.40-44': '0.9', 'medication.weights.0-4': '0.2' },
  sparsityRule: {
    'sparsity.share': '19',
    'sparsity.distanceWeights.band2': '1.2',
    'sparsity.sizeWeights.tier1': '0.9',
  },
  cniRule: { 'cni.weights.underFive': '4.9', 'cni.scbReference': '2.2' },
};
const READINGS: Readings = {
  'rehab.ages': 'fifths',
  'sparsity.distanceBy': 'unit',
  'sparsity.sizeTiers': 'whole',
};
const UNIT_CHANGES: Partial<Record<ChangeGroup, (unit: Unit, list: UnitList, at: number) => object>> = {
  cniData: ({ cni }, _, at) => ({
    unit: cni === null ? { cni: 9000 + at, cniCounts: null } : { cni: cni + 2500 },
  }),
  place: ({ distanceKm, ownership }, { residence }) => ({
    unit: { distanceKm: distanceKm! + 31, ownership: ownership === 'external' ? 'region' : 'external' },
    list: { residence: residence.map(({ persons }) => ({ km: 160, persons })) },
  }),
  ownMix: (_, { classes }) => ({ list: { classes: classes.toReversed(), ages: null } }),
};
const GROUPS = [
  ...Object.keys(RULE_CHANGES),
  'readings',
  'cniData',
  'ownNumber',
  'ownMix',
  'place',
] as ChangeGroup[];

/** The sides as whole: all that some groups change is otherwise on the second. */
function sidesOf(
  changed: readonly ChangeGroup[],
  readings: Readings,
): { pair: Pair; rules: readonly [Rules, Rules] } {
  const values = Object.assign(
    {},
    ...changed.map((group) => RULE_CHANGES[group as RuleGroup] ?? {}),
  ) as Record<string, string>;
  const rules = [
    rulesWith(2026, {}, readings),
    rulesWith(2026, values, { ...readings, ...(changed.includes('readings') ? READINGS : {}) }),
  ] as const;
  const lists = BEFORE.lists[0]!.units;
  const first = BEFORE.units.map((unit, at) => ({ unit, list: lists[at]!, times: 1 }));
  const second = first.map(({ unit, list }, at) => {
    const parts = changed.map((group) => UNIT_CHANGES[group]?.(unit, list, at) ?? {}) as {
      unit?: Partial<Unit>;
      list?: Partial<UnitList>;
    }[];
    return {
      unit: Object.assign({}, unit, ...parts.map((part) => part.unit)) as Unit,
      list: Object.assign({}, list, ...parts.map((part) => part.list)) as UnitList,
      times: changed.includes('ownNumber') ? [3, 2, 1, 1, 2][at]! : 1,
    };
  });
  return { pair: [first, second], rules };
}

function side(pair: Pair, rules: Rules, at: 0 | 1): { dataset: Dataset; rules: Rules; period: string } {
  return { dataset: datasetAt(pair, at, BEFORE), rules, period: '2026' };
}

const PAIRS = GROUPS.flatMap((one, at) => GROUPS.slice(at + 1).map((other) => [one, other] as const));

describe.each<[string, Readings]>([
  ['by the rules', {}],
  [
    'of pots',
    {
      'funding.listing': 'pot',
      'funding.medication': 'pot',
      'funding.rehab': 'pot',
      'sparsity.pool': 'published',
    },
  ],
  [
    'where the eligible are counted and the pools pay for the external',
    { 'sparsity.sizeCount': 'eligible', 'external.funding': 'fromPools' },
  ],
])('between two sides %s', (_, readings) => {
  test.each(PAIRS)('that differ in %s and %s', (...changed) => {
    const { pair, rules } = sidesOf(changed, readings);
    const found = decompose(side(pair, rules[0], 0), side(pair, rules[1], 1));
    if ('code' in found) throw new Error(found.code);
    const { groups, unitIds, parts, low, high } = found;
    for (const group of changed) expect(groups).toContain(group);
    unitIds.forEach((id, unit) => {
      const values = Float64Array.from({ length: 2 ** groups.length }, (_value, set) =>
        paidAt(
          pair,
          rules,
          unit,
          (group) => (groups.includes(group) && (set >> groups.indexOf(group)) & 1 ? 1 : 0),
          BEFORE,
        ),
      );
      const slow = shapley(values, groups.length);
      groups.forEach((group, player) => {
        const at = unit * groups.length + player;
        // Mixtures are rounded otherwise, by an öre or a few.
        for (const [own, exact] of [
          [parts[at]!, slow.parts[player]!],
          [low[at]!, slow.low[player]!],
          [high[at]!, slow.high[player]!],
        ])
          expect(Math.abs(own! - exact!), `${id} ${group}`).toBeLessThanOrEqual(6);
      });
    });
  });
});

test('each change of rules is of its own group', () => {
  for (const [group, values] of Object.entries(RULE_CHANGES)) {
    const [a, b] = [rulesWith(2026), rulesWith(2026, values)];
    expect([...changedRules(a, b)]).toEqual([group]);
    expect(rulesBetween([a, b], (one) => (one === group ? 1 : 0))).toEqual(b);
  }
});
