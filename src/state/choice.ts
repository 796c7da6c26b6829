// Val av år och lista: which list a rule year is counted on, and which year it is compared with.
import type { Dataset, List, RulesName, Unit } from '../model/types.ts';
import type { Request } from '../worker/client.ts';

/** `own`: each rule year on its own list; else one list date for all years. */
export type ListChoice = 'own' | (string & {});

/** A rule year's own list, the latest of that year; where it has none, the latest list there is. */
export function periodFor(year: number, lists: readonly List[]): string {
  const periods = lists.map((list) => list.period).sort();
  const own = periods.filter((period) => period.startsWith(String(year)));
  return own.at(-1) ?? periods.at(-1) ?? '';
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

/**
 * What to compute: each year on its list, and beside it the year it is compared with on the same list, which tells
 * what the rules alone change; a scenario on the list of the year it starts from. Nothing twice.
 */
export function requestsFor(
  years: readonly { readonly year: number }[],
  dataset: Dataset,
  choice: ListChoice,
  scenario: RulesName | null = null,
): Request[] {
  const listFor = (year: number): string => (choice === 'own' ? periodFor(year, dataset.lists) : choice);
  const wanted = years.flatMap(({ year }): Request[] => {
    const period = listFor(year);
    const { other } = pairYears(years, year);
    return [year, ...(other ? [other.year] : [])].map((each) => ({ year: each, scenario: null, period }));
  });
  if (scenario) wanted.push({ ...scenario, period: listFor(scenario.year) });
  return wanted.filter(
    (request, index) =>
      wanted.findIndex((other) => sameRules(other, request) && other.period === request.period) === index,
  );
}

/** Whether two names are of the same rules. */
export function sameRules(a: RulesName, b: RulesName): boolean {
  return a.year === b.year && a.scenario === b.scenario;
}

/** Names of units by their ids. */
export function namesOf(units: readonly Unit[]): ReadonlyMap<string, string> {
  return new Map(units.map(({ id, name }) => [id, name]));
}
