// Formfel: where a file of our own departs from its form, and how the wrong value is told.
import type * as v from 'valibot';

/** Characters of a wrong value that are told. */
const SHOWN = 60;
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

/** A wrong value as it is told: short, whatever it is, and what cannot be seen by its number. */
export function shown(input: unknown): string {
  if (Array.isArray(input)) return '[…]';
  if (typeof input === 'object' && input !== null) return '{…}';
  const text = String(input);
  const cut = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  const seen = cut.replace(UNSEEN, (unseen) => `\\u${unseen.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return typeof input === 'string' ? `"${seen}"` : seen;
}
