// Månadsnamn: Swedish and English, short and long, as spreadsheet programs write them.

const NAMES = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['mars', 'march'],
  ['april', 'april'],
  ['maj', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augusti', 'august'],
  ['september', 'september'],
  ['oktober', 'october'],
  ['november', 'november'],
  ['december', 'december'],
] as const;

/** 1 … 12 for at least three letters of a month's name in lower case; null for any other word. */
export function monthNumber(word: string): number | null {
  if (word.length < 3) return null;
  const index = NAMES.findIndex((names) => names.some((name) => name.startsWith(word)));
  return index < 0 ? null : index + 1;
}
