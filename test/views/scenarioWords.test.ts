import { describe, expect, test } from 'vitest';
import { formatFor } from '../../src/i18n/format.ts';
import { sv } from '../../src/i18n/sv.ts';
import { parametersOf } from '../../src/params/parameter.ts';
import type { ChangeEffect } from '../../src/state/changeEffects.svelte.ts';
import type { LogEntry } from '../../src/state/scenarios.svelte.ts';
import { effectText } from '../../src/views/scenario/editor/effect.ts';
import { fileName } from '../../src/views/scenario/editor/fileName.ts';
import { logLines } from '../../src/views/scenario/editor/logLines.ts';
import { mismatchOf } from '../../src/views/scenario/editor/mismatch.ts';
import { statusText, type Status } from '../../src/views/scenario/editor/status.ts';
import { logText, stepText } from '../../src/views/scenario/editor/steps.ts';
import { yearFile } from '../model/build.ts';
import { resultOf } from '../state/results.ts';

const f = formatFor('sv');
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
const parameters = new Map(parametersOf(yearFile(2026)).map((one) => [one.path, one]));
const words = { t: sv, language: 'sv', parameters } as const;

describe('a step in words', () => {
  const WEIGHT = { path: 'listing.weights.80-84', before: '2.21', after: '2.40' };
  const BASE = { path: 'listing.base', before: '2301', after: '2400' };
  const entry = (parts: Partial<LogEntry>): LogEntry => ({
    ...{ at: '2026-11-22T08:00:00.000Z', way: 'done', did: 'changed', scenarioId: 's1' },
    ...{ scenario: 'Förslag 1', baseYear: 2026, formerly: null, values: [] },
    ...parts,
  });

  test.each<[Partial<LogEntry>, string]>([
    [{ values: [WEIGHT] }, 'Åldersvikt, listning, 80–84 år 2,21 → 2,40'],
    [{ did: 'created' }, 'nytt scenario ”Förslag 1” från 2026'],
    [
      { did: 'created', values: [BASE] },
      'nytt scenario ”Förslag 1” från 2026: Belopp för vikt 1,00, listning 2 301 kr → 2 400 kr',
    ],
    [{ did: 'copied' }, 'kopian ”Förslag 1”'],
    [{ did: 'renamed', formerly: 'A' }, 'namnet ”A” → ”Förslag 1”'],
    [{ did: 'removed' }, '”Förslag 1” togs bort'],
    [{ did: 'read', values: [WEIGHT, BASE] }, '”Förslag 1” lästes in med 2 ändringar'],
    [{ did: 'reset', values: [WEIGHT] }, 'återställt: Åldersvikt, listning, 80–84 år 2,21 → 2,40'],
    [{ did: 'reasoned', values: [WEIGHT] }, 'motiveringen till Åldersvikt, listning, 80–84 år'],
    [
      { values: [{ path: 'interpretations.funding.listing', before: 'rate', after: 'pot' }] },
      'Är beloppet eller potten för listning fast? Beloppet för vikt 1,00 är fast. → Potten är fast och delas efter vägda listade.',
    ],
    [
      { values: [{ path: 'cni.givenMean', before: null, after: '1.05' }] },
      'Regionens medelvärde för CNI, angivet inte angivet → 1,05',
    ],
  ])('%j', (parts, text) => {
    expect(plain(stepText(words, entry(parts)))).toBe(text);
  });

  test('tells the first of many values, and counts the others', () => {
    const many = entry({ values: [WEIGHT, BASE, BASE] });
    expect(plain(stepText(words, many, 1))).toBe('Åldersvikt, listning, 80–84 år 2,21 → 2,40 och 2 till');
  });

  test('stands in the log newest first, and says what was taken back and done again', () => {
    const entries = [entry({ did: 'copied' }), entry({ way: 'undone', values: [WEIGHT] })];
    expect(logLines(words, entries, () => 'nu')).toEqual([
      ...[
        {
          key: 1,
          when: 'nu',
          scenario: 'Förslag 1',
          what: 'Ångrat: Åldersvikt, listning, 80–84 år 2,21 → 2,40',
        },
      ],
      ...[{ key: 0, when: 'nu', scenario: 'Förslag 1', what: 'Kopian ”Förslag 1”' }],
    ]);
    expect(logText(words, entry({ way: 'redone', did: 'removed' }))).toBe('Gjort om: ”Förslag 1” togs bort');
  });
});

describe('the status', () => {
  const of = (parts: Partial<Status>): string =>
    plain(
      statusText(sv, f, {
        ...{ changes: 2, baseYear: 2026, before: 100_000_000, after: 101_000_000, units: [5, -2, 0, 1] },
        ...parts,
      }),
    );

  test('says what the region pays more, and how many gain and lose', () => {
    expect(of({})).toBe(
      '2 ändringar mot 2026: vårdenheterna får 10 000 kr/år mer för sina listade, med påslag och moms (+1,0 %), tillsammans 1 010 tkr/år. 2 vårdenheter får mer, 1 mindre och 1 lika mycket.',
    );
  });

  test('has the right word for less, for as much and for nearly as much', () => {
    expect(of({ changes: 1, after: 99_000_000 })).toMatch(
      /^1 ändring mot 2026: vårdenheterna får 10 000 kr\/år mindre för sina listade, med påslag och moms \(−1,0 %\)/,
    );
    expect(of({ after: 100_000_000 })).toContain('tillsammans lika mycket för sina listade, 1 000 tkr/år.');
    expect(of({ after: 100_000_049 })).toContain('lika mycket för sina listade på mindre än en krona när');
    expect(of({ after: 100_000_050 })).toContain('får 1 kr/år mer');
  });

  test('shows no number where one is missing', () => {
    expect(of({ after: null })).toBe(
      '2 ändringar mot 2026: vad det ger kan inte räknas medan uppgifter saknas i underlaget.',
    );
    expect(of({ units: [null, 4] })).toMatch(/ 1 vårdenhet får mer\. För 1 kan/);
    expect(of({ changes: 0 })).toBe('Inget är ändrat ännu: beloppen är desamma som 2026.');
  });
});

describe('the effect of a change', () => {
  const names = new Map([['A', 'Hälsocentral A']]);
  const of = (parts: Partial<ChangeEffect>): string => {
    const effect = { path: '', before: 100_000_000, after: 101_000_000, units: 3, nothing: null };
    return plain(effectText(sv, f, { ...effect, most: { unitId: 'A', change: -20_000 }, ...parts }, names));
  };

  test('is told for the region and for the unit it concerns most', () => {
    expect(of({})).toBe(
      'Ändringen för sig: +10 000 kr/år för regionen (1 000 → 1 010 tkr/år). Den rör 3 vårdenheter, mest Hälsocentral A: −200 kr/år.',
    );
    expect(of({ after: 99_999_999, units: 1 })).toMatch(
      /^Ändringen för sig: −0,01 kr\/år .* 1 vårdenhet, mest/,
    );
  });

  test('is said to share the money anew where the region pays as much', () => {
    expect(of({ after: 100_000_000 })).toMatch(
      /^Ändringen för sig: pengarna fördelas om, regionen betalar lika/,
    );
  });

  test('is said to be none, and why, or to be unknown', () => {
    expect(of({ nothing: 'nobody', most: null })).toBe('Ändrar inget belopp: ingen listad person berörs.');
    expect(of({ before: null, after: null, most: null })).toMatch(/kan inte räknas medan uppgifter saknas/);
  });
});

describe('rules and list', () => {
  const RATE = { listing: 'rate', medication: 'rate' } as const;
  const of = (period: string, listing: number | null, medication: number | null) => {
    const result = resultOf(2026, {});
    const base = { ...result.base, meanListingWeight: listing, meanMedicationWeight: medication };
    return mismatchOf({ ...result, period, base }, { ...RATE, medication: 'pot' });
  };

  test('belong together on the year’s own list with a mean weight of 1.00, to two decimals', () => {
    expect(of('2026', 1.0049, 0.9951)).toBeNull();
    expect(of('2026-03', 1, 1)).toBeNull();
    expect(of('2026', null, null)).toBeNull();
  });

  test('do not where the list is of another year, or the weights are not normalised on it', () => {
    expect(of('2025', 1, 1)).toMatchObject({ year: '2026', listYear: '2025', otherYear: true, means: [] });
    expect(of('2026', 1.0051, 0.98)).toMatchObject({
      otherYear: false,
      means: [
        { line: 'listing', mean: 101, pot: false },
        { line: 'medication', mean: 98, pot: true },
      ],
    });
  });
});

test('a file is named by its scenario, in letters that every system takes', () => {
  expect(fileName('Förslag 1')).toBe('forslag-1.json');
  expect(fileName('”Åre & Östersund”/2027')).toBe('are-ostersund-2027.json');
  expect(fileName('…')).toBe('scenario.json');
  expect(fileName('x'.repeat(200))).toHaveLength(65);
});
