// Parameterns namn: what a value of a year file is called, by its path.
import type { Dictionary } from './sv.ts';

const READING = 'interpretations.';

/** `Åldersvikt, listning, 80–84 år`; an interpretation is called by its question, and what no year has by its path. */
export function parameterName(t: Dictionary, path: string): string {
  if (path.startsWith(READING)) return own(t.why.reading, path.slice(READING.length))?.question ?? path;
  const [group, key, sub] = path.split('.');
  const name = own(t.parameter.name, `${group}.${key}`);
  if (name === undefined) return path;
  return sub === undefined ? name : `${name}, ${subName(t, sub)}`;
}

function own<T>(words: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

/** Which of the values that belong together: `80–84 år`, `tertial 1`. */
export function subName(t: Dictionary, sub: string): string {
  return own(t.parameter.sub, sub) ?? t.parameter.years(sub.replace('-', '–'));
}
