import { describe, expect, it, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { sv } from '../../src/i18n/sv.ts';
import { isTerm, lettersOf, TERMS, type TermKey } from '../../src/views/glossary/terms.ts';

const KEYS = Object.keys(TERMS) as TermKey[];
const LANGUAGES = [
  { language: 'sv', t: sv },
  { language: 'en', t: en },
] as const;

describe.each(LANGUAGES)('the glossary in $language', ({ language, t }) => {
  test.each(KEYS)('explains %s in one or two whole sentences', (key) => {
    const { text } = t.glossary.term[key];
    const sentences = text.match(/[.!?](?=\s|$)/g) ?? [];
    expect(sentences.length).toBeGreaterThan(0);
    expect(sentences.length).toBeLessThanOrEqual(2);
    expect(text).toMatch(/^[A-ZÅÄÖ\d].*\.$/u);
  });

  it('has no two words alike', () => {
    expect(new Set(KEYS.map((key) => t.glossary.term[key].word)).size).toBe(KEYS.length);
  });

  it('has every word once, in the order of its alphabet', () => {
    const letters = lettersOf(t, language, '');
    expect(letters.flatMap(({ keys }) => keys).toSorted()).toEqual(KEYS.toSorted());
    const collator = new Intl.Collator(language);
    const order = letters.map(({ letter }) => letter);
    expect(order).toEqual(order.toSorted((a, b) => collator.compare(a, b)));
  });
});

describe('a word of the glossary', () => {
  test.each(KEYS)('%s leads to others, not to itself', (key) => {
    const { also } = TERMS[key];
    expect(also.length).toBeGreaterThan(0);
    expect(also).not.toContain(key);
    expect(new Set(also).size).toBe(also.length);
  });

  it('has an address that can be written by hand', () => {
    expect(KEYS.filter((key) => !/^[a-z\d]+(-[a-z\d]+)*$/.test(key))).toEqual([]);
    expect(isTerm('cni')).toBe(true);
    expect(isTerm('toString')).toBe(false);
  });

  it('is found by a part of it, or by what is said of it', () => {
    const found = (search: string): TermKey[] => lettersOf(sv, 'sv', search).flatMap(({ keys }) => [...keys]);
    expect(found(' Vårdenh')).toContain('vardenhet');
    expect(found('Care Need')).toEqual(['cni']);
    expect(found('distriktssköterskas')).toEqual(['tjanstekop']);
    expect(found('xyz')).toEqual([]);
  });

  it('stands under its first letter, a stamp under what is written on it', () => {
    const under = (letter: string): readonly TermKey[] =>
      lettersOf(sv, 'sv', '').find((one) => one.letter === letter)?.keys ?? [];
    expect(under('E')).toContain('ej-avstamd');
    expect(under('Ö')).toContain('ore');
    expect(under('Å')).toContain('aldersklass');
  });
});
