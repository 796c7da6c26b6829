// Val av år och lista: which list a rule year is counted on, and which year it is compared with.
import type { List } from '../model/types.ts';

/** A rule year's own list: the latest of that year, else the latest before it, else the first there is. */
export function periodFor(year: number, lists: readonly List[]): string {
  const periods = lists.map((list) => list.period).sort();
  const own = periods.filter((period) => period.startsWith(String(year)));
  const before = periods.filter((period) => period < String(year));
  return own.at(-1) ?? before.at(-1) ?? periods[0] ?? '';
}

/** The chosen year's rules and those it is compared with: the year before, or the next where it is the first. */
export function pairYears<T extends { readonly year: number }>(
  years: readonly T[],
  year: number,
): { chosen: T | null; other: T | null } {
  const index = years.findIndex((rules) => rules.year === year);
  const chosen = years[index] ?? null;
  return { chosen, other: chosen && (years[index - 1] ?? years[index + 1] ?? null) };
}
