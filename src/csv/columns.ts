// Kolumnrubriker: what kind of file the headers make, and what each of them means in it.
import { readAge, resemblesAge } from './ages.ts';
import type { AgeReading } from './ages.ts';
import { COMMON, REQUIRED, WIDE, WORDS } from './words.ts';
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

/** In the order of preference where the headers make several kinds equally well. */
const KINDS = [
  'results',
  'activities',
  'assignments',
  'companionShifts',
  'listing',
  'units',
] as const satisfies readonly Kind[];

interface Header {
  readonly header: string;
  /** Name of the column in the contract, or the age of a column in a wide listing; null where it is not used. */
  readonly meaning: string | null;
  /** What a header of a wide listing says about age. */
  readonly age: AgeReading | 'notAge' | null;
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

/**
 * The kind of file that the headers make, and what each means; null where they make none. Where columns of several kinds
 * are joined, nothing missing goes before more columns of its own, these before fewer missing, and persons go before the
 * units they are listed at.
 */
export function readHeaders(headers: readonly string[]): Headers | null {
  const read = KINDS.map((kind) => asKind(headers, kind));
  const fit = read.filter(({ columns }) => told(columns) > 0 && known(columns) > 1);
  const rank = ({ missing, columns }: Headers) => (missing.length === 0 ? Infinity : told(columns));
  // The sort keeps the order of those that fit equally well.
  fit.sort((a, b) => Math.sign(rank(b) - rank(a)) || a.missing.length - b.missing.length);
  return fit[0] ?? null;
}

/** How many headers are understood, whichever kind of file it is. */
export function understood(headers: readonly string[]): number {
  const read = readHeaders(headers);
  return read === null ? 0 : known(read.columns);
}

function asKind(headers: readonly string[], kind: Kind): Headers {
  const named = headers.map((header) => MEANINGS[kind].get(fold(header)) ?? null);
  const wide =
    kind === 'listing' &&
    !named.includes('aldersgrupp') &&
    headers.some((header) => readAge(header) !== null);
  const columns = headers.map((header, i): Header => {
    const age = wide && named[i] === null ? readHeaderAge(header) : null;
    // The count column of a wide listing can only be a sum.
    const meaning = wide && named[i] === 'antal' ? null : named[i]!;
    return { header, meaning: age === null || age === 'notAge' ? meaning : age.label, age };
  });
  const has = new Set(columns.map(({ meaning }) => meaning));
  const needed = wide ? WIDE : REQUIRED[kind];
  const missing = needed.filter((name) => !has.has(name));
  const counts = kind === 'units' ? CNI_COLUMNS.filter((name) => !has.has(name)) : [];
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

/** Null for a header that has nothing to do with age. */
function readHeaderAge(header: string): AgeReading | 'notAge' | null {
  return readAge(header) ?? (resemblesAge(header) ? 'notAge' : null);
}

function known(columns: readonly Header[]): number {
  return columns.filter(({ meaning }) => meaning !== null).length;
}

function told(columns: readonly Header[]): number {
  return columns.filter(({ meaning }) => meaning !== null && !COMMON.includes(meaning)).length;
}
