// Small words that the English texts share.

export const NBSP = '\u00a0';
/** A number, or the word for none. */
export const some = (n: number, none: string): string => (n === 0 ? none : String(n));
export const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);
/** The rules of a year, or of a scenario, as what gives: `The 2026 rules`. */
export const rulesOf = (name: string): string =>
  /^\d+$/.test(name) ? `The ${name} rules` : `The rules of ${name}`;
