import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import { income, yearOf } from '../../src/model/income.ts';
import { INCOME_LINES, LINES, type Activity, type Dataset, type Rules } from '../../src/model/types.ts';
import { rulesOf } from '../../src/params/rules.ts';
import { changedAll, reset, scenarioYear, type Scenario } from '../../src/params/scenario.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { shippedYears } from '../../src/params/years.ts';
import { Book } from '../../src/worker/book.ts';
import { changeEffects, type ChangeEffect } from '../../src/worker/changeEffects.ts';
import { datasetOf } from '../model/build.ts';
import { regions } from '../model/regions.ts';
import { sample } from '../model/sample.ts';
import { scenarioOf, someValues, type Values } from '../params/changes.ts';

const BASE = shippedYears().get(2026)!.file;
const silent = (): void => undefined;

const scenario = (values: Values): Scenario => changedAll(scenarioOf(BASE), BASE, values);
const fileOf = (of: Scenario): YearFile => scenarioYear(BASE, of).file!;
const rules = (of: Scenario): Rules => rulesOf(fileOf(of), of.id);

async function effects(dataset: Dataset, values: Values): Promise<readonly ChangeEffect[]> {
  const book = new Book();
  book.use(dataset);
  book.useScenario('s1', fileOf(scenario(values)));
  const answer = await changeEffects(book, { year: 2026, scenario: 's1', period: '2026' }, silent);
  if ('code' in answer) throw new Error(answer.code);
  return answer;
}

async function effect(
  dataset: Dataset,
  values: Values,
  path = Object.keys(values)[0]!,
): Promise<ChangeEffect> {
  return (await effects(dataset, values)).find((one) => one.path === path)!;
}

/** Two units of a thousand persons; only the far one is external and gets anything for sparsity. */
const TWO = datasetOf({
  A: { persons: { '30-34': 600, '80-84': 400 } },
  B: { persons: { '30-34': 1000 }, km: 80, external: true },
});

describe('the effect of a change', () => {
  test('is what the amounts differ by with it and without it', async () => {
    // 400 × 0.10 × 2 301 kr at A, and 15/85 of that to sparsity, all of which is at B, with 1.5 % and 3 % on top.
    const listing = 400 * 10 * 2301;
    const sparsity = Math.round((listing * 15) / 85);
    const found = await effect(TWO, { 'listing.weights.80-84': '2.31' });
    expect(found.units).toBe(2);
    expect(found.most).toEqual({ unitId: 'A', change: listing });
    const external = found.after! - found.before! - listing - sparsity;
    expect(Math.abs(external - sparsity * (1.015 * 1.03 - 1))).toBeLessThan(2);
    expect(found.nothing).toBeNull();
  });

  test('is told of each change in the order of the chapters, whatever order they were made in', async () => {
    const found = await effects(TWO, { 'rehab.amount': '110', 'listing.base': '2400', 'external.vat': '4' });
    expect(found.map(({ path }) => path)).toEqual(['external.vat', 'listing.base', 'rehab.amount']);
  });

  test('names the unit that loses most where that is more than any gains', async () => {
    const found = await effect(TWO, { 'listing.weights.80-84': '2.11', 'listing.weights.30-34': '0.82' });
    expect(found.most).toEqual({ unitId: 'A', change: -400 * 10 * 2301 });
  });

  test('counts the units that share a pool anew where the region gets as much as before', async () => {
    const far = datasetOf({
      A: { persons: { '30-34': 500 }, km: 50 },
      B: { persons: { '30-34': 500 }, km: 80 },
    });
    const found = await effect(far, { 'sparsity.distanceWeights.band3': '2.00' });
    expect(found.after).toBe(found.before);
    expect([found.units, found.nothing]).toEqual([2, null]);
    // Ties go to the first by id.
    expect(found.most!.unitId).toBe('A');
  });

  test('is the same as from full recomputations, on small regions and the sample', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 5, arbitrary: regions }, { weight: 1, arbitrary: fc.constant(sample()) }),
        someValues(BASE),
        async (dataset, values) => {
          const whole = scenario(values);
          for (const found of await effects(dataset, values)) {
            const without = scenarioYear(BASE, reset(whole, found.path)).file;
            if (!without) {
              expect(found.nothing).toBe('notAlone');
              continue;
            }
            const [before, after] = [rulesOf(without), rules(whole)].map((each) => totals(dataset, each));
            const sum = (of: readonly number[]): number => of.reduce((all, ore) => all + ore, 0);
            if (Number.isNaN(sum(before!) + sum(after!))) {
              expect([found.before, found.after]).toEqual([null, null]);
              continue;
            }
            expect([found.before, found.after]).toEqual([sum(before!), sum(after!)]);
            const changes = after!.map((ore, unit) => ore - before![unit]!);
            expect(found.units).toBe(changes.filter((change) => change !== 0).length);
            expect(Math.abs(found.most?.change ?? 0)).toBe(Math.max(...changes.map(Math.abs)));
            expect(found.nothing === null).toBe(found.units > 0);
          }
        },
      ),
      { numRuns: 15 },
    );
  });

  test('takes in what the other lines come to over the year', async () => {
    const dataset = { ...TWO, activities: [places(12)] };
    const found = await effect(dataset, { 'careHomes.permanent': '11000' });
    expect(found.after! - found.before!).toBe(12 * 1000 * 100);
    expect(found.most).toEqual({ unitId: 'A', change: 12 * 1000 * 100 });
    const whole = scenario({ 'careHomes.permanent': '11000' });
    const year = income(dataset, rules(whole), '2026', { growth: null });
    const all = year.unitIds.flatMap((_, unit) =>
      [...LINES, 'careHomes' as const].map((line) => yearOf(year, unit, line)!),
    );
    expect(found.after).toBe(all.reduce((sum, ore) => sum + ore, 0));
    expect(INCOME_LINES).toContain('careHomes');
  });

  test('is unknown where a fault bars an amount', async () => {
    const dataset = datasetOf({ A: { persons: { '30-34': 10 }, cni: null } });
    const found = await effect(dataset, { 'cni.average': '1600' });
    expect(found).toEqual({
      ...{ path: 'cni.average', before: null, after: null },
      ...{ units: 0, most: null, nothing: null },
    });
  });
});

describe('a change that changes nobody’s amount', () => {
  const given = { 'interpretations.cni.reference': 'given', 'cni.givenMean': '1' };
  test.each<[string, Values, ChangeEffect['nothing']]>([
    ['listing.weights.100+', { 'listing.weights.100+': '2' }, 'nobody'],
    ['medication.weights.0-4', { 'medication.weights.0-4': '2' }, 'nobody'],
    ['sparsity.distanceWeights.band5', { 'sparsity.distanceWeights.band5': '3' }, 'nobody'],
    ['careHomes.permanent', { 'careHomes.permanent': '1' }, 'noActivity'],
    ['servicePurchase.rate', { 'servicePurchase.rate': '600' }, 'noActivity'],
    ['interpretations.ceilings', { 'interpretations.ceilings': 'full' }, 'noActivity'],
    ['cni.weights.movedIn', { 'cni.weights.movedIn': '5' }, 'noCounts'],
    ['listing.base', { 'interpretations.funding.listing': 'pot', 'listing.base': '1' }, 'pot'],
    ['medication.base.tertial2', pot('medication', { 'medication.base.tertial2': '1' }), 'pot'],
    ['cni.average', pot('cni', { 'cni.average': '1' }), 'pot'],
    ['rehab.amount', pot('rehab', { 'rehab.amount': '1' }), 'pot'],
    ['sparsity.share', { 'interpretations.sparsity.pool': 'published', 'sparsity.share': '9' }, 'pot'],
    ['published.listing', { 'published.listing': '1' }, 'reading'],
    ['published.total', { 'published.total': '1' }, 'reconciliation'],
    ['cni.givenMean', { 'cni.givenMean': '1.1' }, 'reading'],
    ['interpretations.cni.reference', pot('cni', given), 'reading'],
    ['sparsity.distanceTo.band2', { 'sparsity.distanceTo.band2': '68' }, 'reading'],
    ['sparsity.sizeFrom.tier2', { 'sparsity.sizeFrom.tier2': '2002' }, 'reading'],
    ['rehab.toAge', { 'rehab.toAge': '64' }, 'none'],
  ])('says why: %s', async (path, values, reason) => {
    const found = await effect(TWO, values, path);
    expect(found).toMatchObject({ units: 0, most: null, nothing: reason });
    expect(found.after).toBe(found.before);
  });

  test('of external units, where there is none', async () => {
    const dataset = datasetOf({ A: { persons: { '30-34': 10 }, km: 80 } });
    expect((await effect(dataset, { 'external.vat': '4' })).nothing).toBe('noExternal');
  });

  test('in invoices only, where there is something to invoice', async () => {
    const [date, start] = ['2026-03-14', 600];
    const minutes = { careMinutes: 60, adminMinutes: 0, travelMinutes: 0, ownJourney: false };
    const who = { requester: 'A', performer: 'B', patient: 'P1', kind: 'accompanying' as const };
    const assignments = [{ date, start, ...minutes, ...who, cost: 90_000, disputed: false, origin: null }];
    const found = await effect({ ...TWO, assignments }, { 'servicePurchase.dueDays': '20' });
    expect([found.before !== null, found.nothing]).toEqual([true, 'invoices']);
  });

  test('a limit that another one rests on is not taken back by itself', async () => {
    const values = { 'sparsity.distanceFrom.band3': '120', 'sparsity.distanceFrom.band4': '140' };
    const [third, fourth] = await effects(TWO, values);
    expect([third!.path, third!.nothing === 'notAlone']).toEqual(['sparsity.distanceFrom.band3', false]);
    expect(fourth).toMatchObject({ before: null, units: 0, nothing: 'notAlone' });
  });

  test('rules that are gone are a fault, and progress is told before each change', async () => {
    const book = new Book();
    book.use(TWO);
    const gone = { year: 2031, scenario: null, period: '2026' };
    expect(await changeEffects(book, gone, silent)).toMatchObject({ code: 'noSuchYear', year: 2031 });
    book.useScenario('s1', fileOf(scenario({ 'listing.base': '2300', 'cni.average': '1500' })));
    const told: number[][] = [];
    const request = { year: 2026, scenario: 's1', period: '2026' };
    await changeEffects(book, request, (done, total) => void told.push([done, total]));
    expect(told).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });
});

function pot(line: string, values: Values): Values {
  return { [`interpretations.funding.${line}`]: 'pot', ...values };
}

function places(count: number): Activity {
  return {
    ...{
      unitId: 'A',
      period: '2026',
      post: 'careHomes',
      kind: 'permanent',
      count: count * 100,
      amount: null,
    },
    ...{ counterpart: null, origin: null },
  };
}

/** Öre of every unit's listed lines. */
function totals(dataset: Dataset, of: Rules): number[] {
  const { unitIds, amounts } = compensation(dataset, of, '2026');
  return unitIds.map((_, unit) =>
    LINES.reduce((sum, __, line) => sum + amounts[unit * LINES.length + line]!, 0),
  );
}
