// Summakolumner: columns of a listing that sum up others of their row, or are summed up, and are held against each other.
import { isColumn, readCount } from './countColumns.ts';
import type { CountColumn } from './countColumns.ts';
import type { Headers } from './columns.ts';
import { amount } from './numbers.ts';
import type { Sheet } from './sheet.ts';
import { splitSex } from './sexes.ts';
import { namesSum } from './totals.ts';

/** Columns by index: `whole` is to be the sum of `parts`; no parts where it cannot be told whose sum it is. */
export interface SumCheck {
  readonly whole: number;
  readonly parts: readonly number[];
}

/** Rows that are told one by one. */
const MOST_TOLD = 3;
const COUNTED =
  /^(?:antal|listade|personer|invånare|listed|number of)\s+|\s+(?:antal|listade|personer|invånare)$/gi;

interface Placed extends Pick<CountColumn, 'age' | 'sex' | 'period'> {
  readonly index: number;
}

/** The sums among the columns of a listing: of the ages, the list dates and the sexes that are counted, or of both sexes. */
export function sumChecks({ wide, columns }: Headers): SumCheck[] {
  const meanings = columns.map(({ meaning }) => meaning);
  const aged = meanings.includes('aldersgrupp');
  const counted = columns.flatMap(({ count, meaning }, index): Placed[] => {
    if (isColumn(count)) return [{ ...count, index }];
    return !wide && meaning === 'antal' ? [{ age: null, sex: null, period: null, index }] : [];
  });
  const totals: SumCheck[] = [];
  const parts: Placed[] = [];
  columns.forEach(({ header, meaning }, index) => {
    if (meaning !== null) return;
    const sum = wide ? readSum(header) : null;
    const part = readCount(header, aged, true);
    if (sum !== null) totals.push({ whole: index, parts: partsOf(counted, sum.sex) });
    else if (isColumn(part) && part.sex !== null) parts.push({ ...part, index });
  });
  return [...totals, ...counted.flatMap((whole) => bySex(whole, parts))];
}

/** Warns of each sum that is not that of its row, in how many rows and the first of them. */
export function checkTotalColumns({ rows, sums, headers, decimal, faults }: Sheet): void {
  for (const { whole, parts } of sums) {
    if (parts.length === 0) continue;
    const wrong: { row: number; stated: number; sum: number }[] = [];
    let differs = 0;
    for (const { row, cells } of rows) {
      const stated = amount(cells[whole] ?? '', decimal);
      const numbers = parts.map((index) => (cells[index] ? amount(cells[index], decimal) : 0));
      const sum = numbers.reduce<number>((all, one) => (typeof one === 'number' ? all + one : NaN), 0);
      if (typeof stated !== 'number' || Number.isNaN(sum) || stated === sum) continue;
      differs++;
      if (wrong.length < MOST_TOLD) wrong.push({ row, stated, sum });
    }
    const [first] = wrong;
    if (first)
      faults.add({ code: 'totalColumnDiffers', rows: differs, first: wrong }, 'warning', {
        ...{ row: first.row, column: headers[whole]! },
      });
  }
}

/** A header that calls its column a sum, and whose: `Totalt`, `Summa K`, `Antal listade`. */
function readSum(header: string): Pick<CountColumn, 'sex'> | null {
  const bare = header.trim().replace(COUNTED, '');
  const { rest, sex } = splitSex(bare);
  const named = (text: string) =>
    namesSum(text) || /^(?:tot\.?|antal|listade|personer|invånare)$/i.test(text);
  if (named(bare) || (sex === 'all' && rest === '')) return { sex: null };
  return sex !== null && sex !== 'all' && named(rest) ? { sex } : null;
}

/** All that is counted of a sex; none where they are of several list dates, whose sum says nothing. */
function partsOf(counted: readonly Placed[], sex: CountColumn['sex']): number[] {
  const own = counted.filter((one) => sex === null || one.sex === sex);
  return new Set(own.map(({ period }) => period)).size > 1 ? [] : own.map(({ index }) => index);
}

/** Columns of each sex beside one of both, which is counted. */
function bySex(whole: Placed, all: readonly Placed[]): SumCheck[] {
  const own = all.filter((one) => one.age?.label === whole.age?.label && one.period === whole.period);
  const has = (sex: CountColumn['sex']) => own.some((one) => one.sex === sex);
  const parts = has('female') && has('male') ? own.map(({ index }) => index) : [];
  return parts.length === 0 ? [] : [{ whole: whole.index, parts }];
}
