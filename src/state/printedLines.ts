// Posterna på de två sidorna: every line of a unit, or of the region, before and after. They sum to the whole payment.
import { yearOf, type Income } from '../model/income.ts';
import { amountOf } from '../model/line.ts';
import { INCOME_LINES, LINES, type IncomeLine, type LineCode, type Result } from '../model/types.ts';

/** Öre a year; null where a fault bars it. */
interface PrintedLine {
  readonly line: IncomeLine;
  readonly before: number | null;
  readonly after: number | null;
}

type Pair<T> = readonly [T, T];

/**
 * The lines with an amount on either side, or barred on one. The listed lines are those of the yearly results, the
 * others those of the incomes on the same lists. `unitId` is null for the region.
 */
export function printedLines(
  results: Pair<Result>,
  incomes: Pair<Income>,
  unitId: string | null,
): PrintedLine[] {
  return INCOME_LINES.map((line) => {
    const [before = null, after = null] = results.map((result, side) =>
      isListed(line) ? listed(result, unitId, line) : other(incomes[side]!, unitId, line),
    );
    return { line, before, after };
  }).filter(({ before, after }) => before !== 0 || after !== 0);
}

function isListed(line: IncomeLine): line is LineCode {
  return (LINES as readonly IncomeLine[]).includes(line);
}

function listed(result: Result, unitId: string | null, line: LineCode): number | null {
  if (unitId === null) return result.totals[LINES.indexOf(line)] ?? null;
  const unit = result.unitIds.indexOf(unitId);
  return unit < 0 ? 0 : amountOf(result, unit, line);
}

function other(income: Income, unitId: string | null, line: IncomeLine): number | null {
  if (unitId !== null) {
    const unit = income.unitIds.indexOf(unitId);
    return unit < 0 ? 0 : yearOf(income, unit, line);
  }
  return income.unitIds.reduce<number | null>((sum, _, unit) => {
    const ore = yearOf(income, unit, line);
    return sum === null || ore === null ? null : sum + ore;
  }, 0);
}
