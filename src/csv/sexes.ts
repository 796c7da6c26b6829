// Kön som de skrivs: in a column of their own, or in the header of a column of counts.

/** `other` is neither or not known; `all` sums up the others. */
export type Sex = 'female' | 'male' | 'other' | 'all';

const WORDS: Readonly<Record<Sex, string>> = {
  female: 'k kvinna kvinnor flicka flickor f female females woman women',
  male: 'm man män pojke pojkar male males men',
  other: 'okänt okänd annat övrigt övriga unknown other',
  all: 'samtliga totalt total alla båda bägge summa summa_kön båda_könen bägge_könen båda_kön all both both_sexes sum',
};

const SEXES = new Map<string, Sex>(
  Object.entries(WORDS).flatMap(([sex, words]) =>
    words.split(' ').map((word): [string, Sex] => [word.replaceAll('_', ' '), sex as Sex]),
  ),
);

/** Longer cells name no sex, and would take long to look through. */
const LONGEST_TEXT = 100;
const ANY = [...SEXES.keys()]
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll(' ', '[ _]');
const BEHIND = new RegExp(`^(.*?)[\\s,;:_/(]*(?<!\\p{L})(${ANY})\\)?$`, 'u');
const BEFORE = new RegExp(`^(${ANY})(?!\\p{L})[\\s,;:_/]*(.*)$`, 'u');

/** `K`, `Kvinnor`, `män` or `båda könen` as the sex; null for any other text. */
export function readSex(written: string): Sex | null {
  return SEXES.get(written.toLowerCase().replaceAll('_', ' ')) ?? null;
}

/** The sex that a header names behind or before what else it says: `0–4 K` as `0–4` and `female`. */
export function splitSex(header: string): { readonly rest: string; readonly sex: Sex | null } {
  const text = header.toLowerCase();
  if (text.length > LONGEST_TEXT) return { rest: header, sex: null };
  const behind = BEHIND.exec(text);
  if (behind) return { rest: behind[1]!, sex: readSex(behind[2]!) };
  const before = BEFORE.exec(text);
  return before ? { rest: before[2]!, sex: readSex(before[1]!) } : { rest: header, sex: null };
}
