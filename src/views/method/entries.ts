// Reglernas värden: those of some groups of a year file, by their paths.
import type { Results } from '../../state/results.svelte.ts';

type YearFile = Results['years'][number];

export interface Entry {
  /** `listing.weights.0-4`. */
  readonly path: string;
  readonly unit: string;
  /** Decimal text; null where nobody has stated it. */
  readonly value: string | null;
  readonly section: string;
  readonly status: YearFile['status'];
}

/** What a year file holds of a value, or of several that belong together. */
interface Stated extends Omit<Entry, 'path' | 'value'> {
  readonly value?: string | null;
  readonly values?: Readonly<Record<string, string>>;
}

/** In the order of the file. */
export function entriesOf(file: YearFile, groups: readonly (keyof YearFile)[]): Entry[] {
  return groups.flatMap((group) =>
    Object.entries(file[group] as object).flatMap(([key, stated]: [string, Stated]) => {
      const { unit, section, status, value = null, values } = stated;
      const all = values ? Object.entries(values) : [[null, value] as const];
      return all.map(([sub, one]) => {
        const path = [group, key, ...(sub === null ? [] : [sub])].join('.');
        return { path, unit, section, status, value: one };
      });
    }),
  );
}

/** Groups of values: neither the head of a file nor its readings. */
export function groupsOf(file: YearFile): (keyof YearFile)[] {
  const heads: readonly string[] = ['format', 'version', 'year', 'status', 'source', 'interpretations'];
  return (Object.keys(file) as (keyof YearFile)[]).filter((key) => !heads.includes(key));
}

/** A value or a table of values is one decision: how many there are of each status. */
export function statusesOf(file: YearFile): Map<YearFile['status'], number> {
  const found = new Map<YearFile['status'], number>();
  for (const group of groupsOf(file))
    for (const { status } of Object.values(file[group] as object) as Stated[])
      found.set(status, (found.get(status) ?? 0) + 1);
  return found;
}
