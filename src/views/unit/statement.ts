// Intäkterna: one unit's lines of a year and its twelve payments, in öre. What a fault bars is left out of every sum and named beside it.
import { monthOf, yearOf, type Income, type Month } from '../../model/income.ts';
import { LINE_GROUPS, type IncomeLine, type LineGroup } from '../../model/types.ts';

type Amount = number | null;

export interface StatementLine {
  readonly line: IncomeLine;
  /** Null where a fault bars it, and then in every month. */
  readonly year: Amount;
  /** The twelve payments. */
  readonly months: readonly Amount[];
}

/** Sums of the lines that are known; null where lines are barred and no other has an amount. */
interface Known {
  readonly year: Amount;
  readonly barred: readonly IncomeLine[];
}

interface StatementGroup extends Known {
  readonly group: LineGroup;
  readonly lines: readonly StatementLine[];
  readonly months: readonly Amount[];
}

interface Payment extends Month {
  readonly total: Amount;
}

export interface Statement extends Known {
  readonly groups: readonly StatementGroup[];
  readonly payments: readonly Payment[];
}

/** Lines that can take from the income: without one of them a sum is not the least that the unit gets. */
const CAN_LOWER: readonly IncomeLine[] = ['asylum', 'unlistedVisitsCost', 'servicePurchaseCost', 'companion'];

/** The statement of a unit; null where the income knows nothing of it. */
export function statementOf(income: Income, unitId: string): Statement | null {
  const unit = income.unitIds.indexOf(unitId);
  if (unit < 0) return null;
  const groups = (Object.keys(LINE_GROUPS) as LineGroup[]).map((group): StatementGroup => {
    const lines = LINE_GROUPS[group].map((line): StatementLine => {
      const year = yearOf(income, unit, line);
      const months = income.months.map(({ month }) =>
        year === null ? null : monthOf(income, unit, line, month),
      );
      return { line, year, months };
    });
    return { group, lines, ...known(lines) };
  });
  const { months, ...year } = known(groups.flatMap(({ lines }) => lines));
  return {
    groups,
    ...year,
    payments: income.months.map((month, index) => ({ ...month, total: months[index] ?? null })),
  };
}

function known(lines: readonly StatementLine[]): Known & { readonly months: readonly Amount[] } {
  const barred = lines.filter(({ year }) => year === null).map(({ line }) => line);
  const rest = lines.filter(({ year }) => year !== null);
  const unknown = barred.length > 0 && !rest.some(hasAmount);
  const total = (amounts: readonly Amount[]): Amount => (unknown ? null : sum(amounts));
  return {
    barred,
    year: total(rest.map(({ year }) => year)),
    months: Array.from({ length: 12 }, (_, index) => total(rest.map(({ months }) => months[index] ?? null))),
  };
}

/** Whether a line has anything to show: an amount in some month, or a fault that bars it. */
export function hasAmount({ year, months }: StatementLine): boolean {
  return year !== 0 || months.some((amount) => amount !== 0);
}

/** Whether the unit gets at least the known sum, whatever the barred lines come to. */
export function isLeast({ barred }: Statement): boolean {
  return !barred.some((line) => CAN_LOWER.includes(line));
}

/** Sum of amounts; unknown where one of them is. */
export function sum(amounts: readonly Amount[]): Amount {
  return amounts.reduce<Amount>(
    (total, amount) => (total === null || amount === null ? null : total + amount),
    0,
  );
}
