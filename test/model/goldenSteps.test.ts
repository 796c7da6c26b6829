// How every amount of a small region comes about, step by step and whole, so that a change of any word of it shows in a review.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explain } from '../../src/model/explain.ts';
import { interest, referenceRates } from '../../src/model/interest.ts';
import { quarterlyInvoices } from '../../src/model/invoice.ts';
import type { Step, Target } from '../../src/model/trace.ts';
import type { Dataset, Rules } from '../../src/model/types.ts';
import { activeRegion } from './activities.ts';
import { datasetOf, rulesWith, type RegionSpec } from './build.ts';
import { ANNOUNCED, assignment, ASSISTANCE, region, shift, vpi } from './purchases.ts';
import { traceOf, UNCHANGED } from './traces.ts';

const UNITS: RegionSpec = {
  A: {
    ...{ external: true, km: 62, counts: { elderlyAlone: 20, underFive: 45, movedIn: 7 } },
    ages: { 3: 45, 7: 30, 16: 40, 67: 35, 68: 25, 90: 5 },
    homes: [
      [10, 20],
      [55, 60],
      [120, 70],
    ],
  },
  B: { cni: '0.9', persons: { '0-4': 60, '15-19': 90, '40-44': 3400, '65-69': 210 } },
};

/** Each post and kind once, with a price of its own, of the region, of the rules, or of an index. */
const ROWS = [
  'A;2026;healthTalks;;7;;',
  'A;2026;patientFees;free;3;;',
  'A;2026;patientFees;doctor;12;;',
  '*;2026;patientFees;doctor;;300;',
  'A;2026;patientFees;noShow;1;;',
  '*;2026;patientFees;noShow;;400;',
  'A;2026-02;otherRegions;doctor;2;1500.50;',
  'A;2026;asylum;doctor;4;;',
  '*;2026;otherRegions;doctor;;1800;',
  'A;2026;asylum;patientFee;2;50;',
  'A;2026;asylum;examination;1;;',
  '*;2024;asylum;examination;;2000;',
  '*;2024;asylum;kpi;400;;',
  '*;2026;asylum;kpi;412;;',
  'A;2026;unlistedVisits;doctor;5;;B',
  'A;2026;unlistedVisits;lab;3;;',
  '*;2026;unlistedVisits;lab;;88;',
  'A;2026;training;vfu;1;1200;',
  'A;2026;medicalStudents;share;40;;',
  '*;2026;medicalStudents;sum;;100000;',
  'A;2026;stateGrants;care;1;5000;',
  'A;2026;familyCentre;Centrum;30;;',
  'B;2026;familyCentre;Centrum;50;;',
  'A;2026;familyCentre;rent;1;2500;',
  'A;2026;careHomes;permanent;4;;',
  'A;2026;careHomes;shortStay;2;;',
  'A;2026;expertGroups;doctor;8;;',
  'A;2026;expertGroups;other;6;;',
  'A;2026;expertGroups;qualityCoordinator;3;40000;',
  'A;2026;trainingCoordinator;salary;1;9000;',
  'A;2026;internDoctors;salary;12;400000;',
  'B;2026;internDoctors;salary;12;400000;',
  'A;2026;internDoctors;doubleHousing;2;;',
  'A;2026;residentDoctors;st;12;;',
  'A;2026;residentDoctors;bt;3;;',
  '*;2026;residentDoctors;medianSalary;;60000;',
  'A;2026;psychologists;ptp;6;;',
  'A;2026;psychologists;stp;2;41000;',
  '*;2026;psychologists;medianSalary;;40000;',
  'A;2026;ambulance;;1;;',
  'A;2026;publicHealth;walks;1;700;',
];

const BOUGHT: Partial<Dataset> = {
  assignments: [
    assignment({ travelMinutes: 70, adminMinutes: 20 }),
    assignment({ date: '2026-03-15', performer: 'B', kind: 'accompanying', cost: 45_000 }),
    assignment({ date: '2026-03-16', start: 0 }),
    assignment({ date: '2026-03-17', kind: 'accompanying', cost: 7_501, disputed: true }),
  ],
  companionShifts: [shift(), shift({ date: '2026-04-01', granted: '2026-03-01' }), shift({ agreement: '' })],
};

const REGION = bought(activeRegion(ROWS, UNITS));
const GROWN = bought(activeRegion(ROWS.slice(0, 2), UNITS));
const LATER = datasetOf(
  { ...UNITS, B: { ...UNITS['B']!, persons: { '5-9': 100, '40-44': 3500 } } },
  '2026-09',
);

const ON_TWO_LISTS = { ...GROWN, lists: [...GROWN.lists, ...LATER.lists] };
const INDEXED = { ...GROWN, activities: Array.from({ length: 9 }, (_, index) => vpi(2018 + index, 150)) };

/** Where a question is open, the other answer. */
const OTHERWISE = rulesWith(
  2026,
  { 'cni.givenMean': '1.05' },
  {
    ...{ 'sparsity.sizeTiers': 'whole', 'sparsity.bounds': 'printed', 'sparsity.distanceBy': 'unit' },
    ...{ 'sparsity.sizeCount': 'eligible', 'cni.reference': 'given', ceilings: 'full' },
    ...{ 'external.supplementBase': 'all', 'external.funding': 'fromPools' },
    ...{ 'rehab.ages': 'fifths', 'familyCentre.ages': 'fifths', 'servicePurchase.hour': 'patientDay' },
  },
);
const POTS = rulesWith(
  2026,
  {},
  {
    ...{
      'funding.listing': 'pot',
      'funding.cni': 'pot',
      'funding.medication': 'pot',
      'funding.rehab': 'pot',
    },
    ...{ 'sparsity.pool': 'published', 'external.supplementBase': 'listing' },
  },
);

type Explained = readonly [name: string, Dataset, Rules, Partial<Target>];
const EXPLAINED: readonly Explained[] = [
  ['a unit’s year', REGION, rulesWith(2026), { unitId: 'A' }],
  ['a unit’s year under the other readings', REGION, OTHERWISE, { unitId: 'A' }],
  ['the listed lines of a unit, of pots', GROWN, POTS, { unitId: 'A', line: 'listed' }],
  ['the listed lines of a unit by the rules before', GROWN, rulesWith(2025), { unitId: 'A', line: 'listed' }],
  ['a unit’s February', REGION, rulesWith(2026), { unitId: 'A', month: 2 }],
  ['a year on two lists', ON_TWO_LISTS, rulesWith(2026), { unitId: 'B' }],
  ['the region’s list', GROWN, rulesWith(2026), { unitId: null, period: '2026' }],
  ['purchase at an indexed rate', INDEXED, rulesWith(2026), { unitId: 'A', line: 'servicePurchaseCost' }],
];

test.each(EXPLAINED)('%s is explained as in test/golden/steps.txt', (name, dataset, rules, asked) => {
  const target: Target = {
    ...{ year: rules.year, scenario: null, period: null, month: null, unitId: null, line: 'total' },
    ...asked,
  };
  const { root, readings } = traceOf(explain(dataset, rules, target, 'own', UNCHANGED));
  expectGolden(name, [...linesOf(root), `readings ${readings.join(' ')}`]);
});

test('interest over a half-year’s end is explained as in test/golden/steps.txt', () => {
  const { rates } = referenceRates([
    region('servicePurchase', 'referenceRate', '2026-01', { count: 200 }),
    region('servicePurchase', 'referenceRate', '2026-07', { count: 250, origin: null }),
  ]);
  const { step } = interest(100_000, '2026-06-20', '2026-07-15', rates, 800);
  expectGolden('interest over a half-year’s end', linesOf(step!));
});

test('the invoices of a quarter are explained as in test/golden/steps.txt', () => {
  const { invoices } = quarterlyInvoices(REGION, rulesWith(2026), { year: 2026, quarter: 1 }, '2026-04-10');
  expectGolden(
    'the invoices of a quarter',
    invoices.flatMap(({ step }) => linesOf(step)),
  );
});

/** The part of the file under the name; all of it is written anew with UPDATE_GOLDEN=1. */
function expectGolden(name: string, lines: readonly string[]): void {
  const path = new URL('../golden/steps.txt', import.meta.url);
  const known = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const parts = new Map(
    known
      .split(/^# /m)
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1)]),
  );
  const text = `${lines.join('\n')}\n`;
  if (process.env['UPDATE_GOLDEN'] === '1')
    writeFileSync(path, [...parts.set(name, text)].map(([key, part]) => `# ${key}\n${part}`).join(''));
  else expect(parts.get(name)).toBe(text);
}

function bought(dataset: Dataset): Dataset {
  return { ...dataset, ...BOUGHT, activities: [...dataset.activities, ANNOUNCED, ASSISTANCE] };
}

/** One line a step, its parts a step further in; one that stands in several places is told of once. */
function linesOf(step: Step, indent = '', met = new Set<Step>()): string[] {
  const { what, label, post, unit, value, how, parameter, origin, typed, parts } = step;
  const told = [
    ...[
      `${indent}${what}`,
      label,
      post && `of ${post}`,
      `= ${value.num}${value.den === 1n ? '' : `/${value.den}`} ${unit}`,
      how,
    ],
    parameter && `(${parameter})`,
    origin && `${origin.file}:${origin.rows.join(',')}`,
    typed && 'typed',
  ]
    .filter((word) => word !== undefined && word !== '')
    .join(' ');
  if (parts.length === 0) return [told];
  if (met.has(step)) return [`${told} …`];
  met.add(step);
  return [told, ...parts.flatMap((part) => linesOf(part, `${indent}  `, met))];
}
