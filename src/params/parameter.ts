// Parametern: one value of a year file, by its path.
import { READINGS, type ReadingKey } from '../model/types.ts';
import { scaled } from '../money/decimal.ts';
import { LIMITS, LIMITS_AT, PLACES, type Measure, type YearFile } from './schema.ts';

/** The parts of a year file that hold parameters; the others are its head. */
export type ParameterGroup = Exclude<keyof YearFile, 'format' | 'version' | 'year' | 'status' | 'source'>;
type Status = YearFile['status'];

export interface Parameter {
  /** `listing.weights.80-84`, `cni.average`, `interpretations.sparsity.sizeTiers`. */
  readonly path: string;
  readonly group: ParameterGroup;
  /** Within the group; of an interpretation its name with the point in it. */
  readonly key: string;
  /** Which of the values that belong together; null where there is one only. */
  readonly sub: string | null;
  /** Decimal text with a decimal point, or the reading; null where nobody has stated it. */
  readonly value: string | null;
  readonly unit: Measure | 'reading';
  readonly section: string;
  /** The date; readings have none. */
  readonly from: string | null;
  readonly status: Status;
  /** The narrower of the file's bounds and those of all that can be counted with; readings have none. */
  readonly min: string | null;
  readonly max: string | null;
  readonly note?: string;
  /** The same in English. */
  readonly noteEn?: string;
  /** The readings to choose from, default first. */
  readonly options: readonly string[] | null;
}

interface Entry {
  readonly value?: string | null;
  readonly values?: Readonly<Record<string, string>>;
  readonly unit?: Measure;
  readonly section: string;
  readonly from?: string;
  readonly status: Status;
  readonly min?: string;
  readonly max?: string;
  readonly note?: string;
  /** The same in English. */
  readonly noteEn?: string;
}

/** A parameter's place in the file, and what stands there. */
interface Place extends Pick<Parameter, 'path' | 'group' | 'key' | 'sub'> {
  readonly entry: Entry;
}

/** Decimals that hold any value, for comparing. */
const FINEST = Math.max(...Object.values(PLACES));

/** The parts of the source in their order; the law of interest stands with the purchase that it is for. */
const PARTS = [/^5/, /^Bilaga/, /^Huvudavtalet/, /räntelagen$/, /^Värmland/];

/**
 * Every value of a checked year file once: in the order of the chapters of the source, and within a section as the file
 * has them. The interpretations come last, in the same order among themselves.
 */
export function parametersOf(file: YearFile): readonly Parameter[] {
  return placesOf(file)
    .map((place) => ({ parameter: parameterOf(place), order: orderOf(place) }))
    .sort((a, b) => compare(a.order, b.order))
    .map(({ parameter }) => parameter);
}

/** The value at a path; null where the file has no such value. */
export function parameterAt(file: YearFile, path: string): Parameter | null {
  const place = placeAt(file, path);
  return place && parameterOf(place);
}

/** A copy with another value, unchecked. Throws where the file has no such path. */
export function withValue(file: YearFile, path: string, value: string | null): YearFile {
  return edited(file, path, ({ entry, sub }) =>
    sub === null ? { ...entry, value } : { ...entry, values: { ...entry.values, [sub]: value } },
  );
}

/** A copy in which the value, with all that it belongs together with, is one that nobody has proposed or decided. */
export function assumed(file: YearFile, path: string): YearFile {
  return edited(file, path, ({ entry }) => ({ ...entry, status: 'assumed' }));
}

/** Whether two values are the same: decimals as numbers, so `2.4` is `2.40`. */
export function sameValue(a: string | null, b: string | null): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  const number = scaled(a, FINEST);
  return number !== null && number === scaled(b, FINEST);
}

function edited(file: YearFile, path: string, edit: (place: Place) => object): YearFile {
  const place = placeAt(file, path);
  if (!place) throw new RangeError(`No such parameter: ${path}`);
  const { group, key } = place;
  return { ...file, [group]: { ...file[group], [key]: edit(place) } };
}

function placeAt(file: YearFile, path: string): Place | null {
  const group = path.split('.', 1)[0]!;
  if (!Object.hasOwn(file, group)) return null;
  // Looked up among what there is, so that no text can reach anything else.
  return placesIn(group, file[group as ParameterGroup]).find((place) => place.path === path) ?? null;
}

/** In the order of the file. */
function placesOf(file: YearFile): Place[] {
  return Object.entries(file).flatMap(([group, entries]) => placesIn(group, entries));
}

/** None in what belongs to the head of the file. */
function placesIn(group: string, entries: YearFile[keyof YearFile]): Place[] {
  return Object.entries(entries)
    .filter((pair): pair is [string, Entry] => isEntry(pair[1]))
    .flatMap(([key, entry]) => {
      const subs = entry.values ? Object.keys(entry.values) : [null];
      return subs.map((sub) => {
        const path = [group, key, ...(sub === null ? [] : [sub])].join('.');
        return { path, group: group as ParameterGroup, key, sub, entry };
      });
    });
}

function isEntry(node: unknown): node is Entry {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, 'section');
}

function parameterOf({ path, group, key, sub, entry }: Place): Parameter {
  const { section, from = null, status, note, noteEn, unit } = entry;
  const value = (sub === null ? entry.value : entry.values?.[sub]) ?? null;
  const [min, max] = unit ? boundsOf(path, unit, entry) : [null, null];
  return {
    ...{ path, group, key, sub, value, unit: unit ?? 'reading', section, from, status, min, max },
    ...(note === undefined ? {} : { note }),
    ...(noteEn === undefined ? {} : { noteEn }),
    options: unit ? null : READINGS[key as ReadingKey],
  };
}

function boundsOf(path: string, unit: Measure, { min, max }: Entry): readonly [string, string] {
  const [least, most] = LIMITS_AT[path] ?? LIMITS[unit];
  return [number(min) > number(least) ? min! : least, number(max) < number(most) ? max! : most];
}

/** For comparing; NaN for what is no number. */
function number(text: string | undefined): number {
  return scaled(text ?? '', FINEST) ?? NaN;
}

/** Interpretations after all others, then the part of the source, then the numbers of the section. */
function orderOf({ group, entry: { section } }: Place): number[] {
  return [
    group === 'interpretations' ? 1 : 0,
    PARTS.findIndex((part) => part.test(section)),
    ...(section.match(/\d+/g) ?? []).map(Number),
  ];
}

/** As chapters go: 5 before 5.1, 5.3.9 before 5.3.10. */
function compare(a: readonly number[], b: readonly number[]): number {
  const first = a.findIndex((number, i) => number !== b[i]);
  return first < 0 ? a.length - b.length : a[first]! - (b[first] ?? -Infinity);
}
