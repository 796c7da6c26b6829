// From file to rules: every value of the file is counted with, and every number counted with is in the file.
import { describe, expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import type { Rules } from '../../src/model/types.ts';
import { rulesOf } from '../../src/params/rules.ts';
import { datasetOf, reading, rulesWith, yearFile, type Readings } from '../model/build.ts';
import { leavesOf } from './leaves.ts';

test('decimal texts become whole numbers of their finest part', () => {
  const rules = rulesWith(2026, { 'cni.givenMean': '1.05', 'sparsity.distanceTo.band1': '29.5' });
  expect(rules).toMatchObject({
    year: 2026,
    listing: { base: 230_100 },
    cni: { average: 153_400, scbReference: 24_761, givenMean: 10_500, weights: { elderlyAlone: 615 } },
    sparsity: {
      share: 1500,
      distanceFrom: [0, 30, 70, 100, 150],
      distanceTo: [29.5, 69, 99, 149, null],
      distanceWeights: [0, 100, 129, 168, 225],
      sizeFrom: [0, 2001, 4001],
      sizeTo: [2000, 4000, null],
      sizeWeights: [100, 80, 60],
    },
    medication: { base: [145_800, 145_800, 145_800] },
    rehab: { amount: 10_600, fromAge: 16, toAge: 67 },
    external: { supplement: 150, vat: 300 },
    published: { total: 79_804_700_000, listing: 30_426_200_000, sparsityAverage: 165_200 },
  });
  expect(rules.listing.weights.slice(0, 3)).toEqual([116, 36, 34]);
  expect(rules.medication.weights.at(-1)).toBe(303);
});

test('a mean that nobody has given is not a number', () => {
  expect(rulesWith(2025).cni.givenMean).toBeNull();
});

test('a value that has not been checked is refused, not read as something else', () => {
  expect(() => rulesWith(2026, { 'rehab.amount': '106,50' })).toThrow(/106,50/);
});

/** The parts of the file that the model of listed inhabitants counts with. */
const COUNTED = ['listing', 'cni', 'sparsity', 'medication', 'rehab', 'external', 'published'];
const leaves = leavesOf(yearFile(2026)).filter(({ path }) => COUNTED.includes(path.split('.')[0] ?? ''));

describe('every value of the file', () => {
  test.each(leaves.map(({ path }) => path))('%s is one number of the rules', (path) => {
    const places = path === 'cni.givenMean' ? '0.9' : '7';
    const [before, after] = [numbersOf(rulesWith(2026)), numbersOf(rulesWith(2026, { [path]: places }))];
    const changed = [...after].filter(([key, value]) => before.get(key) !== value);
    expect(changed).toHaveLength(1);
  });

  test('accounts for all numbers of the rules but the year and the open ends', () => {
    const open = ['year', 'sparsity.distanceTo.4', 'sparsity.sizeTo.2'];
    expect([...numbersOf(rulesWith(2026)).keys()].filter((key) => !open.includes(key))).toHaveLength(
      leaves.length,
    );
  });
});

describe('every number of the rules', () => {
  // Somebody of every age, at every distance and in every bracket; each reading is taken by some run.
  const everybody = Object.fromEntries(Array.from({ length: 101 }, (_, age) => [age, 50]));
  const region = datasetOf({
    A: {
      external: true,
      ages: everybody,
      cni: '1.2',
      km: 0,
      homes: [10, 30, 70, 99.5, 100, 149.5, 150, 200].map((km) => [km, 400]),
    },
    B: {
      persons: { '40-44': 1500, '15-19': 30, '65-69': 40 },
      km: 29,
      counts: {
        ...{ elderlyAlone: 90, underFive: 80, singleParent: 70, lowEducation: 60 },
        ...{ unemployed: 50, bornAbroad: 40, movedIn: 30 },
      },
    },
    C: { persons: { '50-54': 3000 }, cni: '0.8', km: 69 },
    D: { persons: { '50-54': 10 }, cni: '0.8', km: 99 },
    E: { persons: { '50-54': 10 }, cni: '0.8', km: 149 },
    F: { persons: { '50-54': 10 }, cni: '0.8', km: 29.5 },
    G: { persons: { '50-54': 10 }, cni: '0.8', km: 69.5 },
  });
  const runs: readonly Readings[] = [
    {},
    { 'sparsity.bounds': 'printed', 'cni.reference': 'given' },
    { 'funding.listing': 'pot', 'funding.cni': 'pot', 'funding.medication': 'pot' },
    { 'funding.rehab': 'pot', 'sparsity.pool': 'published' },
  ];
  const base = rulesWith(2026, { 'cni.givenMean': '1' });
  const results = (rules: Rules): string =>
    JSON.stringify(
      runs.map((readings) => {
        const { amounts, checks, faults } = compensation(region, reading(rules, readings), '2026');
        return { amounts: [...amounts], checks, faults };
      }),
    );
  const unchanged = results(base);
  const paths = [...numbersOf(base)].filter(([key, value]) => key !== 'year' && value !== null);

  test.each(paths)('%s makes a difference', (path) => {
    const changed = structuredClone(base);
    bump(changed, path.split('.'));
    expect(results(changed)).not.toBe(unchanged);
  });
});

test('the readings of the file are the readings of the rules', () => {
  const file = yearFile(2026, {}, { 'sparsity.sizeTiers': 'whole', 'funding.rehab': 'pot' });
  expect(rulesOf(file).interpretations).toMatchObject({
    'sparsity.sizeTiers': 'whole',
    'funding.rehab': 'pot',
    'funding.cni': 'rate',
  });
});

/** Every number of the rules by path. */
function numbersOf(node: object, path = ''): Map<string, unknown> {
  return new Map(
    Object.entries(node).flatMap(([key, child]): [string, unknown][] =>
      key === 'interpretations'
        ? []
        : typeof child === 'object' && child !== null
          ? [...numbersOf(child as object, `${path}${key}.`)]
          : [[`${path}${key}`, child]],
    ),
  );
}

/** Moves one number by two: a bracket that begins with nobody and one that begins with the first are the same. */
function bump(node: object, [key = '', ...rest]: readonly string[]): void {
  const fields = node as Record<string, unknown>;
  const child = fields[key];
  if (typeof child === 'number') fields[key] = child + 2;
  else if (typeof child === 'object' && child !== null) bump(child, rest);
}
