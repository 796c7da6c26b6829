// Resultatfil: one row per unit, year and line, as Swedish spreadsheets read it.

/** One amount of the results file. */
export interface ResultLine {
  readonly unitId: string;
  readonly name: string;
  readonly year: number;
  readonly scenario: string;
  readonly line: string;
  readonly ore: number;
}

const HEADER = 'enhet_id;namn;regelar;scenario;post;belopp_kr';
const BOM = '\ufeff';

/** The results file as text: `;`, decimal comma, two decimals, CRLF, to be written as UTF-8 with BOM. */
export function resultsCsv(lines: readonly ResultLine[]): string {
  const rows = lines.map(({ unitId, name, year, scenario, line, ore }) =>
    [cell(unitId), cell(name), year, cell(scenario), line, kronor(ore)].join(';'),
  );
  return BOM + [HEADER, ...rows, ''].join('\r\n');
}

/** Öre as kronor with a decimal comma: 165240 becomes `1652,40`. */
function kronor(ore: number): string {
  const digits = String(Math.abs(ore)).padStart(3, '0');
  return `${ore < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
}

/** Quotes where needed; an apostrophe keeps a spreadsheet from running a text as a formula. */
function cell(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
