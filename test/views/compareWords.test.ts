// Sentences about gains and losses, and about public and external.
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { sv } from '../../src/i18n/sv.ts';
import type { Competition, Managed, PerListed } from '../../src/state/competition.ts';
import type { RankRow } from '../../src/state/ranking.ts';
import type { RankingSummary } from '../../src/state/rankingSummary.ts';
import { competitionTexts } from '../../src/views/compare/competition/words.ts';
import { percentsOf } from '../../src/views/compare/percents.ts';
import {
  figureText,
  mostChanged,
  partName,
  rowText,
  shortText,
  summaryTexts,
  tickText,
} from '../../src/views/compare/rank/words.ts';
import { columnName, severalText } from '../../src/views/compare/several/words.ts';
import { resultOf } from '../state/results.ts';

const SV = { t: sv, format: formatFor('sv') };
const EN = { t: en, format: formatFor('en') };
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const row = (name: string, change: number | null): RankRow => ({
  ...{ id: name, name, municipality: 'Berg', ownership: 'region', km: 10, lat: null, lon: null },
  ...{ before: 1_000_000, after: 1_000_000 + (change ?? 0), change, listedBefore: 10, listed: 10 },
  ...{ ratio: change === null ? null : change / 1_000_000, perListed: change === null ? null : change / 10 },
  presence: 'both',
});
const NOTHING: RankingSummary = {
  ...{ gain: 0, lose: 0, same: 0, most: null, least: null, slightest: null, median: null },
  ...{ fresh: [], gone: [], barred: [] },
};

describe('the sentence about gains and losses', () => {
  test('counts, and names the largest gain and loss and the middle, with signs', () => {
    const summary = {
      ...{ ...NOTHING, gain: 1, lose: 2, same: 0, median: -2_000 },
      ...{ most: row('Berg', 500_000), least: row('Åre', -30_000) },
    };
    expect(summaryTexts(SV, summary, 'change').map(plain)).toEqual([
      '1 enhet får mer, 2 får mindre och ingen får lika mycket.',
      'Störst ökning: Berg, +5 000 kr/år.',
      'Störst minskning: Åre, −300 kr/år.',
      'I mitten (median): −20 kr/år.',
    ]);
    expect(plain(summaryTexts(EN, summary, 'ratio')[1]!)).toBe('Largest gain: Berg, +50.0%.');
  });

  test('names the one that gains least where all gain, and the one that loses least where all lose', () => {
    const gains = { ...NOTHING, gain: 2, most: row('Berg', 500), slightest: row('Åre', 100) };
    expect(plain(summaryTexts(SV, gains, 'change')[2]!)).toBe('Minst ökning: Åre, +1 kr/år.');
    const losses = { ...NOTHING, lose: 2, least: row('Berg', -500), slightest: row('Åre', -100) };
    expect(plain(summaryTexts(SV, losses, 'change')[2]!)).toBe('Minst minskning: Åre, −1 kr/år.');
  });

  test('says that none gains where none does', () => {
    expect(summaryTexts(SV, { ...NOTHING, same: 3, median: 0 }, 'change').map(plain)).toEqual([
      'Ingen enhet får mer, ingen får mindre och 3 får lika mycket.',
      'I mitten (median): 0 kr/år.',
    ]);
  });

  test('names the new, the gone and the barred, and is silent of nothing', () => {
    const names = { fresh: [row('A', 1), row('B', 1)], gone: [row('C', 1)], barred: [row('D', null)] };
    expect(summaryTexts(SV, { ...NOTHING, ...names }, 'change')).toEqual([
      'Nya efter, utan belopp före: A och B.',
      'Finns bara före: C.',
      'Kan inte räknas därför att uppgifter fattas: D. Se anmärkningarna på översikten.',
    ]);
    expect(summaryTexts(SV, NOTHING, 'change')).toEqual([]);
  });
});

test('a figure has its sign and its unit, and a dash where there is none', () => {
  expect(plain(figureText(SV, 'perListed', -12_300))).toBe('−123 kr per listad och år');
  expect(plain(shortText(SV, row('A', 123_456_789), 'change'))).toBe('+1 235 tkr');
  expect(shortText(SV, row('A', null), 'perListed')).toBe('–');
});

test('parts are called by their limits, their kind or their groups', () => {
  const groups = [
    { id: 'g1', name: 'Fjällen', unitIds: [] },
    { id: 'g2', name: 'Små', unitIds: [] },
  ];
  const scales = { distance: [0, 30, 150], size: [0, 2001, 4001], groups };
  const name = (grouping: Parameters<typeof partName>[1], key: string): string =>
    plain(partName(SV, grouping, key, scales));
  expect(['0', '1', '2', ''].map((key) => name('distance', key))).toEqual([
    ...['Under 30 km', '30 km till 150 km', '150 km och längre', 'Okänt avstånd'],
  ]);
  expect(['0', '1', '2'].map((key) => name('size', key))).toEqual([
    ...['0–2 000 listade', '2 001–4 000 listade', '4 001 listade och fler'],
  ]);
  expect([
    name('own', 'g1+g2'),
    name('own', ''),
    name('ownership', 'external'),
    name('municipality', 'Åre'),
  ]).toEqual(['Fjällen + Små', 'Utan grupp', 'Externa', 'Åre']);
});

test('where not all can be drawn, those that change most are, in their order', () => {
  const rows = [row('A', 5), row('B', -50), row('C', 40), row('D', null)];
  expect(mostChanged(rows, 'change', 2).map(({ id }) => id)).toEqual(['B', 'C']);
  expect(mostChanged(rows, 'change', 4)).toBe(rows);
});

describe('the sentence about public and external', () => {
  const group = (ownership: Managed['ownership'], weight: number, cni: number): Managed => ({
    ...{ ownership, unitIds: ['A'], listed: 10, amounts: {} as Managed['amounts'] },
    facts: { listingWeight: weight, medicationWeight: 1, cni, sparse: 0.25, unitSize: 10 },
  });
  const line = (code: PerListed['line'], difference: number | null): PerListed => ({
    ...{ line: code, region: 100_000, external: 0, difference },
    ratio: difference === null ? null : difference / 100_000,
  });
  const found = (pools: number, total: number | null): Competition => ({
    ...{ region: group('region', 1.01, 1.1), external: group('external', 0.97, 1.2) },
    ...{ lines: [line('pools', pools), line('total', total)], unknown: [] },
  });

  test('says which way the difference goes, with and without the two supplements, and what it follows', () => {
    expect(competitionTexts(SV, found(-12_345, 4_000)).map(plain)).toEqual([
      'De externa får 40 kr mer per listad och år än egen regi (+4,0 %).',
      'Utan påslag och momskompensation får de 123 kr mindre (−12,3 %).',
      'De externas listade har lägre åldersvikt (0,970 mot 1,010) och har högre CNI (1,200 mot 1,100).',
    ]);
  });

  test('says the same of what rounds to no krona', () => {
    expect(competitionTexts(SV, found(49, -49)).slice(0, 2)).toEqual([
      'De externa får lika mycket per listad och år som egen regi.',
      'Utan påslag och momskompensation får de lika mycket.',
    ]);
  });

  test('says so where there is nothing to compare', () => {
    expect(competitionTexts(SV, found(0, null))).toEqual([sv.competition.barred]);
    const alone = { ...found(0, 0), external: { ...group('external', 1, 1), unitIds: [] } };
    expect(competitionTexts(SV, alone)).toEqual([sv.competition.one]);
  });
});

describe('the sentence about several', () => {
  const [low, high] = [resultOf(2025, { A: { listing: 1e9 } }), resultOf(2026, { A: { listing: 3e9 } })];
  test('names the column that gives most, and how much more', () => {
    expect(plain(severalText(SV, [low, high], 0, ['ett', 'två']))).toBe(
      'Mest ger två: 20,0 mnkr om året mer än ett.',
    );
    expect(severalText(SV, [low, high], 1, ['ett', 'två'])).toBe('Mest ger två, som de andra jämförs med.');
    expect(severalText(SV, [low, low], 0, ['ett', 'två'])).toBe(sv.several.same);
  });

  test('is silent of one column, and of what is not known', () => {
    expect(severalText(SV, [low], 0, ['ett'])).toBe('');
    expect(severalText(SV, [low, null], 0, ['ett', 'två'])).toBe('');
  });

  test('columns are called by their rules and list', () => {
    const results = { nameOf: ({ year }: { year: number }) => String(year) };
    expect(columnName(SV, results, { year: 2026, scenario: null, period: '2025' })).toBe('2026, lista 2025');
  });
});

describe('per cent in the ranking', () => {
  const small = [row('Berg', 860), row('Åre', -1), { ...row('Ragunda', null), ratio: null }];
  const said = (rows: readonly RankRow[]) => ({
    ...SV,
    format: percentsOf(
      SV.format,
      rows.map(({ ratio }) => ratio),
    ),
  });

  test('has two decimals in every place where all change by less than one per cent', () => {
    const words = said(small);
    expect(plain(words.format.percentChange(small[0]!.ratio))).toBe('+0,09 %');
    expect(plain(shortText(words, small[0]!, 'ratio'))).toBe('+0,09 %');
    expect(plain(rowText(words, small[0]!))).toContain('(+0,09 %)');
    const summary = { ...NOTHING, gain: 1, lose: 1, most: small[0]!, median: 0.0004295 };
    expect(summaryTexts(words, summary, 'ratio').slice(1).map(plain)).toEqual([
      'Störst ökning: Berg, +0,09 %.',
      'I mitten (median): +0,04 %.',
    ]);
  });

  test('has one where any changes by more, and where none changes', () => {
    expect(plain(shortText(said([...small, row('Krokom', 10_000)]), small[0]!, 'ratio'))).toBe('+0,1 %');
    expect(plain(shortText(said([row('Berg', 0)]), row('Berg', 0), 'ratio'))).toBe('0,0 %');
  });

  test('has on the axis the decimals that tell its figures apart, one at least', () => {
    expect(plain(tickText(SV, 'ratio', 0.0004, 0.0002))).toBe('+0,04 %');
    expect(plain(tickText(SV, 'ratio', 0.02, 0.01))).toBe('+2,0 %');
  });
});
