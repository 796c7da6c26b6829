// Socioeconomic factor, §5.1.2.
import { describe, expect, test } from 'vitest';
import { cniIndex, cniPoints } from '../../src/model/cni.ts';
import { compensation } from '../../src/model/compensation.ts';
import { LINES } from '../../src/model/types.ts';
import { CNI_CASES, PRINTED_ROWS } from '../cases/cni.ts';
import { datasetOf, rulesWith, type Readings, type RegionSpec } from './build.ts';
import { checkCases } from './check.ts';

checkCases(CNI_CASES);

describe.each(PRINTED_ROWS)('the printed row with $population inhabitants', (row) => {
  const rules = rulesWith(2026);

  test('has the printed index, which is cut to a whole number', () => {
    expect(Math.floor(cniIndex(row.counts, rules.cni.weights) / 100)).toBe(row.index);
  });

  test('has the printed CNI', () => {
    const dataset = datasetOf({ A: { persons: { '40-44': row.population }, counts: row.counts } });
    const result = compensation(dataset, rules, '2026');
    expect(result.facts[0]?.cni?.toFixed(4)).toBe(row.cni);
    expect(result.base.meanCni?.toFixed(4)).toBe(row.cni);
  });
});

test('each of the seven groups weighs what §5.1.2 prints', () => {
  const { weights } = rulesWith(2026).cni;
  const alone = (variable: keyof typeof weights): number =>
    cniIndex({ ...nobody(), [variable]: 100 }, weights) / 100;
  expect({
    elderlyAlone: alone('elderlyAlone'),
    underFive: alone('underFive'),
    singleParent: alone('singleParent'),
    lowEducation: alone('lowEducation'),
    unemployed: alone('unemployed'),
    bornAbroad: alone('bornAbroad'),
    movedIn: alone('movedIn'),
  }).toEqual({
    elderlyAlone: 615,
    underFive: 323,
    singleParent: 419,
    lowEducation: 397,
    unemployed: 513,
    bornAbroad: 572,
    movedIn: 419,
  });
});

test('the mean is weighted by listed persons', () => {
  const dataset = datasetOf({
    A: { persons: { '40-44': 100 }, cni: '1.2' },
    B: { persons: { '40-44': 300 }, cni: '0.8' },
  });
  const { base, facts } = compensation(dataset, rulesWith(2026), '2026');
  expect(base.meanCni).toBeCloseTo(0.9, 12);
  expect(facts.map(({ cni }) => cni)).toEqual([1.2, 0.8]);
});

function nobody(): Parameters<typeof cniIndex>[0] {
  return {
    ...{ elderlyAlone: 0, underFive: 0, singleParent: 0, lowEducation: 0 },
    ...{ unemployed: 0, bornAbroad: 0, movedIn: 0 },
  };
}

describe('the line', () => {
  const none = {
    A: { cni: '0', persons: { '40-44': 10 } },
    B: { cni: '0', persons: { '40-44': 20 } },
  } as const;
  const some = {
    A: { cni: '1.5', persons: { '40-44': 10 } },
    B: { cni: null, persons: { '40-44': 20 } },
  } as const;
  const given = { 'cni.reference': 'given' } as const;

  test.each<[string, RegionSpec, Readings, number | null, string[]]>([
    ['of a mean that nobody has stated', { A: some.A }, given, null, ['noGivenCniMean']],
    ['of a mean of nothing', none, {}, null, ['noPoints']],
    ['of a need that is nothing, by a mean that nobody has stated', none, given, null, ['noGivenCniMean']],
    ['of a pool that nobody has a need of', none, { 'funding.cni': 'pot' }, null, ['noPoints']],
    ['of a pool, whatever the mean', { A: some.A }, { ...given, 'funding.cni': 'pot' }, 20_284_200_000, []],
    ['of a unit whose index is missing', some, {}, null, ['unitWithoutCni']],
  ])('%s is or cannot be known', (_, units, readings, ore, codes) => {
    const { totals, faults } = compensation(datasetOf(units), rulesWith(2026, {}, readings), '2026');
    expect(totals[LINES.indexOf('cni')]).toBe(ore);
    expect(faults.map(({ code }) => code).filter((code) => /cni|noPoints/i.test(code))).toEqual(codes);
  });

  test('is barred by an error, of the line where it is of it', () => {
    const faultsOf = (units: RegionSpec, readings: Readings): readonly unknown[] =>
      compensation(datasetOf(units), rulesWith(2026, {}, readings), '2026').faults;
    expect(faultsOf({ A: some.A }, given)).toContainEqual({ code: 'noGivenCniMean', severity: 'error' });
    expect(faultsOf(none, {})).toContainEqual({ code: 'noPoints', severity: 'error', line: 'cni' });
  });

  test('by a given mean is nothing where the need is, which is no fault', () => {
    const rules = rulesWith(2026, { 'cni.givenMean': '1.1' }, given);
    const { totals, faults } = compensation(datasetOf(none), rules, '2026');
    expect(totals[LINES.indexOf('cni')]).toBe(0);
    expect(faults).not.toContainEqual(expect.objectContaining({ code: 'noPoints', line: 'cni' }));
  });

  test('has no fault of a list without anybody on it', () => {
    const { faults } = compensation(datasetOf({}), rulesWith(2026), '2026');
    expect(faults).not.toContainEqual(expect.objectContaining({ line: 'cni' }));
  });

  test('of a list that cannot be used has no fault of its own', () => {
    const { faults } = compensation(
      datasetOf({ A: { cni: null, persons: { '40-44': -1 } } }),
      rulesWith(2026),
      '2026',
    );
    expect(faults.map(({ code }) => code)).not.toContain('unitWithoutCni');
  });
});

test('the need of persons who cannot be counted is unknown, given or counted', () => {
  const { units, lists } = datasetOf({
    A: { cni: '1.3', persons: { '40-44': 10 } },
    B: { counts: { underFive: 5 }, persons: { '40-44': 10 } },
  });
  units.forEach((unit, index) => {
    const member = { id: unit.id, unit, list: lists[0]!.units[index]! };
    expect(cniPoints({ ...member, listed: NaN }, rulesWith(2026))).toBeNaN();
    expect(cniPoints({ ...member, listed: 10 }, rulesWith(2026))).toBeGreaterThan(0);
  });
});
