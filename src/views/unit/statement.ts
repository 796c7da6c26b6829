// Intäkterna: one unit's lines of a year and its twelve payments. Amounts in öre, null where a fault bars them.
import type { Fault } from '../../model/fault.ts';
import { monthOf, yearOf, type Income, type Month } from '../../model/income.ts';
import { LINE_GROUPS, type IncomeLine, type LineGroup } from '../../model/types.ts';

type Amount = number | null;

export interface StatementLine {
  readonly line: IncomeLine;
  readonly year: Amount;
  /** The twelve payments. */
  readonly months: readonly Amount[];
}

interface StatementGroup {
  readonly group: LineGroup;
  readonly lines: readonly StatementLine[];
  readonly year: Amount;
  readonly months: readonly Amount[];
}

interface Payment extends Month {
  readonly total: Amount;
}

export interface Statement {
  readonly groups: readonly StatementGroup[];
  readonly year: Amount;
  /** Sum of the lines that are known, where others are barred. */
  readonly known: number;
  readonly barred: readonly IncomeLine[];
  readonly payments: readonly Payment[];
}

/** The statement of a unit; null where the income knows nothing of it. */
export function statementOf(income: Income, unitId: string): Statement | null {
  const unit = income.unitIds.indexOf(unitId);
  if (unit < 0) return null;
  const groups = (Object.keys(LINE_GROUPS) as LineGroup[]).map((group): StatementGroup => {
    const lines = LINE_GROUPS[group].map((line): StatementLine => ({
      line,
      year: yearOf(income, unit, line),
      months: income.months.map(({ month }) => monthOf(income, unit, line, month)),
    }));
    return {
      group,
      lines,
      year: sum(lines.map(({ year }) => year)),
      months: income.months.map((_, index) => sum(lines.map(({ months }) => months[index] ?? null))),
    };
  });
  const lines = groups.flatMap((group) => group.lines);
  return {
    groups,
    year: sum(groups.map(({ year }) => year)),
    known: lines.reduce((total, { year }) => total + (year ?? 0), 0),
    barred: lines.filter(({ year }) => year === null).map(({ line }) => line),
    payments: income.months.map((month, index) => ({
      ...month,
      total: sum(groups.map(({ months }) => months[index] ?? null)),
    })),
  };
}

/** Whether a line has anything to show: an amount in some month, or a fault that bars it. */
export function hasAmount({ year, months }: StatementLine): boolean {
  return year !== 0 || months.some((amount) => amount !== 0);
}

/** The faults that concern a unit: those that name it, and errors that name no unit. */
export function faultsOf(faults: readonly Fault[], unitId: string): Fault[] {
  return faults.filter((fault) =>
    'unitId' in fault && fault.unitId !== null ? fault.unitId === unitId : fault.severity === 'error',
  );
}

/** Those among a unit's faults that say why a line has no amount. */
export function faultsOfLine(faults: readonly Fault[], line: IncomeLine): Fault[] {
  return faults.filter((fault) => {
    if (fault.severity !== 'error') return false;
    if ('post' in fault) return line === fault.post || line === `${fault.post}Cost`;
    return 'line' in fault && fault.line === line;
  });
}

/** Sum of amounts; unknown where one of them is. */
export function sum(amounts: readonly Amount[]): Amount {
  return amounts.reduce<Amount>(
    (total, amount) => (total === null || amount === null ? null : total + amount),
    0,
  );
}
