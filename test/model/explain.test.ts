// Explanations of the listed lines: the same amounts, from their parts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import { explain } from '../../src/model/explain.ts';
import { amountOf } from '../../src/model/line.ts';
import { steps, type Step, type Target, type Trace } from '../../src/model/trace.ts';
import {
  LINES,
  READINGS,
  type Dataset,
  type LineCode,
  type ReadingKey,
  type Rules,
} from '../../src/model/types.ts';
import { approximate, fraction, sumOfFractions } from '../../src/money/fraction.ts';
import { rulesOf } from '../../src/params/rules.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { datasetOf, rulesWith, yearFile, type Readings } from './build.ts';
import { regions, regionsWithGaps, yearFiles } from './regions.ts';
import { sample } from './sample.ts';
import { equal, expectSound, traceOf, UNCHANGED } from './traces.ts';

const RUNS = { numRuns: 25 };

/** Every amount of a list: each unit's and the region's, of each line and of all; barred where it is null. */
function expectAllSound(dataset: Dataset, file: YearFile, period: string): void {
  const rules = rulesOf(file);
  const result = compensation(dataset, rules, period);
  const amounts = result.unitIds.map((_, unit) => LINES.map((line) => amountOf(result, unit, line)));
  const sum = (parts: readonly (number | null)[]): number | null =>
    parts.includes(null) ? null : parts.reduce<number>((all, part) => all + (part ?? 0), 0);
  const check = (unitId: string | null, line: LineCode | 'total', ore: number | null): void => {
    const answer = explained(dataset, rules, { period, unitId, line });
    if (ore === null) expect(answer).toMatchObject({ severity: 'error' });
    else expectSound(traceOf(answer), ore, file);
  };
  result.unitIds.forEach((id, unit) => {
    LINES.forEach((line, column) => check(id, line, amounts[unit]?.[column] ?? null));
    check(id, 'total', sum(amounts[unit] ?? []));
  });
  LINES.forEach((line, column) => check(null, line, result.totals[column] ?? null));
  check(null, 'total', sum(result.totals));
}

function explained(
  dataset: Dataset,
  rules: Rules,
  { period = '2026', unitId = 'A' as string | null, line }: Partial<Target> & Pick<Target, 'line'>,
): ReturnType<typeof explain> {
  const target = { year: rules.year, scenario: null, period, month: null, unitId, line };
  return explain(dataset, rules, target, 'own', UNCHANGED);
}

test('every amount of any region, under any readings, follows from its parts', () => {
  fc.assert(
    fc.property(regions, yearFiles, (dataset, file) => expectAllSound(dataset, file, '2026')),
    RUNS,
  );
}, 30_000);

test('every amount that can be known is explained, and of the others a fault is told', () => {
  fc.assert(
    fc.property(regionsWithGaps, yearFiles, (dataset, file) => expectAllSound(dataset, file, '2026')),
    RUNS,
  );
}, 30_000);

test.each([2025, 2026] as const)(
  'every amount of the sample follows from its parts under the rules of %i',
  (year) => {
    const file = yearFile(year);
    for (const { period } of sample().lists) expectAllSound(sample(), file, period);
  },
  30_000,
);

test('the shares of a pool sum to the pool', () => {
  const rules = rulesWith(2026, {}, POTS);
  for (const line of ['listing', 'cni', 'sparsity', 'medication', 'rehab'] as const) {
    const { root } = traceOf(explained(sample(), rules, { unitId: null, line }));
    const parts = root.parts.map(({ parts: [share] }) => share!);
    expect(new Set(parts.map(({ how }) => how))).toEqual(new Set(['shared']));
    expect(new Set(parts.map(({ parts: [pool] }) => pool)).size).toBe(1);
    expect(equal(sumOfFractions(parts.map(({ value }) => value)), parts[0]!.parts[0]!.value), line).toBe(
      true,
    );
  }
});

const POTS: Readings = {
  'funding.listing': 'pot',
  'funding.cni': 'pot',
  'funding.medication': 'pot',
  'funding.rehab': 'pot',
};

describe('the steps of', () => {
  const region = datasetOf({
    A: { external: true, km: 40, cni: '1.3', persons: { '0-4': 100, '40-44': 2400 }, homes: [[80, 600]] },
    B: { km: 10, cni: '0.9', ages: { 15: 40, 16: 30, 66: 90, 68: 70 } },
  });
  const all = rulesWith(2026);

  test('listing are the base and each class with its weight', () => {
    const { root } = traceOf(explained(region, all, { line: 'listing' }));
    // 100 × 1.16 + 2 400 × 0.76 = 1 940; × 2 301 kr = 4 463 940 kr.
    expect(told(root)).toMatchObject({
      'yearAmount listing': 446_394_000,
      base: 230_100,
      weightedPersons: 1940,
      'weightedClass 0-4': 116,
      'weight 40-44': 0.76,
      'persons 40-44': 2400,
    });
  });

  test('CNI are the average, the listed, the index and its mean', () => {
    const { root } = traceOf(explained(region, all, { line: 'cni' }));
    // (2 500 × 1.3 + 230 × 0.9) ÷ 2 730 = 1.26630…
    expect(told(root)).toMatchObject({
      average: 153_400,
      listed: 2500,
      cni: 1.3,
      allListed: 2730,
      allCniPoints: 3457,
    });
    expect(told(root)['meanCni']).toBeCloseTo(3457 / 2730, 12);
  });

  test('an index built of seven counts are its groups', () => {
    const counted = datasetOf({ A: { persons: { '40-44': 1000 }, counts: { underFive: 50, movedIn: 100 } } });
    const { root } = traceOf(explained(counted, all, { line: 'cni' }));
    expect(told(root)).toMatchObject({
      'cniWeight underFive': 3.23,
      'cniCount movedIn': 100,
      'cniGroup underFive': 161.5,
      cniIndex: 580.5,
      scbReference: 2.4761,
    });
  });

  test('sparsity are the pool, and the points by distance and size', () => {
    const { root } = traceOf(explained(region, all, { line: 'sparsity' }));
    const found = told(root);
    // 1 900 × 1.00 + 600 × 1.29 = 2 674; size (2 000 + 500 × 0.8) ÷ 2 500 = 0.96.
    expect(found).toMatchObject({
      'homePoints 40': 1900,
      'homePoints 80': 774,
      distancePoints: 2674,
      'sizeTier 1': 2000,
      'sizeTier 2': 400,
      sizePerPerson: 0.96,
    });
    expect(root.parts.map(({ what }) => what)).toEqual([
      'sparsityPool',
      'sparsityPoints',
      'allSparsityPoints',
    ]);
    expect(found['sparsityPool']).toBe(found['yearAmount sparsity']);
    expect(found['sparsityShare']).toBe(0.15);
    expect(found['restShare']).toBe(0.85);
  });

  test('medication are a third of each tertial’s base', () => {
    const rules = rulesWith(2026, { 'medication.base.tertial2': '1500', 'medication.base.tertial3': '1536' });
    const { root } = traceOf(explained(region, rules, { line: 'medication' }));
    expect(told(root)).toMatchObject({
      'tertialBase 1': 145_800,
      'tertialBase 2': 150_000,
      'tertialBase 3': 153_600,
      medicationBase: 149_800,
    });
  });

  test('rehab are the classes, a cut one by its single ages or by fifths', () => {
    const exact = told(traceOf(explained(region, all, { unitId: 'B', line: 'rehab' })).root);
    expect(exact).toMatchObject({ 'personsInside 15-19': 30, 'personsInside 65-69': 90, workingAge: 120 });
    const cut = told(
      traceOf(
        explained(region, rulesWith(2026, {}, { 'rehab.ages': 'fifths' }), { unitId: 'B', line: 'rehab' }),
      ).root,
    );
    // 4/5 of 70 and 3/5 of 160.
    expect(cut).toMatchObject({ 'personsInside 15-19': 56, 'personsInside 65-69': 96, workingAge: 152 });
  });

  test('the external lines are percentages of rounded lines, and nothing for the region’s own units', () => {
    const { root } = traceOf(explained(region, all, { line: 'vatCompensation' }));
    expect(root.parts[0]?.parts[0]?.parts.map(({ label }) => label)).toEqual([
      'listing',
      'cni',
      'sparsity',
      'rehab',
      'adminSupplement',
    ]);
    const own = traceOf(explained(region, all, { unitId: 'B', line: 'vatCompensation' })).root;
    expect(own.parts.map(({ what }) => what)).toEqual(['notExternal']);
  });

  test('lines that pay for the external ones are shares of what was kept', () => {
    const rules = rulesWith(2026, {}, { 'external.funding': 'fromPools' });
    const listing = traceOf(explained(region, rules, { line: 'listing' })).root;
    expect([listing.how, listing.parts[0]?.what]).toEqual(['shared', 'keptPool']);
    const vat = traceOf(explained(region, rules, { line: 'vatCompensation' })).root;
    expect([vat.how, vat.parts[0]?.what]).toEqual(['shared', 'takenFromPools']);
  });

  test('a distance in no band weighs nothing, by no parameter', () => {
    const gap = datasetOf({
      A: { km: 29.5, persons: { '40-44': 10 } },
      B: { km: 40, persons: { '40-44': 10 } },
    });
    const rules = rulesWith(2026, {}, { 'sparsity.bounds': 'printed' });
    const { root } = traceOf(explained(gap, rules, { line: 'sparsity' }));
    const weight = steps(root).find(({ what, label }) => what === 'distanceWeight' && label === '29.5');
    expect(weight).toMatchObject({ value: fraction(0) });
    expect(weight?.parameter).toBeUndefined();
  });
});

test('what was read in a file tells where', () => {
  const rules = rulesWith(2026);
  const dataset = sample();
  const unit = dataset.units.find(({ ownership }) => ownership === 'external')!;
  const of = (line: LineCode): Trace => traceOf(explained(dataset, rules, { unitId: unit.id, line }));
  const rows = (trace: Trace, what: Step['what']): unknown[] =>
    steps(trace.root)
      .filter((step) => step.what === what)
      .map(({ origin }) => origin);
  const list = dataset.lists
    .find(({ period }) => period === '2026')
    ?.units.find(({ unitId }) => unitId === unit.id);
  expect(rows(of('listing'), 'persons')[3]).toEqual({ file: 'listing.csv', rows: list?.origins?.rows[3] });
  expect(rows(of('cni'), 'cni')).toEqual([unit.origin]);
  expect(of('adminSupplement').root.origin).toEqual(unit.origin);
  expect(unit.origin?.rows).toHaveLength(1);
});

describe('the open questions of', () => {
  /** What changes an amount must be told as bearing on it. */
  const REGION = datasetOf({
    A: { external: true, km: 40, cni: '1.3', ages: { 15: 40, 16: 30, 40: 2500, 66: 90, 68: 70 } },
    B: { external: true, km: 10, cni: '0.9', persons: { '0-4': 300, '45-49': 2000 }, homes: [[80, 600]] },
    C: { km: 120, cni: '1.1', persons: { '30-34': 2500, '70-74': 1700 }, homes: [[69.5, 800]] },
  });
  const defaults = rulesWith(2026, { 'cni.givenMean': '1.02' });
  const before = compensation(REGION, defaults, '2026');

  test.each(LINES)('%s are those that change it', (line) => {
    const { readings } = traceOf(explained(REGION, defaults, { unitId: null, line }));
    const changing = (Object.keys(READINGS) as ReadingKey[]).filter((key) =>
      READINGS[key].slice(1).some((value) => {
        const rules = { ...defaults, interpretations: { ...defaults.interpretations, [key]: value } };
        const after = compensation(REGION, rules, '2026');
        return before.unitIds.some((_, unit) => amountOf(before, unit, line) !== amountOf(after, unit, line));
      }),
    );
    expect([...readings].sort()).toEqual(expect.arrayContaining(changing.sort()));
  });
});

describe('a figure that is missing', () => {
  const GOOD = { persons: { '40-44': 100 }, km: 40 } as const;
  test.each([
    {
      name: 'the unit’s own fault first',
      units: { A: GOOD, B: { ...GOOD, cni: null }, C: { ...GOOD, cni: null } },
      unitId: 'C',
      code: 'unitWithoutCni',
      of: 'C',
    },
    {
      name: 'another unit’s where that bars it',
      units: { A: GOOD, B: { ...GOOD, cni: null } },
      unitId: 'A',
      code: 'unitWithoutCni',
      of: 'B',
    },
  ])('tells $name', ({ units, unitId, code, of }) => {
    expect(explained(datasetOf(units), rulesWith(2026), { unitId, line: 'cni' })).toMatchObject({
      code,
      unitId: of,
    });
  });

  test('of a sum tells what bars the first line that is missing', () => {
    const dataset = datasetOf({ A: { ...GOOD, km: null }, B: { ...GOOD, cni: null } });
    expect(explained(dataset, rulesWith(2026), { line: 'total' })).toMatchObject({
      ...{ code: 'unitWithoutCni', unitId: 'B' },
    });
  });

  test('of the region tells what bars a line of some unit, before what bars later ones of all', () => {
    const both = datasetOf({ A: GOOD, B: { persons: { '40-44': -1 } } });
    const dataset = { ...both, units: both.units.filter(({ id }) => id !== 'A') };
    expect(explained(dataset, rulesWith(2026), { unitId: null, line: 'total' })).toMatchObject({
      ...{ code: 'badCount', unitId: 'B' },
    });
    expect(explained(dataset, rulesWith(2026), { unitId: null, line: 'cni' })).toMatchObject({
      ...{ code: 'unknownUnit', unitId: 'A' },
    });
  });

  test('tells that the unit is on no such list, or that there is no such list', () => {
    const dataset = datasetOf({ A: GOOD });
    expect(explained(dataset, rulesWith(2026), { unitId: 'Z', line: 'cni' })).toMatchObject({
      code: 'unitWithoutList',
    });
    expect(explained(dataset, rulesWith(2026), { period: '2030', line: 'cni' })).toMatchObject({
      code: 'noSuchPeriod',
    });
  });
});

/** The first value of each quantity, by its name and what it is of. */
function told(root: Step): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { what, label, value } of steps(root))
    found[label === undefined ? what : `${what} ${label}`] ??= approximate(value);
  return found;
}

describe('an amount that a list alone does not have', () => {
  const dataset = datasetOf({ A: { km: 40, persons: { '40-44': 10 } } });

  test('is refused where the line is another', () => {
    expect(() => explained(dataset, rulesWith(2026), { line: 'training' })).toThrow(
      'No line of a list: training',
    );
  });

  test('is barred by what is wrong with a list that nobody is on', () => {
    const nobody = { ...dataset, lists: [{ period: '2026', units: [] }] };
    expect(explained(nobody, rulesWith(2026), { unitId: null, line: 'cni' })).toMatchObject({
      code: 'emptyPeriod',
    });
  });

  test('but all its own in one sum it has, under either name', () => {
    const partsOf = (line: 'total' | 'listed'): readonly (string | undefined)[] =>
      traceOf(explained(dataset, rulesWith(2026), { line })).root.parts.map(({ label }) => label);
    expect(partsOf('total')).toEqual([...LINES]);
    expect(partsOf('listed')).toEqual([...LINES]);
  });

  test('but the five pools in one sum it has', () => {
    const trace = traceOf(explained(dataset, rulesWith(2026), { line: 'pools' }));
    expect(trace.root.parts).toHaveLength(5);
  });
});
