// The whole income of a year: twelve payments of every line to every unit.
import { INCOME_LINES, LINES, type Dataset, type List } from '../../src/model/types.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { fraction, plus, times, ZERO, type Fraction } from '../money/exact.ts';
import { kr, MONTHS, read, type Ore } from './amounts.ts';
import { settledIn } from './companion.ts';
import { listedAmounts, weighted, type Listed } from './listed.ts';
import { monthLists, NOTHING_DUE, paid, type Growth } from './months.ts';
import { othersDue } from './others.ts';
import { priced } from './purchase.ts';

type Months = readonly (Fraction | null)[];
const BARRED: Months = MONTHS.map(() => null);

/** Öre by `unit line`, twelve of each. */
export function yearIncome(
  dataset: Dataset,
  file: YearFile,
  choice: string,
  growth: Growth,
): ReadonlyMap<string, readonly Ore[]> {
  const lists = monthLists(dataset.lists, file.year, choice, growth);
  const others = [
    ...[...othersDue(dataset, file, lists)].map(([key, months]): [string, Months] => [key, months ?? BARRED]),
    ...purchasesDue(dataset, file),
  ];
  const ids = new Set(others.map(([key]) => key.split(' ')[0]!));
  const due = new Map<string, Months>([...listedDue(dataset, file, lists, ids), ...others]);
  return new Map(
    [...ids].flatMap((unit) =>
      INCOME_LINES.map((line): [string, Ore[]] => {
        const key = `${unit} ${line}`;
        return [key, paid(due.get(key) ?? NOTHING_DUE)];
      }),
    ),
  );
}

/**
 * §5: each month a twelfth of what its list gives over a year; §5.1.4: medication at the base of the tertial. `ids` are
 * those that have something else; those on a list are added.
 */
function listedDue(
  { units }: Dataset,
  file: YearFile,
  lists: readonly List[],
  ids: Set<string>,
): [string, Months][] {
  const computed = new Map<List, Listed>();
  for (const list of lists) if (!computed.has(list)) computed.set(list, listedAmounts(units, list, file));
  const yearly = lists.map((list) => computed.get(list)!);
  for (const list of yearly) for (const id of list.ids) ids.add(id);
  const base = Object.values(file.medication.base.values).map(kr);
  const medication = (id: string, month: number): Fraction | null => {
    const list = lists[month]!.units.find(({ unitId }) => unitId === id)!;
    const persons = weighted(list, file, 'medication');
    return persons && times(times(persons, base[Math.floor(month / 4)]!), fraction(1, 12));
  };
  return [...ids].flatMap((id) =>
    LINES.map((line): [string, Months] => [
      `${id} ${line}`,
      yearly.map((list, month) => {
        // A unit that is not on the list has nothing; where nobody is on it, nothing is known.
        if (list.ids.length === 0) return null;
        const at = list.ids.indexOf(id);
        if (at < 0) return ZERO;
        if (line === 'medication' && read(file, 'funding.medication') === 'rate')
          return medication(id, month);
        const ore = list.lines[line]![at]!;
        return ore === null ? null : fraction(ore, 12n);
      }),
    ]),
  );
}

/** Work is settled by the invoice of its quarter, in the quarter's last month; companions by the month. */
export function purchasesDue(dataset: Dataset, file: YearFile): [string, Months][] {
  const { assignments, companionShifts, activities, units } = dataset;
  const year = String(file.year);
  const due = new Map<string, Months>();
  const add = (party: string, line: string, month: number, ore: Ore): void => {
    if (!units.some(({ id }) => id === party)) return;
    const key = `${party} ${line}`;
    const before = due.get(key) ?? NOTHING_DUE;
    due.set(
      key,
      MONTHS.map((other) => {
        const sum = before[other - 1]!;
        return ore === null || sum === null ? null : other === month ? plus(sum, fraction(ore)) : sum;
      }),
    );
  };
  const work = assignments.filter(({ date }) => date.startsWith(`${year}-`));
  for (const { assignment, ore } of priced(work, activities, file)) {
    const month = Math.ceil(Number(assignment.date.slice(5, 7)) / 3) * 3;
    add(assignment.performer, 'servicePurchase', month, ore);
    add(assignment.requester, 'servicePurchaseCost', month, ore === null ? null : -ore);
  }
  for (const { shift, date, ore } of settledIn(year, companionShifts, activities, file))
    add(shift.requester, 'companion', Number(date.slice(5, 7)), ore === null ? null : -ore);
  return [...due];
}
