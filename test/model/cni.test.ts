// Socioeconomic factor, §5.1.2.
import { describe, expect, test } from 'vitest';
import { cniIndex } from '../../src/model/cni.ts';
import { compensation } from '../../src/model/compensation.ts';
import { CNI_CASES, PRINTED_ROWS } from '../cases/cni.ts';
import { datasetOf, rulesWith } from './build.ts';
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
