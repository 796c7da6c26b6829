// Osynliga tecken: signs in a text that nobody sees, and that make two texts look alike or turn one around.

/** Marks of direction, joiners, soft hyphens, fillers: two ids that differ in these alone look the same to everyone. */
export const INVISIBLE = /[\p{Cf}\p{DI}\u2800]/gu;

/** Tabs, line breaks, and other signs that are no part of a name. */
export const CONTROL = /[\p{Cc}\u2028\u2029]/gu;

/** Those that turn the direction of the text around them. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A cell, or a name, without what cannot be seen in it. */
export function seen(text: string): string {
  return text.replace(INVISIBLE, '').replace(CONTROL, ' ').trim();
}

/** Any text, with its lines and signs, but so that it cannot turn what stands beside it. */
export function undirected(text: string): string {
  return text.replace(DIRECTION, '');
}
