// Årets belopp: every unit's yearly amounts of one rule year or scenario, those of the list and those of its activities.
import type { ResultLine } from '../export/csv.ts';
import { yearOf, type Income } from '../model/income.ts';
import { amountOf } from '../model/line.ts';
import { INCOME_LINES, LINES, type IncomeLine, type LineCode, type Result } from '../model/types.ts';

/** Öre by unit and line; null where a fault bars it. Lines that no unit has an amount of are left out. */
export interface YearAmounts {
  readonly year: number;
  /** Name of the scenario; null for the year's own rules. */
  readonly scenario: string | null;
  /** The list that the listed lines rest on. */
  readonly period: string;
  readonly units: ReadonlyMap<string, ReadonlyMap<IncomeLine, number | null>>;
}

/** The listed lines of the yearly result, and the others of the income on the same choice of lists. */
export function yearAmounts(result: Result, income: Income, scenario: string | null = null): YearAmounts {
  const listed: readonly string[] = LINES;
  const others = INCOME_LINES.filter(
    (line) => !listed.includes(line) && income.unitIds.some((_, unit) => yearOf(income, unit, line) !== 0),
  );
  const ids = [...new Set([...result.unitIds, ...income.unitIds])].sort();
  const units = ids.map((id): [string, Map<IncomeLine, number | null>] => {
    const [onList, paid] = [result.unitIds.indexOf(id), income.unitIds.indexOf(id)];
    const amounts = new Map<IncomeLine, number | null>();
    if (onList >= 0) LINES.forEach((line: LineCode) => amounts.set(line, amountOf(result, onList, line)));
    if (paid >= 0) others.forEach((line) => amounts.set(line, yearOf(income, paid, line)));
    return [id, amounts];
  });
  return { year: result.year, scenario, period: result.period, units: new Map(units) };
}

/** The rows of the results file; null where an amount is missing. `called` names what a scenario, or none, gave on a list. */
export function resultLines(
  years: readonly YearAmounts[],
  names: ReadonlyMap<string, string>,
  called: (scenario: string | null, period: string) => string,
): ResultLine[] | null {
  const lines: ResultLine[] = [];
  for (const { year, scenario, period, units } of years) {
    for (const [unitId, amounts] of units) {
      for (const [line, ore] of amounts) {
        if (ore === null) return null;
        lines.push({
          unitId,
          name: names.get(unitId) ?? unitId,
          year,
          scenario: called(scenario, period),
          line,
          ore,
        });
      }
    }
  }
  return lines;
}
