// Kolumnerna som filer kan ha: what the user can say that a table is, and that a column means.
import { fold, REQUIRED, WORDS, type Kind, type Mapping } from '../worker/client.ts';

export const KINDS = Object.keys(WORDS) as readonly Kind[];

export interface ContractColumn {
  readonly name: string;
  /** A table of the kind cannot be used without it. */
  readonly required: boolean;
}

export function columnsOf(kind: Kind): readonly ContractColumn[] {
  return Object.keys(WORDS[kind]).map((name) => ({ name, required: REQUIRED[kind].includes(name) }));
}

/** What is to be remembered of the headers of a table, whose columns mean `meanings` in their order. */
export function mappingOf(
  kind: Kind,
  headers: readonly string[],
  meanings: readonly (string | null)[],
): Mapping {
  return {
    kind,
    headers,
    columns: Object.fromEntries(headers.map((header, i) => [fold(header), meanings[i] ?? null])),
  };
}

export function isMapping(value: unknown): value is Mapping {
  if (typeof value !== 'object' || value === null || !('kind' in value) || !('columns' in value))
    return false;
  const { kind, columns } = value;
  if ('headers' in value && !isTexts(value.headers)) return false;
  if (!KINDS.some((one) => one === kind) || typeof columns !== 'object' || columns === null) return false;
  return Object.values(columns).every((meaning) => meaning === null || typeof meaning === 'string');
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** What each header means, as it was written; where that is not remembered, as it is compared. */
export function meaningsOf({ columns, headers }: Mapping): readonly (readonly [string, string | null])[] {
  return (headers ?? Object.keys(columns)).map((header) => [header, columns[fold(header)] ?? null]);
}

/** Columns that a table of the kind needs and that none of the meanings is; the readers tell of the rest. */
export function lacking(kind: Kind, meanings: readonly (string | null)[]): readonly string[] {
  const names = columnsOf(kind).map(({ name }) => name);
  // Ages, or list dates, as headers stand for the columns that would hold them.
  const wide = kind === 'listing' && meanings.some((meaning) => meaning !== null && !names.includes(meaning));
  const spread = wide ? ['aldersgrupp', 'antal', 'period'] : kind === 'listing' ? ['period'] : [];
  return REQUIRED[kind].filter((name) => !meanings.includes(name) && !spread.includes(name));
}

/** Meanings that more than one column has. */
export function twice(meanings: readonly (string | null)[]): readonly string[] {
  return [...new Set(meanings.filter((meaning): meaning is string => meaning !== null))].filter(
    (meaning) => meanings.indexOf(meaning) !== meanings.lastIndexOf(meaning),
  );
}
