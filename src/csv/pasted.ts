// Inklistrad kolumn: one number per age class as it is copied out of a spreadsheet.
import { AGE_CLASSES } from '../model/types.ts';
import { readAge } from './ages.ts';
import { decimalSign, quantity, wholePersons, type DecimalSign } from './numbers.ts';
import { masked } from './personal.ts';

/** Weights × 10², visits or kronor × 10², or whole persons. */
export type PastedKind = 'weights' | 'volumes' | 'persons';

/** What is wrong with what was pasted. `row` counts from 1 as it was copied; null where it concerns no row. */
export interface PasteProblem {
  readonly code:
    | 'nothing'
    | 'columns'
    | 'noClass'
    | 'notClass'
    | 'classTwice'
    | 'classMissing'
    | 'lineCount'
    | 'beyond'
    | 'emptyCell'
    | 'notNumber'
    | 'ambiguous'
    | 'negative'
    | 'tooLarge';
  readonly row: number | null;
  /** What was written; the class that is missing; how many rows there were. */
  readonly value: string;
}

/** By age class; null for those that nothing was pasted for. */
export type Pasted =
  { readonly values: readonly (number | null)[] } | { readonly problems: readonly PasteProblem[] };

interface Row {
  readonly row: number;
  readonly cells: readonly string[];
}

const LAST = AGE_CLASSES.length - 1;
/** No column of age classes is longer, whatever stands above and below it. */
const MOST_ROWS = 60;
const KR = /\s*kr$/i;

/**
 * Numbers by age class: a class beside each, in any order, or else a column in the order of the classes. That column is
 * whole where `from` is null, and otherwise starts at that class. Without a class beside it a number may not be missing;
 * volumes and persons are wanted for all classes. Everything wrong is told, and then nothing is read.
 */
export function readPasted(text: string, kind: PastedKind, from: number | null = null): Pasted {
  const lines = linesOf(text);
  if (lines.length === 0) return { problems: [{ code: 'nothing', row: null, value: '' }] };
  if (lines.length > MOST_ROWS) return { problems: [counted(lines)] };
  const rows = evened(lines);
  const used = usedColumns(rows);
  if (used.length > 2) return { problems: [{ code: 'columns', row: null, value: String(used.length) }] };
  const classAt = used.length === 2 ? classColumn(rows, used) : null;
  if (used.length === 2 && classAt === null)
    return {
      problems: [{ code: 'noClass', row: rows[0]!.row, value: masked(rows[0]!.cells.join(' ').trim()) }],
    };
  const numberAt = used.find((column) => column !== classAt)!;
  return numbersOf(withoutHeader(rows, numberAt, classAt, from), numberAt, classAt, kind, from);
}

function numbersOf(
  rows: readonly Row[],
  numberAt: number,
  classAt: number | null,
  kind: PastedKind,
  from: number | null,
): Pasted {
  const problems: PasteProblem[] = [];
  const values: (number | null)[] = AGE_CLASSES.map(() => null);
  const sign = commonSign(rows.map(({ cells }) => cells[numberAt]!));
  if (classAt === null && from === null && rows.length !== AGE_CLASSES.length) problems.push(counted(rows));
  rows.forEach(({ row, cells }, order) => {
    const written = cells[numberAt]!;
    const named = classAt === null ? null : cells[classAt]!;
    const index = named === null ? (from ?? 0) + order : classOf(named);
    const value = numberOf(written, kind, sign);
    if (index === null) problems.push({ code: 'notClass', row, value: named! });
    else if (index > LAST) {
      if (from !== null) problems.push({ code: 'beyond', row, value: written });
    } else if (values[index] !== null) problems.push({ code: 'classTwice', row, value: named! });
    else if (typeof value === 'number') values[index] = value;
    if (typeof value === 'string') problems.push({ code: value, row, value: written });
  });
  if (problems.length === 0 && kind !== 'weights')
    AGE_CLASSES.forEach((value, index) => {
      if (values[index] === null) problems.push({ code: 'classMissing', row: null, value });
    });
  if (problems.length === 0) return { values };
  return { problems: problems.map((problem) => ({ ...problem, value: masked(problem.value) })) };
}

function counted(rows: readonly Row[]): PasteProblem {
  return { code: 'lineCount', row: null, value: String(rows.length) };
}

/** Lines and their cells, without empty lines above and below. */
function linesOf(text: string): Row[] {
  const separator = text.includes('\t') ? '\t' : ';';
  const rows = text.split(/\r\n|\r|\n/).map((line, index) => ({
    row: index + 1,
    cells: line.split(separator).map((cell) => cell.trim()),
  }));
  const filled = rows.map(({ cells }) => cells.some((cell) => cell !== ''));
  return rows.slice(filled.indexOf(true), filled.lastIndexOf(true) + 1);
}

/** As many cells in each: of few lines only, for one may be very wide. */
function evened(lines: readonly Row[]): Row[] {
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  return lines.map(({ row, cells }) => ({
    row,
    cells: Array.from({ length: width }, (_, column) => cells[column] ?? ''),
  }));
}

function usedColumns(rows: readonly Row[]): number[] {
  const columns = rows[0]!.cells.map((_, column) => column);
  return columns.filter((column) => rows.some(({ cells }) => cells[column] !== ''));
}

/** The column that mostly names classes; null where none does, or both do. */
function classColumn(rows: readonly Row[], used: readonly number[]): number | null {
  const naming = used.filter((column) => {
    const named = rows.filter(({ cells }) => {
      const cell = cells[column]!;
      return !/^\d+$/.test(cell) && classOf(cell) !== null;
    });
    return 2 * named.length > rows.length - 1;
  });
  return naming.length === 1 ? naming[0]! : null;
}

/**
 * Without a first line that says what the columns are: beside classes one whose own cell has no digit; in a column
 * alone one that is no number, and without which the column ends at the last class.
 */
function withoutHeader(
  rows: readonly Row[],
  numberAt: number,
  classAt: number | null,
  from: number | null,
): readonly Row[] {
  const [first, ...rest] = rows;
  const written = first!.cells[numberAt]!;
  const number = /^[+\-\u2212]?\d/.test(written);
  if (classAt === null) return !number && (from ?? 0) + rest.length === LAST + 1 ? rest : rows;
  const over = first!.cells[classAt]!;
  const year = /^20\d\d$/.test(written);
  return !/\d/.test(over) && (!number || year) ? rest : rows;
}

/** Index of a class that is named; null for a single age or any other text. */
function classOf(written: string): number | null {
  const age = readAge(written);
  return age && age.single === null ? age.index : null;
}

/** What the numbers agree on, but for weights: these never reach a thousand, so each shows its own sign. */
function commonSign(cells: readonly string[]): DecimalSign {
  const signs = new Set(cells.map((cell) => decimalSign(cell.replace(KR, ''), false)));
  signs.delete(null);
  return signs.size === 1 ? [...signs][0]! : null;
}

function numberOf(written: string, kind: PastedKind, sign: DecimalSign): number | PasteProblem['code'] {
  if (written === '') return 'emptyCell';
  const number =
    kind === 'persons'
      ? wholePersons(written, sign)
      : kind === 'weights'
        ? quantity(written, decimalSign(written, true))
        : quantity(written.replace(KR, ''), sign);
  switch (number) {
    case 'ambiguousNumber':
      return 'ambiguous';
    case 'negativeCount':
      return 'negative';
    case 'tooLargeCount':
      return 'tooLarge';
    default:
      return typeof number === 'number' ? number : 'notNumber';
  }
}
