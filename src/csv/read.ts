// Dörren för filer: bytes in; what the file holds out, together with everything that was wrong with the file.
import type { Fault } from '../model/fault.ts';
import type { Activity, Assignment, CompanionShift, List, Unit } from '../model/types.ts';
import { decode, isZipped } from './decode.ts';
import type { Encoding } from './decode.ts';
import type { Newline } from './detect.ts';
import { Faults } from './faults.ts';
import type { WrittenDate } from './faults.ts';
import { gridOf } from './grid.ts';
import { looksLikeJson, readJson } from './json.ts';
import { LARGEST_FILE } from './limits.ts';
import type { DecimalSign } from './numbers.ts';
import type { ReadOptions } from './options.ts';
import type { Delimiter, RawRow } from './parse.ts';
import type { Preview } from './preview.ts';
import type { ResultRow } from './results.ts';
import { blank, readTable } from './table.ts';
import type { Kind } from './words.ts';

/** How the file was understood, for the user to check. */
export interface HowRead {
  /** Null for a sheet of a workbook, as are delimiter and newline. */
  encoding: Encoding | null;
  delimiter: Delimiter | null;
  decimal: DecimalSign;
  newline: Newline | null;
  /** What a row is, and a column of counts: `wide` has one for each age class; `persons` one row a person. */
  layout: 'long' | 'wide' | 'wideBySex' | 'dates' | 'datesBySex' | 'sexes' | 'persons' | null;
  columns: { header: string; meaning: string | null }[];
}

/** What only the user can say. */
interface Asks {
  /** Numbers such as `1.234` that are a thousand in one country and little more than one in another. */
  decimal: readonly string[];
  /** A listing states no list date; `suggestion` is one found in its name, its sheet or its titles. */
  period: { readonly suggestion: string | null } | null;
}

export type FileContent =
  | { kind: 'units'; units: Unit[] }
  /** `firstRow` is the first row where each unit id stands, for faults that are found later. */
  | { kind: 'listing'; lists: List[]; firstRow: Map<string, number> }
  | { kind: 'results'; rows: ResultRow[] }
  | { kind: 'activities'; activities: Activity[] }
  | { kind: 'assignments'; assignments: Assignment[] }
  | { kind: 'companionShifts'; companionShifts: CompanionShift[] }
  /** Not yet checked. */
  | { kind: 'parameters'; json: object };

/** Why nothing at all can be read. */
type Refusal =
  | 'emptyFile'
  | 'tooLarge'
  | 'notText'
  | 'spreadsheetFile'
  | 'encryptedFile'
  | 'tooLargeWorkbook'
  | 'damagedWorkbook'
  | 'notJson'
  | 'unknownJson';

/** Plain data. `content` is null where something bars using the file; `faults` then says what. */
export interface FileReading {
  file: string;
  /** Of a workbook with several sheets that hold anything, or with none but a hidden one; null for any other file. */
  sheet: string | null;
  /** Whether it is a sheet that the workbook hides. */
  hidden: boolean;
  /** Whether it is not read: by the user's word, or as it is hidden. */
  leftOut: boolean;
  /** What the user's answers about it go under: `tableKey`. */
  key: string;
  /** What the meaning of its headers is remembered under; null where there are none. */
  headerKey: string | null;
  /** Whether the meaning of its headers is remembered from an earlier file. */
  remembered: boolean;
  preview: Preview | null;
  /** Rows of sums, which are left out. */
  totals: readonly RawRow[];
  asks: Asks;
  /** Rows with a fault that can be corrected, as they are written and as corrected so far; the first 200. */
  faulty: readonly RawRow[];
  kind: Kind | 'parameters' | null;
  /** Null for what is no table. */
  how: HowRead | null;
  /** Data rows, without header and blank rows; rejected are those with an error or a question. */
  rows: { read: number; rejected: number };
  /** The first 200 of each code and severity, in the order of the rows. */
  faults: Fault[];
  /** All that were found, in `faults` or not. */
  faultCount: number;
  /** Dates that await consent to be read as the age classes they were. */
  dates: WrittenDate[];
  /** Whether `skipFaulty` would leave something to use, and something out. */
  skippable: boolean;
  content: FileContent | null;
}

/** Reads a file of any kind but a workbook, told by its header. Never throws: what is wrong is in `faults`. */
export function readFile(name: string, bytes: Uint8Array, options: ReadOptions = {}): FileReading {
  const decoded = bytes.length > LARGEST_FILE ? 'tooLarge' : decode(bytes);
  if (typeof decoded === 'string') return refused(name, decoded);
  const { text, encoding } = decoded;
  if (looksLikeJson(name, text)) return readParameters(name, text);
  const grid = gridOf(text, encoding);
  return grid.rows.length === 0 ? refused(name, 'emptyFile') : readTable(name, null, grid, options);
}

/**
 * Reads all tables of a file: one, or those of a workbook's sheets that hold anything. Never throws nor rejects: what is
 * wrong is in `faults`.
 */
export async function readTables(
  name: string,
  bytes: Uint8Array,
  options: ReadOptions = {},
): Promise<FileReading[]> {
  if (!isZipped(bytes)) return [readFile(name, bytes, options)];
  const { readWorkbook } = await import('./workbook.ts');
  const sheets = await readWorkbook(bytes);
  if (typeof sheets === 'string') return [refused(name, sheets)];
  return sheets.map((grid) =>
    readTable(name, sheets.length > 1 || grid.hidden ? grid.sheet : null, grid, options),
  );
}

function readParameters(name: string, text: string): FileReading {
  const read = readJson(text);
  if (typeof read === 'string') return refused(name, read);
  return { ...blank(name, null, name), kind: 'parameters', content: { kind: 'parameters', json: read.json } };
}

function refused(name: string, code: Refusal): FileReading {
  const faults = new Faults(name);
  faults.add({ code }, 'error', {});
  return { ...blank(name, null, name), faults: faults.list(), faultCount: faults.count };
}
