// §5.2 and §5.3 once more, slowly, written from the source: what every unit is due each month.
//
// What the source does not say and both must agree on: a row of a year is spread over its months; a centre's amount is
// rounded to öre and shared by largest remainder, alike where there are no children, ties to the lower unit id; claims
// under a ceiling are rounded to öre before they are scaled, and months keep their proportions.
import type { Activity, Dataset, List } from '../../src/model/types.ts';
import type { YearFile } from '../../src/params/schema.ts';
import {
  fraction,
  hamilton,
  nearest,
  over,
  plus,
  times,
  total,
  ZERO,
  type Fraction,
} from '../money/exact.ts';
import { MONTHS, tkr } from './amounts.ts';
import { centres } from './centres.ts';
import { priceOf } from './prices.ts';

/** Öre for each month by `unit line`; null where a price is missing. */
export type Due = Map<string, readonly Fraction[] | null>;

/** Whatever is wrong with a row, its line is not known. Of what can be, a price is missing or a number below zero. */
export function othersDue(dataset: Dataset, file: YearFile, lists: readonly List[]): Due {
  const due: Due = new Map();
  const add = (unit: string, line: string, months: readonly Fraction[] | null): void => {
    const key = `${unit} ${line}`;
    const before = due.has(key) ? due.get(key)! : MONTHS.map(() => ZERO);
    due.set(key, before && months && before.map((ore, index) => plus(ore, months[index]!)));
  };
  for (const row of dataset.activities) {
    if (row.unitId === null || !row.period.startsWith(String(file.year))) continue;
    if (row.post === 'familyCentre' && row.kind !== 'rent') continue;
    const ore = worth(row, dataset.activities, file);
    const stock = row.post === 'careHomes' || row.post === 'ambulance';
    const months = ore && MONTHS.map((month) => inMonth(row, month, ore, stock));
    add(row.unitId, row.post, months);
    if (row.post === 'unlistedVisits' && row.counterpart)
      add(row.counterpart, 'unlistedVisitsCost', months && months.map((paid) => times(paid, fraction(-1))));
  }
  for (const [unit, months] of centres(dataset.activities, file, lists)) add(unit, 'familyCentre', months);
  if (file.interpretations.ceilings.value === 'proRata') {
    scale(due, 'internDoctors', tkr(file.internDoctors.ceiling.value));
    scale(due, 'residentDoctors', tkr(file.residentDoctors.ceiling.value));
    scale(due, 'psychologists', tkr(file.psychologists.ceiling.value));
    scale(due, 'publicHealth', tkr(file.publicHealth.total.value));
  }
  return due;
}

function inMonth({ period }: Activity, month: number, ore: Fraction, stock: boolean): Fraction {
  const twelfth = times(ore, fraction(1, 12));
  if (period.length === 4) return twelfth;
  if (Number(period.slice(5)) !== month) return ZERO;
  return stock ? twelfth : ore;
}

/** Öre of a row: of the year for a stock, else of what was done; null where a price is missing. */
function worth(row: Activity, all: readonly Activity[], file: YearFile): Fraction | null {
  if ((row.count ?? 0) < 0 || (row.amount ?? 0) < 0) return null;
  const count = row.count === null ? fraction(1) : fraction(row.count, 100);
  const price = priceOf(row, all, file);
  return price && times(count, price);
}

/** All claims of a line together come to the ceiling at most; unknown where one of them is. */
function scale(due: Due, line: string, limit: bigint): void {
  const keys = [...due.keys()].filter((key) => key.endsWith(` ${line}`)).sort();
  const claims = keys.map((key) => due.get(key)!);
  if (claims.some((months) => months === null)) {
    for (const key of keys) due.set(key, null);
    return;
  }
  const sums = claims.map((months) => total(months!));
  const ore = sums.map(nearest);
  if (ore.reduce((sum, claim) => sum + claim, 0n) <= limit) return;
  const paid = hamilton(
    limit,
    ore.map((claim) => fraction(claim)),
  );
  keys.forEach((key, index) => {
    const factor = sums[index]!.n === 0n ? ZERO : over(fraction(paid[index]!), sums[index]!);
    due.set(
      key,
      claims[index]!.map((month) => times(month, factor)),
    );
  });
}
