import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, pointsOf } from '../../src/views/search/match.ts';

const points = (written: string, text: string): number | null => pointsOf(fold(written), fold(text), true);

describe('a search', () => {
  it('forgives case, accents and the order of words', () => {
    expect(points('ARE halso', 'Hälsocentral Åre')).toBe(0);
    expect(points('östersund', 'Ostersund')).toBe(0);
  });

  it('holds the beginning of a word for better than its inside, and a slip for worst', () => {
    expect(points('sund', 'Sundsvall')).toBeLessThan(points('sund', 'Östersund')!);
    expect(points('sund', 'Östersund')).toBeLessThan(points('svnd', 'Sundsvall') ?? Infinity);
  });

  it.each([
    ['a letter missing', 'strmsund'],
    ['a letter too many', 'strrömsund'],
    ['a wrong letter', 'strimsund'],
    ['two letters that changed places', 'srtömsund'],
  ])('forgives %s', (_, written) => expect(points(written, 'Strömsund')).not.toBeNull());

  it('does not forgive two slips, nor one in a short word', () => {
    expect(points('strimsvnd', 'Strömsund')).toBeNull();
    expect(points('åte', 'Åre')).toBeNull();
  });

  it('forgives no slip where it is not to', () => {
    expect(pointsOf(['strmsund'], fold('Strömsund'), false)).toBeNull();
  });

  it('fits only where all of its words do', () => {
    expect(points('åre kiruna', 'Hälsocentral Åre')).toBeNull();
  });

  it('finds every text by the beginning of any of its words', () => {
    const word = fc.stringMatching(/^[a-zåäö0-9]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), (words, at, length) => {
        const one = words[at % words.length]!;
        expect(points(one.slice(0, 1 + (length % one.length)), words.join(' '))).toBe(0);
      }),
    );
  });
});
