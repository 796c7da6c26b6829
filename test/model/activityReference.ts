// §5.2 and §5.3 once more, slowly: fractions of BigInts, written from the source and sharing nothing with src.
//
// What the source does not say and both must agree on: a row of a year is spread over its months; a centre's amount is
// rounded to öre and shared by largest remainder, alike where there are no children, ties to the lower unit id; claims
// under a ceiling are rounded to öre before they are scaled, and months keep their proportions.
import type { Activity, Dataset, List, UnitList } from '../../src/model/types.ts';
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

/** Öre for each month by `unit line`; null where a price is missing. */
export type Due = Map<string, readonly Fraction[] | null>;

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The rows are sound but for prices that may be missing. */
export function activityReference(dataset: Dataset, file: YearFile, lists: readonly List[]): Due {
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
  centres(dataset.activities, file, lists).forEach(([unit, months]) => add(unit, 'familyCentre', months));
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

/** Öre of a row: of the year for a stock, else of what was done. */
function worth(row: Activity, all: readonly Activity[], file: YearFile): Fraction | null {
  const count = row.count === null ? fraction(1) : fraction(row.count, 100);
  const price = priceOf(row, all, file);
  return price && times(count, price);
}

function priceOf(row: Activity, all: readonly Activity[], file: YearFile): Fraction | null {
  const { post, kind } = row;
  const own = row.amount === null ? null : fraction(row.amount);
  const list = (at: string, of: string, year = file.year): Fraction | null => {
    const found = all.find(
      (other) =>
        other.unitId === null && other.post === at && other.kind === of && other.period === String(year),
    );
    return found ? fraction(found.amount ?? found.count ?? 0) : null;
  };
  const part = (of: Fraction | null, percent: string): Fraction | null =>
    of && times(of, over(decimal(percent), fraction(100)));
  switch (post) {
    case 'healthTalks':
      return kr(file.healthTalks.amount.value);
    case 'patientFees':
      return kind === 'free' ? ZERO : (own ?? list('patientFees', kind));
    case 'otherRegions':
      return own ?? list('otherRegions', kind);
    case 'asylum':
      if (kind === 'patientFee') return own && times(own, fraction(-1));
      if (kind !== 'examination') return own ?? list('otherRegions', kind);
      return own ?? list('asylum', 'examination') ?? raised(list, file.year);
    case 'unlistedVisits': {
      const printed: Readonly<Record<string, string>> = file.unlistedVisits.amounts.values;
      return kind in printed ? kr(printed[kind]!) : (own ?? list('unlistedVisits', kind));
    }
    case 'medicalStudents': {
      const left = plus(fraction(100), times(decimal(file.medicalStudents.coordination.value), fraction(-1)));
      const sum = own ?? list('medicalStudents', 'sum');
      return sum && times(times(sum, over(left, fraction(100))), fraction(1, 100));
    }
    case 'careHomes':
      return kr((kind === 'permanent' ? file.careHomes.permanent : file.careHomes.shortStay).value);
    case 'expertGroups':
      if (kind === 'doctor') return kr(file.expertGroups.doctor.value);
      if (kind === 'other') return kr(file.expertGroups.other.value);
      return part(own, file.expertGroups.qualityCoordinator.value);
    case 'internDoctors':
      if (kind === 'doubleHousing') return kr(file.internDoctors.doubleHousing.value);
      return part(own, file.internDoctors.share.value);
    case 'residentDoctors':
      return part(own ?? list(post, 'medianSalary'), file.residentDoctors.share.value);
    case 'psychologists': {
      const { ptpShare, stpShare } = file.psychologists;
      return part(own ?? list(post, 'medianSalary'), (kind === 'ptp' ? ptpShare : stpShare).value);
    }
    case 'ambulance':
      return tkr(file.ambulance.amount.value);
    default:
      return own;
  }
}

/** The amount of the year before, by the consumer price index, to whole öre. */
function raised(
  list: (at: string, of: string, year: number) => Fraction | null,
  year: number,
): Fraction | null {
  const amount = list('asylum', 'examination', year - 1);
  const [now, then] = [list('asylum', 'kpi', year), list('asylum', 'kpi', year - 1)];
  return amount && now && then && fraction(nearest(over(times(amount, now), then)));
}

/** §5.3.1: each month's twelfth by unit. Every unit with a centre is in every list or states its children. */
function centres(
  activities: readonly Activity[],
  file: YearFile,
  lists: readonly List[],
): [unit: string, months: Fraction[]][] {
  const rows = activities.filter(
    ({ post, kind, period }) =>
      post === 'familyCentre' && kind !== 'rent' && period.startsWith(String(file.year)),
  );
  const { amount, floor, ceiling, toAge } = file.familyCentre;
  const result: [string, Fraction[]][] = [];
  for (const month of MONTHS) {
    const here = rows
      .filter(({ period }) => period.length === 4 || Number(period.slice(5)) === month)
      .sort((a, b) => (a.unitId! < b.unitId! ? -1 : 1));
    for (const centre of new Set(here.map(nameOf))) {
      const members = here.filter((row) => nameOf(row) === centre);
      const children = members.map((row) => {
        if (row.count !== null) return fraction(row.count, 100);
        const list = lists[month - 1]?.units.find(({ unitId }) => unitId === row.unitId);
        return young(list!, Number(toAge.value), file.interpretations['familyCentre.ages'].value === 'exact');
      });
      const raw = times(total(children), kr(amount.value));
      const pool = nearest(least(most(raw, kr(floor.value)), kr(ceiling.value)));
      const some = children.some(({ n }) => n > 0n);
      const shares = hamilton(pool, some ? children : children.map(() => fraction(1)));
      members.forEach((row, index) => {
        const months = MONTHS.map((other) => (other === month ? fraction(shares[index]!, 12) : ZERO));
        result.push([row.unitId!, months]);
      });
    }
  }
  return result;
}

function nameOf({ unitId, kind }: Activity): string {
  return kind === '' ? `own ${unitId}` : `named ${kind}`;
}

/** Persons up to an age. */
function young(list: UnitList, toAge: number, exact: boolean): Fraction {
  return total(
    list.classes.slice(0, -1).map((count, index) => {
      const [first, last] = [index * 5, index * 5 + 4];
      if (last <= toAge) return fraction(count);
      if (first > toAge) return ZERO;
      const single = list.ages?.slice(first, last + 1) ?? [];
      const known = exact && single.reduce((sum, persons) => sum + persons, 0) === count;
      const inside = toAge - first + 1;
      return known
        ? fraction(single.slice(0, inside).reduce((sum, persons) => sum + persons, 0))
        : fraction(count * inside, 5);
    }),
  );
}

function scale(due: Due, line: string, ceiling: Fraction): void {
  const keys = [...due.keys()].filter((key) => key.endsWith(` ${line}`)).sort();
  const claims = keys.map((key) => due.get(key)!);
  if (claims.some((months) => months === null)) {
    for (const key of keys) due.set(key, null);
    return;
  }
  const sums = claims.map((months) => total(months!));
  const ore = sums.map(nearest);
  const limit = nearest(ceiling);
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

function most(a: Fraction, b: Fraction): Fraction {
  return a.n * b.d > b.n * a.d ? a : b;
}

function least(a: Fraction, b: Fraction): Fraction {
  return a.n * b.d < b.n * a.d ? a : b;
}

/** Öre of a text in kronor. */
function kr(text: string): Fraction {
  return times(decimal(text), fraction(100));
}

function tkr(text: string): Fraction {
  return times(decimal(text), fraction(100_000));
}

function decimal(text: string): Fraction {
  const [whole = '', part = ''] = text.split('.');
  return fraction(BigInt(whole + part), 10n ** BigInt(part.length));
}
