// Uppräkning med LPIK (§5.1): the rules of a year that nobody has decided, made from those of the year before.
import type { Fault } from '../model/fault.ts';
import { POOLS } from '../model/types.ts';
import { scaled, unscaled } from '../money/decimal.ts';
import { roundProduct } from '../money/round.ts';
import { checkYearFile } from './check.ts';
import { PLACES, type Measure, type YearFile } from './schema.ts';

/** `listed`: the amounts of §5.1, as the source says. `all`: those of §5.2 and §5.3 too. */
export type IndexScope = 'listed' | 'all';

/** What a year file holds besides groups of values. */
const HEADS = ['format', 'version', 'year', 'status', 'source', 'interpretations'];
/** The groups of §5.1 that have amounts; medication is not indexed. */
const LISTED = ['listing', 'cni', 'rehab', 'published'];
/** Never by this index: medication has a base of its own, and service purchase follows another index (VPI). */
const NEVER = ['medication', 'servicePurchase', 'companion'];
/** Amounts in kronor and thousands of kronor; both are counted in öre. */
const MONEY: readonly Measure[] = ['kr', 'tkr'];

/** Per cent × 10² within which an index can be believed. */
const [LOWEST, HIGHEST] = [-2000, 5000];

interface Entry {
  readonly unit: Measure;
  readonly from: string;
  readonly value?: string | null;
  readonly values?: Readonly<Record<string, string>>;
}
type Group = Readonly<Record<string, Entry>>;

/**
 * The year after a checked year file, its amounts × (1 + LPIK ÷ 100) to the öre. LPIK is per cent as text with a
 * decimal point and at most two decimals. A fault where it is no such number, or takes an amount out of its bounds.
 */
export function indexedYear(file: YearFile, lpik: string, scope: IndexScope): YearFile | Fault {
  const percent = scaled(lpik, 2);
  if (percent === null || percent < LOWEST || percent > HIGHEST)
    return { code: 'notIndex', severity: 'error', value: lpik };

  const { year, source } = file;
  const groups = Object.entries(file).filter(([name]) => !HEADS.includes(name)) as [string, Group][];
  const next = groups.map(([name, entries]) => [name, nextGroup(name, entries, year, percent, scope)]);
  const { file: checked, faults } = checkYearFile({
    ...withTotal({ ...file, ...(Object.fromEntries(next) as Pick<YearFile, 'published'>) }),
    year: year + 1,
    status: 'indexed',
    source: { ...wordsOf(year, percent, scope), checked: source.checked },
  });
  return checked ?? faults[0]!;
}

function nextGroup(name: string, entries: Group, year: number, percent: number, scope: IndexScope): Group {
  return Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => {
      const later = renewed(entry, year);
      return [key, isIndexed(name, key, entry, scope) ? raised(later, percent) : later];
    }),
  );
}

function isIndexed(group: string, key: string, { unit }: Entry, scope: IndexScope): boolean {
  const included = scope === 'all' ? !NEVER.includes(group) : LISTED.includes(group);
  return included && MONEY.includes(unit) && `${group}.${key}` !== 'published.medication';
}

/**
 * What held from some day of the year before is assumed to hold from the first of January: nobody has proposed or
 * decided it for the new year. What is older still holds.
 */
function renewed(entry: Entry, year: number): Entry {
  return entry.from.startsWith(String(year))
    ? { ...entry, ...{ from: `${year + 1}-01-01`, status: 'assumed' } }
    : entry;
}

function raised(entry: Entry, percent: number): Entry {
  const places = PLACES[entry.unit];
  const raise = (text: string): string =>
    unscaled(roundProduct(scaled(text, places)!, 10_000 + percent, 10_000), places);
  const amounts = entry.values
    ? { values: Object.fromEntries(Object.entries(entry.values).map(([key, text]) => [key, raise(text)])) }
    : { value: raise(entry.value ?? '') };
  return { ...entry, ...amounts, ...{ status: 'indexed' } };
}

/** The published total is the sum of the five pools, of which medication has not been raised. */
function withTotal<T extends Pick<YearFile, 'published'>>(groups: T): T {
  const { published } = groups;
  const places = PLACES[published.total.unit];
  const sum = POOLS.reduce((all, pool) => all + scaled(published[pool].value, places)!, 0);
  return {
    ...groups,
    published: { ...published, total: { ...published.total, value: unscaled(sum, places) } },
  };
}

/** What the application says of where the rules come from. */
function wordsOf(
  year: number,
  percent: number,
  scope: IndexScope,
): Pick<YearFile['source'], 'title' | 'prints'> {
  const index = unscaled(percent, 2).replace('.', ',').replace('-', '−');
  const raisedIn = scope === 'all' ? '5.1–5.3' : '5.1';
  return {
    title: `${year + 1} års regler, framräknade ur ${year} års med LPIK ${index}\u00a0%. Ingen har beslutat dem.`,
    prints: `Beloppen i avsnitt ${raisedIn} utom läkemedel är uppräknade. Allt annat är som ${year}.`,
  };
}
