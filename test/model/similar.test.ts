// The units most like one.
import { expect, test } from 'vitest';
import { similar, type Similar } from '../../src/model/similar.ts';
import { datasetOf, rulesWith, type RegionSpec, type UnitSpec } from './build.ts';

const RULES = rulesWith(2026);
const SMALL: UnitSpec = { km: 90, cni: '1.2', persons: { '40-44': 1000 } };
const REGION: RegionSpec = {
  A: SMALL,
  B: { ...SMALL, persons: { '40-44': 1100 } },
  C: { ...SMALL, km: 0, persons: { '40-44': 9000 } },
  D: { ...SMALL, km: 60 },
  E: { ...SMALL, cni: '0.6', persons: { '80-84': 1000 } },
};

function of(unitId: string, units: RegionSpec = REGION, count?: number): Similar {
  const answer = similar(datasetOf(units), RULES, '2026', unitId, count);
  if ('code' in answer) throw new Error(answer.code);
  return answer;
}

test('the nearest come first, and the unit itself is not among them', () => {
  expect(of('A').others.map(({ unitId }) => unitId)).toEqual(['B', 'D', 'E', 'C']);
});

test('no more are told than asked for', () => {
  expect(of('A', REGION, 2).others.map(({ unitId }) => unitId)).toEqual(['B', 'D']);
});

test('each comes with what it is compared by, and its kronor per listed', () => {
  // 2 301 × 2.21 + 1 458 × 3.05 kr and CNI for each of E; a class counts at its middle.
  const { unit } = of('E');
  expect(unit).toMatchObject({ unitId: 'E', listed: 1000, km: 90, meanAge: 82.5, cni: 0.6 });
  expect(unit.perListed).toBeGreaterThan(230_100 * 2.21 + 145_800 * 3.05);
});

test('likeness goes both ways', () => {
  const back = of('B').others.find(({ unitId }) => unitId === 'A')?.difference;
  expect(of('A').others[0]?.difference).toBe(back);
});

test('what is missing is left out of the comparison', () => {
  const units = { ...REGION, B: { ...REGION['B'], cni: null, km: null } };
  const { others } = of('A', units);
  expect(others[0]).toMatchObject({ unitId: 'B', cni: null, km: null, perListed: null });
  expect(others.every(({ difference }) => Number.isFinite(difference))).toBe(true);
});

test('units that are the same in all are told in the order of their ids', () => {
  const { others } = of('B', { C: SMALL, B: SMALL, A: SMALL });
  expect(others.map(({ unitId, difference }) => [unitId, difference])).toEqual([
    ['A', 0],
    ['C', 0],
  ]);
});

test('one unit alone is like no other, and that is told', () => {
  expect(similar(datasetOf({ A: SMALL }), RULES, '2026', 'A')).toMatchObject({ code: 'noOtherUnits' });
  expect(similar(datasetOf({ A: SMALL }), RULES, '2026', 'Z')).toMatchObject({ code: 'unitWithoutList' });
});

test('a unit whose count cannot be used is like none, and a fault tells why it has none itself', () => {
  const units = { ...REGION, F: { ...SMALL, persons: { '40-44': -1 } } };
  expect(of('A', units).others.map(({ unitId }) => unitId)).toEqual(['B', 'D', 'E', 'C']);
  expect(similar(datasetOf(units), RULES, '2026', 'F')).toMatchObject({ code: 'badCount', unitId: 'F' });
});

test('what no unit tells tells none apart', () => {
  const nowhere = { A: { ...SMALL, km: null }, B: { ...SMALL, km: null, persons: { '40-44': 1000 } } };
  expect(of('A', nowhere).others).toMatchObject([{ unitId: 'B', difference: 0 }]);
});

test('units that are as near come in the order of their names', () => {
  expect(of('B', { C: SMALL, A: SMALL, B: SMALL }).others.map(({ unitId }) => unitId)).toEqual(['A', 'C']);
});
