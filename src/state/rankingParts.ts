// Urval och grupper: which units are ranked, and the parts that they are summed in.
import type { OwnGroup } from './groups.svelte.ts';
import { sumOfRows, type Change, type RankRow } from './ranking.ts';

export const GROUPINGS = ['municipality', 'ownership', 'distance', 'size', 'own'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What to go by: first km and first listed person of each band, ascending, and the user's own groups. */
export interface Scales {
  readonly distance: readonly number[];
  readonly size: readonly number[];
  readonly groups: readonly OwnGroup[];
}

/** Null for all; else the key of the part, as `keyOf` has it. An own group is named by its id. */
export type Filter = { readonly [G in Grouping]: string | null } & {
  readonly text: string;
  readonly only: 'all' | 'gains' | 'losses';
};

export const NO_FILTER: Filter = {
  ...{ municipality: null, ownership: null, distance: null, size: null, own: null },
  ...{ text: '', only: 'all' },
};

/** Rows of one part of a grouping. */
export interface RankGroup extends Change {
  /** A municipality, a kind of management, the number of a band, or ids of own groups; empty where it is not known. */
  readonly key: string;
  readonly rows: readonly RankRow[];
}

const SEPARATOR = '+';

/** The first numbers of bands, from texts of a year file, in their order. */
export function bandsOf(values: Readonly<Record<string, string>>): number[] {
  return Object.values(values).map(Number);
}

/** Which part of a grouping a row is in: exactly one. A unit in several own groups is in a part of its own with them. */
export function keyOf(row: RankRow, grouping: Grouping, { distance, size, groups }: Scales): string {
  if (grouping === 'municipality') return row.municipality;
  if (grouping === 'ownership') return row.ownership ?? '';
  if (grouping === 'distance') return bandOf(row.km, distance);
  // By the list that the unit is on last.
  if (grouping === 'size') return bandOf(row.listed ?? row.listedBefore, size);
  return groups
    .filter(({ unitIds }) => unitIds.includes(row.id))
    .map(({ id }) => id)
    .join(SEPARATOR);
}

/** The own groups that a key of theirs names. */
export function groupsIn(key: string, groups: readonly OwnGroup[]): OwnGroup[] {
  const ids = key.split(SEPARATOR);
  return groups.filter(({ id }) => ids.includes(id));
}

/** The rows that pass. */
export function filtered(
  rows: readonly RankRow[],
  filter: Filter,
  scales: Scales,
  language: string,
): RankRow[] {
  const lower = (text: string): string => text.toLocaleLowerCase(language);
  const sought = lower(filter.text.trim());
  const own = filter.own === null ? null : scales.groups.find(({ id }) => id === filter.own);
  const parts = GROUPINGS.filter((grouping) => grouping !== 'own' && filter[grouping] !== null);
  return rows.filter(
    (row) =>
      parts.every((grouping) => keyOf(row, grouping, scales) === filter[grouping]) &&
      // A group that has been removed filters nothing.
      (own?.unitIds.includes(row.id) ?? true) &&
      (sought === '' || lower(`${row.name} ${row.municipality}`).includes(sought)) &&
      (filter.only === 'all' || (filter.only === 'gains' ? (row.change ?? 0) > 0 : (row.change ?? 0) < 0)),
  );
}

/** Whether anything is left out. */
export function isFiltering(filter: Filter): boolean {
  return (
    GROUPINGS.some((grouping) => filter[grouping] !== null) ||
    filter.text.trim() !== '' ||
    filter.only !== 'all'
  );
}

/** The parts with a unit, each with its sums: together they have every row once. What is not known comes last. */
export function grouped(
  rows: readonly RankRow[],
  grouping: Grouping,
  scales: Scales,
  language: string,
): RankGroup[] {
  const parts = new Map<string, RankRow[]>();
  for (const row of rows) {
    const key = keyOf(row, grouping, scales);
    const part = parts.get(key);
    if (part) part.push(row);
    else parts.set(key, [row]);
  }
  const collator = new Intl.Collator(language, { numeric: true });
  const order = (key: string): number => (key === '' ? 1 : 0);
  return [...parts]
    .sort(([a], [b]) => order(a) - order(b) || collator.compare(a, b))
    .map(([key, part]) => ({ key, rows: part, ...sumOfRows(part) }));
}

/** The number of the band that a figure lies in, from 0; empty where it is not known or lies before all bands. */
function bandOf(value: number | null, from: readonly number[]): string {
  const band = value === null ? -1 : from.findLastIndex((first) => value >= first);
  return band < 0 ? '' : String(band);
}
