// What is checked before figures are relied on: each kind that agrees and that differs.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audit, ORDINARY, readingsInForce } from '../../src/model/audit.ts';
import { perListed as amountsPerListed } from '../../src/model/auditFigures.ts';
import { auditKey, type AuditCheck, type AuditRow } from '../../src/model/auditRow.ts';
import { compensation } from '../../src/model/compensation.ts';
import type { Activity, Dataset, Result, Rules } from '../../src/model/types.ts';
import { rulesOf } from '../../src/params/rules.ts';
import { activity } from './activities.ts';
import { datasetOf, reading, rulesWith, sourcesOf, type RegionSpec } from './build.ts';
import { regions, yearFiles } from './regions.ts';
import { sample } from './sample.ts';

const SAMPLE = sample();
const RULES = rulesWith(2026);

interface Case {
  readonly dataset?: Dataset;
  readonly rules?: Rules;
  readonly period?: string;
  readonly published?: boolean;
  readonly limits?: Partial<typeof ORDINARY>;
  /** What else stands in the result. */
  readonly result?: (result: Result) => Result;
}

function rowsOf({ dataset = SAMPLE, rules = RULES, period = '2026', ...given }: Case = {}): AuditRow[] {
  const computed = compensation(dataset, rules, period);
  const result = given.result?.(computed) ?? computed;
  const { published = true, limits } = given;
  return audit({ dataset, result, readings: rules.interpretations, published }, { ...ORDINARY, ...limits });
}

const of = (check: AuditCheck, rows: readonly AuditRow[]): AuditRow[] =>
  rows.filter((row) => row.check === check);
const differing = (rows: readonly AuditRow[]): string[] =>
  rows.filter(({ state }) => state === 'differs').map(({ check, subject }) => `${check} ${subject}`.trim());

/** Two list dates of a region: persons of 40–44 by unit. */
function twoLists(then: Readonly<Record<string, number>>, now: Readonly<Record<string, number>>): Dataset {
  const spec = (persons: Readonly<Record<string, number>>): RegionSpec =>
    Object.fromEntries(
      Object.entries(persons).map(([id, count]) => [id, { km: 45, persons: { '40-44': count } }]),
    );
  const [before, after] = [datasetOf(spec(then), '2025'), datasetOf(spec(now), '2026')];
  const known = new Set(after.units.map(({ id }) => id));
  return {
    ...after,
    units: [...after.units, ...before.units.filter(({ id }) => !known.has(id))],
    lists: [...before.lists, ...after.lists],
  };
}

describe('the sample', () => {
  test.each([2025, 2026] as const)('agrees in all with %i, and is told to be invented', (year) => {
    const rows = rowsOf({ rules: rulesWith(year), period: String(year) });
    expect(differing(rows)).toEqual([]);
    expect(of('sample', rows)).toHaveLength(1);
    expect(of('rows', rows)).toEqual([]);
    expect(new Set(of('published', rows).map(({ state }) => state))).toEqual(new Set(['agrees']));
  });

  test('is compared with the list before it, and the first list with none', () => {
    expect(of('matched', rowsOf())).toMatchObject([
      { state: 'agrees', found: 30, expected: 30, detail: '2025' },
    ]);
    const first = rowsOf({ rules: rulesWith(2025), period: '2025' });
    expect(first.filter(({ check }) => ['firstList', 'matched', 'listChange'].includes(check))).toMatchObject(
      [{ check: 'firstList', state: 'information' }],
    );
  });
});

describe('the units together', () => {
  test('come to the pool of each line, and in all to all pools', () => {
    expect(of('sum', rowsOf()).map(({ subject, found, expected }) => [subject, found === expected])).toEqual(
      [
        'listing',
        'cni',
        'sparsity',
        'medication',
        'rehab',
        'adminSupplement',
        'vatCompensation',
        'total',
      ].map((line) => [line, true]),
    );
  });

  test('differ from the pool by a single öre', () => {
    const rows = rowsOf({
      result: (result) => ({ ...result, amounts: result.amounts.with(0, result.amounts[0]! + 1) }),
    });
    expect(differing(rows)).toEqual(['sum listing', 'sum total']);
    const [listing] = of('sum', rows);
    expect(listing!.found! - listing!.expected!).toBe(1);
  });

  test('differ from a pool that is counted to an öre more', () => {
    const rows = rowsOf({
      result: (result) => ({
        ...result,
        checks: result.checks.map((check) =>
          check.key === 'cni' ? { ...check, computed: check.computed! + 1 } : check,
        ),
      }),
    });
    expect(differing(of('sum', rows))).toEqual(['sum cni']);
  });

  test('are unknown where nobody is listed', () => {
    const sums = of('sum', rowsOf({ dataset: datasetOf({ A: {} }) }));
    expect(sums.map(({ state, found, expected }) => [state, found, expected])).toEqual(
      sums.map(() => ['differs', null, null]),
    );
  });

  test('are not known to agree where an amount is barred', () => {
    const rows = rowsOf({ result: (result) => ({ ...result, amounts: result.amounts.with(1, NaN) }) });
    expect(of('sum', rows).filter(({ found }) => found === null)).toMatchObject([
      { subject: 'cni', state: 'differs' },
      { subject: 'total', state: 'differs' },
    ]);
  });

  test('always come to the pools, whatever the region, the rules and their readings', () => {
    fc.assert(
      fc.property(regions, yearFiles, (dataset, file) => {
        const sums = of('sum', rowsOf({ dataset, rules: rulesOf(file) }));
        expect(sums).toHaveLength(8);
        expect(sums.filter(({ found, state }) => found !== null && state !== 'agrees')).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what is published', () => {
  test('differs by line and in persons where another list is counted', () => {
    const rows = rowsOf({ period: '2025' });
    expect(differing(rows)).toContain('published sparsity');
    expect(differing(rows)).toContain('persons eligible');
  });

  test('is not asked for where nothing is published', () => {
    const rows = rowsOf({ published: false });
    expect(of('unpublished', rows)).toHaveLength(1);
    expect(rows.filter(({ check }) => ['published', 'persons', 'meanWeight'].includes(check))).toEqual([]);
  });
});

describe('the mean weight of the list', () => {
  test('is 1.00 as the published pool, amount and persons imply', () => {
    const weights = of('meanWeight', rowsOf());
    expect(weights.map(({ subject, found, state }) => [subject, found, state])).toEqual([
      ['listing', 1, 'agrees'],
      ['medication', 1, 'agrees'],
    ]);
    for (const { low, expected, high } of weights) {
      // Half a krona and half a thousand kronor, of pool and of persons: well below a thousandth.
      expect(low).toBeGreaterThan(0.999);
      expect(expected).toBeCloseTo(1, 3);
      expect(high).toBeLessThan(1.001);
    }
  });

  test('agrees still where all ages are too few alike, and differs where some are', () => {
    const halved = (by: (age: number) => number): Dataset => ({
      ...SAMPLE,
      lists: SAMPLE.lists.map((list) => ({
        ...list,
        units: list.units.map((unit) => ({
          ...unit,
          ages: null,
          residence: [],
          classes: unit.classes.map((count, age) => count * by(age)),
        })),
      })),
    });
    const few = rowsOf({ dataset: halved(() => 2) });
    expect(of('meanWeight', few).map(({ state }) => state)).toEqual(['agrees', 'agrees']);
    expect(differing(few)).toContain('persons listed');
    const old = rowsOf({ dataset: halved((age) => (age > 12 ? 2 : 1)) });
    expect(of('meanWeight', old).map(({ state }) => state)).toEqual(['differs', 'differs']);
  });

  test('is unknown for a list without persons', () => {
    const rows = rowsOf({ dataset: datasetOf({ A: {} }) });
    const unknown = { state: 'differs', unit: 'weight', found: null, expected: null, low: null, high: null };
    expect(of('meanWeight', rows)).toMatchObject([unknown, unknown]);
  });
});

test('a mean weight of a line that is paid nothing is unknown, and of another it is not', () => {
  const rules = rulesWith(2026, { 'listing.base': '0' });
  const [listing, medication] = of('meanWeight', rowsOf({ rules }));
  expect(listing).toMatchObject({ state: 'differs', found: null, expected: null, low: null, high: null });
  expect(medication).toMatchObject({ found: 1 });
});

// Half a thousand kronor is nothing but rounding, just so.
test.each(['0', '0.5'])('a mean weight is unknown where pools of %s tkr may have been for nobody', (tkr) => {
  const pools = ['listing', 'cni', 'medication'].map((pool) => [`published.${pool}`, tkr]);
  const rules = rulesWith(2026, Object.fromEntries(pools) as Record<string, string>);
  expect(of('meanWeight', rowsOf({ rules }))).toMatchObject([{ expected: null }, { expected: null }]);
});

describe('since the list before', () => {
  test('a unit that is gone or new differs, with its persons', () => {
    const rows = rowsOf({ dataset: twoLists({ A: 100, B: 70 }, { A: 100, C: 40 }) });
    expect(of('matched', rows)).toMatchObject([{ state: 'information', found: 1, expected: 2 }]);
    expect(of('gone', rows)).toMatchObject([{ subject: 'B', state: 'differs', found: 0, expected: 70 }]);
    expect(of('new', rows)).toMatchObject([{ subject: 'C', state: 'differs', found: 40, expected: 0 }]);
  });

  test('a unit of the units data that is on no list is told, once', () => {
    const both = twoLists({ A: 100, B: 70 }, { A: 100 });
    const [first] = both.units;
    const dataset = { ...both, units: [...both.units, { ...first!, id: 'Z' }] };
    expect(of('unlisted', rowsOf({ dataset }))).toMatchObject([
      { subject: 'Z', state: 'differs', unit: 'units', found: 0, expected: 1, period: '2026' },
    ]);
  });

  test('a unit without persons on the one and not on the other is neither gone nor new', () => {
    const rows = rowsOf({ dataset: twoLists({ A: 100, B: 0 }, { A: 100 }) });
    expect([...of('gone', rows), ...of('new', rows)]).toEqual([]);
    expect(of('matched', rows)).toMatchObject([{ state: 'agrees' }]);
  });

  test.each([
    [110, 1_000, []],
    [111, 1_000, ['listChange A']],
    [90, 1_000, []],
    [89, 1_000, ['listChange A']],
    [111, 1_100, []],
  ])(
    'a list of 100 that becomes %i, with %i hundredths of a per cent allowed: %j',
    (now, listChange, expected) => {
      const rows = rowsOf({
        dataset: twoLists({ A: 100, B: 50 }, { A: now, B: 50 }),
        limits: { listChange },
      });
      expect(differing(of('listChange', rows))).toEqual(expected);
    },
  );

  test('the greatest change is told where none is too great', () => {
    const rows = rowsOf({ dataset: twoLists({ A: 100, B: 50, C: 200 }, { A: 101, B: 48, C: 199 }) });
    expect(of('listChange', rows)).toMatchObject([
      { subject: 'B', state: 'agrees', found: 48, expected: 50, low: 45, high: 55 },
    ]);
  });

  test('the list next before is taken, whatever their order', () => {
    const lists = [...twoLists({ A: 100 }, { A: 100 }).lists];
    const early = { ...lists[0]!, period: '2024' };
    const dataset = { ...twoLists({ A: 100 }, { A: 100 }), lists: [lists[1]!, early, lists[0]!] };
    expect(of('matched', rowsOf({ dataset }))).toMatchObject([{ detail: '2025' }]);
  });
});

describe('the amount per listed', () => {
  // One amount in three is far above the others by its age alone.
  const dataset = datasetOf({
    A: { km: 45, persons: { '40-44': 100 } },
    B: { km: 45, persons: { '40-44': 100 } },
    C: { km: 45, persons: { '90-94': 100 } },
  });

  test('differs outside its share of the median', () => {
    const rows = of('perListed', rowsOf({ dataset }));
    expect(rows).toMatchObject([{ subject: 'C', state: 'differs' }]);
    const [{ found, expected, low, high }] = rows as [AuditRow];
    expect(found).toBeGreaterThan(high!);
    expect([low, high]).toEqual([expected! / 2, expected! * 2]);
  });

  test('is told of the least and the most where none differs', () => {
    const rows = of('perListed', rowsOf({ dataset, limits: { highest: 10_000 } }));
    expect(rows.map(({ subject, state }) => `${subject} ${state}`)).toEqual(['A agrees', 'C agrees']);
  });
});

describe('rows', () => {
  const from = (skipped: number): Dataset => ({
    ...datasetOf({ A: { km: 45, persons: { '40-44': 100 } } }),
    sources: sourcesOf({ file: 'listning.csv', sample: false, rows: 21, skipped }),
  });

  test('that are all used agree', () => {
    expect(of('rows', rowsOf({ dataset: from(0) }))).toMatchObject([
      { subject: 'units', state: 'agrees' },
      { subject: 'listing', state: 'agrees', detail: 'listning.csv' },
    ]);
  });

  test('that are left out differ', () => {
    const dataset = from(2);
    const [first, again] = [of('rows', rowsOf({ dataset })), of('rows', rowsOf({ dataset }))];
    expect(first[1]).toMatchObject({ state: 'differs', found: 19, expected: 21 });
    expect(again).toEqual(first);
  });
});

describe('the readings in force', () => {
  test('are told one by one where they are not the default ones, and are never a failure', () => {
    expect(readingsInForce(RULES.interpretations)).toMatchObject([
      { check: 'reading', subject: '', state: 'information' },
    ]);
    const changed = reading(RULES, { 'rehab.ages': 'fifths' });
    expect(readingsInForce(changed.interpretations)).toMatchObject([
      { check: 'reading', subject: 'rehab.ages', detail: 'fifths', state: 'information' },
    ]);
  });
});

describe('what a row is of', () => {
  test('is other data of a file of the same name, with as many rows left out', () => {
    const month = (persons: number, extra: Partial<Dataset> = {}): Dataset => ({
      ...datasetOf({ A: { km: 45, persons: { '40-44': persons } } }),
      sources: sourcesOf({ file: 'listning.csv', sample: false, rows: 100, skipped: 3 }),
      ...extra,
    });
    const keyOf = (dataset: Dataset, subject: string): string =>
      auditKey(of('rows', rowsOf({ dataset })).find((row) => row.subject === subject)!);
    expect(keyOf(month(120), 'listing')).not.toBe(keyOf(month(121), 'listing'));
    expect(keyOf(month(120), 'units')).toBe(keyOf(month(121), 'units'));

    // Read back from a file its parts may come in another order.
    const turned = (dataset: Dataset): Dataset => ({
      ...dataset,
      lists: dataset.lists.map(({ period, units }) => ({ units: units.map(reversed), period })),
    });
    const reversed = <T extends object>(part: T): T =>
      Object.fromEntries(Object.entries(part).toReversed()) as T;
    expect(keyOf(turned(month(120)), 'listing')).toBe(keyOf(month(120), 'listing'));
  });

  test('is as before where no row is left out', () => {
    const dataset = {
      ...datasetOf({ A: { km: 45, persons: { '40-44': 100 } } }),
      sources: sourcesOf({ file: 'x.csv', sample: false, rows: 1, skipped: 0 }),
    };
    expect(of('rows', rowsOf({ dataset })).map(({ print }) => print)).toEqual([null, null]);
  });

  const find = (rows: readonly AuditRow[], check: AuditCheck): string =>
    auditKey(rows.find((row) => row.check === check)!);
  const dataset = twoLists({ A: 100 }, { A: 150 });

  test('changes with its numbers', () => {
    const other = twoLists({ A: 100 }, { A: 151 });
    expect(find(rowsOf({ dataset }), 'listChange')).not.toBe(find(rowsOf({ dataset: other }), 'listChange'));
  });

  test('changes with the rules only where they matter', () => {
    const [now, then] = [rowsOf({ dataset }), rowsOf({ dataset, rules: rulesWith(2025) })];
    expect(find(then, 'listChange')).toBe(find(now, 'listChange'));
    expect(find(then, 'published')).not.toBe(find(now, 'published'));
  });
});

describe('every row', () => {
  const figure = (value: number | null): string =>
    value === null ? '·' : String(Number(value.toPrecision(9)));
  const told = (rows: readonly AuditRow[]): string[] =>
    rows.map(({ check, subject, detail, state, unit, found, expected, low, high, year, period, print }) =>
      [
        ...[check, subject || '–', detail || '–', state, ...[found, expected, low, high].map(figure), unit],
        ...[year ?? '·', period ?? '·', print === null ? '·' : 'print'],
      ].join(' '),
    );

  test('is of the list, of the one before it and of the files', () => {
    const dataset = {
      ...twoLists({ A: 100, B: 70 }, { A: 150, C: 50 }),
      sources: sourcesOf({ file: 'l.csv', sample: false, rows: 9, skipped: 1 }),
    };
    // 200 × 0.76 × 2 301 kr, 200 × 1 534 kr, 15/85 of these, 200 × 0.46 × 1 458 kr, 200 × 106 kr.
    expect(told(rowsOf({ dataset }))).toEqual([
      'sum listing – agrees 34975200 34975200 34975200 34975200 ore 2026 2026 ·',
      'sum cni – agrees 30680000 30680000 30680000 30680000 ore 2026 2026 ·',
      'sum sparsity – agrees 11586212 11586212 11586212 11586212 ore 2026 2026 ·',
      'sum medication – agrees 13413600 13413600 13413600 13413600 ore 2026 2026 ·',
      'sum rehab – agrees 2120000 2120000 2120000 2120000 ore 2026 2026 ·',
      'sum adminSupplement – agrees 0 0 0 0 ore 2026 2026 ·',
      'sum vatCompensation – agrees 0 0 0 0 ore 2026 2026 ·',
      'sum total – agrees 92775012 92775012 92775012 92775012 ore 2026 2026 ·',
      'published listing – differs 34975200 30426200000 30426142400 30426257600 ore 2026 2026 ·',
      'published cni – differs 30680000 20284200000 20284140000 20284260000 ore 2026 2026 ·',
      'published sparsity – differs 11586212 8948900000 8948840000 8948960000 ore 2026 2026 ·',
      'published medication – differs 13413600 19276800000 19276745400 19276854600 ore 2026 2026 ·',
      'published rehab – differs 2120000 868600000 868540000 868660000 ore 2026 2026 ·',
      'published total – differs 92775012 79804700000 79804407800 79804992200 ore 2026 2026 ·',
      'persons listed – differs 200 132230.341 132201.39 132259.291 persons 2026 2026 ·',
      'persons aged16to67 – differs 200 81943.3962 81553.9906 82336.4929 persons 2026 2026 ·',
      'persons eligible – differs 200 54170.0969 54153.4039 54186.7999 persons 2026 2026 ·',
      'meanWeight listing – differs 0.76 0.999999952 0.999779168 1.00022083 weight 2026 2026 ·',
      'meanWeight medication – differs 0.46 0.999876358 0.999654662 1.00009815 weight 2026 2026 ·',
      'matched – 2025 information 1 2 2 2 units · 2026 ·',
      'gone B 2025 differs 0 70 70 70 persons · 2026 ·',
      'new C 2025 differs 50 0 0 0 persons · 2026 ·',
      'listChange A 2025 differs 150 100 90 110 persons · 2026 ·',
      'perListed A – agrees 463875 463875 231937.5 927750 ore 2026 2026 ·',
      'perListed C – agrees 463875 463875 231937.5 927750 ore 2026 2026 ·',
      'rows units l.csv differs 8 9 9 9 rows · · print',
      'rows listing l.csv differs 8 9 9 9 rows · · print',
    ]);
  });

  test('is of a first list of invented units, whose pools pay for what is external', () => {
    const units = {
      A: { external: true, km: 45, persons: { '40-44': 100 } },
      B: { persons: { '40-44': 300 } },
    };
    const source = { file: 's.csv', sample: true, rows: 9, skipped: 0 };
    const dataset = { ...datasetOf(units), sources: sourcesOf(source) };
    const rules = reading(RULES, { 'external.funding': 'fromPools' });
    expect(told(rowsOf({ dataset, rules, published: false }))).toEqual([
      'sum listing – agrees 68825852 68825852 68825852 68825852 ore 2026 2026 ·',
      'sum cni – agrees 60373554 60373554 60373554 60373554 ore 2026 2026 ·',
      'sum sparsity – agrees 22799896 22799896 22799896 22799896 ore 2026 2026 ·',
      'sum medication – agrees 26827200 26827200 26827200 26827200 ore 2026 2026 ·',
      'sum rehab – agrees 4171836 4171836 4171836 4171836 ore 2026 2026 ·',
      'sum adminSupplement – agrees 842141 842141 842141 842141 ore 2026 2026 ·',
      'sum vatCompensation – agrees 1709545 1709545 1709545 1709545 ore 2026 2026 ·',
      'sum total – agrees 185550024 185550024 185550024 185550024 ore 2026 2026 ·',
      'unpublished – – information · · · · units 2026 2026 ·',
      'firstList – – information · · · · units · 2026 ·',
      'perListed B – agrees 400496 400496 200248 800992 ore 2026 2026 ·',
      'perListed A – agrees 654012 400496 200248 800992 ore 2026 2026 ·',
      'sample – – information · · · · units · · ·',
    ]);
  });

  test.each([
    ['both', true, true],
    ['the units', true, false],
    ['the list', false, true],
  ])('tells that something is invented: %s', (_, ofUnits, ofListing) => {
    const source = { file: 's.csv', sample: false, rows: 9, skipped: 0 };
    const dataset = datasetOf({ A: { persons: { '40-44': 100 } } });
    const sources = {
      ...sourcesOf(source),
      units: { ...source, sample: ofUnits },
      listing: { ...source, sample: ofListing },
    };
    expect(of('sample', rowsOf({ dataset: { ...dataset, sources } }))).toHaveLength(1);
    expect(of('sample', rowsOf({ dataset }))).toEqual([]);
  });
});

describe('the amounts per listed', () => {
  const spec = { km: 45, persons: { '40-44': 100 } };
  const perListed = (given: Case): (string | number | null)[][] =>
    of('perListed', rowsOf(given)).map(({ subject, state, found, expected }) => [
      subject,
      state,
      found,
      expected,
    ]);

  test('of those that are known are compared, and what is barred is told', () => {
    const dataset = datasetOf({ A: spec, B: spec });
    const barred = (result: Result): Result => ({ ...result, amounts: result.amounts.with(0, NaN) });
    // (0.76 × 2 301 + 1 534) × 100 ÷ 85 + 0.46 × 1 458 + 106 kr.
    expect(perListed({ dataset, result: barred })).toEqual([['A', 'differs', null, 463_875]]);
  });

  test('of units that are all barred are not told', () => {
    const result = compensation(datasetOf({ A: { ...spec, cni: null } }), RULES, '2026');
    expect(amountsPerListed(result, ORDINARY)).toEqual([]);
  });

  test('of one unit alone are its own, and of nobody there are none', () => {
    expect(perListed({ dataset: datasetOf({ A: spec }) })).toEqual([['A', 'agrees', 463_875, 463_875]]);
    expect(perListed({ dataset: datasetOf({ A: {} }) })).toEqual([]);
  });
});

describe('what a file was read as', () => {
  const source = { file: 'v.csv', sample: false, rows: 9, skipped: 1 };
  const row = (number: number, count = '7'): Activity => activity(`A;2026;healthTalks;;${count};;`, number);
  const printOf = (...activities: readonly Activity[]): string | null => {
    const dataset = { ...datasetOf({ A: { persons: { '40-44': 100 } } }), activities };
    const sources = { ...sourcesOf(), activities: source };
    return of('rows', rowsOf({ dataset: { ...dataset, sources } })).find(
      ({ subject }) => subject === 'activities',
    )!.print;
  };

  test('is the list whatever rows its counts stood in', () => {
    const listed = datasetOf({ A: { persons: { '40-44': 100 } } });
    const printFrom = (rows: readonly (readonly number[])[] | null): string | null => {
      const origins = rows && { file: 'v.csv', rows };
      const lists = listed.lists.map((list) => ({
        ...list,
        units: list.units.map((unit) => ({ ...unit, origins })),
      }));
      const dataset = { ...listed, lists, sources: { ...sourcesOf(), listing: source } };
      return of('rows', rowsOf({ dataset })).find(({ subject }) => subject === 'listing')!.print;
    };
    expect(printFrom([[2], [3]])).toBe(printFrom(null));
    expect(printFrom(null)).not.toBeNull();
  });

  test('is not what was typed beside it, nor where in the file it stood', () => {
    expect(printOf(row(2), { ...row(3), origin: null })).toBe(printOf(row(2)));
    expect(printOf(row(5))).toBe(printOf(row(2)));
    expect(printOf(row(2, '8'))).not.toBe(printOf(row(2)));
  });
});
