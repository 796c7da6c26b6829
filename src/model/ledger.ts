// Liggaren: the rows of a year by post and unit, each with its kind and its price.
import { kindOf } from './activity.ts';
import { checkActivities } from './activityFaults.ts';
import type { Claim } from './claim.ts';
import { dueOf, sumOfDues, type Due } from './due.ts';
import type { Fault } from './fault.ts';
import { grouped } from './group.ts';
import type { Kind } from './kind.ts';
import { priceOf } from './price.ts';
import type { Step } from './trace.ts';
import type { Activity, Dataset, IncomeLine, PostCode, ReadingKey, Rules } from './types.ts';

/** A row that can be used. */
export interface Entry {
  readonly row: Activity;
  readonly unitId: string;
  readonly kind: Kind;
  readonly price: Step;
}

/** A unit's rows of a post. Where one is faulty the sum is unknown: the rest would pass for all. */
export interface Rows {
  readonly sound: readonly Entry[];
  readonly faulty: readonly Activity[];
}

export interface Ledger {
  readonly rules: Rules;
  readonly faults: readonly Fault[];
  /** The rows of a post by unit, in the order of the units' ids. */
  readonly rowsOf: (post: PostCode) => ReadonlyMap<string, Rows>;
}

const NONE: Rows = { sound: [], faulty: [] };

/** The rows of some posts in the year of the rules. Rows of units that are not in the data are left out. */
export function ledgerOf(dataset: Dataset, rules: Rules, has: (post: PostCode) => boolean): Ledger {
  const activities = dataset.activities.filter(({ post }) => has(post));
  const found = checkActivities(activities, dataset.units, rules);
  const faulty = new Set(found.map(({ row }) => row));
  const region = activities.filter(({ unitId }) => unitId === null);
  const inYear = activities.filter(
    ({ unitId, period }) => unitId !== null && period.startsWith(String(rules.year)),
  );
  const own = grouped(inYear, ({ unitId }) => unitId!);
  const posts = new Map<PostCode, Map<string, Rows>>();
  for (const unitId of dataset.units.map(({ id }) => id).sort()) {
    for (const row of own.get(unitId) ?? []) {
      const units = posts.get(row.post) ?? new Map<string, Rows>();
      const before = units.get(unitId) ?? NONE;
      const kind = kindOf(row.post, row.kind);
      const price = kind && !faulty.has(row) ? priceOf(row, kind, region, rules).step : null;
      units.set(
        unitId,
        kind && price
          ? { ...before, sound: [...before.sound, { row, unitId, kind, price }] }
          : { ...before, faulty: [...before.faulty, row] },
      );
      posts.set(row.post, units);
    }
  }
  return {
    rules,
    faults: found.map(({ fault }) => fault),
    rowsOf: (post) => posts.get(post) ?? new Map<string, Rows>(),
  };
}

/** The yearly amount of the line of a post for each unit: the sum of its rows. */
export function sumOfRows(line: IncomeLine & PostCode, { rowsOf, rules }: Ledger): Claim[] {
  return [...rowsOf(line)].map(([unitId, rows]) => claimOf(unitId, line, totalOf(line, rows, rules)));
}

/** What some rows come to; null where one of them is of no use. */
export function totalOf(line: IncomeLine, { sound, faulty }: Rows, rules: Rules): Due | null {
  if (faulty.length > 0) return null;
  return sumOfDues(
    line,
    sound.map(({ row, kind, price }) => dueOf(row, kind, price, rules)),
  );
}

export function claimOf(
  unitId: string,
  line: IncomeLine,
  due: Due | null,
  readings: readonly ReadingKey[] = [],
): Claim {
  return { unitId, line, months: due?.months ?? null, step: due?.step ?? null, readings };
}
