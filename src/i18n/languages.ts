// Språken: Swedish comes with the page, English when it is asked for.
import type { Language } from './format.ts';
import { sv, type Dictionary } from './sv.ts';

const fetched: Partial<Record<Language, Dictionary>> = { sv };

/** The texts of a language; the Swedish ones until those are here. */
export const textsOf = (language: Language): Dictionary => fetched[language] ?? sv;

export const isHere = (language: Language): boolean => fetched[language] !== undefined;

/** Fetches the texts of a language. Rejects where they cannot be had. */
export async function fetchTexts(language: Language): Promise<void> {
  if (!isHere(language)) fetched.en = (await import('./en.ts')).en;
}
