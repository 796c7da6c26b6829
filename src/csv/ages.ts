// Åldersklasser som de skrivs: classes, single ages, and what spreadsheet programs make of `5-9`, `10-14` and `100+`.
import { AGE_CLASSES, OLDEST } from '../model/types.ts';
import type { AgeClass } from '../model/types.ts';
import { monthNumber } from './months.ts';

export interface AgeReading {
  /** Index in AGE_CLASSES. */
  readonly index: number;
  /** The single age, at most OLDEST; null for a class. */
  readonly single: number | null;
  /** The class as the model writes it, or the single age. */
  readonly label: string;
  /** The class that a spreadsheet program turned into the date that is written; null where no date is written. */
  readonly taken: AgeClass | null;
}

const LAST = AGE_CLASSES.length - 1;
const WIDTH = 5;
const LONGEST_LIFE = 125;
/** Longer cells say nothing of age, and would take long to look through. */
const LONGEST_TEXT = 100;

const DASH = /\s*[-\u2010-\u2015\u2212]\s*/g;
const YEARS = /\s*(?:år|years?|yrs?)(?=\s|$)/;
const OLDEST_AFTER = /^(?:plus|\+|≥|>=) ?100$|^> ?99$/;
const OLDEST_BEFORE = /^100 ?(?:\+|-w?|plus|(?:och|eller|and|or) (?:äldre|över|mer|older|over|above|more))$/;
const LIKE_CLASS = /^(?:-|plus|över|over|under|[<>≤≥]=?)? ?\d{1,3} ?(?:\+|- ?\d{0,3}|(?:och|and) \p{L}+)?$/u;
const LIKE_DATE = /^\d{1,4}[-./]\d{1,2}[-./]\d|^\d{1,2}[-./ ]\p{L}{3,}$|^\p{L}{3,}[-./]\d{1,2}$/u;

/** 5–9 as 5 September or 9 May, 10–14 as 14 October: month and day, or month and year of the century. */
const TAKEN = new Map<string, AgeClass>([
  ['9/5', '5-9'],
  ['5/9', '5-9'],
  ['10/14', '10-14'],
]);

/** `0–4`, `0 - 4 år`, `100+`, `37`, or a date that a class was turned into; null for any other text, such as `65+`. */
export function readAge(written: string): AgeReading | null {
  if (written.length > LONGEST_TEXT) return null;
  const text = tidy(written);
  if (OLDEST_AFTER.test(text) || OLDEST_BEFORE.test(text)) return ofClass(LAST);
  if (/^\d{1,3}$/.test(text)) return ofAge(Number(text));
  const ends = /^(\d{1,3})-(\d{1,3})$/.exec(text);
  if (ends) return ofEnds(Number(ends[1]), Number(ends[2]));
  const taken = classTaken(text);
  return taken === null ? null : { ...ofClass(AGE_CLASSES.indexOf(taken)), taken };
}

/** Whether a header names an age or a class, be it one that can be used or not: its persons must not be lost unseen. */
export function resemblesAge(written: string): boolean {
  if (written.length > LONGEST_TEXT) return false;
  const text = tidy(written);
  return readAge(written) !== null || LIKE_CLASS.test(text) || LIKE_DATE.test(text);
}

/**
 * Whether a class stands beside single ages of its own among the persons of `whose`, who would then be counted
 * twice. `written` remembers which of the two came first. The last class is left out: its `100` may mean either.
 */
export function overlaps(written: Map<string, 'class' | 'single'>, whose: string, age: AgeReading): boolean {
  if (age.index === LAST) return false;
  const key = `${whose}\n${age.index}`;
  const form = age.single === null ? 'class' : 'single';
  const before = written.get(key) ?? form;
  written.set(key, before);
  return before !== form;
}

function tidy(written: string): string {
  return written.toLowerCase().replace(DASH, '-').replace(YEARS, '');
}

function ofClass(index: number): AgeReading {
  return { index, single: null, label: AGE_CLASSES[index]!, taken: null };
}

function ofEnds(from: number, to: number): AgeReading | null {
  const fits = from % WIDTH === 0 && to === from + WIDTH - 1 && from < OLDEST;
  return fits ? ofClass(from / WIDTH) : null;
}

/** A bare 100 is read as the class that spreadsheet programs make it from; as an age it is the same persons. */
function ofAge(age: number): AgeReading | null {
  if (age === OLDEST) return ofClass(LAST);
  if (age > LONGEST_LIFE) return null;
  const single = Math.min(age, OLDEST);
  return { index: Math.floor(single / WIDTH), single, label: String(age), taken: null };
}

/** The class whose date is written: with a month's name, as numbers in any order, or as a serial number. */
function classTaken(written: string): AgeClass | null {
  const text = written.replace(/[ t]00:00(:00(\.0+)?)?$/, '');
  const named = /^(?:(\d{1,2})[-./ ]?)?(\p{L}{3,})\.?(?:[-./ ]?(\d{4}|\d{1,2}))?$/u.exec(text);
  if (named) return dated(monthNumber(named[2]!), named[1], named[3]);
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[2]), iso[3], iso[1]);
  const local =
    /^(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})$/.exec(text) ?? /^(\d{1,2})\/(\d{1,2})$/.exec(text);
  if (local)
    return dated(Number(local[1]), local[2], local[3]) ?? dated(Number(local[2]), local[1], local[3]);
  return /^[2-5]\d{4}$/.test(text) ? ofSerial(Number(text)) : null;
}

/** The day tells, or the year where the day is the first of the month or absent. */
function dated(month: number | null, day: string | undefined, year: string | undefined): AgeClass | null {
  const first = day === undefined || Number(day) === 1;
  return TAKEN.get(`${month}/${first ? Number(year) % 100 : Number(day)}`) ?? null;
}

/** Excel and LibreOffice count days from 30 December 1899. */
function ofSerial(serial: number): AgeClass | null {
  const day = new Date(Date.UTC(1899, 11, 30 + serial));
  return dated(day.getUTCMonth() + 1, String(day.getUTCDate()), String(day.getUTCFullYear()));
}
