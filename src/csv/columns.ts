// Kolumnrubriker: what kind of file the headers make, and what each of them means in it.
import { isColumn, readCountColumns } from './countColumns.ts';
import type { CountHeader } from './countColumns.ts';
import { COMMON, NAMES_AS_IDS, REQUIRED, WIDE, WORDS } from './words.ts';
import type { Kind } from './words.ts';

/** Longer headers are never understood, nor looked through. */
const LONGEST_HEADER = 200;

/** The seven CNI counts as columns of the units file, in the order of CNI_VARIABLES. */
export const CNI_COLUMNS = Object.keys(WORDS.units).filter((name) => name.startsWith('cni_'));

const MEANINGS = Object.fromEntries(
  Object.entries(WORDS).map(([kind, columns]) => [
    kind,
    new Map(
      Object.entries(columns).flatMap(([name, words]) =>
        [name, ...words.split(' ')].map((word): [string, string] => [fold(word), name]),
      ),
    ),
  ]),
) as Record<Kind, Map<string, string>>;

const NAMES = new Set(NAMES_AS_IDS.split(' ').map(fold));

/** In the order of preference where the headers make several kinds equally well. */
const KINDS = [
  'results',
  'activities',
  'assignments',
  'companionShifts',
  'listing',
  'register',
  'units',
] as const satisfies readonly Kind[];

interface Header {
  readonly header: string;
  /** Name of the column in the contract, or what a column of a wide listing counts; null where it is not used. */
  readonly meaning: string | null;
  /** Whose persons a column of a wide listing counts. */
  readonly count: CountHeader;
}

export interface Headers {
  readonly kind: Kind;
  readonly wide: boolean;
  readonly columns: readonly Header[];
  /** Columns without which the file cannot be used. */
  readonly missing: readonly string[];
  /** CNI counts without which the other counts are of no use. */
  readonly lacking: readonly string[];
}

/** Lower case, without å ä ö é and the signs between words: `Avstånd (km)` and `avstand_km` are the same. Empty for very long text. */
export function fold(text: string): string {
  if (text.length > LONGEST_HEADER) return '';
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s_.()/:-]/g, '');
}

/** What the user has said of a table, or once said of one with the same headers. */
interface Said {
  readonly kind?: Kind;
  /** By index: a column of the kind, what a column of a wide listing counts, or null where it is not used. */
  readonly meanings?: Readonly<Record<number, string | null>>;
}

/** Whether a header says that a personal identity number stands below it. */
export function callsPersonalNumber(header: string): boolean {
  return MEANINGS.register.get(fold(header)) === 'personnummer';
}

/** The kind of file that the headers make, and what each means, by what is said of them and else by their words. */
export function readHeaders(headers: readonly string[], said: Said = {}): Headers | null {
  const { kind, meanings = {} } = said;
  const meant = headers.map((header, i) => (meanings[i] === undefined ? header : (meanings[i] ?? '')));
  const read = kind === undefined ? recognised(meant) : asKind(meant, kind);
  const columns = read?.columns.map((column, i) => ({ ...column, header: headers[i]! }));
  return read && { ...read, columns: columns! };
}

/**
 * The kind of file that the headers make, and what each means; null where they make none. Where columns of several kinds
 * are joined, nothing missing goes before more columns of its own, these before fewer missing, and persons go before the
 * units they are listed at.
 */
function recognised(headers: readonly string[]): Headers | null {
  const read = KINDS.filter((kind) => kind !== 'register' || !countsPersons(headers)).map((kind) =>
    asKind(headers, kind),
  );
  const fit = read.filter(({ columns }) => told(columns) > 0 && known(columns) > 1);
  const rank = ({ missing, columns }: Headers) => (missing.length === 0 ? Infinity : told(columns));
  // The sort keeps the order of those that fit equally well.
  fit.sort((a, b) => Math.sign(rank(b) - rank(a)) || a.missing.length - b.missing.length);
  return fit[0] ?? null;
}

function asKind(headers: readonly string[], kind: Kind): Headers {
  const named = namedIn(headers, kind);
  const counted = kind === 'listing' ? readCountColumns(headers, named) : [];
  const wide = counted.some(isColumn);
  const columns = headers.map((header, i): Header => {
    const count = counted[i] ?? null;
    // The count column of a wide listing can only be a sum.
    const meaning = wide && named[i] === 'antal' ? null : named[i]!;
    return { header, meaning: isColumn(count) ? count.label : meaning, count };
  });
  const has = new Set(columns.map(({ meaning }) => meaning));
  const needed = wide ? WIDE : REQUIRED[kind];
  const missing = needed.filter((name) => !has.has(name));
  if (kind === 'register') return ofPersons({ kind, wide, columns, missing, lacking: [] });
  const counts = CNI_COLUMNS.filter((name) => !has.has(name));
  const lacking = counts.length < CNI_COLUMNS.length ? counts : [];
  if (kind !== 'units' || has.has('cni')) return { kind, wide, columns, missing, lacking };
  return {
    kind,
    wide,
    columns,
    missing: [...missing, ...(counts.length === CNI_COLUMNS.length ? ['cni'] : counts)],
    lacking: [],
  };
}

/**
 * By words alone. Where no column is of ids, the first that names the units stands for them: `Vårdcentral`. Of a file that
 * has their names too, only where another column is of those.
 */
function namedIn(headers: readonly string[], kind: Kind): (string | null)[] {
  const named = headers.map((header) => MEANINGS[kind].get(fold(header)) ?? null);
  const known = [...MEANINGS[kind].values()];
  if (named.includes('enhet_id') || !known.includes('enhet_id')) return named;
  const index = headers.findIndex((header) => NAMES.has(fold(header)));
  const only = named[index] === 'namn' && named.filter((name) => name === 'namn').length === 1;
  return only ? named : named.map((meaning, i) => (i === index ? 'enhet_id' : meaning));
}

/** The age or the year of birth is enough; a personal identity number bars whatever else there is. */
function ofPersons(headers: Headers): Headers {
  const has = (name: string) => headers.columns.some(({ meaning }) => meaning === name);
  const enough = has('fodelsear') || has('personnummer');
  const columns = headers.columns.map((column) =>
    column.meaning === 'fodelsear' && has('alder') ? { ...column, meaning: null } : column,
  );
  const missing = headers.missing.filter((name) => name !== 'alder' || !enough);
  return { ...headers, columns, missing };
}

/** A file with a column of counts has not one row a person. */
function countsPersons(headers: readonly string[]): boolean {
  return headers.some((header) => MEANINGS.listing.get(fold(header)) === 'antal');
}

function known(columns: readonly Header[]): number {
  return columns.filter(({ meaning }) => meaning !== null).length;
}

function told(columns: readonly Header[]): number {
  return columns.filter(({ meaning }) => meaning !== null && !COMMON.includes(meaning)).length;
}
