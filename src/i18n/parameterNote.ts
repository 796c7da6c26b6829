// Parameterns anmärkning: in the chosen language where the file has it, else in Swedish.
import type { Language } from './format.ts';

interface Noted {
  readonly note?: string;
  readonly noteEn?: string;
}

/** The note and its language; null where there is none. */
export function parameterNote(
  language: Language,
  { note, noteEn }: Noted,
): { text: string; lang: Language } | null {
  if (language === 'en' && noteEn !== undefined) return { text: noteEn, lang: 'en' };
  return note === undefined ? null : { text: note, lang: 'sv' };
}
