// Regionens serier: values of the whole region that the source does not print, from the `*` rows of the activity file.
import { placed, type Fault } from './fault.ts';
import type { Activity, Origin, PostCode } from './types.ts';

/** Which series, and the column where its values stand. */
export interface Series {
  readonly post: PostCode;
  readonly kind: string;
  readonly column: 'count' | 'amount';
}

/** A value as the row states it: × 10² of a count, öre of an amount. */
export interface SeriesValue {
  readonly value: number;
  readonly origin: Origin | null;
}

/** `value` is null where no row states it, without a fault, and where the rows are of no use, with faults that say why. */
interface Found {
  readonly value: SeriesValue | null;
  readonly faults: readonly Fault[];
}

/** The rows of a series, in the order of the data. */
export function seriesRows(activities: readonly Activity[], { post, kind }: Series): Activity[] {
  return activities.filter((row) => row.unitId === null && row.post === post && row.kind === kind);
}

/** The value of a year. A row for a month, a row without a value and two rows for one year are faults. */
export function valueOfYear(activities: readonly Activity[], series: Series, year: number): Found {
  const rows = seriesRows(activities, series).filter(({ period }) => period.slice(0, 4) === String(year));
  return valueOf(rows, series, (period) => period === String(year));
}

/** What rows for one and the same time state together. `right` tells whether a period has the form of the series. */
export function valueOf(
  rows: readonly Activity[],
  { post, kind, column }: Series,
  right: (period: string) => boolean,
): Found {
  const [first, second] = rows;
  if (!first) return { value: null, faults: [] };
  const wrong = rows.find((row) => !right(row.period) || row[column] === null);
  const told = wrong ?? second;
  if (!told) return { value: { value: first[column]!, origin: first.origin }, faults: [] };
  const { period, origin } = told;
  const code = wrong ? 'seriesUnusable' : 'seriesTwice';
  return { value: null, faults: [{ code, severity: 'error', post, kind, period, ...placed(origin) }] };
}
