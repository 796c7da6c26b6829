// §5.3.1: what a family centre is paid, and how its units share it.
import type { Activity, List } from '../../src/model/types.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { fraction, hamilton, nearest, times, total, ZERO, type Fraction } from '../money/exact.ts';
import { kr, MONTHS } from './amounts.ts';
import { personsAged, personsOf } from './listed.ts';

/** Each month's twelfth by unit; null for every unit of a centre whose children cannot be known. */
export function centres(
  activities: readonly Activity[],
  file: YearFile,
  lists: readonly List[],
): [unit: string, months: Fraction[] | null][] {
  const rows = activities.filter(
    ({ unitId, post, kind, period }) =>
      unitId !== null && post === 'familyCentre' && kind !== 'rent' && period.startsWith(String(file.year)),
  );
  return [...new Set(rows.map(nameOf))].flatMap((centre): [string, Fraction[] | null][] => {
    const members = rows
      .filter((row) => nameOf(row) === centre)
      .sort((a, b) => (a.unitId! < b.unitId! ? -1 : 1));
    const never = members.some((row) =>
      MONTHS.every((month) => childrenOf(row, month, file, lists) === 'absent'),
    );
    const unknown = members.some((row) =>
      MONTHS.some((month) => childrenOf(row, month, file, lists) === null),
    );
    if (never || unknown) return members.map(({ unitId }) => [unitId!, null]);
    return [
      // A unit that is absent in every month that its rows are of still has the line.
      ...members.map(({ unitId }): [string, Fraction[]] => [unitId!, MONTHS.map(() => ZERO)]),
      ...MONTHS.flatMap((month) => sharesIn(month, members, file, lists)),
    ];
  });
}

function sharesIn(
  month: number,
  rows: readonly Activity[],
  file: YearFile,
  lists: readonly List[],
): [unit: string, months: Fraction[]][] {
  const here = rows.flatMap((row) => {
    const children = childrenOf(row, month, file, lists);
    return children === null || children === 'absent' ? [] : [{ unit: row.unitId!, children }];
  });
  if (here.length === 0) return [];
  const { amount, floor, ceiling } = file.familyCentre;
  const children = here.map((member) => member.children);
  const raw = times(total(children), kr(amount.value));
  const pool = nearest(least(most(raw, kr(floor.value)), kr(ceiling.value)));
  const some = children.some(({ n }) => n > 0n);
  const shares = hamilton(pool, some ? children : children.map(() => fraction(1)));
  return here.map(({ unit }, index) => [
    unit,
    MONTHS.map((other) => (other === month ? fraction(shares[index]!, 12) : ZERO)),
  ]);
}

/** As stated, or on the month's list; null where that is of no use, `absent` where the row or the list has nothing. */
function childrenOf(
  { unitId, count, period }: Activity,
  month: number,
  file: YearFile,
  lists: readonly List[],
): Fraction | 'absent' | null {
  if (period.length > 4 && Number(period.slice(5)) !== month) return 'absent';
  if (count !== null) return count < 0 ? null : fraction(count, 100);
  const list = lists[month - 1]!.units.find((own) => own.unitId === unitId);
  if (!list) return 'absent';
  const exact = file.interpretations['familyCentre.ages'].value === 'exact';
  return personsOf(list) && personsAged(list, 0, Number(file.familyCentre.toAge.value), exact);
}

/** Without a name it is the unit's own; how letters and spaces are written makes no other name. */
function nameOf({ unitId, kind }: Activity): string {
  return kind === '' ? `own ${unitId}` : `named ${kind.normalize('NFC').trim().toLowerCase()}`;
}

function most(a: Fraction, b: Fraction): Fraction {
  return a.n * b.d > b.n * a.d ? a : b;
}

function least(a: Fraction, b: Fraction): Fraction {
  return a.n * b.d < b.n * a.d ? a : b;
}
