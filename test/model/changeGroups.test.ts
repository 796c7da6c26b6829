// To which group of change every part of the rules belongs.
import { describe, expect, test } from 'vitest';
import {
  changedRules,
  CHANGE_GROUPS,
  DATA_GROUPS,
  RULE_GROUPS,
  rulesBetween,
  same,
} from '../../src/model/changeGroups.ts';
import { groupOf } from '../../src/params/differences.ts';
import { parametersOf, withValue } from '../../src/params/parameter.ts';
import { rulesOf } from '../../src/params/rules.ts';
import { rulesWith, yearFile } from './build.ts';

test('the groups are those of the rules, then those of the data', () => {
  expect(CHANGE_GROUPS).toEqual([...RULE_GROUPS, ...DATA_GROUPS]);
  expect(new Set(CHANGE_GROUPS).size).toBe(CHANGE_GROUPS.length);
});

describe('a changed value', () => {
  const file = yearFile(2026);
  const rules = rulesOf(file);
  const changes = parametersOf(file).map(({ path, value, options }) => {
    const other = options ? options.find((option) => option !== value)! : Number(value) === 7 ? '8' : '7';
    return { path, other: rulesOf(withValue(file, path, other)) };
  });

  test.each(changes)('of $path is in the group of its parameter alone', ({ path, other }) => {
    expect([...changedRules(rules, other)]).toEqual([groupOf(path)]);
  });
});

test('all groups of a side are that side’s rules', () => {
  const pair = [rulesWith(2025), rulesWith(2026, { 'cni.givenMean': '1.1' }, { ceilings: 'full' })] as const;
  expect(rulesBetween(pair, () => 0)).toEqual(pair[0]);
  expect(rulesBetween(pair, () => 1, 2026)).toEqual(pair[1]);
});

test.each([
  [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
  [NaN, NaN, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: 1, b: 2 }, { a: 1 }, false],
  [{ a: undefined }, { b: undefined }, false],
  ['a', { 0: 'a' }, false],
  [{ 0: 'a' }, 'a', false],
  [null, {}, false],
  [{}, null, false],
])('two pieces of data, %j and %j, say the same: %s', (a, b, wanted) => {
  expect(same(a, b)).toBe(wanted);
});
