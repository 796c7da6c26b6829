import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { parameterFault } from '../../src/i18n/parameterFault.ts';
import { parameterValue, plainText, valueInField, valueWords } from '../../src/i18n/parameterValue.ts';
import { sv } from '../../src/i18n/sv.ts';
import { readNumber } from '../../src/i18n/written.ts';
import { faultOf } from '../../src/params/scenario.ts';
import { parametersOf, sameValue } from '../../src/params/parameter.ts';
import { metaText } from '../../src/views/scenario/editor/meta.ts';
import { yearFile } from '../model/build.ts';

const FILE = yearFile(2026);
const parameters = parametersOf(FILE);
const at = (path: string) => parameters.find((one) => one.path === path)!;

describe('a value in a field', () => {
  test.each([
    ['vikt', '1.8', '1,80'],
    ['vikt', '0', '0,00'],
    ['kr', '2301', '2301'],
    ['kr', '2301.50', '2301,5'],
    ['index', '2.4761', '2,4761'],
    ['%', '1.5', '1,5'],
  ] as const)('of %s %s is written %s', (unit, value, text) => {
    expect(valueInField(unit, value, 'sv')).toBe(text);
    expect(valueInField(unit, value, 'en')).toBe(text.replace(',', '.'));
  });

  test('is empty where nobody has stated it', () => {
    expect(valueInField('index', null, 'sv')).toBe('');
  });

  test('is read back as it was, in both languages', () => {
    for (const { unit, value } of parameters.filter((one) => one.unit !== 'reading' && one.value !== null)) {
      for (const language of ['sv', 'en'] as const) {
        const read = readNumber(valueInField(unit, value, language), unit, language);
        expect('value' in read && sameValue(read.value, value)).toBe(true);
      }
    }
  });
});

describe('a value in words', () => {
  test.each([
    ['listing.base', '2301', '2\u00a0301\u00a0kr'],
    ['listing.base', '2301.5', '2\u00a0301,50\u00a0kr'],
    ['published.total', '798047', '798\u00a0047\u00a0tkr'],
    ['listing.weights.80-84', '2.4', '2,40'],
    ['sparsity.share', '15', '15\u00a0%'],
    ['sparsity.sizeTo.tier1', '2000', '2\u00a0000\u00a0invånare'],
    ['rehab.fromAge', '16', '16\u00a0år'],
    ['servicePurchase.indexFrom', '2018', '2018'],
    ['servicePurchase.dayFrom', '8', '8'],
    ['interpretations.funding.listing', 'pot', 'Potten är fast och delas efter vägda listade.'],
  ])('%s', (path, value, text) => {
    expect(valueWords(sv, 'sv', at(path), value)).toBe(text);
  });

  test('is said to be missing where it is, and has English signs in English', () => {
    expect(valueWords(sv, 'sv', at('cni.givenMean'), null)).toBe('inte angivet');
    expect(valueWords(en, 'en', at('published.total'), '798047.5')).toBe('798,047.5\u00a0SEK thousand');
    expect(valueWords(en, 'en', at('sparsity.share'), '15')).toBe('15%');
    expect(plainText('kr', '1234567', 'en')).toBe('1,234,567');
  });

  test('has every decimal that it has', () => {
    expect(valueWords(sv, 'sv', at('cni.givenMean'), '2.123456')).toBe('2,123456');
  });

  test('names the clock only away from the name, which names it too', () => {
    const { path, unit } = at('servicePurchase.dayTo');
    expect(valueWords(sv, 'sv', { path, unit }, '17')).toBe('17');
    expect(parameterValue(sv, { language: 'sv' }, { path, unit, value: '17' })).toBe('klockan 17');
  });

  test('is told with its bounds and how sure it is', () => {
    expect(metaText(sv, 'sv', at('listing.base'), false)).toBe('0–20\u00a0000\u00a0kr · förslag');
    expect(metaText(sv, 'sv', at('listing.base'), true)).toBe('0–20\u00a0000\u00a0kr · eget förslag');
  });
});

describe('a fault of a parameter', () => {
  const told = (path: string, value: string): string => parameterFault(sv, faultOf(FILE, path, value)!, 'sv');

  test('names it in words, with commas', () => {
    expect(told('listing.weights.80-84', '10.5')).toBe(
      'Parametern Åldersvikt, listning, 80–84 år har värdet 10,5, utanför 0–10.',
    );
    expect(told('rehab.toAge', '12')).toBe(
      'Parametern Rehab från och med ålder; Rehab till och med ålder har värdena 16 · 12. De ska stiga.',
    );
    expect(told('sparsity.sizeTo.tier1', '5000')).toMatch(/^Parametern Storleksintervallets övre gräns har/);
  });

  test('never shows the name that the code has for it', () => {
    for (const { path, unit } of parameters.filter((one) => one.unit !== 'reading')) {
      for (const value of ['-1', '99999999', '0.123456']) {
        const fault = faultOf(FILE, path, value);
        if (fault) expect(`${unit} ${parameterFault(sv, fault, 'sv')}`).not.toContain(path);
      }
    }
  });
});
