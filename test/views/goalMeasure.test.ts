// What is said of a goal seek.
import { expect, test } from 'vitest';
import { formatFor } from '../../src/i18n/format.ts';
import { sv } from '../../src/i18n/sv.ts';
import type { AskedGoal, Solved } from '../../src/state/goal.svelte.ts';
import { measured, outcome, rationale } from '../../src/views/scenario/goal/measure.ts';
import { shiftsText } from '../../src/views/scenario/goal/shiftsText.ts';
import { percentText } from '../../src/views/scenario/goal/percent.ts';

const WORDS = { t: sv, format: formatFor('sv'), names: new Map([['A', 'Hälsocentral Åre']]) };
const TOTAL: AskedGoal = { kind: 'total', ore: 100_000_000 };
const FLOOR: AskedGoal = { kind: 'floor', percent: -100 };
const MOVED = [{ path: 'listing.base', before: '2301', after: '2300', stopped: null }];
const plain = (texts: readonly string[]): string => texts.join(' ').replaceAll('\u00a0', ' ');

function answer(parts: Partial<Solved>, solution: object): Solved {
  return {
    ...{ target: 100_000_000, now: { reached: 120_000_000, residual: 20_000_000, unitId: null } },
    ...{ values: MOVED, compared: [] },
    ...parts,
    solution: { evaluations: 4, units: [], ...solution } as unknown as Solved['solution'],
  };
}
const found = (residual: number, unitId: string | null = null, reached = 100_000_000 + residual): object => ({
  ...{ values: [230_000], reached, residual, unitId },
});

test('an amount that comes near tells how far it is, why no nearer, and by what method', () => {
  const solution = { feasible: true, method: 'linear', solution: found(-22_961), neighbour: found(133_719) };
  expect(plain(outcome(WORDS, TOTAL, answer({}, solution)))).toBe(
    'Målet nås så nära det går. Mål 1 000 tkr. Nu 1 200 tkr. Med de nya värdena 1 000 tkr. ' +
      'Det är 229,61 kr under målet. Närmare går det inte: nästa steg av parametern hamnar 1 337,19 kr på andra sidan. ' +
      'Det räknades direkt, med 4 beräkningar.',
  );
});

test('an amount that is met is met exactly', () => {
  const solution = { feasible: true, method: 'bracketed', solution: found(0), neighbour: null };
  const said = plain(outcome(WORDS, TOTAL, answer({}, solution)));
  expect(said).toMatch(/^Målet nås\. /);
  expect(said).toContain('på öret. Det söktes stegvis, med 4 beräkningar.');
});

test('what cannot be reached is said at once', () => {
  const solution = { feasible: false, reason: 'outOfReach', best: found(5_000) };
  expect(plain(outcome(WORDS, TOTAL, answer({}, solution)))).toMatch(
    /^Målet går inte att nå inom gränserna\. .*Det är 50,00 kr över målet\.$/,
  );
  const idle = { feasible: false, reason: 'noEffect', best: found(5_000) };
  expect(plain(outcome(WORDS, TOTAL, answer({}, idle)))).toMatch(/^De valda parametrarna har ingen verkan/);
});

test('a floor names the unit that loses most', () => {
  const solution = {
    feasible: true,
    method: 'linear',
    solution: found(5, 'A', -99.6),
    neighbour: found(-3, 'A', -101),
  };
  expect(plain(outcome(WORDS, FLOOR, answer({ target: -100 }, solution)))).toBe(
    'Målet nås. Golvet är −1,00 %. Störst tapp har Hälsocentral Åre: −1,00 %. ' +
      'Nästa steg av parametern skulle bryta golvet. Det räknades direkt, med 4 beräkningar.',
  );
  const met = { feasible: true, method: null, solution: found(5, 'A', -8), neighbour: null };
  expect(plain(outcome(WORDS, FLOOR, answer({ target: -100 }, met)))).toMatch(/^Målet är redan uppfyllt/);
});

test('where everybody gains the unit that gains least is named', () => {
  const gain = { feasible: true, method: null, solution: found(5, 'A', 254), neighbour: null };
  expect(plain(outcome(WORDS, FLOOR, answer({ target: -100 }, gain)))).toContain(
    'Minst ökning har Hälsocentral Åre: +2,54 %.',
  );
  const same = { ...gain, solution: found(5, 'A', 0) };
  expect(plain(outcome(WORDS, FLOOR, answer({ target: -100 }, same)))).toContain(
    'Minst ökning har Hälsocentral Åre: 0,00 %.',
  );
  const perListed: AskedGoal = { kind: 'perListedFloor', ore: -2000 };
  expect(plain(outcome(WORDS, perListed, answer({ target: -2000 }, gain)))).toContain(
    'Golvet är −20,00 kr per listad. Minst ökning har Hälsocentral Åre: +2,54 kr per listad.',
  );
});

test('a share of pools that are nothing is said to be none', () => {
  const share: AskedGoal = { kind: 'share', line: 'cni', percent: 1700 };
  const nothing = { feasible: false, reason: 'noEffect', best: found(0, null, NaN) };
  expect(plain(outcome(WORDS, share, answer({ target: 1700 }, nothing)))).toBe(
    'Andelen går inte att räkna, för de fem potterna är noll med parametrarna som de är.',
  );
});

test('who gets more and who less is told of those there are', () => {
  const say = (gainers: number, gains: number, losers: number, losses: number): string =>
    plain([shiftsText(WORDS, { gainers, gains, losers, losses })]);
  expect(say(2, 100_000, 1, -50_000)).toBe(
    '2 vårdenheter får mer, sammanlagt 1 000 kr per år. 1 vårdenhet får mindre, sammanlagt 500 kr per år.',
  );
  expect(say(2, 100_000, 0, 0)).toBe('2 vårdenheter får mer, sammanlagt 1 000 kr per år. Ingen får mindre.');
  expect(say(0, 0, 1, -50_000)).toBe('Ingen får mer. 1 vårdenhet får mindre, sammanlagt 500 kr per år.');
  expect(say(0, 0, 0, 0)).toBe('Ingen vårdenhet får mer eller mindre.');
});

test('parameters that are as near as can be already are said to be', () => {
  const still = [{ ...MOVED[0]!, after: '2301.00' }];
  const solution = { feasible: true, method: 'linear', solution: found(-1), neighbour: found(7) };
  expect(plain(outcome(WORDS, TOTAL, answer({ values: still }, solution)))).toContain(
    'Parametrarna står redan så nära målet det går.',
  );
});

test('every goal has its measure and its reason', () => {
  const say = (goal: AskedGoal, value: number): string =>
    plain([measured(WORDS, goal, value), rationale(WORDS, goal, value, '2026')]);
  expect(say(FLOOR, -100)).toBe('−1,00 % Målsökning: ingen vårdenhet under −1,00 % mot 2026.');
  expect(say({ kind: 'share', line: 'sparsity', percent: 1700 }, 1700)).toBe(
    '17,00 % Målsökning: glesbygd blir 17,00 % av de fem potterna.',
  );
  expect(say({ kind: 'unit', unitId: 'A', ore: null }, 150)).toContain(
    'Hälsocentral Åre får 1,50 kr per år.',
  );
  expect(say({ kind: 'pool', line: 'cni', ore: null }, 20_284_200_000)).toContain(
    'potten för CNI blir 202 842 tkr.',
  );
});

test('a small change has its sign, and none has none', () => {
  const say = (ratio: number | null): string => percentText(WORDS.format, ratio).replace('\u00a0', ' ');
  expect([0.0006, -0.0125, 0, 0.00001, null].map(say)).toEqual([
    '+0,06 %',
    '−1,25 %',
    '0,00 %',
    '0,00 %',
    '–',
  ]);
});
