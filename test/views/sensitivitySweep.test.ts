import { describe, expect, test } from 'vitest';
import { formatFor } from '../../src/i18n/format.ts';
import { sv } from '../../src/i18n/sv.ts';
import { parameterAt } from '../../src/params/parameter.ts';
import type { Measured, Swept } from '../../src/state/sweep.svelte.ts';
import { extremesOf, figuresOf, middleOf } from '../../src/views/sensitivity/sweep/figures.ts';
import {
  cellText,
  measureName,
  sentenceOf,
  within,
  type Told,
} from '../../src/views/sensitivity/sweep/words.ts';
import { yearFile } from '../model/build.ts';

const f = formatFor('sv');
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');
const REGION: Measured = { kind: 'regionTotal' };

function told(values: number[], over: Partial<Swept> = {}, measured = REGION): Told {
  const swept: Swept = {
    ...{ xs: ['14', '15', '16'], ys: [], values: Float64Array.from(values) },
    ...{ now: values[1]!, place: { x: 1, y: 0 }, ...over },
  };
  const figures = figuresOf(sv, f, measured, swept.values, swept.now);
  const x = parameterAt(yearFile(2026), 'sparsity.share')!;
  const y = swept.ys.length > 0 ? parameterAt(yearFile(2026), 'listing.base')! : null;
  return { t: sv, f, swept, x, y, figures, measure: measureName(sv, measured, new Map()) };
}

describe('what is measured', () => {
  test('is told in amounts fine enough to tell the sweep’s ends apart', () => {
    const text = (values: number[]): string =>
      spaced(figuresOf(sv, f, REGION, Float64Array.from(values), NaN).text(80_212_345_600));
    expect(text([80_000_000_000, 80_200_000_000])).toBe('802,1 mnkr/år');
    expect(text([80_000_000_000, 80_001_000_000])).toBe('802 123 tkr/år');
    expect(text([80_000_000_000, 80_000_010_000])).toBe('802 123 456 kr/år');
  });

  test('is signed where it is a change, and counted where it is units', () => {
    const change = figuresOf(sv, f, { kind: 'unitChange', unitId: 'A' }, Float64Array.of(-5e6, 5e6), 0);
    expect(spaced(change.text(5_000_000))).toBe('+50 tkr/år');
    const losers = figuresOf(sv, f, { kind: 'losers' }, Float64Array.of(1, 4), 4);
    expect([losers.text(1), losers.text(4), losers.change(-3)]).toEqual(['1 enhet', '4 enheter', '−3']);
    const loss = figuresOf(sv, f, { kind: 'greatestLoss' }, Float64Array.of(-2.34), 0);
    expect(spaced(loss.text(-2.34))).toBe('−2,3 %');
  });

  test('is held against nothing where it is a change, else against what it is now', () => {
    expect(middleOf({ kind: 'unitChange', unitId: 'A' }, Float64Array.of(3), 7)).toBe(0);
    expect(middleOf(REGION, Float64Array.of(3), 7)).toBe(7);
    expect(middleOf(REGION, Float64Array.of(NaN, 3), NaN)).toBe(3);
  });

  test('has its extremes among what is not barred', () => {
    expect(extremesOf(Float64Array.of(NaN, 2, 1, NaN))).toEqual({ high: 1, low: 2 });
    expect(extremesOf(Float64Array.of(NaN))).toEqual({ high: null, low: null });
  });
});

describe('what is told of a sweep', () => {
  test('is where it is highest and lowest', () => {
    expect(spaced(sentenceOf(told([7e10, 8e10, 9e10])))).toBe(
      'Med dagens värden är regionens summa 800,0 mnkr/år. Högst blir det 900,0 mnkr/år (Glesbygdsfaktorns andel av summan 16 %) och lägst 700,0 mnkr/år (Glesbygdsfaktorns andel av summan 14 %).',
    );
  });

  test('is that nothing differs, and that something is barred', () => {
    expect(sentenceOf(told([8e10, 8e10, 8e10]))).toMatch(/det är lika i hela svepet\.$/);
    expect(sentenceOf(told([8e10, 8e10, NaN]))).toMatch(/svepet\. 1 fall kan inte räknas/);
    expect(sentenceOf(told([NaN, NaN, NaN]))).toMatch(/^Inget i svepet kan räknas/);
    expect(sentenceOf(told([7e10, 8e10, 9e10], { now: NaN }))).toMatch(/summa kan inte räknas\. Högst/);
  });

  test('is of a place its values, what they give and how that differs from now', () => {
    const one = told([7e10, 8e10, NaN]);
    expect(spaced(cellText(one, 0, 0))).toBe(
      'Glesbygdsfaktorns andel av summan 14 %: 700,0 mnkr/år, −100,0 mnkr/år mot nu.',
    );
    expect(spaced(cellText(one, 1, 0))).toMatch(/800,0 mnkr\/år\. Här är du nu\.$/);
    expect(cellText(one, 2, 0)).toMatch(/kan inte räknas\.$/);
  });

  test('goes row by row where two are swept', () => {
    const two = told([1e10, 2e10, 3e10, 4e10, 5e10, 6e10], { ys: ['2300', '2301'], place: null, now: 2e10 });
    expect(spaced(cellText(two, 0, 1))).toBe(
      'Glesbygdsfaktorns andel av summan 14 %, Belopp för vikt 1,00, listning 2 301 kr: 400,0 mnkr/år, +200,0 mnkr/år mot nu.',
    );
  });

  test('has names in small letters, but for abbreviations', () => {
    expect([within('Åldersvikt'), within('AT-läkare'), within('SCB:s')]).toEqual([
      ...['åldersvikt', 'AT-läkare', 'SCB:s'],
    ]);
  });
});
