// Fel i verksamheten: what is wrong with the rows of the activity file, one by one and beside each other.
import { KINDS, kindOf, regionColumn } from './activity.ts';
import { coversMonth, isMonth } from './due.ts';
import { placed, type ActivityWrong, type Fault } from './fault.ts';
import type { CountUnit } from './kind.ts';
import { priceOf } from './price.ts';
import { valueOfYear } from './series.ts';
import type { Activity, Rules, Unit } from './types.ts';

/** A fault and the row that it is about. */
export interface RowFault {
  readonly row: Activity;
  readonly fault: Fault;
}

/** What only whole ones can be counted of. */
const WHOLE: ReadonlySet<CountUnit> = new Set(['visits', 'talks', 'examinations', 'places', 'children']);
/** All of something: 1 × 10² of a mission, 100 × 10² of a hundred per cent. */
const ALL: Readonly<Record<string, number>> = { ambulance: 100, medicalStudents: 10_000 };
/** Öre: ten billion kronor. */
const LARGEST = 1e12;

/**
 * The faults of the rows of the year of the rules, and of the region's series whatever their year. A row whose
 * price is barred by a faulty `*` row has no fault of its own. The series of service purchase and of companions are
 * judged where they are used.
 */
export function checkActivities(
  activities: readonly Activity[],
  units: readonly Unit[],
  rules: Rules,
): RowFault[] {
  const ids = new Set(units.map(({ id }) => id));
  const year = String(rules.year);
  const region = activities.filter(({ unitId }) => unitId === null);
  const rows = activities.filter((row) => row.unitId !== null && row.period.startsWith(year));
  const said = rows.flatMap((row) =>
    ids.has(row.unitId!)
      ? rowFaults(row, ids, region, rules)
      : [{ row, fault: about(row, { code: 'activityUnitUnknown' }) }],
  );
  const known = rows.filter((row) => ids.has(row.unitId!));
  return [...regionFaults(region), ...said, ...repeated(known), ...shareFaults(known), ...twoCentres(known)];
}

function rowFaults(
  row: Activity,
  ids: ReadonlySet<string>,
  region: readonly Activity[],
  rules: Rules,
): RowFault[] {
  const kind = kindOf(row.post, row.kind);
  if (!kind) return [{ row, fault: about(row, { code: 'activityKindUnknown' }) }];
  const { count, amount, counterpart } = row;
  const faults: Fault[] = [];
  const say = (wrong: boolean, what: ActivityWrong): void => {
    if (wrong) faults.push(about(row, what));
  };
  const set = kind.price === 'rules' || kind.price === 'free';
  say((count ?? 0) < 0 || (amount ?? 0) < 0, { code: 'activityNegative' });
  say(WHOLE.has(kind.counts) && (count ?? 0) % 100 !== 0, { code: 'activityNotWhole' });
  say(set && amount !== null, { code: 'activityPriceSet' });
  // A whole cost needs no number; a share does, since it is no number of amounts.
  const needed = set || kind.counts === 'percent' || (kind.price === 'list' && amount === null);
  say(count === null && needed && !kind.emptyCount, { code: 'activityCountMissing' });
  const { step, fault } = priceOf(row, kind, region, rules);
  if (fault) faults.push(fault);
  const price = step ? Number(step.value.num / step.value.den) : 0;
  say(((count ?? 100) / 100) * Math.max(1, price) > LARGEST, { code: 'activityTooLarge' });
  if (counterpart !== null) {
    const used = KINDS[row.post].counterpart;
    if (!used) say(true, { code: 'activityCounterpartUnused' });
    else if (counterpart === row.unitId) say(true, { code: 'activityCounterpartOwn', counterpart });
    else say(!ids.has(counterpart), { code: 'activityCounterpartUnknown', counterpart });
  }
  return faults.map((found) => ({ row, fault: found }));
}

/** `*` rows: kinds the region states nothing of, values that cannot be, and series that are stated twice or not at all. */
function regionFaults(rows: readonly Activity[]): RowFault[] {
  const faults: RowFault[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const { post, kind, period } = row;
    if (post === 'servicePurchase' || post === 'companion') continue;
    const column = regionColumn(post, kind);
    if (column === null) {
      faults.push({ row, fault: about(row, { code: 'activityKindUnknown' }) });
      continue;
    }
    const value = row[column];
    if (value !== null && (value < 0 || (column === 'count' && value === 0)))
      faults.push({ row, fault: about(row, { code: 'activityNegative' }) });
    const year = Number(period.slice(0, 4));
    const key = JSON.stringify([post, kind, year]);
    if (seen.has(key)) continue;
    seen.add(key);
    for (const fault of valueOfYear(rows, { post, kind, column }, year).faults) faults.push({ row, fault });
  }
  return faults;
}

/** Rows that say the same thing twice, or both of a year and of months in it. */
function repeated(rows: readonly Activity[]): RowFault[] {
  const faults: RowFault[] = [];
  for (const same of groupsOf(rows, ({ unitId, post, kind, counterpart }) => [
    unitId,
    post,
    kind,
    counterpart,
  ])) {
    const periods = new Map<string, Activity>();
    for (const row of same) {
      const first = periods.get(row.period);
      if (!first) periods.set(row.period, row);
      else {
        const place = first.origin?.rows[0] ?? null;
        faults.push({ row, fault: about(row, { code: 'activityDuplicate', first: place }) });
      }
    }
    const year = same.find(({ period }) => !isMonth(period));
    if (year && same.some(({ period }) => isMonth(period)))
      faults.push({ row: year, fault: about(year, { code: 'activityYearAndMonths' }) });
  }
  return faults;
}

/** Shares of one whole that are more than the whole together: of the students' sum in the year, of the ambulance in a month. */
function shareFaults(rows: readonly Activity[]): RowFault[] {
  return Object.entries(ALL).flatMap(([post, all]) => {
    const shares = rows.filter((row) => row.post === post && kindOf(row.post, row.kind));
    const stock = shares.some((row) => kindOf(row.post, row.kind)!.stock);
    const months = stock ? Array.from({ length: 12 }, (_, index) => index + 1) : [null];
    const over = months.flatMap((month) => {
      const here = month === null ? shares : shares.filter((row) => coversMonth(row.period, month));
      const sum = here.reduce((total, { count }) => total + (count ?? all), 0);
      return sum > all ? here.map((row) => ({ row, sum: Math.round((sum * 10_000) / all) })) : [];
    });
    const first = new Map(over.toReversed().map((found) => [found.row, found.sum]));
    return [...first].map(([row, sum]) => ({ row, fault: about(row, { code: 'activitySharesOver', sum }) }));
  });
}

/** A unit whose listed children would be counted for two centres in the same month. */
function twoCentres(rows: readonly Activity[]): RowFault[] {
  const centres = rows.filter((row) => row.post === 'familyCentre' && kindOf(row.post, row.kind)!.emptyCount);
  return groupsOf(centres, ({ unitId }) => [unitId]).flatMap((own) =>
    own
      .filter((row) =>
        own.some(
          (other) =>
            other.kind !== row.kind &&
            (other.count === null || row.count === null) &&
            (!isMonth(row.period) || !isMonth(other.period) || row.period === other.period),
        ),
      )
      .map((row) => ({ row, fault: about(row, { code: 'centreTwice' }) })),
  );
}

function groupsOf(rows: readonly Activity[], key: (row: Activity) => readonly unknown[]): Activity[][] {
  const groups = new Map<string, Activity[]>();
  for (const row of rows) {
    const text = JSON.stringify(key(row));
    groups.set(text, [...(groups.get(text) ?? []), row]);
  }
  return [...groups.values()];
}

function about({ unitId, post, kind, origin }: Activity, said: ActivityWrong): Fault {
  return { ...said, severity: 'error', unitId, post, kind, ...placed(origin) };
}
