// Innehållet i ett projekt, i ord: what its reader knows it by.
import type { Format } from '../../../i18n/format.ts';
import type { Dictionary } from '../../../i18n/sv.ts';
import type { Holds } from '../../../state/keeping.svelte.ts';

/** `Exempeldata, regler 2026 ”Förslag 1”, 1 scenario`. */
export function holdsText(holds: Holds | null, t: Dictionary, f: Format): string {
  const words = t.keeping.holds;
  if (!holds) return words.unreadable;
  const { data, year, scenario, scenarios, groups, years } = holds;
  return [
    data ? words.data(data.units, f.count(data.listed)) : words.sample,
    words.rules(scenario === null ? String(year) : `${year} ”${scenario}”`),
    ...(scenarios > 0 ? [words.scenarios(scenarios)] : []),
    ...(groups > 0 ? [words.groups(groups)] : []),
    ...(years.length > 0 ? [words.years(years.join(', '))] : []),
  ].join(', ');
}
