// Avstämningens ord: a check's name and its numbers as they are shown.
import type { Format } from '../../i18n/format.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import type { AuditRow } from '../../model/auditRow.ts';
import type { Check, LineCode } from '../../model/types.ts';

/** Tells a row from the others of one audit: two units may have the same name. */
export function rowId({ check, subject, detail }: AuditRow): string {
  return `${check} ${subject} ${detail}`;
}

/** What a row of a table is of. `names` are those of the units. */
export function rowName(row: AuditRow, t: Dictionary, names: ReadonlyMap<string, string>): string {
  const { check, subject, detail, state, found, expected, period } = row;
  const words = t.audit;
  const unit = names.get(subject) ?? subject;
  if (check === 'sum' && subject === 'total') return words.total;
  if (check === 'published' || check === 'persons') return t.reconcile.check[subject as Check['key']];
  if (check === 'matched') return words.matched(detail, period ?? '');
  if (check === 'gone' || check === 'new' || check === 'unlisted') return words[check](unit);
  if (check === 'listChange') return state === 'differs' ? words.listChange(unit) : words.mostChanged(unit);
  if (check === 'perListed') return (found ?? 0) > (expected ?? 0) ? words.highest(unit) : words.lowest(unit);
  if (check === 'rows') return `${t.data.file[subject as keyof Dictionary['data']['file']]} (${detail})`;
  return t.line[subject as LineCode].name;
}

/** The same for narrow screens, where there is a shorter name. */
export function shortName(row: AuditRow, t: Dictionary, names: ReadonlyMap<string, string>): string {
  const { check, subject } = row;
  if (check === 'published' || check === 'persons') return t.reconcile.checkShort[subject as Check['key']];
  if ((check === 'sum' && subject !== 'total') || check === 'meanWeight')
    return t.line[subject as LineCode].short;
  return rowName(row, t, names);
}

/** What to do about a row that differs. `withHomes`: whether the list tells how far away its people live. */
export function todoOf({ check, subject }: AuditRow, t: Dictionary, withHomes: boolean): string {
  const { persons, ...todo } = t.audit.todo;
  if (check !== 'persons') return todo[check as keyof typeof todo];
  if (subject === 'eligible') return withHomes ? persons.eligible : persons.eligibleByUnit;
  return subject === 'aged16to67' ? persons.aged16to67 : persons.listed;
}

export interface Cells {
  readonly found: string;
  readonly expected: string;
  readonly deviation: string;
  readonly allowed: string;
}

/** A row's numbers. Nothing is allowed of a figure that is not there. */
export function cellsOf(row: AuditRow, f: Format): Cells {
  const { found, expected, low, high } = row;
  const { show, change } = shownAs(row, f);
  const known = found !== null && expected !== null;
  const band = low !== null && high !== null && found !== null;
  return {
    found: show(found),
    expected: show(expected),
    deviation: known ? change(found - expected, expected) : '–',
    allowed: !band
      ? '–'
      : row.check === 'perListed'
        ? `${show(low)}–${show(high)}`
        : `±${show((high - low) / 2)}`,
  };
}

interface Shown {
  readonly show: (value: number | null) => string;
  readonly change: (by: number, of: number) => string;
}

function shownAs({ check, unit }: AuditRow, f: Format): Shown {
  if (check === 'sum') return { show: f.krExact, change: f.krExact };
  if (check === 'perListed') return { show: f.kr, change: f.krChange };
  if (check === 'listChange') return { show: f.count, change: (by, of) => f.percentChange(by / of) };
  if (unit === 'ore') return { show: f.tkr, change: f.tkrChange };
  if (unit === 'weight') return { show: (value) => f.decimal(value, 4), change: (by) => f.decimal(by, 4) };
  return { show: f.count, change: f.countChange };
}
