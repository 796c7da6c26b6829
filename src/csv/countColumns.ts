// Antalskolumner: whose persons each column of a wide listing counts, as its header says: an age, a sex, a list date.
import { AGE_CLASSES } from '../model/types.ts';
import { readAge, resemblesAge } from './ages.ts';
import type { AgeReading } from './ages.ts';
import { readPeriod } from './periods.ts';
import { splitSex } from './sexes.ts';
import type { Sex } from './sexes.ts';

/** What the header does not say is null and stands in the row; persons of both sexes have no sex. */
export interface CountColumn {
  readonly age: AgeReading | null;
  readonly sex: Exclude<Sex, 'all'> | null;
  readonly period: string | null;
  /** As it is shown: `0-4`, `0-4 K`, `2026-03`, `K`, or `antal` for the persons of both sexes. */
  readonly label: string;
}

/** Why the column under a header that names an age or a list date cannot be used: its persons must not be lost unseen. */
type NotRead = 'notAge' | 'notPeriod';
export type CountHeader = CountColumn | NotRead | null;

/** Years of every class but the last. */
const WIDTH = 5;

const SIGNS = { female: 'K', male: 'M', other: 'X' } as const;
/** A day without its year, or one that is written in the order of another country. */
const LIKE_DATE =
  /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$|^\d{1,2}[-./ ]\p{L}{3,}\.?(?:[-./ ]\d{2,4})?$|^\p{L}{3,}\.?[-./ ]\d{1,2}$/u;
/** What may stand before a list date or a sex: `Antal listade 2026-03`, `Antal kvinnor`. */
const COUNTED = /^(?:(?:antal|listade|personer|invånare|listed|number of)\s+)+/i;

/**
 * The column under each header of a listing, null under those that count nobody or are understood in another way, as
 * `named` tells; `notAge` under an age that cannot be used. All null where the listing is long: its counts stand under
 * a header of their own.
 */
export function readCountColumns(
  headers: readonly string[],
  named: readonly (string | null)[],
): CountHeader[] {
  const aged = named.includes('aldersgrupp');
  if (aged && named.includes('antal')) return headers.map(() => null);
  const undated = !named.includes('period');
  const read = headers.map((header, i) => (named[i] != null ? null : readCount(header, aged, undated)));
  const columns = read.filter(isColumn);
  const dated = columns.some(({ period }) => period !== null);
  const sexes = new Set(columns.map(({ sex }) => sex));
  const wide = aged ? dated || (sexes.has('female') && sexes.has('male')) : columns.length > 0;
  if (!wide) return headers.map(() => null);
  const whole = new Set(columns.filter(({ sex }) => sex === null).map(whoseOf));
  return read.map((column) => {
    if (!isColumn(column)) return column;
    if (dated && column.period === null) return null;
    // Beside a column of both sexes those of each are parts of it.
    return column.sex !== null && whole.has(whoseOf(column)) ? null : column;
  });
}

/** The columns that lack: a class, the other sex of a class or a list date. A class may be one column or its five years. */
export function missingCounts(columns: readonly CountColumn[]): string[] {
  if (columns.some(({ age }) => age !== null))
    return AGE_CLASSES.flatMap((label, index) => {
      const own = columns.filter(({ age }) => age?.index === index);
      return missingSexes(label.replace('-', '–'), (sex) => isCovered(own, index, sex));
    });
  const dates = new Set(columns.map(({ period }) => period));
  return [...dates].flatMap((date) =>
    missingSexes(date ?? '', (sex) => columns.some((column) => column.period === date && column.sex === sex)),
  );
}

export function isColumn(column: CountHeader): column is CountColumn {
  return column !== null && typeof column === 'object';
}

/** Whose persons a header says that its column counts; `aged` and `dated` where it need not name an age, and may name a list date. */
export function readCount(header: string, aged: boolean, dated: boolean): CountHeader {
  return aged ? readOther(header, dated) : readAged(header);
}

function readAged(header: string): CountHeader {
  const { rest, sex } = splitSex(header);
  const age = readAge(rest);
  if (age !== null) return columnOf(age, sex, null);
  return resemblesAge(rest) ? 'notAge' : null;
}

/** A column of a listing that has its ages in the rows. */
function readOther(header: string, dated: boolean): CountHeader {
  const { rest, sex } = splitSex(header.replace(COUNTED, ''));
  if (rest === '') return sex === null ? null : columnOf(null, sex, null);
  const period = dated ? readPeriod(rest) : null;
  if (period !== null) return columnOf(null, sex, period);
  return dated && LIKE_DATE.test(rest.trim()) ? 'notPeriod' : null;
}

function columnOf(age: AgeReading | null, written: Sex | null, period: string | null): CountColumn {
  const sex = written === 'all' ? null : written;
  const signs = [age?.label ?? period, sex && SIGNS[sex]];
  return { age, sex, period, label: signs.filter(Boolean).join(' ') || 'antal' };
}

/** The same for columns of each sex and of both. */
function whoseOf({ age, period }: CountColumn): string {
  return `${age?.label} ${period}`;
}

function missingSexes(label: string, has: (sex: CountColumn['sex']) => boolean): string[] {
  if (has(null) || (has('female') && has('male'))) return [];
  const other = has('female') ? SIGNS.male : has('male') ? SIGNS.female : '';
  return [`${label} ${other}`.trim()];
}

function isCovered(columns: readonly CountColumn[], index: number, wanted: CountColumn['sex']): boolean {
  const own = columns.filter(({ sex }) => sex === wanted);
  const years = new Set(own.map(({ age }) => age!.single));
  return years.has(null) || years.size >= (index < AGE_CLASSES.length - 1 ? WIDTH : 1);
}
