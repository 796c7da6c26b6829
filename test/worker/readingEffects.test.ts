import { describe, expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import { READINGS, type Dataset, type ReadingKey, type Rules } from '../../src/model/types.ts';
import { createApi } from '../../src/worker/api.ts';
import { effectsOf, type ReadingEffect } from '../../src/worker/readingEffects.ts';
import { ruleEffect, rulesOnList } from '../../src/worker/ruleEffect.ts';
import { amountsOf, datasetOf, reading, rulesWith, yearFile, type Readings } from '../model/build.ts';
import { rulesOf } from '../../src/params/rules.ts';
import { sample } from '../model/sample.ts';

const RULES = rulesWith(2026);

function effect(key: ReadingKey, option: string, dataset: Dataset, rules: Rules = RULES): ReadingEffect {
  const found = effectsOf(dataset, rules, '2026').effects.find(
    (one) => one.key === key && one.option === option,
  );
  if (!found) throw new Error(`No effect of ${key} ${option}`);
  return found;
}

const TOWN = datasetOf({ A: { persons: { '40-44': 100 } }, B: { persons: { '40-44': 300 }, km: 40 } });

describe('the effects of the readings', () => {
  test('are one for each reading that is not in force', () => {
    const { effects } = effectsOf(TOWN, RULES, '2026');
    const options = Object.values(READINGS).flatMap((all) => all.slice(1));
    expect(effects.map(({ option }) => option)).toEqual(options);
    const read = reading(RULES, { 'external.supplementBase': 'all' });
    const others = effectsOf(TOWN, read, '2026').effects.filter(
      ({ key }) => key === 'external.supplementBase',
    );
    expect(others.map(({ option }) => option)).toEqual(['withoutMedication', 'listing']);
  });

  test('of a fixed pool share out what is published', () => {
    const { before, after, unitIds } = effect('funding.rehab', 'pot', TOWN);
    // 106 kr a person against 8 686 tkr shared 1:3.
    expect(unitIds).toEqual(['A', 'B']);
    expect(before.map((ore, unit) => after[unit]! - ore!)).toEqual([
      868_600_000 / 4 - 10_600 * 100,
      (868_600_000 * 3) / 4 - 10_600 * 300,
    ]);
  });

  test('are the differences of the units’ sums with the sample', () => {
    const dataset = sample();
    for (const one of effectsOf(dataset, RULES, '2026').effects.filter(({ lines }) =>
      lines.includes('listing'),
    )) {
      const read = reading(RULES, { [one.key]: one.option } as Readings);
      const sums = (rules: Rules): (number | null)[] =>
        Object.values(amountsOf(compensation(dataset, rules, '2026'))).map((lines) =>
          Object.values(lines).reduce(
            (sum: number | null, ore) => (ore === null || sum === null ? null : sum + ore),
            0,
          ),
        );
      expect(one.before).toEqual(sums(RULES));
      expect(one.after).toEqual(sums(read));
    }
  });

  test('of a mean that nobody has stated are barred and say so', () => {
    const { after, fault } = effect('cni.reference', 'given', TOWN);
    expect(after).toEqual([null, null]);
    expect(fault).toMatchObject({ code: 'noGivenCniMean' });
    const stated = rulesOf(yearFile(2026, { 'cni.givenMean': '2' }));
    const known = effect('cni.reference', 'given', TOWN, stated);
    expect(known.fault).toBeNull();
    // CNI 1.0 against 2 instead of against 1 halves the line, and with it sparsity's share of it.
    expect(known.after[0]! - known.before[0]!).toBe(-76_700 * 100);
  });

  test('say why they are nought, where the data tell', () => {
    expect(effect('rehab.ages', 'fifths', TOWN).unaffected).toBe('noSingleAges');
    expect(effect('sparsity.distanceBy', 'unit', TOWN).unaffected).toBe('noHomes');
    expect(effect('external.funding', 'fromPools', TOWN).unaffected).toBe('noExternal');
    expect(effect('sparsity.sizeTiers', 'whole', TOWN).unaffected).toBe('allSmall');
    expect(effect('sparsity.bounds', 'printed', TOWN).unaffected).toBe('noneBetween');
    expect(effect('familyCentre.ages', 'fifths', TOWN).unaffected).toBe('noCentres');
    expect(effect('ceilings', 'full', TOWN).unaffected).toBe('withinCeilings');
    expect(effect('servicePurchase.hour', 'patientDay', TOWN).unaffected).toBe('noAssignments');
    const pot = reading(RULES, { 'funding.cni': 'pot' });
    expect(effect('cni.reference', 'given', TOWN, pot).unaffected).toBe('fixedPool');
    expect(effect('funding.rehab', 'pot', TOWN).unaffected).toBeNull();
  });

  test('of ceilings are those of what is claimed over them', () => {
    const granted = (unitId: string, amount: number): Dataset['activities'][number] => ({
      ...{ unitId, period: '2026', post: 'publicHealth', kind: '', count: null, amount },
      ...{ counterpart: null, origin: null },
    });
    const dataset = { ...TOWN, activities: [granted('A', 100_000_000), granted('B', 120_000_000)] };
    const { before, after, lines } = effect('ceilings', 'full', dataset);
    // 2 200 tkr claimed under a ceiling of 1 100 tkr.
    expect(before).toEqual([50_000_000, 60_000_000]);
    expect(after).toEqual([100_000_000, 120_000_000]);
    expect(lines).not.toContain('listing');
  });

  test('of the other lines do not mind a fault in the listed ones', () => {
    const dataset = datasetOf({ A: { persons: { '40-44': 100 }, cni: null } });
    expect(effect('ceilings', 'full', dataset).fault).toBeNull();
    expect(effect('rehab.ages', 'fifths', dataset).fault).toMatchObject({ code: 'unitWithoutCni' });
  });

  test('together are from the defaults to what is in force', () => {
    expect(effectsOf(TOWN, RULES, '2026').together).toBeNull();
    const read = reading(RULES, { 'funding.rehab': 'pot', 'funding.cni': 'pot' });
    const { together } = effectsOf(TOWN, read, '2026');
    const { before, after } = effect(
      'funding.rehab',
      'rate',
      TOWN,
      reading(RULES, { 'funding.rehab': 'pot' }),
    );
    expect(together?.before).toEqual(after);
    expect(together?.after).not.toEqual(before);
  });
});

describe('what the worker answers', () => {
  const api = createApi();
  api.use(api.sample());

  test('is the effect between two named rules, and the result of the first to be reconciled', () => {
    const own = (year: number) => ({ year, scenario: null });
    const effect = api.ruleEffect(own(2025), own(2026), '2026');
    if ('code' in effect) throw new Error(effect.code);
    const [a, b] = api.compute([2025, 2026].map((year) => ({ ...own(year), period: '2026' })));
    const sum = (outcome: typeof a) =>
      outcome && 'result' in outcome ? outcome.result.totals.reduce((all, ore) => all! + ore!, 0) : null;
    const total = (ores: readonly (number | null)[]) => ores.reduce((all, ore) => all! + ore!, 0);
    expect([total(effect.before), total(effect.after)]).toEqual([sum(a), sum(b)]);
    expect(effect.fromResult).toEqual(a && 'result' in a && a.result);
  });

  test('is the fault of a year that there are no rules for', () => {
    const name = { year: 2031, scenario: null };
    expect(api.ruleEffect(name, { ...name, year: 2026 }, '2026')).toMatchObject({ code: 'noSuchYear' });
    expect(api.readingEffects({ ...name, period: '2026' })).toMatchObject({ code: 'noSuchYear' });
  });

  test('can be sent', () => {
    const effects = api.readingEffects({ year: 2026, scenario: null, period: '2026' });
    expect(structuredClone(effects)).toEqual(effects);
  });
});

describe('the effect of rules', () => {
  const on = (rules: Rules, dataset = TOWN) => rulesOnList(dataset, rules, '2026');

  test('of an amount that no unit has is nothing, and of none of the listed lines', () => {
    const { before, after, lines } = ruleEffect(
      TOWN,
      on(RULES),
      on(rulesWith(2026, { 'healthTalks.amount': '1200' })),
    );
    expect([before, after]).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(lines).toEqual(['healthTalks']);
  });

  test('of two years is that of the listed lines', () => {
    const { lines } = ruleEffect(TOWN, on(rulesWith(2025)), on(RULES));
    expect(lines).toContain('listing');
    expect(lines).not.toContain('ambulance');
  });

  test('on a list that is not loaded is that fault', () => {
    const none = (rules: Rules) => rulesOnList(TOWN, rules, '2031');
    expect(ruleEffect(TOWN, none(RULES), none(rulesWith(2025))).fault).toMatchObject({
      code: 'noSuchPeriod',
    });
  });
});
