// Bladet: a file's rows under headers that are understood, and what is wrong with the headers.
import { AGE_CLASSES } from '../model/types.ts';
import { overlaps } from './ages.ts';
import { missingCounts } from './countColumns.ts';
import type { CountColumn } from './countColumns.ts';
import type { Headers } from './columns.ts';
import { decimalOf } from './detect.ts';
import type { NumericColumn } from './detect.ts';
import type { Faults } from './faults.ts';
import type { DecimalSign } from './numbers.ts';
import type { RawRow } from './parse.ts';
import { sumChecks } from './totalColumns.ts';
import type { SumCheck } from './totalColumns.ts';
import type { Kind } from './words.ts';

/** What the readers of each kind of file need to know of the file they read. */
export interface Sheet {
  readonly file: string;
  readonly kind: Kind;
  readonly headers: readonly string[];
  /** Index of each column by its name in the contract, or by what it counts in a wide listing. */
  readonly columns: ReadonlyMap<string, number>;
  /** Whose persons each column of a wide listing counts, by its name; null for every other file. */
  readonly counts: ReadonlyMap<string, CountColumn> | null;
  /** Columns of a listing that sum up others. */
  readonly sums: readonly SumCheck[];
  /** The list date of a listing that does not state it, as the user has said; null where nothing is said. */
  readonly period: string | null;
  readonly decimal: DecimalSign;
  /** Whether the user has said so. */
  readonly settled: boolean;
  readonly numeric: readonly NumericColumn[];
  readonly rows: readonly RawRow[];
  readonly faults: Faults;
}

const NUMERIC = /^(antal|avstand_km|belopp.*|kostnad_kr|timmar|lat|lon|cni.*)$/;
/** Kinds of file whose list date can be told of the whole file. */
const DATED: readonly Kind[] = ['listing', 'register'];
/** Columns whose numbers never reach a thousand. */
const SMALL = /^(lat|lon|cni|timmar)$/;

/**
 * `header` is the row that `understood` was made from; `repair` reads dates as the classes they were. `told` is the
 * decimal sign by the user's word, `signs` are the rows that show it.
 */
export function openSheet(
  understood: Headers,
  header: RawRow,
  rows: readonly RawRow[],
  faults: Faults,
  repair: boolean,
  period: string | null = null,
  told: DecimalSign = null,
  signs: readonly RawRow[] = rows,
): Sheet {
  const columns = new Map<string, number>();
  const counts = new Map<string, CountColumn>();
  const written = new Map<string, 'class' | 'single'>();
  const numeric: NumericColumn[] = [];
  const sums = sumChecks(understood);
  const wholes = new Set(sums.map(({ whole }) => whole));
  const parts = new Set(sums.flatMap((sum) => sum.parts));
  for (const name of understood.missing)
    faults.add({ code: 'missingColumn', name }, 'error', { row: header.row });
  for (const name of understood.lacking)
    faults.add({ code: 'missingColumn', name }, 'warning', { row: header.row });
  understood.columns.forEach(({ header: column, meaning, count }, index) => {
    const place = { row: header.row, column, value: column };
    if (typeof count === 'string') return faults.add({ code: count }, 'error', place);
    if (meaning === null && wholes.has(index)) return faults.add({ code: 'totalColumn' }, 'warning', place);
    if (meaning === null && parts.has(index)) return faults.add({ code: 'partColumn' }, 'warning', place);
    if (meaning === null) return noteUnused(faults, header.row, column, index, rows);
    const age = count?.age ?? null;
    if (age?.taken && !repair) faults.add({ code: 'ageAsDate', suggestion: age.taken }, 'question', place);
    if (columns.has(meaning)) return faults.add({ code: 'duplicateColumn', name: meaning }, 'error', place);
    if (age && overlaps(written, '', age))
      faults.add({ code: 'overlappingAges', ageClass: AGE_CLASSES[age.index]! }, 'error', place);
    columns.set(meaning, index);
    if (count) counts.set(meaning, count);
    if (count || NUMERIC.test(meaning)) numeric.push({ index, small: SMALL.test(meaning) });
  });
  for (const name of understood.wide ? missingCounts([...counts.values()]) : [])
    faults.add({ code: 'missingColumn', name }, 'error', { row: header.row });
  if (isDatable(understood.kind) && !isDated({ columns, counts }) && period === null)
    faults.add({ code: 'periodMissing' }, 'question', { row: header.row });
  return {
    file: faults.file,
    kind: understood.kind,
    headers: understood.columns.map((column) => column.header),
    columns,
    counts: understood.wide ? counts : null,
    sums,
    period,
    decimal: told ?? decimalOf(signs, numeric),
    settled: told !== null,
    numeric,
    rows,
    faults,
  };
}

/** A column without a header is called as the spreadsheet calls it, and is nothing to speak of where it is empty. */
function noteUnused(
  faults: Faults,
  row: number,
  header: string,
  index: number,
  rows: readonly RawRow[],
): void {
  if (header === '' && rows.every(({ cells }) => (cells[index] ?? '') === '')) return;
  const column = header || columnLetters(index);
  faults.add({ code: 'unusedColumn' }, 'warning', { row, column, value: column });
}

/** `A` for 0, `AA` for 26. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${columnLetters(Math.floor(index / 26) - 1)}${last}`;
}

/** Whether the list date of a kind of file can be told of the whole file. */
export function isDatable(kind: Kind): boolean {
  return DATED.includes(kind);
}

/** Whether a listing states its list dates: in a column of their own or in the headers of its counts. */
export function isDated({ columns, counts }: Pick<Sheet, 'columns' | 'counts'>): boolean {
  return columns.has('period') || [...(counts?.values() ?? [])].some((count) => count.period !== null);
}
