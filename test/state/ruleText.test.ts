import { describe, expect, test } from 'vitest';
import { formatFor } from '../../src/i18n/format.ts';
import { parameterValue } from '../../src/i18n/parameterValue.ts';
import { sv } from '../../src/i18n/sv.ts';
import { parametersOf } from '../../src/params/parameter.ts';
import { amendmentHtml, amendmentOf, amendmentText, type Amended } from '../../src/state/amendment.ts';
import { byRationale, ruleChanges, ruleText } from '../../src/state/ruleText.ts';
import { spreadOf } from '../../src/state/spread.ts';
import type { Words } from '../../src/state/summary.ts';
import type { RuleEffect } from '../../src/worker/client.ts';
import { yearFile } from '../model/build.ts';
import { scenarioOf } from '../params/changes.ts';

const [Y25, Y26] = [yearFile(2025), yearFile(2026)];
const MINE = yearFile(2026, { 'listing.base': '2350', 'listing.weights.80-84': '2.40' });
const SV: Words = { t: sv, format: formatFor('sv') };

describe('the rule text', () => {
  test('holds every parameter once, in chapter order, and the interpretations last', () => {
    const sections = ruleText([Y25, Y26], false);
    const paths = sections.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'row' ? [item.row.path] : item.rows.map(({ path }) => path))),
    );
    expect(paths.toSorted()).toEqual(
      parametersOf(Y25)
        .map(({ path }) => path)
        .toSorted(),
    );
    expect(sections[0]?.section).toBe('5');
    expect(sections.at(-1)?.section).toBeNull();
  });

  test('puts the versions side by side', () => {
    const listing = ruleText([Y25, Y26, MINE], false).find(({ section }) => section === '5.1.1');
    expect(listing?.items[0]).toMatchObject({
      kind: 'row',
      row: { path: 'listing.base', values: ['2222', '2301', '2350'], changed: true },
    });
    expect(listing?.items[1]).toMatchObject({ kind: 'weights', path: 'listing.weights' });
  });

  test('shows only what changes where asked', () => {
    expect(ruleText([Y26, Y26], true)).toEqual([]);
    const [section, ...rest] = ruleText([Y26, MINE], true);
    expect(rest).toEqual([]);
    expect(section?.items).toMatchObject([
      { kind: 'row', row: { path: 'listing.base' } },
      { kind: 'weights', rows: [{ path: 'listing.weights.80-84', values: ['2.21', '2.40'] }] },
    ]);
  });

  test('takes the same number written otherwise for the same', () => {
    expect(ruleText([Y26, yearFile(2026, { 'listing.base': '2301.00' })], true)).toEqual([]);
  });
});

describe('the reasons', () => {
  test('are told once for all values that share them, and not for what no scenario changes', () => {
    const row = (path: string) => ({ path, unit: 'kr' as const, sub: null, values: [], changed: true });
    const [a, b, c, d] = [row('a'), row('b'), row('c'), row('d')];
    const reasons = new Map([
      ['a', 'Dyrare'],
      ['b', ''],
      ['c', 'Dyrare'],
    ]);
    expect(byRationale([a, b, c, d], reasons)).toEqual([
      ['Dyrare', [a, c]],
      ['', [b]],
    ]);
  });
});

describe('a value', () => {
  const text = (path: string, value: string | null): string => {
    const { unit } = parametersOf(Y26).find((one) => one.path === path)!;
    return parameterValue(sv, SV.format, { path, unit, value }).replaceAll('\u00a0', ' ');
  };
  test.each([
    ['listing.base', '2301', '2 301 kr'],
    ['listing.base', '2301.5', '2 301,50 kr'],
    ['listing.weights.80-84', '2.4', '2,40'],
    ['sparsity.share', '15.00', '15 %'],
    ['external.supplement', '1.5', '1,5 %'],
    ['cni.scbReference', '2.4761', '2,4761'],
    ['cni.givenMean', null, 'inte angivet'],
    ['servicePurchase.indexFrom', '2018', '2018'],
    ['servicePurchase.dayTo', '17', 'klockan 17'],
    ['sparsity.sizeTo.tier1', '2000', '2 000 invånare'],
    ['published.listing', '304262', '304 262 tkr'],
    ['interpretations.cni.reference', 'given', 'Ett angivet medelvärde.'],
  ])('of %s that is %s is written %s', (path, value, written) => {
    expect(text(path, value)).toBe(written);
  });
});

const EFFECT: RuleEffect = {
  unitIds: ['A', 'B', 'C'],
  before: [100_000_000, 200_000_000, 300],
  after: [150_000_000, 190_000_000, 300],
  ...{ lines: ['listing', 'cni', 'familyCentre'], fault: null },
};

describe('the spread of an effect', () => {
  test('sums all units and names the ends', () => {
    expect(spreadOf(EFFECT)).toEqual({
      ...{ before: 300_000_300, after: 340_000_300, change: 40_000_000 },
      ...{ more: 1, less: 1, same: 1 },
      gain: { unitId: 'A', change: 50_000_000 },
      loss: { unitId: 'B', change: -10_000_000 },
    });
  });

  test('names nobody where nobody gets more or less', () => {
    const still = { ...EFFECT, after: EFFECT.before };
    expect(spreadOf(still)).toMatchObject({ change: 0, same: 3, gain: null, loss: null });
  });

  test('is unknown where an amount is', () => {
    expect(spreadOf({ ...EFFECT, after: [1, null, 3] })).toBeNull();
  });
});

describe('the amendment', () => {
  const scenario = scenarioOf(Y26, [
    { path: 'listing.base', value: '2350', rationale: '' },
    { path: 'listing.weights.80-84', value: '2.40', rationale: 'Fler besök per person' },
    { path: 'interpretations.cni.reference', value: 'mean', rationale: 'Samma som förut' },
  ]);
  const amended = {
    title: 'Förslag till ändring: Äldre',
    stamps: ['Ej avstämd'],
    subject: 'Förslaget',
    base: '2026 (förslag)',
    period: '2026',
    changes: ruleChanges(Y26, MINE, scenario),
    effect: EFFECT,
    names: new Map([['A', 'Strömsund']]),
    transition: null,
    version: '1',
    parameterHash: 'abc',
  };
  const text = amendmentText(amendmentOf(amended, SV)).replaceAll('\u00a0', ' ');

  test('tells each change under its section, with why or that nobody says', () => {
    expect(text).toContain(
      [
        '§5.1.1 Ersättning per listad invånare',
        'Belopp för vikt 1,00, listning: 2 301 kr ändras till 2 350 kr. Motivering saknas.',
        'Åldersvikt, listning, 80–84 år: 2,21 ändras till 2,40. Motivering: Fler besök per person.',
      ].join('\n'),
    );
    expect(text).not.toContain('Samma som förut');
  });

  test('holds title, stamps, base, list, summary, effect and version', () => {
    for (const part of [
      'Förslag till ändring: Äldre\nEj avstämd\n',
      'Utgångsläge: 2026 (förslag)',
      'Listdatum: 2026',
      'Förslaget höjer beloppet för vikt 1,00 i listningen från 2 301 kr till 2 350 kr och höjer åldersvikten',
      'Hela regionen: 3 000 003 kr per år blir 3 400 003 kr per år (+400 000 kr).',
      '1 enhet får mer, 1 får mindre och 1 får lika mycket.',
      'Störst ökning i kronor: Strömsund +500 000 kr per år (+50 %).',
      'Störst minskning i kronor: B −100 000 kr per år (−5 %).',
      'med påslag och momskompensation och Familjecentral.',
      'version 1, parametrar abc.',
    ])
      expect(text).toContain(part);
  });

  test('tells a value that nobody had stated, and one that is taken away', () => {
    const stated = yearFile(2026);
    stated.cni.givenMean.value = '1.02';
    const told = (from: typeof Y26, to: typeof Y26): string =>
      amendmentText(amendmentOf({ ...amended, changes: ruleChanges(from, to, null) }, SV));
    expect(told(Y26, stated)).toContain('\nRegionens medelvärde för CNI, angivet: anges till 1,02.');
    expect(told(stated, Y26)).toContain('\nRegionens medelvärde för CNI, angivet: 1,02 tas bort.');
  });

  test('has the old value struck and the new one marked in HTML', () => {
    const html = amendmentHtml(amendmentOf(amended, SV));
    expect(html).toContain('80–84 år: <del>2,21</del> ändras till <ins>2,40</ins>.');
    const stated = yearFile(2026);
    stated.cni.givenMean.value = '1.02';
    const told = (from: typeof Y26, to: typeof Y26): string =>
      amendmentHtml(amendmentOf({ ...amended, changes: ruleChanges(from, to, null) }, SV));
    expect(told(Y26, stated)).toContain('angivet: anges till <ins>1,02</ins>.');
    expect(told(stated, Y26)).toContain('angivet: <del>1,02</del> tas bort.');
  });

  test('names the three largest gains and losses, and no per cent of nothing', () => {
    const effect: RuleEffect = {
      unitIds: ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
      before: [100_00, 0, 1_000_00, 500_00, 100_00, 100_00, 1_000_00],
      after: [101_00, 5_00, 1_010_00, 502_00, 100_00, 97_00, 999_50],
      ...{ lines: ['listing'], fault: null },
    };
    const told = amendmentText(amendmentOf({ ...amended, effect }, SV)).replaceAll('\u00a0', ' ');
    expect(told).toContain(
      'Störst ökning i kronor: C +10 kr per år (+1 %); B +5 kr per år; D +2 kr per år (+0,4 %).',
    );
    expect(told).toMatch(
      /Störst minskning i kronor: F −3 kr per år \(−3 %\); G −[01] kr per år \(−0,05 %\)\./,
    );
  });

  test('tells a reading by its question and both answers', () => {
    const read = yearFile(2026, {}, { 'rehab.ages': 'fifths' });
    const told = amendmentText(amendmentOf({ ...amended, changes: ruleChanges(Y26, read, null) }, SV));
    expect(told).toMatch(/\?”? ?Från ”Efter ålder i år .* till ”Alltid 4\/5 av 15–19 och 3\/5 av 65–69\.”/);
  });

  test('gives no reasons between two years, and says where the effect is not known', () => {
    const years = { ...amended, changes: ruleChanges(Y25, Y26, null), effect: null };
    const told = amendmentText(amendmentOf(years, SV));
    expect(told).not.toMatch(/Motivering/);
    expect(told).toContain('Följderna är inte uträknade.');
  });

  test('tells the transition rule that goes with it: limits, shares, and what it moves', () => {
    const rule = {
      limits: { measure: 'percent' as const, floor: -100, ceiling: 250 },
      shares: [10_000],
      first: { moved: 123_456_00, payers: 21, receivers: 9 },
      ...{ now: 'Äldre på listan 2025-10', before: '2026 på listan 2025-10' },
    };
    const told = (transition: Amended['transition']): string =>
      amendmentText(amendmentOf({ ...amended, transition }, SV)).replaceAll('\u00a0', ' ');
    expect(told(rule)).toContain(
      [
        '\n\nÖvergångsregel',
        'Övergångsregeln begränsar ändringen från 2026 på listan 2025-10 till Äldre på listan 2025-10, räknad på alla poster för listade. Följderna ovan är utan den.',
        'Golv: en vårdenhets ersättning per år ändras med lägst −1 %.',
        'Tak: en vårdenhets ersättning per år ändras med högst +2,5 %.',
        'Övergångsregeln finansieras inom potten: summan är densamma på öret.',
        'Den flyttar 123 456 kr per år från 21 vårdenheter till 9.\n\n',
      ].join('\n'),
    );
    const phased = told({
      ...rule,
      limits: { measure: 'perListed', floor: -25_50, ceiling: null },
      shares: [3_333, 6_667, 10_000],
    });
    expect(phased).toContain('ändras med lägst −25,5 kr per listad.');
    expect(phased).toContain('varje år: 33,33 % år 1, 66,67 % år 2 och 100 % år 3.');
    expect(phased).toContain('Det första året flyttar den 123 456 kr från 21 vårdenheter till 9.');
    expect(phased).not.toContain('Tak:');
    expect(told({ ...rule, first: { moved: 0, payers: 0, receivers: 0 } })).toContain('flyttar inga pengar');
    expect(told(null)).not.toContain('Övergångsregel');
  });
});
