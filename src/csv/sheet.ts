// Bladet: a file's rows under headers that are understood, and what is wrong with the headers.
import { AGE_CLASSES, OLDEST } from '../model/types.ts';
import { overlaps } from './ages.ts';
import type { AgeReading } from './ages.ts';
import type { Headers } from './columns.ts';
import { decimalOf } from './detect.ts';
import type { NumericColumn } from './detect.ts';
import type { Faults } from './faults.ts';
import type { DecimalSign } from './numbers.ts';
import type { RawRow } from './parse.ts';
import type { Kind } from './words.ts';

/** What the readers of each kind of file need to know of the file they read. */
export interface Sheet {
  readonly file: string;
  readonly kind: Kind;
  readonly headers: readonly string[];
  /** Index of each column by its name in the contract, or by its age in a wide listing. */
  readonly columns: ReadonlyMap<string, number>;
  /** Age of each column of a wide listing by its name; null for every other file. */
  readonly ages: ReadonlyMap<string, AgeReading> | null;
  readonly decimal: DecimalSign;
  readonly rows: readonly RawRow[];
  readonly faults: Faults;
}

const NUMERIC = /^(antal|avstand_km|belopp.*|kostnad_kr|timmar|lat|lon|cni.*)$/;
/** Columns whose numbers never reach a thousand. */
const SMALL = /^(lat|lon|cni|timmar)$/;

/** `header` is the row that `understood` was made from; `repair` reads dates as the classes they were. */
export function openSheet(
  understood: Headers,
  header: RawRow,
  rows: readonly RawRow[],
  faults: Faults,
  repair: boolean,
): Sheet {
  const columns = new Map<string, number>();
  const ages = new Map<string, AgeReading>();
  const written = new Map<string, 'class' | 'single'>();
  const numeric: NumericColumn[] = [];
  for (const name of understood.missing)
    faults.add({ code: 'missingColumn', name }, 'error', { row: header.row });
  for (const name of understood.lacking)
    faults.add({ code: 'missingColumn', name }, 'warning', { row: header.row });
  understood.columns.forEach(({ header: column, meaning, age }, index) => {
    const place = { row: header.row, column, value: column };
    if (age === 'notAge') return faults.add({ code: 'notAge' }, 'error', place);
    if (meaning === null) return faults.add({ code: 'unusedColumn' }, 'warning', place);
    if (age?.taken && !repair) faults.add({ code: 'ageAsDate', suggestion: age.taken }, 'question', place);
    if (columns.has(meaning)) return faults.add({ code: 'duplicateColumn', name: meaning }, 'error', place);
    if (age && overlaps(written, '', age))
      faults.add({ code: 'overlappingAges', ageClass: AGE_CLASSES[age.index]! }, 'error', place);
    columns.set(meaning, index);
    if (age) ages.set(meaning, age);
    if (age || NUMERIC.test(meaning)) numeric.push({ index, small: SMALL.test(meaning) });
  });
  for (const name of understood.wide ? missingClasses(ages.values()) : [])
    faults.add({ code: 'missingColumn', name }, 'error', { row: header.row });
  return {
    file: faults.file,
    kind: understood.kind,
    headers: understood.columns.map((column) => column.header),
    columns,
    ages: understood.wide ? ages : null,
    decimal: decimalOf(rows, numeric),
    rows,
    faults,
  };
}

/** The classes, as they are shown, that have no column of their own and not one for each of their years either. */
function missingClasses(ages: Iterable<AgeReading>): string[] {
  const classes = new Set<number>();
  const years = AGE_CLASSES.map(() => new Set<number>());
  for (const { index, single } of ages) {
    if (single === null) classes.add(index);
    else years[index]!.add(single);
  }
  const width = OLDEST / (AGE_CLASSES.length - 1);
  return AGE_CLASSES.filter((_, index) => {
    const needed = index < AGE_CLASSES.length - 1 ? width : 1;
    return !classes.has(index) && years[index]!.size < needed;
  }).map((label) => label.replace('-', '–'));
}
