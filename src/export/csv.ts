// Resultatfil: one row per unit, year and line, as Swedish spreadsheets read it.
import { cell, hundredths, sheet } from './sheet.ts';

/** One amount of the results file. */
export interface ResultLine {
  readonly unitId: string;
  readonly name: string;
  readonly year: number;
  readonly scenario: string;
  readonly line: string;
  readonly ore: number;
}

const HEADER = ['enhet_id', 'namn', 'regelar', 'scenario', 'post', 'belopp_kr'];

/** The results file as text: amounts in kronor with two decimals. */
export function resultsCsv(lines: readonly ResultLine[]): string {
  const rows = lines.map(({ unitId, name, year, scenario, line, ore }) => [
    cell(unitId),
    cell(name),
    String(year),
    cell(scenario),
    line,
    hundredths(ore),
  ]);
  return sheet(HEADER, rows);
}
