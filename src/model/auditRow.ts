// Avstämningsrad: one check with its two numbers.

/** What is checked. */
export type AuditCheck =
  /** Σ units of a line = its pool, and of all lines = all pools. */
  | 'sum'
  /** Computed pools, and the persons of the list, against what is published. */
  | 'published'
  | 'persons'
  /** Mean weight of the list against the one that the published pool, amount and persons imply. */
  | 'meanWeight'
  /** Units of the list before that are on this one, and those that are on one of them only. */
  | 'matched'
  | 'gone'
  | 'new'
  /** A unit of the units data that has nobody on the list, and had nobody on the list before. */
  | 'unlisted'
  | 'listChange'
  /** A unit's amount per listed against the region's median. */
  | 'perListed'
  /** Rows of a file that are used, of those it has. */
  | 'rows'
  /** For information only. */
  | 'reading'
  | 'sample'
  | 'unpublished'
  | 'firstList';

/** One check. It holds for as long as nothing in it changes. */
export interface AuditRow {
  readonly check: AuditCheck;
  /** Which of its kind: a line, a unit's id, a part of the data, a reading; empty where there is but one. */
  readonly subject: string;
  /** Its file, the answer to a reading, the list date before; empty where there is nothing more to say. */
  readonly detail: string;
  readonly state: 'agrees' | 'differs' | 'information';
  /** Öre, persons (fifths where classes are cut), weight, rows of a file or units. */
  readonly unit: 'ore' | 'persons' | 'weight' | 'rows' | 'units';
  /** Null where a fault bars it. */
  readonly found: number | null;
  readonly expected: number | null;
  /** What still agrees. */
  readonly low: number | null;
  readonly high: number | null;
  /** The rules and the list that it depends on; null where it depends on none. */
  readonly year: number | null;
  readonly period: string | null;
  /** Fingerprint of what was read, where the numbers alone do not tell it from other data. */
  readonly print: string | null;
}

/** What is still ordinary. */
export interface AuditLimits {
  /** Change of a unit's list since the list before, in per cent × 10². */
  readonly listChange: number;
  /** Amount per listed, as parts of the median × 10². */
  readonly lowest: number;
  readonly highest: number;
}

/** What one row is of: the check, its two numbers, the rules and the list. Another number is another key. */
export function auditKey({ check, subject, detail, found, expected, year, period, print }: AuditRow): string {
  const read = print === null ? [] : [print];
  return JSON.stringify([check, subject, detail, found, expected, year, period, ...read]);
}

/** The rows that differ, or those that tell best that none does. */
export function differingOr(
  checked: readonly AuditRow[],
  extremes: (all: readonly AuditRow[]) => readonly AuditRow[],
): readonly AuditRow[] {
  const differing = checked.filter(({ state }) => state === 'differs');
  return differing.length > 0 ? differing : extremes(checked);
}

type Judged = Pick<AuditRow, 'state' | 'unit' | 'found' | 'expected' | 'low' | 'high'>;

/** What is unknown does not agree. */
export function judged(
  unit: AuditRow['unit'],
  found: number | null,
  expected: number | null,
  low: number | null,
  high: number | null,
): Judged {
  const agrees = found !== null && low !== null && high !== null && found >= low && found <= high;
  return { state: agrees ? 'agrees' : 'differs', unit, found, expected, low, high };
}

export function row(
  check: AuditCheck,
  fields: Partial<AuditRow>,
  of: { readonly year?: number; readonly period?: string } = {},
): AuditRow {
  return {
    ...{ check, subject: '', detail: '', state: 'information', unit: 'units' },
    ...{ found: null, expected: null, low: null, high: null },
    ...{ year: of.year ?? null, period: of.period ?? null, print: null },
    ...fields,
  };
}
