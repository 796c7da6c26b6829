// Formfel: where a file of our own departs from its form, and how the wrong value is told.
import * as v from 'valibot';

/** Characters of a wrong value that are told, and of where it stands. */
const SHOWN = 60;
const SHOWN_PLACE = 200;
/** Control characters, and those that turn the direction of the text around them. */
export const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A key that does not belong there, one that is not there, or a value that it cannot have. */
export type FormFault =
  | { readonly wrong: 'unknown' }
  | { readonly wrong: 'missing' }
  | { readonly wrong: 'value'; readonly value: string };

export function formFaultOf(issue: v.BaseIssue<unknown>): FormFault {
  if (issue.type === 'strict_object' && issue.expected === 'never') return { wrong: 'unknown' };
  return issue.input === undefined ? { wrong: 'missing' } : { wrong: 'value', value: shown(issue.input) };
}

/** Where a file departs from its form, as it is told: `changes.0.value`. */
export function placeOf(issue: v.BaseIssue<unknown>): string {
  return shownPlace(v.getDotPath(issue) ?? '');
}

/** A place as it is told: keys can be anything. */
export function shownPlace(path: string): string {
  return plain(path, SHOWN_PLACE);
}

/** A wrong value as it is told: short, whatever it is, and what cannot be seen by its number. */
export function shown(input: unknown): string {
  if (Array.isArray(input)) return '[…]';
  if (typeof input === 'object' && input !== null) return '{…}';
  const text = plain(String(input), SHOWN);
  return typeof input === 'string' ? `"${text}"` : text;
}

function plain(text: string, most: number): string {
  const cut = text.length > most ? `${text.slice(0, most)}…` : text;
  return cut.replace(UNSEEN, (unseen) => `\\u${unseen.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
