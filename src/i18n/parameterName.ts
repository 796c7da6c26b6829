// Parameterns namn: what a value of a year file is called, by its path.
import type { ReadingKey } from '../model/types.ts';
import type { Dictionary } from './sv.ts';

const READING = 'interpretations.';

/** `Åldersvikt, listning, 80–84 år`; an interpretation is called by its question. */
export function parameterName(t: Dictionary, path: string): string {
  if (path.startsWith(READING)) return t.why.reading[path.slice(READING.length) as ReadingKey].question;
  const [group, key, sub] = path.split('.');
  const name = t.parameter.name[`${group}.${key}` as keyof Dictionary['parameter']['name']];
  return sub === undefined ? name : `${name}, ${subName(t, sub)}`;
}

/** Which of the values that belong together: `80–84 år`, `tertial 1`. */
export function subName(t: Dictionary, sub: string): string {
  return t.parameter.sub[sub] ?? t.parameter.years(sub.replace('-', '–'));
}
