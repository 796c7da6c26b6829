import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { sv } from '../../src/i18n/sv.ts';
import { parametersOf } from '../../src/params/parameter.ts';
import type { Swings } from '../../src/state/tornado.svelte.ts';
import { gets, greatest, plain, scaleFor, signed } from '../../src/views/sensitivity/scale.ts';
import { ranked } from '../../src/views/sensitivity/tornado/ranked.ts';
import {
  labelOf,
  nameOf,
  rowText,
  sentenceOf,
  type Telling,
} from '../../src/views/sensitivity/tornado/words.ts';
import { yearFile } from '../model/build.ts';

const f = formatFor('sv');
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');
const swing = (path: string, low: number[], high: number[]): Swings['swings'][number] => ({
  ...{ path, low: Float64Array.from(low), high: Float64Array.from(high) },
  values: { now: '10', low: '9', high: '11' },
});
const swings = (...all: Swings['swings'][number][]): Swings => ({
  ...{ unitIds: ['A', 'B'], base: new Float64Array(2), swings: all, leftOut: [] },
});

describe('the ranking', () => {
  const all = swings(
    swing('small', [-1, -2], [1, 2]),
    swing('moved', [-50, 50], [40, -40]),
    swing('great', [-5, 0], [100, 20]),
    swing('barred', [NaN, 0], [0, 0]),
    swing('nothing', [0, 0], [0, 0]),
  );

  test('of the region goes by the greater of the two effects on its sum', () => {
    const { moving, still, barred } = ranked(all, null);
    expect(moving.map(({ path, low, high }) => [path, low, high])).toEqual([
      ['great', -5, 120],
      ['small', -3, 3],
    ]);
    // What only moves money between units has no effect on their sum.
    expect([still, barred]).toEqual([['moved', 'nothing'], ['barred']]);
  });

  test('of a unit has its own effects alone', () => {
    const { moving, still, barred } = ranked(all, 'B');
    expect(moving.map(({ path }) => path)).toEqual(['moved', 'great', 'small']);
    expect([still, barred]).toEqual([['barred', 'nothing'], []]);
  });

  test('of a unit that is not on the list is barred', () => {
    expect(ranked(all, 'C').moving).toEqual([]);
    expect(ranked(all, 'C').barred).toHaveLength(5);
  });
});

describe('an amount', () => {
  test.each([
    [1_000_000_000, 'mkr'],
    [-1_000_000_000, 'mkr'],
    [999_999_999, 'tkr'],
    [10_000_000, 'tkr'],
    [9_999_999, 'kr'],
    [0, 'kr'],
  ])('of %i öre is told in %s', (ore, scale) => {
    expect(scaleFor(ore)).toBe(scale);
  });

  test('of less than a krona is not rounded away', () => {
    expect(plain(f, 'kr', 37)).toBe('0,37');
    expect(signed(f, 'kr', 37)).toBe('+0,37');
    expect(signed(f, 'kr', -37)).toBe('−0,37');
    expect(signed(f, 'kr', 0)).toBe('0');
  });

  test('that is barred is not the greatest', () => {
    expect(greatest([3, -7, NaN])).toBe(7);
  });

  test.each([
    [3_610_000_000, 'får regionen 36,1 mnkr mer om året'],
    [-12_300_000, 'får regionen 123 tkr mindre om året'],
    [-45, 'får regionen 0,45 kr mindre om året'],
    [0, 'får regionen lika mycket'],
  ])('of %i öre is told with its word', (ore, text) => {
    expect(spaced(gets(sv, f, 'regionen', ore))).toBe(text);
  });
});

describe('what is told of a value', () => {
  const parameters = new Map(parametersOf(yearFile(2026)).map((one) => [one.path, one]));
  const telling: Telling = { t: sv, f, parameters, percent: 10, who: 'regionen' };
  const base = {
    path: 'listing.base',
    values: { now: '2301', low: '2070.9', high: '2531.1' },
    ...{ low: -3_610_000_000, high: 3_610_000_000 },
  };
  const weights = { path: 'listing.weights', values: null, low: 0, high: 5_000_000 };

  test('is what was tried and what it did', () => {
    expect(spaced(sentenceOf(telling, base))).toBe(
      'Belopp för vikt 1,00, listning: sänks värdet från 2 301 kr till 2 070,90 kr får regionen 36,1 mnkr mindre om året; höjs det till 2 531,10 kr får regionen 36,1 mnkr mer om året.',
    );
    expect(spaced(rowText(telling, base))).toBe(
      'Belopp för vikt 1,00, listning, nu 2 301 kr. Sänkt till 2 070,90 kr: −36,1 mnkr/år. Höjt till 2 531,10 kr: +36,1 mnkr/år.',
    );
  });

  test('is of all weights where they were moved together', () => {
    expect(nameOf(telling, 'listing.weights')).toBe('Åldersvikt, listning, alla åldrar');
    expect(spaced(sentenceOf(telling, weights))).toBe(
      'Åldersvikt, listning, alla åldrar: sänks alla vikterna 10 % får regionen lika mycket; höjs de lika mycket får regionen 50 000 kr mer om året.',
    );
  });

  test('is said in English too', () => {
    const english = { ...telling, t: en, f: formatFor('en'), who: 'the region' };
    expect(spaced(sentenceOf(english, base))).toMatch(
      /the region gets SEK 36\.1 million less a year; raised to/,
    );
  });

  test('begins with what tells it from its neighbours where the end would be cut', () => {
    expect(labelOf(telling, 'medication.base.tertial2')).toBe('Tertial 2: Belopp för vikt 1,00, läkemedel');
    expect(labelOf(telling, 'listing.weights.80-84')).toBe('Åldersvikt, listning, 80–84 år');
  });
});
