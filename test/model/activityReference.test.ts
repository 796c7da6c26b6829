// §5.2 and §5.3 against a slow computation in rational arithmetic, and what holds for any activities.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rounded, sumOfFractions } from '../../src/money/fraction.ts';
import { recompute } from '../../src/model/trace.ts';
import type { Activity, Dataset, List, PostCode } from '../../src/model/types.ts';
import { rulesOf } from '../../src/params/rules.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { fraction, type Fraction } from '../money/exact.ts';
import { claimsOf } from './activities.ts';
import { activityReference } from './activityReference.ts';
import { datasetOf, yearFile, type UnitSpec } from './build.ts';

/** Kinds of rows: what they count, in hundredths, and whether a price is stated: never, always, or perhaps. */
const ROWS: readonly (readonly [PostCode, string, whole: boolean, price: 'no' | 'yes' | 'maybe'])[] = [
  ['healthTalks', '', true, 'no'],
  ['patientFees', 'free', true, 'no'],
  ['patientFees', 'doctor', true, 'maybe'],
  ['patientFees', 'noShow', true, 'maybe'],
  ['otherRegions', 'doctor', true, 'maybe'],
  ['asylum', 'doctor', true, 'maybe'],
  ['asylum', 'patientFee', true, 'yes'],
  ['asylum', 'examination', true, 'maybe'],
  ['unlistedVisits', 'doctor', true, 'no'],
  ['unlistedVisits', 'homeVisit', true, 'no'],
  ['unlistedVisits', 'lab', false, 'maybe'],
  ['training', 'vfu', false, 'yes'],
  ['medicalStudents', 'share', false, 'maybe'],
  ['stateGrants', 'care', false, 'yes'],
  ['familyCentre', 'X', true, 'no'],
  ['familyCentre', 'rent', false, 'yes'],
  ['careHomes', 'permanent', true, 'no'],
  ['careHomes', 'shortStay', true, 'no'],
  ['expertGroups', 'doctor', false, 'no'],
  ['expertGroups', 'other', false, 'no'],
  ['expertGroups', 'qualityCoordinator', false, 'yes'],
  ['trainingCoordinator', 'salary', false, 'yes'],
  ['internDoctors', 'salary', false, 'yes'],
  ['internDoctors', 'doubleHousing', false, 'no'],
  ['residentDoctors', 'st', false, 'maybe'],
  ['residentDoctors', 'bt', false, 'maybe'],
  ['psychologists', 'ptp', false, 'maybe'],
  ['psychologists', 'stp', false, 'maybe'],
  ['ambulance', '', false, 'no'],
  ['publicHealth', 'walks', false, 'yes'],
];

/** Values of the region that may be stated: prices, median salaries, the index of two years. */
const REGION: readonly (readonly [PostCode, string, year: number, column: 'count' | 'amount'])[] = [
  ['patientFees', 'doctor', 2026, 'amount'],
  ['patientFees', 'noShow', 2026, 'amount'],
  ['otherRegions', 'doctor', 2026, 'amount'],
  ['asylum', 'examination', 2026, 'amount'],
  ['asylum', 'examination', 2025, 'amount'],
  ['asylum', 'kpi', 2026, 'count'],
  ['asylum', 'kpi', 2025, 'count'],
  ['unlistedVisits', 'lab', 2026, 'amount'],
  ['medicalStudents', 'sum', 2026, 'amount'],
  ['residentDoctors', 'medianSalary', 2026, 'amount'],
  ['psychologists', 'medianSalary', 2026, 'amount'],
];

const month = fc.integer({ min: 1, max: 12 }).map((number) => `2026-${String(number).padStart(2, '0')}`);
const periods: fc.Arbitrary<readonly string[]> = fc.oneof(
  fc.constant(['2026']),
  fc.uniqueArray(month, { minLength: 1, maxLength: 3 }),
  fc.constant(['2025']),
);

interface Draw {
  readonly unit: number;
  readonly other: number | null;
  readonly row: (typeof ROWS)[number];
  readonly periods: readonly string[];
  readonly count: number;
  /** Whether a price that may be stated is, and a number that may be left out. */
  readonly stated: boolean;
  readonly amount: number;
}

const draw: fc.Arbitrary<Draw> = fc.record({
  unit: fc.nat({ max: 7 }),
  other: fc.option(fc.integer({ min: 1, max: 7 }), { nil: null }),
  row: fc.constantFrom(...ROWS),
  periods,
  count: fc.nat({ max: 40_000 }),
  stated: fc.boolean(),
  amount: fc.nat({ max: 90_000_000 }),
});

const prices = fc
  .array(fc.option(fc.integer({ min: 1, max: 9_000_000 }), { nil: null, freq: 12 }), {
    minLength: REGION.length,
    maxLength: REGION.length,
  })
  .map((values) =>
    REGION.flatMap(([post, kind, year, column], index): Activity[] => {
      const value = values[index] ?? null;
      if (value === null) return [];
      // An index is somewhere from 100 to 600.
      const cells = column === 'count' ? { count: 10_000 + (value % 50_000) } : { amount: value };
      return [rowOf({ post, kind, period: String(year), ...cells })];
    }),
  );

function rowOf(cells: Partial<Activity> & Pick<Activity, 'post'>): Activity {
  const rest = { unitId: null, period: '2026', kind: '', count: null, amount: null, counterpart: null };
  return { ...rest, origin: null, ...cells };
}

/** Children of one to five units, by class or by single age. */
const children = fc.array(
  fc.tuple(fc.nat({ max: 500 }), fc.nat({ max: 500 }), fc.nat({ max: 90 }), fc.boolean()),
  { minLength: 5, maxLength: 5 },
);

function regionOf(units: number, draws: readonly (readonly [number, number, number, boolean])[]): Dataset {
  const specs = draws
    .slice(0, units)
    .map(([small, five, seven, single], index): [string, UnitSpec] => [
      `U${index}`,
      single
        ? { ages: { 2: small, 5: five, 7: seven } }
        : { persons: { '0-4': small, '5-9': five + seven, '40-44': 900 } },
    ]);
  return datasetOf(Object.fromEntries(specs));
}

/** A region whose units have done something, with the lists of twelve months: one list or two. */
const active = fc
  .tuple(
    fc.integer({ min: 1, max: 5 }),
    children,
    children,
    prices,
    fc.array(draw, { maxLength: 24 }),
    fc.integer({ min: 0, max: 12 }),
  )
  .map(([units, now, later, region, draws, change]): { dataset: Dataset; lists: List[] } => {
    const dataset = regionOf(units, now);
    const [first, second] = [dataset.lists[0]!, regionOf(units, later).lists[0]!];
    const rows = draws.flatMap((drawn) => rowsOf(drawn, units));
    return {
      dataset: { ...dataset, activities: [...region, ...distinct(rows)] },
      lists: Array.from({ length: 12 }, (_, index) => (index < change ? first : second)),
    };
  });

function rowsOf({ row: [post, kind, whole, price], ...rest }: Draw, units: number): Activity[] {
  const unit = rest.unit % units;
  const pays = post === 'unlistedVisits' && rest.other !== null && units > 1;
  const counterpart = pays ? `U${(unit + 1 + (rest.other! % (units - 1))) % units}` : null;
  const amount = price === 'yes' || (price === 'maybe' && rest.stated) ? rest.amount : null;
  // Shares of one whole stay within it.
  const most = post === 'ambulance' ? 6 : post === 'medicalStudents' ? 600 : Infinity;
  const count = most < Infinity ? rest.count % most : rest.count;
  // What need not be stated: the number of a whole cost, and children who are listed.
  const empty = (price === 'yes' && !rest.stated) || (post === 'familyCentre' && rest.stated);
  return rest.periods.map((period) =>
    rowOf({
      ...{ unitId: `U${unit}`, period, post, kind, amount, counterpart },
      count: empty ? null : whole ? Math.round(count / 100) * 100 : count,
    }),
  );
}

/** One row for each time, and no months beside a year. */
function distinct(rows: readonly Activity[]): Activity[] {
  const kept = new Map<string, Activity[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.unitId, row.post, row.kind, row.counterpart, row.period.slice(0, 4)]);
    const before = kept.get(key) ?? [];
    const clash = before.some(({ period }) => period === row.period || period.length !== row.period.length);
    kept.set(key, clash ? before : [...before, row]);
  }
  return [...kept.values()].flat();
}

const rules = fc
  .record({
    changed: fc.record(
      {
        'familyCentre.amount': fc.integer({ min: 0, max: 40_000 }).map((ore) => (ore / 100).toFixed(2)),
        'familyCentre.toAge': fc.integer({ min: 0, max: 9 }).map(String),
        'internDoctors.ceiling': fc.constantFrom('0', '0.5', '300', '3000.00001'),
        'residentDoctors.ceiling': fc.constantFrom('1', '900', '9000'),
        'psychologists.ceiling': fc.constantFrom('1', '900', '9000'),
        'publicHealth.total': fc.constantFrom('0.12345', '900'),
        'medicalStudents.coordination': fc.constantFrom('0', '7.25'),
      },
      { requiredKeys: [] },
    ),
    ages: fc.constantFrom('exact' as const, 'fifths' as const),
    ceilings: fc.constantFrom('proRata' as const, 'full' as const),
  })
  .map(({ changed, ages, ceilings }): YearFile =>
    yearFile(2026, changed, { 'familyCentre.ages': ages, ceilings }),
  );

test('every amount of every month is the exact one, and those that cannot be known are not given', () => {
  fc.assert(
    fc.property(active, rules, ({ dataset, lists }, file) => {
      const { claims } = claimsOf(dataset, rulesOf(file), lists);
      const found = claims.map(({ unitId, line, months }) => [
        `${unitId} ${line}`,
        months && months.map(({ num, den }) => `${num}/${den}`),
      ]);
      const expected = [...activityReference(dataset, file, lists)].map(([key, months]) => [
        key,
        months && months.map(lowest),
      ]);
      expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
    }),
    { numRuns: 60 },
  );
});

function lowest(given: Fraction): string {
  const { n, d } = fraction(given.n, given.d);
  return `${n}/${d}`;
}

test('every amount is what its explanation recomputes to, its months sum to it, and ceilings hold', () => {
  fc.assert(
    fc.property(active, rules, ({ dataset, lists }, file) => {
      const { claims, ceilings, faults } = claimsOf(dataset, rulesOf(file), lists);
      for (const { step, months } of claims) {
        expect(step === null).toBe(months === null);
        if (!step || !months) continue;
        expect(recompute(step)).toEqual(step.value);
        expect(months).toHaveLength(12);
        expect(sumOfFractions(months)).toEqual(step.value);
      }
      const full = file.interpretations.ceilings.value === 'full';
      for (const { line, claimed, ceiling, paid } of ceilings) {
        const own = claims.filter((claim) => claim.line === line);
        expect(own.reduce((ore, { step }) => ore + rounded(step!.value), 0)).toBe(paid);
        expect(paid).toBe(full ? claimed : Math.min(claimed, ceiling));
      }
      // No sound row is told of, but for prices that nobody has stated.
      for (const { code } of faults)
        expect(['activityPriceMissing', 'examinationPriceMissing']).toContain(code);
    }),
    { numRuns: 100 },
  );
});

test('what units pay each other for visits sums to what they are paid for them', () => {
  fc.assert(
    fc.property(active, ({ dataset, lists }) => {
      const bought = dataset.activities.filter(
        ({ post, counterpart, amount, kind }) =>
          post === 'unlistedVisits' && counterpart !== null && (amount !== null || kind !== 'lab'),
      );
      const { claims } = claimsOf({ ...dataset, activities: bought }, rulesOf(yearFile(2026)), lists);
      expect(sumOfFractions(claims.map(({ step }) => step!.value)).num).toBe(0n);
    }),
    { numRuns: 60 },
  );
});
