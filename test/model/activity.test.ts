// What the activity file can state, and what is told of rows that cannot be used.
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { sv } from '../../src/i18n/sv.ts';
import { KINDS, kindOf, regionColumn } from '../../src/model/activity.ts';
import { checkActivities } from '../../src/model/activityFaults.ts';
import type { Kind } from '../../src/model/kind.ts';
import type { Step } from '../../src/model/trace.ts';
import { POSTS, type Activity, type PostCode } from '../../src/model/types.ts';
import { activeRegion, activity, claimsOf } from './activities.ts';
import { datasetOf, rulesWith } from './build.ts';

const RULES = rulesWith(2026);
const { units } = datasetOf({ A: {}, B: {} });

/** The codes of the faults of rows 2, 3 … and the rows they are about. */
function faultsOf(...rows: readonly string[]): string[] {
  const activities = rows.map((row, index) => activity(row, index + 2));
  return checkActivities(activities, units, RULES).map(({ row, fault }) => {
    expect(fault.place).toEqual({ file: 'activities.csv', row: expect.any(Number) as number });
    return `${activities.indexOf(row) + 2} ${fault.code}`;
  });
}

describe('the catalogue', () => {
  test('has every post, with a price for each of its kinds', () => {
    expect(Object.keys(KINDS)).toEqual([...POSTS]);
    for (const { kinds, other } of Object.values(KINDS))
      for (const kind of [...Object.values(kinds), ...(other ? [other] : [])])
        expect(kind.printed !== undefined).toBe(kind.price === 'rules' || kind.price === 'free');
  });

  test.each(POSTS)('has words for every kind of %s that has a name of its own', (post) => {
    const { kinds, region = {} } = KINDS[post];
    const named = new Set([...Object.keys(kinds), ...Object.keys(region)].filter((kind) => kind !== ''));
    for (const { activity: words } of [sv, en]) expect(Object.keys(words.kind[post])).toEqual([...named]);
  });

  test('points at parameters that are in the year file', () => {
    for (const { kinds, other } of Object.values(KINDS))
      for (const kind of [...Object.values(kinds), ...(other ? [other] : [])]) {
        const steps = [kind.printed?.(RULES), kind.share?.(RULES)].flatMap((step) => step ?? []);
        for (const { parameter } of steps.flatMap((step) => [step, ...step.parts]))
          if (parameter) expect(() => rulesWith(2026, { [parameter]: '1' })).not.toThrow();
      }
  });

  test.each<[post: PostCode, kind: string, found: boolean]>([
    ['healthTalks', '', true],
    ['healthTalks', 'other', false],
    ['patientFees', 'anything', true],
    ['asylum', 'kpi', false],
    ['residentDoctors', 'medianSalary', false],
    ['residentDoctors', 'toString', false],
    ['servicePurchase', '', false],
  ])('of a unit: %s “%s”', (post, kind, found) => {
    expect(kindOf(post, kind) !== null).toBe(found);
  });

  test.each<[post: PostCode, kind: string, column: string | null]>([
    ['asylum', 'kpi', 'count'],
    ['asylum', 'examination', 'amount'],
    ['patientFees', 'doctor', 'amount'],
    ['patientFees', 'noShow', 'amount'],
    ['patientFees', 'free', null],
    ['otherRegions', 'constructor', 'amount'],
    ['careHomes', 'permanent', null],
    ['training', 'vfu', null],
    ['servicePurchase', 'vpi', 'count'],
  ])('of the region: %s “%s” in %s', (post, kind, column) => {
    expect(regionColumn(post, kind)).toBe(column);
  });
});

describe('a post and its kinds', () => {
  const COST = 'pieces by cost';
  const VISITS = 'visits by list';
  const RESIDENT =
    'months by list; rows of residentDoctors medianSalary; share 3/5 percent residentDoctors.share';
  const PSYCHOLOGIST = 'months by list; rows of psychologists medianSalary';

  const ratio = ({ num, den }: Step['value']): string => `${num}${den === 1n ? '' : `/${den}`}`;
  const step = ({ what, unit, parameter, value, how, parts }: Step): string =>
    [what, ratio(value), unit, parameter ?? [], ...(parts.length > 0 ? [how, ...parts.map(step)] : [])]
      .flat()
      .join(' ');
  /** In words: what is counted, where the price of one comes from, the part that is paid, and what else holds. */
  const told = ({ counts, price, printed, list, share, stock, deducted, emptyCount }: Kind): string =>
    [
      `${counts} by ${price}`,
      printed ? step(printed(RULES)) : [],
      list ? `rows of ${list.post} ${list.kind ?? 'any kind'}${list.indexed ? ', indexed' : ''}` : [],
      share ? step(share(RULES)) : [],
      stock ? 'a year' : [],
      deducted ? 'deducted' : [],
      emptyCount ? `empty: ${emptyCount}` : [],
    ]
      .flat()
      .join('; ');

  // Öre of the rules of 2026.
  test.each<[post: PostCode, section: string, kinds: Record<string, string>, other?: string]>([
    ['healthTalks', '§5.2.1', { '': 'talks by rules; price 115000 kr healthTalks.amount' }],
    [
      'patientFees',
      '§5.2.2',
      { free: 'visits by free; freeVisit 0 kr patientFees.freeBelowAge', noShow: VISITS },
      VISITS,
    ],
    ['otherRegions', '§5.2.3', {}, VISITS],
    [
      'asylum',
      '§5.2.4',
      {
        patientFee: 'visits by cost; deducted',
        examination: 'examinations by list; rows of asylum examination, indexed',
      },
      `${VISITS}; rows of otherRegions any kind`,
    ],
    [
      'unlistedVisits',
      '§5.2.5',
      {
        doctor: 'visits by rules; price 70000 kr unlistedVisits.amounts.doctor',
        licensed: 'visits by rules; price 40000 kr unlistedVisits.amounts.licensed',
        psychosocial: 'visits by rules; price 70000 kr unlistedVisits.amounts.psychosocial',
        treatment: 'visits by rules; price 25000 kr unlistedVisits.amounts.treatment',
        homeVisit: 'visits by rules; price 50000 kr unlistedVisits.amounts.homeVisit',
        lab: 'pieces by list',
        xray: 'pieces by list',
      },
    ],
    ['training', '§5.2.6', {}, COST],
    [
      'medicalStudents',
      '§5.2.6',
      {
        share: [
          'percent by list; rows of medicalStudents sum; afterCoordination 19/20 percent',
          'difference one 1 percent coordination 1/20 percent medicalStudents.coordination',
        ].join(' '),
      },
    ],
    ['stateGrants', '§5.2.7', {}, COST],
    [
      'familyCentre',
      '§5.3.1',
      { rent: COST },
      'children by rules; price 10000 kr familyCentre.amount; a year; empty: listedChildren',
    ],
    [
      'careHomes',
      '§5.3.2',
      {
        permanent: 'places by rules; price 1000000 kr careHomes.permanent; a year',
        shortStay: 'places by rules; price 2400000 kr careHomes.shortStay; a year',
      },
    ],
    [
      'expertGroups',
      '§5.3.3',
      {
        doctor: 'hours by rules; price 150000 kr expertGroups.doctor',
        other: 'hours by rules; price 100000 kr expertGroups.other',
        qualityCoordinator: 'months by cost; share 1/5 percent expertGroups.qualityCoordinator',
      },
    ],
    ['trainingCoordinator', '§5.3.4', {}, COST],
    [
      'internDoctors',
      '§5.3.5',
      {
        salary: 'months by cost; share 7/10 percent internDoctors.share',
        doubleHousing: 'months by rules; price 600000 kr internDoctors.doubleHousing',
      },
    ],
    ['residentDoctors', '§5.3.6–7', { st: RESIDENT, bt: RESIDENT }],
    [
      'psychologists',
      '§5.3.8',
      {
        ptp: `${PSYCHOLOGIST}; share 3/4 percent psychologists.ptpShare`,
        stp: `${PSYCHOLOGIST}; share 1/5 percent psychologists.stpShare`,
      },
    ],
    [
      'ambulance',
      '§5.3.9',
      { '': 'pieces by rules; price 723800000 kr ambulance.amount; a year; empty: one' },
    ],
    ['publicHealth', '§5.3.10', {}, COST],
    ['servicePurchase', 'bilaga 4', {}],
    ['companion', 'Region Värmland', {}],
  ])('%s of %s are paid as the source says', (post, section, kinds, other) => {
    const found = KINDS[post];
    expect(found.section).toBe(section);
    expect(Object.fromEntries(Object.entries(found.kinds).map(([name, kind]) => [name, told(kind)]))).toEqual(
      kinds,
    );
    expect(found.other && told(found.other)).toBe(other);
  });

  test('have values of the region in the column that holds them', () => {
    const region = POSTS.flatMap((post) => (KINDS[post].region ? [[post, KINDS[post].region]] : []));
    expect(Object.fromEntries(region)).toEqual({
      patientFees: { noShow: 'amount' },
      asylum: { examination: 'amount', kpi: 'count' },
      unlistedVisits: { lab: 'amount', xray: 'amount' },
      medicalStudents: { sum: 'amount' },
      residentDoctors: { medianSalary: 'amount' },
      psychologists: { medianSalary: 'amount' },
      servicePurchase: { vpi: 'count', rate: 'amount', referenceRate: 'count' },
      companion: { assistanceRate: 'amount' },
    });
    expect(POSTS.filter((post) => KINDS[post].otherPrices)).toEqual(['patientFees', 'otherRegions']);
    expect(POSTS.filter((post) => KINDS[post].counterpart)).toEqual(['unlistedVisits']);
  });
});

describe('a row is faulty', () => {
  test.each<[name: string, rows: string[], faults: string[]]>([
    ['of a unit that is not in the data', ['X;2026;healthTalks;;1'], ['2 activityUnitUnknown']],
    ['of a kind that the post lacks', ['A;2026;careHomes;hotel;1'], ['2 activityKindUnknown']],
    ['of a kind that is the region’s', ['A;2026;asylum;kpi;400'], ['2 activityKindUnknown']],
    ['of the region, of a kind that is a unit’s', ['*;2026;ambulance;;;1'], ['2 activityKindUnknown']],
    ['with a negative number', ['A;2026;expertGroups;doctor;-1.5'], ['2 activityNegative']],
    ['with a negative amount', ['A;2026;stateGrants;;;-1'], ['2 activityNegative']],
    ['with a price list below zero', ['*;2026;otherRegions;x;;-1'], ['2 activityNegative']],
    ['with an index of zero', ['*;2024;asylum;kpi;0'], ['2 activityNegative']],
    ['with half a visit', ['A;2026;unlistedVisits;doctor;1.5'], ['2 activityNotWhole']],
    [
      'with half an examination',
      ['*;2026;asylum;examination;;9', 'A;2026;asylum;examination;1.5'],
      ['3 activityNotWhole'],
    ],
    ['with half a place', ['A;2026;careHomes;permanent;0.5'], ['2 activityNotWhole']],
    ['with half a child', ['A;2026;familyCentre;;10.5'], ['2 activityNotWhole']],
    ['with a price that the rules set', ['A;2026;healthTalks;;1;1150'], ['2 activityPriceSet']],
    ['with a price of what is free', ['A;2026;patientFees;free;1;10'], ['2 activityPriceSet']],
    ['without a number', ['A;2026;careHomes;permanent;'], ['2 activityCountMissing']],
    [
      'without a number where the price is the region’s',
      ['*;2026;otherRegions;x;;9', 'A;2026;otherRegions;x;'],
      ['3 activityCountMissing'],
    ],
    ['without a share', ['A;2026;medicalStudents;share;;1000'], ['2 activityCountMissing']],
    ['without a price', ['A;2026;otherRegions;x;3'], ['2 activityPriceMissing']],
    ['without a cost', ['A;2026;trainingCoordinator;;'], ['2 activityPriceMissing']],
    ['without the price of an examination', ['A;2026;asylum;examination;3'], ['2 examinationPriceMissing']],
    ['with an unknown other unit', ['A;2026;unlistedVisits;doctor;1;;X'], ['2 activityCounterpartUnknown']],
    ['with itself as the other unit', ['A;2026;unlistedVisits;doctor;1;;A'], ['2 activityCounterpartOwn']],
    ['with another unit where there is none', ['A;2026;healthTalks;;1;;B'], ['2 activityCounterpartUnused']],
    [
      'of the year beside one of a month',
      ['A;2026-03;healthTalks;;1', 'A;2026;healthTalks;;1'],
      ['3 activityYearAndMonths'],
    ],
    [
      'that is there already',
      ['A;2026-03;healthTalks;;1', 'A;2026-03;healthTalks;;2'],
      ['3 activityDuplicate'],
    ],
    ['that comes to more than can be', ['A;2026;training;x;1000000;10001000'], ['2 activityTooLarge']],
    ['whose cost is more than can be', ['A;2026;training;x;;10000000000.01'], ['2 activityTooLarge']],
    [
      'of a unit that is not in the data, twice',
      ['X;2026;healthTalks;;1', 'X;2026;healthTalks;;1'],
      ['2 activityUnitUnknown', '3 activityUnitUnknown'],
    ],
    [
      'with more than a mission in December',
      ['A;2026-12;ambulance;;0.6', 'B;2026-12;ambulance;;0.6'],
      ['3 activitySharesOver', '2 activitySharesOver'],
    ],
    [
      'with more than all students in the year',
      ['A;2026-03;medicalStudents;share;60;1', 'B;2026-04;medicalStudents;share;60;1'],
      ['3 activitySharesOver', '2 activitySharesOver'],
    ],
    [
      'with two centres in a month',
      ['A;2026-03;familyCentre;X;', 'A;2026-03;familyCentre;Y;10'],
      ['2 centreTwice', '3 centreTwice'],
    ],
    [
      'of the region, twice in a year',
      ['*;2026;otherRegions;x;;9', '*;2026;otherRegions;x;;8'],
      ['2 seriesTwice'],
    ],
    ['of the region, for a month', ['*;2026-03;otherRegions;x;;9'], ['2 seriesUnusable']],
    ['of the region, without its value', ['*;2026;asylum;kpi;;400'], ['2 seriesUnusable']],
  ])('%s', (_, rows, faults) => {
    expect(faultsOf(...rows)).toEqual(faults);
  });

  test('once for each thing that is wrong with it', () => {
    expect(faultsOf('A;2026;healthTalks;;-1.5;10;A')).toEqual([
      '2 activityNegative',
      '2 activityNotWhole',
      '2 activityPriceSet',
      '2 activityCounterpartUnused',
    ]);
  });

  test('and tells how much is shared out', () => {
    const rows = ['A;2026-01;ambulance;;0.75', 'B;2026-01;ambulance;;0.5'].map((row) => activity(row));
    const said = checkActivities(rows, units, RULES).map(({ fault }) => fault);
    expect(said).toMatchObject([
      { code: 'activitySharesOver', severity: 'error', unitId: 'B', sum: 12_500 },
      { code: 'activitySharesOver', severity: 'error', unitId: 'A', sum: 12_500 },
    ]);
  });

  test('and tells where the same stands already', () => {
    const rows = ['A;2026;healthTalks;;1', 'A;2026;healthTalks;;2'].map((row, i) => activity(row, i + 7));
    const [first, second] = rows as [Activity, Activity];
    const firstOf = (given: Activity[]): unknown =>
      (checkActivities(given, units, RULES)[0]?.fault as { first?: number | null }).first;
    expect(firstOf([first, second])).toBe(7);
    expect(firstOf([{ ...first, origin: null }, second])).toBeNull();
  });
});

describe('a row is sound', () => {
  test.each<[name: string, ...rows: string[]]>([
    ['beside the same of another unit', 'A;2026;healthTalks;;1', 'B;2026;healthTalks;;1'],
    ['beside another kind', 'A;2026;unlistedVisits;doctor;1', 'A;2026;unlistedVisits;licensed;1'],
    [
      'beside the same for another payer',
      'A;2026;unlistedVisits;doctor;1;;B',
      'A;2026;unlistedVisits;doctor;1',
    ],
    ['beside one of another year', 'A;2025;healthTalks;;1', 'A;2026-02;healthTalks;;1'],
    ['of another year, whatever it says', 'X;2025;healthTalks;;-1'],
    ['with all of a mission', 'A;2026-01;ambulance;;', 'B;2026-02;ambulance;;1', 'B;2026-03;ambulance;;'],
    ['with two centres whose children are stated', 'A;2026;familyCentre;X;1', 'A;2026;familyCentre;Y;2'],
    ['with two centres at different times', 'A;2026-01;familyCentre;X;', 'A;2026-02;familyCentre;Y;'],
    ['of a purchase series, which is judged where it is used', '*;2026-01;servicePurchase;vpi;-1.5'],
    ['of a companion series, which is judged so too', '*;2026-01;companion;assistanceRate;;-1.5'],
    ['of the region, at nothing', '*;2026;otherRegions;x;;0'],
    ['with as great a cost as can be', 'A;2026;training;x;;10000000000'],
    ['of a centre beside a mission', 'A;2026;familyCentre;X;', 'A;2026;ambulance;;'],
  ])('%s', (_, ...rows) => {
    expect(faultsOf(...rows)).toEqual([]);
  });
});

test('a faulty price list bars those who are paid by it, with one fault', () => {
  const rows = [
    '*;2026;otherRegions;x;;-9',
    'A;2026;otherRegions;x;1',
    'A;2026;asylum;x;1',
    'B;2026;otherRegions;x;1;9',
  ];
  const { claims, faults } = claimsOf(activeRegion(rows, { A: {}, B: {} }), RULES);
  expect(claims.map(({ unitId, line, step }) => [unitId, line, step === null])).toEqual([
    ['A', 'otherRegions', true],
    ['B', 'otherRegions', false],
    ['A', 'asylum', true],
  ]);
  expect(faults.map(({ code }) => code)).toEqual(['activityNegative']);
});

test('a faulty index or earlier amount bars an examination', () => {
  for (const wrong of ['*;2024;asylum;kpi;0', '*;2024;asylum;kpi;-1', '*;2026-01;asylum;kpi;420']) {
    const rows = ['*;2024;asylum;examination;;3000', 'A;2026;asylum;examination;1', wrong];
    const { claims, faults } = claimsOf(activeRegion(rows, { A: {} }), RULES);
    expect(claims.map(({ step }) => step)).toEqual([null]);
    expect(faults).toHaveLength(1);
  }
  const twice = [
    '*;2024;asylum;examination;;3000',
    '*;2024;asylum;examination;;1',
    'A;2026;asylum;examination;1',
  ];
  const { claims, faults } = claimsOf(activeRegion(twice, { A: {} }), RULES);
  expect(claims.map(({ step }) => step)).toEqual([null]);
  expect(faults.map(({ code }) => code)).toEqual(['seriesTwice']);
});

test('a list whose counts cannot be used bars the centres that rest on it', () => {
  const dataset = activeRegion(['A;2026;familyCentre;X;', 'B;2026;familyCentre;X;5'], { A: {}, B: {} });
  const [list] = dataset.lists;
  const broken = {
    ...list!,
    units: list!.units.map((unit) => ({ ...unit, classes: unit.classes.with(0, NaN) })),
  };
  const months = Array.from({ length: 12 }, (_, index) => (index === 11 ? broken : list!));
  expect(claimsOf(dataset, RULES, months).claims.map(({ step }) => step)).toEqual([null, null]);
});
