// All lines in one sweep: the same as one by one, to the öre.
import { describe, expect, test } from 'vitest';
import { areFlat, flatLinesOf } from '../../src/model/flatLines.ts';
import { linesOf } from '../../src/model/lines.ts';
import { pointsOf, type Points } from '../../src/model/points.ts';
import { regionOf } from '../../src/model/region.ts';
import { LINES, READINGS, type ReadingKey, type Rules } from '../../src/model/types.ts';
import { datasetOf, reading, rulesWith, type RegionSpec, type Readings } from './build.ts';

const RULES = rulesWith(2026);

const SOME: RegionSpec = {
  A: { external: true, km: 40, cni: '1.3', persons: { '0-4': 101, '40-44': 2400 }, homes: [[80, 600]] },
  B: { cni: '0.9', ages: { 15: 40, 16: 33, 66: 90, 68: 70 } },
  C: { external: true, km: 120, counts: { underFive: 50 }, persons: { '70-74': 731 } },
};

function pointsIn(units: RegionSpec, rules: Rules, unknown?: string): Points {
  const dataset = datasetOf(units);
  const known = dataset.units.filter(({ id }) => id !== unknown);
  return pointsOf(regionOf({ ...dataset, units: known }, '2026'), rules).points;
}

const bases = ({ medication: { base } }: Rules): number => base[0] + base[1] + base[2];

function expectSame(points: Points, rules: Rules): void {
  const flat = flatLinesOf(points)(points, rules, bases(rules));
  const { lines } = linesOf(points, rules);
  for (const line of LINES) expect([...flat[line]], line).toEqual([...lines[line]]);
}

describe('the lines of a region are those that are computed one by one', () => {
  const givenMean = { 'cni.reference': 'given' } as const;
  test.each<[string, RegionSpec, Record<string, string>, Readings]>([
    ['by the rules', SOME, {}, {}],
    ['by tertials that differ', SOME, { 'medication.base.tertial2': '1501.37' }, {}],
    ['with a published pool', SOME, {}, { 'sparsity.pool': 'published' }],
    ['with a given mean', SOME, { 'cni.givenMean': '1.0417' }, givenMean],
    ['with a mean that nobody has given', SOME, {}, givenMean],
    ['with a supplement on all lines', SOME, {}, { 'external.supplementBase': 'all' }],
    ['with a supplement on listing', SOME, {}, { 'external.supplementBase': 'listing' }],
    ['without a known index', { ...SOME, B: { ...SOME['B'], cni: null } }, {}, {}],
    ['without a known distance', { ...SOME, B: { ...SOME['B'], km: null } }, {}, {}],
    ['with an unusable list', { ...SOME, B: { persons: { '40-44': -1 } } }, {}, {}],
    ['without any need', { A: { cni: '0', km: 40, persons: { '40-44': 10 } } }, {}, {}],
    ['where nobody lives far enough', { A: { persons: { '40-44': 10 } } }, {}, {}],
    // 0.005 kr for each, a half that is rounded up.
    [
      'at halves of an öre',
      { A: { persons: { '40-44': 1 } } },
      { 'listing.base': '0.01', 'listing.weights.40-44': '0.5' },
      {},
    ],
  ])('%s', (_, units, parameters, readings) => {
    const rules = rulesWith(2026, parameters, readings);
    expectSame(pointsIn(units, rules), rules);
  });

  test('of a unit that the units data lack', () => {
    expectSame(pointsIn(SOME, RULES, 'A'), RULES);
    const rules = rulesWith(2026, {}, { 'external.supplementBase': 'listing' });
    expectSame(pointsIn(SOME, rules, 'A'), rules);
  });

  test('at half an öre of numbers that floating point rounds', () => {
    // 53 × persons × 333 335 ÷ 100 is half an öre above a whole one, also where the product is beyond 2⁵³.
    const rules = rulesWith(2026, { 'listing.base': '3333.35' });
    for (const persons of [10, 90_071_990, 1_025_156_270, 1_537_734_430, 11_677_170_650]) {
      const points = pointsIn({ A: { persons: { '15-19': persons } } }, rules);
      expectSame(points, rules);
    }
  });

  test('of equals, however their points are written, the first has what is left of a pool', () => {
    // 100 persons each in a band of weight 1.00, of 100 and of 200: an öre and a half of three.
    const rules = rulesWith(2026, { 'published.sparsity': '0.00003' }, { 'sparsity.pool': 'published' });
    const persons = (count: number) => ({ '40-44': count });
    const units: RegionSpec = {
      A: { km: 40, persons: persons(100) },
      B: { km: 0, persons: persons(200), homes: [[40, 100]] },
    };
    const points = pointsIn(units, rules);
    expect([...flatLinesOf(points)(points, rules, bases(rules)).sparsity]).toEqual([2, 1]);
    expectSame(points, rules);
    const few = pointsIn({ ...units, C: { km: 40, persons: persons(7) } }, rules);
    expectSame(few, rules);
  });

  test('who has no whole öre of a pool may have what is left of it', () => {
    // 2 öre by 100 : 60: 1.25 and 0.75.
    const rules = rulesWith(2026, { 'published.sparsity': '0.00002' }, { 'sparsity.pool': 'published' });
    const points = pointsIn(
      { A: { km: 40, persons: { '40-44': 100 } }, B: { km: 40, persons: { '40-44': 60 } } },
      rules,
    );
    expect([...flatLinesOf(points)(points, rules, bases(rules)).sparsity]).toEqual([1, 1]);
  });

  test('one draw after another, with nothing left of the one before', () => {
    const points = pointsIn(SOME, RULES);
    const sweep = flatLinesOf(points);
    const barred = { ...points, cni: points.cni.map(() => NaN) };
    expect([...sweep(barred, RULES, bases(RULES)).sparsity]).toEqual([NaN, NaN, NaN]);
    const { lines } = linesOf(points, RULES);
    const again = sweep(points, RULES, bases(RULES));
    for (const line of LINES) expect([...again[line]], line).toEqual([...lines[line]]);
  });
});

test('of several regions each shares out its own pools', () => {
  const parts = [SOME, { D: { km: 80, cni: '0.7', persons: { '40-44': 90 } } }, SOME].map((units) =>
    pointsIn(units, RULES),
  );
  const join = (of: (points: Points) => Float64Array): Float64Array =>
    Float64Array.from(parts.flatMap((points) => [...of(points)]));
  const all: Points = {
    members: parts.flatMap(({ members }) => members),
    listed: join(({ listed }) => listed),
    listing: join(({ listing }) => listing),
    medication: join(({ medication }) => medication),
    cni: join(({ cni }) => cni),
    rehab: join(({ rehab }) => rehab),
    sparsity: { num: join(({ sparsity }) => sparsity.num), den: join(({ sparsity }) => sparsity.den) },
  };
  const found = flatLinesOf(all, [0, 3, 4])(all, RULES, bases(RULES));
  for (const line of LINES)
    expect([...found[line]], line).toEqual(
      parts.flatMap((points) => [...linesOf(points, RULES).lines[line]]),
    );
});

test('rules are flat that pay per point and on top of the pools, whatever else they say', () => {
  expect(areFlat(RULES)).toBe(true);
  const shared: readonly ReadingKey[] = [
    'funding.listing',
    'funding.cni',
    'funding.medication',
    'funding.rehab',
    'external.funding',
  ];
  for (const key of Object.keys(READINGS) as ReadingKey[])
    for (const value of READINGS[key].slice(1))
      expect(areFlat(reading(RULES, { [key]: value })), `${key} ${value}`).toBe(!shared.includes(key));
});
