import { describe, expect, test } from 'vitest';
import { parameterNote } from '../../src/i18n/parameterNote.ts';
import { parametersOf } from '../../src/params/parameter.ts';
import { shippedYears } from '../../src/params/years.ts';

describe('the note of a parameter', () => {
  test('is said in the chosen language where the file has it', () => {
    const both = { note: 'Preliminär', noteEn: 'Preliminary' };
    expect(parameterNote('sv', both)).toEqual({ text: 'Preliminär', lang: 'sv' });
    expect(parameterNote('en', both)).toEqual({ text: 'Preliminary', lang: 'en' });
  });

  test('is said in Swedish, and marked so, where the file has no other', () => {
    expect(parameterNote('en', { note: 'Preliminär' })).toEqual({ text: 'Preliminär', lang: 'sv' });
  });

  test('is none where the file has none', () => {
    expect(parameterNote('en', {})).toBeNull();
  });

  test.each([...shippedYears()].map(([year, { file }]) => [year, file] as const))(
    'stands in both languages in %i',
    (_, file) => {
      const noted = parametersOf(file).filter(
        ({ note, noteEn }) => note !== undefined || noteEn !== undefined,
      );
      expect(noted.length).toBeGreaterThan(0);
      expect(noted.filter(({ note, noteEn }) => !note || !noteEn).map(({ path }) => path)).toEqual([]);
    },
  );
});
