// Dörren för filer: bytes in; what the file holds out, together with everything that was wrong with the file.
import type { Fault } from '../model/fault.ts';
import type { Activity, Assignment, CompanionShift, List, Unit } from '../model/types.ts';
import { readActivities } from './activities.ts';
import { readAssignments } from './assignments.ts';
import { readHeaders } from './columns.ts';
import { readCompanionShifts } from './companionShifts.ts';
import { decode } from './decode.ts';
import type { Encoding } from './decode.ts';
import { detect } from './detect.ts';
import type { Newline } from './detect.ts';
import { Faults } from './faults.ts';
import type { WrittenDate } from './faults.ts';
import { looksLikeJson, readJson } from './json.ts';
import { LARGEST_FILE } from './limits.ts';
import { readListing } from './listing.ts';
import type { DecimalSign } from './numbers.ts';
import { parse } from './parse.ts';
import type { Delimiter, RawRow } from './parse.ts';
import type { ReadOptions } from './options.ts';
import { namesPersons } from './personal.ts';
import { readResults } from './results.ts';
import type { ResultRow } from './results.ts';
import { openSheet } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { readUnits } from './units.ts';
import type { Kind } from './words.ts';

/** How the file was understood, for the user to check. */
interface HowRead {
  /** Null for a sheet of a workbook, as are delimiter and newline. */
  encoding: Encoding | null;
  delimiter: Delimiter | null;
  decimal: DecimalSign;
  newline: Newline | null;
  /** `persons`: one row a person. */
  layout: 'long' | 'wide' | 'persons' | null;
  columns: { header: string; meaning: string | null }[];
}

/** The top of a table as it is written, for the user to see where its headers are. */
export interface Preview {
  /** The first rows that hold anything, with titles and headers. */
  rows: readonly RawRow[];
  /** Row of the headers; null where none were understood. */
  header: number | null;
  /** Rows above the headers, which are not read. */
  titles: readonly number[];
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

/** Plain data. `content` is null where something bars using the file; `faults` then says what. */
export interface FileReading {
  file: string;
  /** Of a workbook with several sheets that hold anything; null for any other file. */
  sheet: string | null;
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

/** Reads a file of any kind, told by its header. Never throws: what is wrong is in `faults`. */
export function readFile(name: string, bytes: Uint8Array, options: ReadOptions = {}): FileReading {
  const faults = new Faults(name);
  const reading = readBytes(bytes, options, faults);
  return {
    file: name,
    key: name,
    ...reading,
    faults: faults.list(),
    faultCount: faults.count,
    dates: faults.dates,
  };
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
  return [readFile(name, bytes, options)];
}

type Read = Omit<FileReading, 'file' | 'key' | 'faults' | 'faultCount' | 'dates'>;

const NOTHING: Read = {
  sheet: null,
  headerKey: null,
  remembered: false,
  preview: null,
  totals: [],
  asks: { decimal: [], period: null },
  faulty: [],
  kind: null,
  how: null,
  rows: { read: 0, rejected: 0 },
  skippable: false,
  content: null,
};

function readBytes(bytes: Uint8Array, options: ReadOptions, faults: Faults): Read {
  const decoded = bytes.length > LARGEST_FILE ? 'tooLarge' : decode(bytes);
  if (typeof decoded === 'string') {
    faults.add({ code: decoded }, 'error', {});
    return NOTHING;
  }
  if (looksLikeJson(faults.file, decoded.text)) return readParameters(decoded.text, faults);
  return readTable(decoded.text, decoded.encoding, options, faults);
}

function readParameters(text: string, faults: Faults): Read {
  const read = readJson(text);
  if (typeof read !== 'string')
    return { ...NOTHING, kind: 'parameters', content: { kind: 'parameters', json: read.json } };
  faults.add({ code: read }, 'error', {});
  return NOTHING;
}

function readTable(given: string, encoding: Encoding, options: ReadOptions, faults: Faults): Read {
  const { text, newline, delimiter } = detect(given);
  const parsed = parse(text, delimiter);
  const [header, ...rows] = parsed.rows;
  if (header === undefined) {
    faults.add({ code: 'emptyFile' }, 'error', {});
    return NOTHING;
  }

  const headers = header.cells.slice(0, header.cells.findLastIndex((cell) => cell !== '') + 1);
  const understood = readHeaders(headers);
  for (const row of parsed.unbalanced) faults.add({ code: 'unbalancedQuote' }, 'error', { row });
  if (rows.length === 0) faults.add({ code: 'noRows' }, 'error', {});
  const how: HowRead = {
    encoding,
    delimiter,
    decimal: null,
    newline,
    layout: null,
    columns: headers.map((column, i) => ({
      header: column,
      meaning: understood?.columns[i]?.meaning ?? null,
    })),
  };
  if (understood === null) {
    faults.add({ code: 'unknownFile' }, 'error', { row: header.row });
    return { ...NOTHING, how, rows: { read: rows.length, rejected: 0 } };
  }

  const { kind, wide } = understood;
  const sheet = openSheet(understood, header, rows, faults, options.repairAges ?? false);
  how.decimal = sheet.decimal;
  if (kind === 'listing') how.layout = wide ? 'wide' : 'long';
  const unusable = faults.barred;
  const { content, rejected } = readContent(kind, sheet, options);
  // Where no row is left to use, what is loaded must not give way to nothing.
  const skippable = !unusable && rejected > 0 && rejected < rows.length;
  const usable = rejected === 0 ? !unusable : skippable && options.skipFaulty;
  return {
    ...NOTHING,
    kind,
    how,
    rows: { read: rows.length, rejected },
    skippable,
    content: usable ? content : null,
  };
}

/** The content is null where the whole file must not be used. */
function readContent(
  kind: Kind,
  sheet: Sheet,
  { repairAges = false }: ReadOptions,
): { content: FileContent | null; rejected: number } {
  if (kind === 'units') {
    const { items, rejected } = readUnits(sheet);
    return { content: { kind, units: items }, rejected };
  }
  if (kind === 'listing') {
    const { items, firstRow, rejected } = readListing(sheet, repairAges);
    return { content: { kind, lists: items, firstRow }, rejected };
  }
  if (kind === 'results') {
    const { items, rejected } = readResults(sheet);
    return { content: { kind, rows: items }, rejected };
  }
  if (kind === 'activities') {
    const { items, rejected } = readActivities(sheet);
    return { content: { kind, activities: items }, rejected };
  }
  if (namesPersons(sheet)) return { content: null, rejected: sheet.rows.length };
  if (kind === 'assignments') {
    const { items, rejected } = readAssignments(sheet);
    return { content: { kind, assignments: items }, rejected };
  }
  const { items, rejected } = readCompanionShifts(sheet);
  return { content: { kind, companionShifts: items }, rejected };
}
