import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { sv } from '../../src/i18n/sv.ts';
import { marked } from '../../src/views/glossary/marked.ts';

describe('a text with words of the glossary', () => {
  it('explains each where it first occurs, with its ending', () => {
    expect(marked(sv, 'Potten delas. Krontalet följer potten.', ['krontal', 'pott'])).toEqual([
      { said: 'Potten', term: 'pott' },
      { said: ' delas. ', term: null },
      { said: 'Krontalet', term: 'krontal' },
      { said: ' följer potten.', term: null },
    ]);
  });

  it('is whole again when its pieces are put together', () => {
    const text = sv.sensitivity.chance.intro;
    const pieces = marked(sv, text, ['cni', 'listad', 'lakemedel']);
    expect(pieces.map(({ said }) => said).join('')).toBe(text);
    expect(pieces.filter(({ term }) => term).map(({ said }) => said)).toEqual(['CNI', 'läkemedelskostnader']);
  });

  it('knows what a word is short for, and in English too', () => {
    expect(marked(en, 'The pools and CNI', ['pott', 'cni']).filter(({ term }) => term)).toEqual([
      { said: 'pools', term: 'pott' },
      { said: 'CNI', term: 'cni' },
    ]);
  });

  it('is left alone where it has none of them, or only within another word', () => {
    expect(marked(sv, 'Glesbygdspotten', ['pott'])).toEqual([{ said: 'Glesbygdspotten', term: null }]);
    expect(marked(sv, 'Inget här', ['pott'])).toEqual([{ said: 'Inget här', term: null }]);
  });
});
