import { describe, expect, test } from 'vitest';
import { sv } from '../../src/i18n/sv.ts';
import { formatFor } from '../../src/i18n/format.ts';
import { given, made, shared, type Step } from '../../src/model/trace.ts';
import type { PostCode } from '../../src/model/types.ts';
import { factorTable, plainStep, termsOf } from '../../src/views/why/formula.ts';
import { formulaText, labelText, nameText } from '../../src/views/why/words.ts';

const WORDS = { t: sv, format: formatFor('sv'), language: 'sv' } as const;
const NAMES = new Map([['JH18', 'Hälsocentral Svenstavik']]);

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const formula = (step: Step): string => plain(formulaText(step, WORDS));
const signs = (step: Step): string =>
  termsOf(step)
    .map(({ sign }) => sign)
    .join(' ');

const kr = (ore: number): Step => given({ what: 'base', unit: 'kr' }, ore);
const persons = (label: string, n: number): Step => given({ what: 'persons', unit: 'persons', label }, n);
const weight = (label: string, hundredths: number): Step =>
  given({ what: 'weight', unit: 'weight', label }, hundredths, 100);
const ageClass = (label: string, hundredths: number, n: number): Step =>
  made({ what: 'weightedClass', unit: 'weight', label }, 'product', [
    weight(label, hundredths),
    persons(label, n),
  ]);
const weighted = (...classes: Step[]): Step =>
  made({ what: 'weightedPersons', unit: 'weight' }, 'sum', classes);
const amount = (...parts: Step[]): Step =>
  made({ what: 'yearAmount', unit: 'kr', label: 'listing' }, 'rounded', [
    made({ what: 'unrounded', unit: 'kr' }, 'product', parts),
  ]);

describe('a formula', () => {
  test('is told in one line that a pocket calculator can follow', () => {
    // 1,16 × 10 + 0,36 × 20 = 18,80; 2 301,00 × 18,80 = 43 258,80.
    const step = amount(kr(230_100), weighted(ageClass('0-4', 116, 10), ageClass('5-9', 36, 20)));
    expect(formula(step)).toBe('2 301,00 kr × 18,80 = 43 258,80 kr');
  });

  test('takes results on the way apart, so that factors stand in one chain', () => {
    const before = made({ what: 'beforeMean', unit: 'kr' }, 'product', [
      kr(153_400),
      given({ what: 'listed', unit: 'persons' }, 3000),
      given({ what: 'cni', unit: 'index' }, 11_000, 10_000),
    ]);
    const mean = given({ what: 'meanCni', unit: 'index' }, 10_000, 10_000);
    const step = made({ what: 'yearAmount', unit: 'kr', label: 'cni' }, 'rounded', [
      made({ what: 'unrounded', unit: 'kr' }, 'quotient', [before, mean]),
    ]);
    expect(formula(step)).toBe('1 534,00 kr × 3 000 × 1,1000 ÷ 1,0000 = 5 062 200,00 kr');
  });

  test('keeps a divisor whole, for a quotient within a divisor is another figure', () => {
    const inner = made({ what: 'unrounded', unit: 'number' }, 'quotient', [persons('', 6), persons('', 3)]);
    const outer = made({ what: 'amount', unit: 'number' }, 'quotient', [persons('', 8), inner]);
    expect(formula(outer)).toBe('8 ÷ 2 = 4');
  });

  test('multiplies by the divisor of a mean that it divides by, so that nothing is cut on the way', () => {
    const mean = made({ what: 'meanCni', unit: 'index' }, 'quotient', [persons('', 7), persons('', 3)]);
    const step = made({ what: 'yearAmount', unit: 'kr' }, 'quotient', [kr(1400), mean]);
    expect(formula(step)).toBe('14,00 kr × 3 ÷ 7 = 6,00 kr');
  });

  test('of a cost has a minus, and no factor of minus one', () => {
    const sign = given({ what: 'sign', unit: 'number' }, -1);
    const step = made({ what: 'activity', unit: 'kr' }, 'product', [persons('', 3), kr(200), sign]);
    expect(formula(step)).toBe('− 3 × 2,00 kr = −6,00 kr');
  });

  test('with a cut figure says that it is near', () => {
    const third = given({ what: 'share', unit: 'number' }, 1, 3);
    const step = made({ what: 'amount', unit: 'kr' }, 'product', [kr(300), third]);
    expect(formula(step)).toBe('3,00 kr × 0,33333333333 ≈ 1,00 kr');
  });

  test('of many terms tells how many they are', () => {
    const step = made(
      { what: 'regionAmount', unit: 'kr' },
      'sum',
      Array.from({ length: 7 }, () => kr(100)),
    );
    expect(formula(step)).toBe('Summan av 7 belopp = 7,00 kr');
  });

  test('of a share is the pool by the own points of all points', () => {
    const step = shared(
      { what: 'yearAmount', unit: 'kr' },
      3333,
      kr(10_000),
      given({ what: 'sparsityPoints', unit: 'points' }, 1),
      given({ what: 'allSparsityPoints', unit: 'points' }, 3),
    );
    expect(formula(step)).toBe('100,00 kr × 1 ÷ 3 = 33,33 kr');
  });

  test('is the amount alone where that was given', () => {
    expect(formula(kr(100))).toBe('1,00 kr');
  });
});

describe('the terms', () => {
  test('have the sign of what is done with them before all but the first', () => {
    expect(signs(made({ what: 'amount', unit: 'kr' }, 'sum', [kr(1), kr(2), kr(3)]))).toBe(' + +');
    expect(signs(made({ what: 'amount', unit: 'kr' }, 'difference', [kr(3), kr(2)]))).toBe(' −');
    expect(signs(made({ what: 'amount', unit: 'kr' }, 'atLeast', [kr(3), kr(2)]))).toBe(' ');
  });

  test('of a sum of lines are those that come to something', () => {
    const line = (label: string, ore: number): Step => given({ what: 'yearAmount', unit: 'kr', label }, ore);
    const sum = made({ what: 'total', unit: 'kr' }, 'sum', [
      line('listing', 5),
      line('cni', 0),
      line('rehab', 2),
    ]);
    expect(termsOf(sum).map(({ step }) => step.label)).toEqual(['listing', 'rehab']);
    const none = made({ what: 'total', unit: 'kr' }, 'sum', [line('listing', 0)]);
    expect(termsOf(none)).toHaveLength(1);
  });

  test('keep their names where a rounding changes nothing', () => {
    const rounded = amount(kr(5), persons('', 1));
    const sum = made({ what: 'total', unit: 'kr' }, 'sum', [rounded, rounded]);
    expect(termsOf(sum).map(({ step }) => step)).toEqual([rounded, rounded]);
  });

  test('are told without roundings that change nothing', () => {
    const whole = made({ what: 'amount', unit: 'kr' }, 'rounded', [kr(5)]);
    const cut = made({ what: 'amount', unit: 'kr' }, 'rounded', [
      given({ what: 'unrounded', unit: 'kr' }, 5, 2),
    ]);
    expect(plainStep(whole).what).toBe('base');
    expect(plainStep(cut)).toBe(cut);
  });
});

describe('a sum of products', () => {
  test('is a table where all its terms have the same two factors', () => {
    const step = weighted(ageClass('0-4', 116, 10), ageClass('5-9', 36, 20));
    expect(factorTable(step)?.columns).toEqual(['weight', 'persons']);
  });

  test('is no table where a term is something else, or there is but one', () => {
    expect(factorTable(weighted(ageClass('0-4', 116, 10), persons('5-9', 20)))).toBe(null);
    expect(factorTable(weighted(ageClass('0-4', 116, 10)))).toBe(null);
  });
});

describe('what a step is of', () => {
  const label = (what: Step['what'], text: string): string =>
    plain(labelText(given({ what, unit: 'number', label: text }, 1), NAMES, WORDS));

  test('is told in words', () => {
    expect(label('persons', '0-4')).toBe('0–4 år');
    expect(label('unitAmount', 'JH18')).toBe('Hälsocentral Svenstavik');
    expect(label('lineTotal', 'cni')).toBe('Socioekonomisk faktor (CNI)');
    expect(label('homePersons', '44.8')).toBe('44,8 km');
    expect(label('paidBy', '3')).toBe('mars');
    expect(label('cniCount', 'movedIn')).toBe('inflyttade');
  });

  test('is the label itself where nothing more is known of it', () => {
    expect(label('unitAmount', 'Okänd')).toBe('Okänd');
  });

  test('stands after the name of the quantity', () => {
    expect(nameText(weight('5-9', 36), NAMES, WORDS)).toBe(`${sv.why.quantity.weight}, 5–9 år`);
    expect(nameText(kr(1), NAMES, WORDS)).toBe(sv.why.quantity.base);
    const tertial = given({ what: 'tertialBase', unit: 'kr', label: '2' }, 1);
    expect(nameText(tertial, NAMES, WORDS)).toBe(`${sv.why.quantity.tertialBase} 2`);
  });

  test('of the activity file is told by the words of its kind', () => {
    const of = (what: Step['what'], post: PostCode, kind: string): string =>
      nameText(given({ what, unit: 'kr', label: kind, post }, 1), NAMES, WORDS);
    expect(of('count', 'residentDoctors', 'st')).toBe('Antal, ST-läkare');
    expect(of('activity', 'careHomes', 'shortStay')).toBe('Ersättning, korttidsboende');
    expect(of('regionValue', 'residentDoctors', 'medianSalary')).toBe('Medianlön för ST-läkare');
    expect(of('listPrice', 'otherRegions', 'Distriktssköterska')).toBe(
      'Pris enligt prislista, Distriktssköterska',
    );
  });

  test('goes on where the quantity’s own words leave off', () => {
    const paid = given({ what: 'paidBy', unit: 'kr', label: '2' }, 1);
    expect(nameText(paid, NAMES, WORDS)).toBe('Utbetalt till och med februari');
    const months = given({ what: 'months', unit: 'months', label: '1–8' }, 8);
    expect(nameText(months, NAMES, WORDS)).toBe('Månader, januari–augusti');
  });

  test('is name enough of what a line or a unit comes to', () => {
    expect(nameText(amount(kr(5)), NAMES, WORDS)).toBe(sv.line.listing.name);
    const unit = given({ what: 'unitAmount', unit: 'kr', label: 'JH18' }, 1);
    expect(nameText(unit, NAMES, WORDS)).toBe('Hälsocentral Svenstavik');
  });
});
