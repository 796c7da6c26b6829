// From file to rules: every value of the file is counted with, and every number counted with is in the file.
import { describe, expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import { income } from '../../src/model/income.ts';
import { interest, referenceRates } from '../../src/model/interest.ts';
import { monthlyCompanionInvoices, quarterlyInvoices } from '../../src/model/invoice.ts';
import { UNLISTED_VISITS, type Dataset, type Rules } from '../../src/model/types.ts';
import { rulesOf } from '../../src/params/rules.ts';
import { datasetOf, reading, rulesWith, yearFile, type Readings } from '../model/build.ts';
import { activity } from '../model/activities.ts';
import { assignment, shift } from '../model/purchases.ts';
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

const leaves = leavesOf(yearFile(2026));

describe('every value of the file', () => {
  test.each(leaves.map(({ path }) => path))('%s is one number of the rules', (path) => {
    const places = path === 'cni.givenMean' ? '0.9' : '7';
    const [before, after] = [numbersOf(rulesWith(2026)), numbersOf(rulesWith(2026, { [path]: places }))];
    const changed = [...after].filter(([key, value]) => before.get(key) !== value);
    expect(changed).toHaveLength(1);
  });

  test('accounts for all numbers of the rules but the year and the open ends', () => {
    const open = ['year', 'scenario', 'sparsity.distanceTo.4', 'sparsity.sizeTo.2'];
    expect([...numbersOf(rulesWith(2026)).keys()].filter((key) => !open.includes(key))).toHaveLength(
      leaves.length,
    );
  });
});

describe('every number of the rules', () => {
  // Somebody of every age, at every distance and in every bracket; each reading is taken by some run.
  const everybody = Object.fromEntries(Array.from({ length: 101 }, (_, age) => [age, 50]));
  const listed = datasetOf({
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
  // Something of every post, beyond every ceiling; work on both sides of every limit of day and time.
  const region: Dataset = {
    ...listed,
    activities: [
      ...['A;2026;healthTalks;;10;', 'A;2026;medicalStudents;share;10;1000000', 'A;2026;ambulance;;1;'],
      ...UNLISTED_VISITS.map((kind) => `A;2026;unlistedVisits;${kind};3;`),
      'A;2026;familyCentre;listed;;',
      ...['middling;600;', 'small;10;', 'large;5000;'].map((row) => `B;2026;familyCentre;${row}`),
      ...['permanent', 'shortStay'].map((kind) => `A;2026;careHomes;${kind};1;`),
      ...['doctor;5;', 'other;5;', 'qualityCoordinator;12;40000'].map((row) => `A;2026;expertGroups;${row}`),
      ...['salary;300;60000', 'doubleHousing;50;'].map((row) => `A;2026;internDoctors;${row}`),
      ...['A;2026;residentDoctors;st;2000;60000', 'A;2026;publicHealth;walks;1;2000000'],
      ...['ptp;200;40000', 'stp;200;60000'].map((row) => `A;2026;psychologists;${row}`),
      ...Array.from({ length: 9 }, (_, i) => `*;${2018 + i};servicePurchase;vpi;${i + 1};`),
      ...['*;2026-07;servicePurchase;referenceRate;2;', '*;2026;companion;assistanceRate;;340'],
    ].map((row, index) => activity(row, index + 2)),
    assignments: [8.5, 12, 17.5].map((hour) => assignment({ start: hour * 60 })),
    companionShifts: Array.from({ length: 31 }, (_, i) =>
      shift({ date: `2026-03-${String(i + 1).padStart(2, '0')}` }),
    ),
  };
  const owing = (rules: Rules): unknown[] => [
    income(region, rules, 'own', { growth: null }).ceilings,
    [...income(region, rules, 'own', { growth: null }).amounts],
    quarterlyInvoices(region, rules, { year: 2026, quarter: 1 }, '2026-04-01').invoices.map(({ due }) => due),
    monthlyCompanionInvoices(region, rules, { year: 2026, month: 3 }, '2026-04-01').invoices.map(
      ({ due }) => due,
    ),
    interest(
      1_000_000,
      '2026-07-01',
      '2026-08-01',
      referenceRates(region.activities).rates,
      rules.servicePurchase.interestMarkup,
    ).ore,
  ];
  const runs: readonly Readings[] = [
    {},
    { 'sparsity.bounds': 'printed', 'cni.reference': 'given' },
    { 'funding.listing': 'pot', 'funding.cni': 'pot', 'funding.medication': 'pot' },
    { 'funding.rehab': 'pot', 'sparsity.pool': 'published' },
  ];
  const base = rulesWith(2026, { 'cni.givenMean': '1' });
  const results = (rules: Rules): string =>
    JSON.stringify([
      runs.map((readings) => {
        const { amounts, checks, faults } = compensation(region, reading(rules, readings), '2026');
        return { amounts: [...amounts], checks, faults };
      }),
      owing(rules),
    ]);
  // An age below which visits are free is told beside them, not counted with: whoever writes the row has counted.
  const told = ['year', 'patientFees.freeBelowAge'];
  const unchanged = results(base);
  const paths = [...numbersOf(base)].filter(([key, value]) => !told.includes(key) && value !== null);

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
