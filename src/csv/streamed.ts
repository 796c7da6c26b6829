// Registret som en ström: a file of one row a person, counted while it streams past and never held whole.
import type { Headers } from './columns.ts';
import { decode, textOf } from './decode.ts';
import type { Encoding } from './decode.ts';
import { detect } from './detect.ts';
import { Faults } from './faults.ts';
import { findHeader } from './header.ts';
import type { Found } from './header.ts';
import { looksLikeJson } from './json.ts';
import { tableKey } from './options.ts';
import type { Answers, ReadOptions } from './options.ts';
import { parse } from './parse.ts';
import type { RawRow } from './parse.ts';
import { headOf } from './preview.ts';
import type { Preview } from './preview.ts';
import type { FileReading } from './read.ts';
import { personalNumberIn } from './personal.ts';
import { passRows } from './passing.ts';
import type { Streamed } from './passing.ts';
import { RegisterRows } from './register.ts';
import { isDated, openSheet } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { periodIn } from './suggestion.ts';
import { blank, saidOf, understand } from './table.ts';

/** What a register says of itself before its first row. */
interface Beginning {
  readonly name: string;
  readonly encoding: Encoding;
  readonly shape: ReturnType<typeof detect>;
  /** Bytes before the text. */
  readonly skip: number;
  readonly found: Found;
  readonly understood: Headers;
  readonly header: RawRow;
  readonly head: Preview;
  /** Rows up to the headers whose quotes do not end. */
  readonly unbalanced: readonly number[];
  readonly answers: Answers;
  readonly skipFaulty: boolean;
}

/** Bytes that are looked at to tell what the file is. */
const SAMPLE = 2 ** 16;
/**
 * Counts the persons of a register; null where the file is none, or a workbook. Rejects where the file can no longer be
 * opened; what is wrong with it otherwise is in `faults`.
 */
export async function readStreamed(
  name: string,
  blob: Blob,
  options: ReadOptions,
  tell: (streamed: Streamed) => unknown = () => undefined,
): Promise<FileReading | null> {
  const beginning = begin(name, await sampleOf(blob), options);
  if (beginning === null) return null;
  const read = await readAs(beginning, blob, tell);
  if (read !== null) return read;
  // That the text is not UTF-8 after all may show far down.
  const western: Beginning = { ...beginning, encoding: 'windows-1252' };
  const again = beginning.encoding === 'utf-8' ? await readAs(western, blob, tell) : null;
  return again ?? noText(name);
}

/** The first whole rows of the file. */
async function sampleOf(blob: Blob): Promise<Uint8Array> {
  const bytes = new Uint8Array(await blob.slice(0, SAMPLE).arrayBuffer());
  if (blob.size <= SAMPLE) return bytes;
  const end = Math.max(bytes.lastIndexOf(0x0a), bytes.lastIndexOf(0x0d)) + 1;
  // Half of a sign of UTF-16 is none.
  return bytes.subarray(0, end % 2 === 1 && bytes[end] === 0 ? end + 1 : end);
}

function begin(name: string, sample: Uint8Array, options: ReadOptions): Beginning | null {
  const decoded = decode(sample);
  if (typeof decoded === 'string' || looksLikeJson(name, decoded.text)) return null;
  const { text, encoding } = decoded;
  const shape = detect(text);
  const { rows, unbalanced } = parse(shape.text, shape.delimiter);
  const answers = saidOf(options.answers, tableKey(name, null));
  const found = findHeader(rows, options.mappings, answers.header);
  const header = rows[found.index];
  const understood = understand(found, answers);
  if (header === undefined || understood?.kind !== 'register' || answers.leftOut) return null;
  return {
    ...{ name, encoding, shape, found, understood, header, answers },
    head: headOf(rows, found),
    skipFaulty: options.skipFaulty ?? false,
    skip: text.length - shape.text.length + (encoding === 'utf-8-bom' ? 3 : 0),
    unbalanced: unbalanced.filter((row) => row <= header.row),
  };
}

/** Null where the bytes are not of the encoding. */
async function readAs(
  beginning: Beginning,
  blob: Blob,
  tell: (streamed: Streamed) => unknown,
): Promise<FileReading | null> {
  const { name, encoding, shape, understood, header, unbalanced, answers } = beginning;
  const faults = new Faults(name);
  for (const row of unbalanced) faults.add({ code: 'unbalancedQuote' }, 'error', { row });
  const sheet = openSheet(understood, header, [], faults, false, answers.period ?? null);
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be';
  const rows = new RegisterRows(sheet, {
    delimiter: shape.delimiter,
    header: header.row,
    text: (bytes) => textOf(bytes, wide ? 'utf-8' : encoding),
  });
  rows.refused = personalNumberIn(sheet);
  // What the headers lack no row makes up for.
  const headed = !faults.barred && rows.refused === null;
  try {
    if (headed) await passRows(blob, wide ? encoding : null, beginning.skip, rows, tell);
  } catch (error) {
    if (wide && error instanceof TypeError) return null;
    throw error;
  }
  if (rows.misread) return null;
  if (rows.refused) return refused(beginning, rows);
  if (headed && rows.read === 0) faults.add({ code: 'noRows' }, 'error', {});
  return reported(beginning, sheet, rows, headed && rows.read > 0 && rows.whole);
}

/** What came of the rows; `usable` where nothing but faulty rows stands in the way of using them. */
function reported(beginning: Beginning, sheet: Sheet, rows: RegisterRows, usable: boolean): FileReading {
  const { name, encoding, shape, found, understood, answers, head, skipFaulty } = beginning;
  const { persons, read, totals } = rows;
  const rejected = persons.over ? read : persons.rejected;
  const skippable = usable && rejected > 0 && rejected < read;
  const used = usable && (rejected === 0 || (skippable && skipFaulty));
  return {
    ...blank(name, null, tableKey(name, null)),
    headerKey: found.key,
    remembered: answers.kind === undefined && found.mapping !== null,
    // No more than the headers: the rows are persons.
    preview: head,
    totals,
    asks: { decimal: [], period: isDated(sheet) ? null : { suggestion: periodIn([name]) } },
    kind: 'register',
    how: {
      ...{ encoding, delimiter: shape.delimiter, decimal: rows.decimal, newline: shape.newline },
      layout: 'persons',
      columns: understood.columns.map(({ header: column, meaning }) => ({ header: column, meaning })),
    },
    rows: { read, rejected },
    faults: sheet.faults.list(),
    faultCount: sheet.faults.count,
    skippable,
    content: used ? { kind: 'listing', lists: persons.count.lists(name), firstRow: persons.firstRow } : null,
  };
}

/** Of a file with a personal identity number nothing is told but that and its headers. */
function refused(beginning: Beginning, rows: RegisterRows): FileReading {
  const { name, understood, header, answers } = beginning;
  const faults = new Faults(name);
  const sheet = openSheet(understood, header, [], faults, false, answers.period ?? null);
  faults.add({ code: 'personalNumberListed' }, 'error', rows.refused!);
  const { read } = rows;
  return { ...reported(beginning, sheet, rows, false), totals: [], rows: { read, rejected: read } };
}

function noText(name: string): FileReading {
  const faults = new Faults(name);
  faults.add({ code: 'notText' }, 'error', {});
  return { ...blank(name, null, tableKey(name, null)), faults: faults.list(), faultCount: faults.count };
}
