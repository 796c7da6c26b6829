// Priset på en rad: what one of a row's visits, months or places is paid, from the row, the rules or the region's list.
import { placed, type Fault } from './fault.ts';
import type { Kind } from './kind.ts';
import { valueOfYear, type SeriesValue } from './series.ts';
import { given, made, read, type Step } from './trace.ts';
import type { Activity, Rules } from './types.ts';

/** `step` is null where the price is unknown, with the fault that says what to state unless a `*` row has it. */
export interface Price {
  readonly step: Step | null;
  readonly fault: Fault | null;
}

const BARRED: Price = { step: null, fault: null };

/** Öre for one, of a unit's row of the year of the rules; `region` are the `*` rows. */
export function priceOf(row: Activity, kind: Kind, region: readonly Activity[], rules: Rules): Price {
  if (kind.printed) return { step: kind.printed(rules), fault: null };
  if (row.amount !== null) return { step: inRow(row, row.amount), fault: null };
  const { unitId, post } = row;
  const series = { post: kind.list?.post ?? post, kind: kind.list?.kind ?? row.kind };
  const missing: Price = {
    step: null,
    fault: {
      ...{ code: 'activityPriceMissing', severity: 'error', unitId, post, kind: row.kind },
      ...{ year: rules.year, series: kind.price === 'cost' ? null : series, ...placed(row.origin) },
    },
  };
  if (kind.price === 'cost') return missing;
  if (kind.list?.indexed) return indexedPrice(row, region, rules.year);
  const { value, faults } = valueOfYear(region, { ...series, column: 'amount' }, rules.year);
  const what = kind.list?.kind == null ? 'listPrice' : 'regionValue';
  if (value && value.value >= 0) return { step: inList(what, series, value), fault: null };
  return value || faults.length > 0 ? BARRED : missing;
}

/** §5.2.4: the amount of the year, or the latest earlier one × the index of the year ÷ the index of its own year. */
function indexedPrice(row: Activity, region: readonly Activity[], year: number): Price {
  const { unitId, post, kind } = row;
  const find = (series: string, column: 'count' | 'amount', of: number) =>
    valueOfYear(region, { post, kind: series, column }, of);
  const missing = (stated: number | null): Price => {
    const what = { code: 'examinationPriceMissing', severity: 'error' } as const;
    return { step: null, fault: { ...what, unitId, post, kind, year, stated, ...placed(row.origin) } };
  };
  const years = region
    .filter((other) => other.post === post && other.kind === kind)
    .map(({ period }) => Number(period.slice(0, 4)))
    .filter((stated) => stated <= year);
  if (years.length === 0) return missing(null);
  const stated = Math.max(...years);
  const base = find(kind, 'amount', stated).value;
  if (!base || base.value < 0) return BARRED;
  if (stated === year) return { step: inList('listPrice', { post, kind }, base), fault: null };

  const indices = [find('kpi', 'count', year), find('kpi', 'count', stated)];
  if (indices.some(({ value, faults }) => faults.length > 0 || (value !== null && value.value <= 0)))
    return BARRED;
  const [now, then] = indices.map(({ value }) => value);
  if (!now || !then) return missing(stated);
  const index = ({ value, origin }: SeriesValue, of: number): Step =>
    given({ what: 'priceIndex', label: String(of), unit: 'index', ...read(origin) }, value, 100);
  const growth = made({ what: 'indexChange', unit: 'number' }, 'quotient', [
    index(now, year),
    index(then, stated),
  ]);
  const before = { what: 'listPrice', label: String(stated), unit: 'kr', ...read(base.origin) } as const;
  const raised = made({ what: 'indexedPrice', unit: 'kr' }, 'product', [given(before, base.value), growth]);
  return { step: made({ what: 'price', label: kind, post, unit: 'kr' }, 'rounded', [raised]), fault: null };
}

function inRow({ post, kind, origin }: Activity, ore: number): Step {
  return given({ what: 'price', label: kind, post, unit: 'kr', ...read(origin) }, ore);
}

function inList(
  what: 'listPrice' | 'regionValue',
  { post, kind: label }: Pick<Activity, 'post' | 'kind'>,
  { value, origin }: SeriesValue,
): Step {
  return given({ what, label, post, unit: 'kr', ...read(origin) }, value);
}
