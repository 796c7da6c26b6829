// The units most like one.
import { expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import { similar, type Similar } from '../../src/model/similar.ts';
import { LINES } from '../../src/model/types.ts';
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
  expect(similar(datasetOf({ A: SMALL }), RULES, '2026', 'A')).toEqual({
    ...{ code: 'noOtherUnits', severity: 'error', period: '2026' },
  });
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

test('of two units, what tells them apart does so by two standard deviations, all else by none', () => {
  const differing: readonly UnitSpec[] = [
    { ...SMALL, persons: { '40-44': 3000 } },
    { ...SMALL, km: 50 },
    { ...SMALL, km: 50, cni: '0.8' },
    { ...SMALL, km: 50, cni: '0.8', persons: { '80-84': 10 } },
  ];
  for (const B of differing) expect(of('A', { A: SMALL, B }).others[0]!.difference).toBeCloseTo(2, 12);
});

test('a third unit says how far apart two of them are', () => {
  const { others } = of('A', { A: { ...SMALL, km: 0 }, B: { ...SMALL, km: 30 }, C: { ...SMALL, km: 90 } });
  // 0, 30 and 90 km: 40 ± √1 400.
  expect(others.map(({ difference }) => difference)).toEqual([
    expect.closeTo(30 / Math.sqrt(1400), 12),
    expect.closeTo(90 / Math.sqrt(1400), 12),
  ]);
});

test('what one unit does not tell is no part of the deviation, nor of how far it is from others', () => {
  const units = { A: SMALL, B: { ...SMALL, km: 30 }, C: { ...SMALL, km: null } };
  // 90 and 30 km are 60 ± 30.
  expect(of('A', units).others).toEqual([
    expect.objectContaining({ unitId: 'C', difference: 0 }),
    expect.objectContaining({ unitId: 'B', difference: 2 }),
  ]);
  expect(of('C', units).others.map(({ difference }) => difference)).toEqual([0, 0]);
});

test('a unit that the units file lacks has no distance, need or amount; the oldest are a hundred', () => {
  const region = datasetOf({ A: SMALL, B: { ...SMALL, persons: { '95-99': 1, '100+': 3 } } });
  const [a] = region.units;
  const answer = similar({ ...region, units: [a!] }, RULES, '2026', 'B');
  expect(answer).toMatchObject({
    unit: { unitId: 'B', listed: 4, km: null, meanAge: (97.5 + 300) / 4, cni: null, perListed: null },
  });
});

test('an amount per listed is what the unit is paid by its list', () => {
  const { unit } = of('A');
  const paid = compensation(datasetOf(REGION), RULES, '2026');
  const ore = paid.amounts.subarray(0, LINES.length).reduce((sum, line) => sum + line, 0);
  expect(unit.perListed).toBe(ore / 1000);
});

test('units that are as near come in the order of their names', () => {
  expect(of('B', { C: SMALL, A: SMALL, B: SMALL }).others.map(({ unitId }) => unitId)).toEqual(['A', 'C']);
});
