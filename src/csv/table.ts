// En tabell läst: its headers found, its rows read as the kind of file it is, and what only the user can say of it.
import { beyond } from './beyond.ts';
import { fold, readHeaders } from './columns.ts';
import type { Headers } from './columns.ts';
import { readContent } from './content.ts';
import { Faults } from './faults.ts';
import { corrected } from './grid.ts';
import type { Grid } from './grid.ts';
import { findHeader } from './header.ts';
import type { Found } from './header.ts';
import { layoutOf } from './layout.ts';
import { withoutTotals } from './leftOut.ts';
import { isEither } from './numbers.ts';
import { tableKey } from './options.ts';
import type { Answers, Mapping, ReadOptions } from './options.ts';
import type { RawRow } from './parse.ts';
import { maskedRow, namesPersons } from './personal.ts';
import { headOf, previewOf } from './preview.ts';
import type { FileReading, HowRead } from './read.ts';
import { isDatable, isDated, openSheet } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { periodIn } from './suggestion.ts';
import { checkTotalColumns } from './totalColumns.ts';

/** Rows that can be corrected, and numbers that can be read in two ways, that are shown. */
const MOST_FAULTY = 200;
const MOST_EXAMPLES = 5;

/** Reads a table of a file; `sheet` is its name where the file has several. */
export function readTable(
  file: string,
  sheet: string | null,
  given: Grid,
  options: ReadOptions,
): FileReading {
  const key = tableKey(file, sheet);
  const answers = saidOf(options.answers, key);
  const leftOut = answers.leftOut ?? given.hidden;
  const barred = beyond(file, given);
  if (barred !== null)
    return { ...blank(file, sheet, key), hidden: given.hidden, leftOut, ...(leftOut ? {} : barred) };
  const grid = corrected(given, answers);
  const found = findHeader(grid.rows, options.mappings, answers.header);
  const faults = new Faults(file);
  const told = { hidden: grid.hidden, leftOut, headerKey: found.key };
  const reading = { ...blank(file, sheet, key), ...told, preview: previewOf(grid.rows, found) };
  if (leftOut) return { ...reading, how: howRead(grid, found, null) };
  for (const row of grid.unbalanced) faults.add({ code: 'unbalancedQuote' }, 'error', { row });
  const read = readRows(grid, found, answers, options, faults);
  return { ...reading, ...read, faults: faults.list(), faultCount: faults.count, dates: faults.dates };
}

/** What is told of a table before anything of it is understood. */
export function blank(file: string, sheet: string | null, key: string): FileReading {
  return {
    file,
    sheet,
    hidden: false,
    leftOut: false,
    key,
    headerKey: null,
    remembered: false,
    preview: null,
    totals: [],
    asks: { decimal: [], period: null },
    faulty: [],
    kind: null,
    how: null,
    rows: { read: 0, rejected: 0 },
    faults: [],
    faultCount: 0,
    dates: [],
    skippable: false,
    content: null,
  };
}

function readRows(
  grid: Grid,
  found: Found,
  answers: Answers,
  options: ReadOptions,
  faults: Faults,
): Partial<FileReading> {
  const header = grid.rows[found.index]!;
  const below = grid.rows.slice(found.index + 1);
  const remembered = answers.kind === undefined && found.mapping !== null;
  const understood = understand(found, answers);
  const how = howRead(grid, found, understood);
  if (understood === null) {
    faults.add({ code: 'unknownFile' }, 'error', { row: header.row });
    return { how, rows: { read: below.length, rejected: 0 } };
  }

  const width =
    grid.delimiter === null ? grid.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0) : 0;
  const opened = openSheet(
    widened(understood, width),
    header,
    below,
    faults,
    options.repairAges ?? false,
    answers.period ?? null,
    answers.decimal ?? null,
    grid.signs.filter(({ row }) => row > header.row),
  );
  how.layout = layoutOf(understood);
  const ofPersons = understood.kind === 'register' ? { preview: headOf(grid.rows, found), faulty: [] } : {};
  how.decimal = opened.decimal;
  // Before sums and notes are told: what they say is shown.
  if (namesPersons(opened))
    return { ...ofPersons, kind: understood.kind, how, rows: { read: below.length, rejected: below.length } };
  const { sheet, totals } = withoutTotals(opened);
  checkTotalColumns(sheet);
  if (sheet.rows.length === 0) faults.add({ code: 'noRows' }, 'error', {});
  const unusable = faults.barred;
  const { content, rejected } = readContent(sheet, options);
  const read = sheet.rows.length;
  // Where no row is left to use, what is loaded must not give way to nothing.
  const skippable = !unusable && rejected > 0 && rejected < read;
  const usable = rejected === 0 ? !unusable : skippable && options.skipFaulty;
  return {
    kind: understood.kind,
    remembered,
    how,
    totals: totals.map(maskedRow),
    rows: { read, rejected },
    asks: asksOf(sheet, grid, found, faults),
    faulty: faultyOf(sheet, faults, answers),
    ...ofPersons,
    skippable,
    content: usable ? content : null,
  };
}

function howRead(grid: Grid, { headers }: Found, understood: Headers | null): HowRead {
  const { encoding, delimiter, newline } = grid;
  const columns = headers.map((header, i) => ({ header, meaning: understood?.columns[i]?.meaning ?? null }));
  return { encoding, delimiter, decimal: null, newline, layout: null, columns };
}

/** As wide as the rows: what stands beside a table in a workbook is a column without a header. */
function widened(understood: Headers, width: number): Headers {
  const beside = Math.max(0, width - understood.columns.length);
  const columns = Array.from({ length: beside }, () => ({ header: '', meaning: null, count: null }));
  return { ...understood, columns: [...understood.columns, ...columns] };
}

/** What the user has said of the table of this key. */
export function saidOf(answers: ReadOptions['answers'] = {}, key: string): Answers {
  return Object.hasOwn(answers, key) ? answers[key]! : {};
}

/** What the headers mean, by what the user has said or is remembered, and else by their words. */
export function understand(found: Found, answers: Answers): Headers | null {
  const remembered = answers.kind === undefined ? found.mapping : null;
  return readHeaders(found.headers, remembered ? meant(remembered, found, answers) : said(answers));
}

function said({ kind, columns }: Answers) {
  return { ...(kind && { kind }), ...(columns && { meanings: columns }) };
}

/** What is remembered of the headers, with what is said of this table. */
function meant({ kind, columns }: Mapping, { headers }: Found, answers: Answers) {
  const known = headers.flatMap((header, i) => {
    const name = fold(header);
    return Object.hasOwn(columns, name) ? [[i, columns[name]!] as const] : [];
  });
  return { kind, meanings: { ...Object.fromEntries(known), ...answers.columns } };
}

function asksOf(sheet: Sheet, grid: Grid, found: Found, faults: Faults): FileReading['asks'] {
  const asked = sheet.settled || faults.list().some(({ code }) => code === 'ambiguousNumber');
  const undated = isDatable(sheet.kind) && !isDated(sheet);
  const titles = grid.rows.slice(0, found.index).flatMap(({ cells }) => cells);
  return {
    decimal: asked ? doubtful(sheet) : [],
    period: undated ? { suggestion: periodIn([grid.sheet ?? '', ...titles, sheet.file]) } : null,
  };
}

/** The first numbers, of those that differ, that may have decimals or thousands. */
function doubtful({ rows, numeric }: Sheet): string[] {
  const found = new Set<string>();
  for (const { cells } of rows) {
    for (const { index, small } of numeric) {
      const cell = cells[index] ?? '';
      if (!small && isEither(cell)) found.add(cell);
      if (found.size === MOST_EXAMPLES) return [...found];
    }
  }
  return [...found];
}

function faultyOf({ rows }: Sheet, { mendable }: Faults, { corrections = [] }: Answers): RawRow[] {
  const wanted = new Set([...mendable, ...corrections.map(({ row }) => row)]);
  if (wanted.size === 0) return [];
  return rows
    .filter(({ row }) => wanted.has(row))
    .slice(0, MOST_FAULTY)
    .map(maskedRow);
}
