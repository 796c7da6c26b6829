// What is checked before figures are relied on: each kind that agrees and that differs.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audit, ORDINARY, readingsInForce } from '../../src/model/audit.ts';
import { auditKey, type AuditCheck, type AuditRow } from '../../src/model/auditRow.ts';
import { compensation } from '../../src/model/compensation.ts';
import type { Dataset, Result, Rules } from '../../src/model/types.ts';
import { rulesOf } from '../../src/params/rules.ts';
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
    expect(of('meanWeight', rows)).toMatchObject([
      { state: 'differs', found: null },
      { state: 'differs', found: null },
    ]);
  });
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
      { subject: 'Z', state: 'differs', found: 0, expected: 1 },
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
    expect(of('rows', rowsOf({ dataset: from(2) }))[1]).toMatchObject({
      ...{ state: 'differs', found: 19, expected: 21 },
    });
  });
});

describe('the readings in force', () => {
  test('are told one by one where they are not the default ones, and are never a failure', () => {
    expect(readingsInForce(RULES.interpretations)).toMatchObject([{ subject: '', state: 'information' }]);
    const changed = reading(RULES, { 'rehab.ages': 'fifths' });
    expect(readingsInForce(changed.interpretations)).toMatchObject([
      { subject: 'rehab.ages', detail: 'fifths', state: 'information' },
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
