// Resultatfilen: one row per unit and payment line, as the application exports it.
import { INCOME_LINES } from '../model/types.ts';
import type { IncomeLine } from '../model/types.ts';
import { amount } from './numbers.ts';
import { readYear } from './periods.ts';
import { readRows } from './row.ts';
import type { Row } from './row.ts';
import type { Sheet } from './sheet.ts';

export interface ResultRow {
  unitId: string;
  name: string;
  year: number;
  scenario: string;
  line: IncomeLine;
  /** Öre per year. */
  ore: number;
}

const CODES: ReadonlySet<string> = new Set(INCOME_LINES);

/** The amounts whose rows can be used, in the order of the file. */
export function readResults(sheet: Sheet): { items: ResultRow[]; rejected: number } {
  return readRows(sheet, (row) => {
    const unitId = row.text('enhet_id');
    const name = row.text('namn');
    const year = yearOf(row);
    const scenario = row.text('scenario');
    const line = lineOf(row);
    const ore = oreOf(row, sheet);
    if (
      unitId === null ||
      name === null ||
      year === null ||
      scenario === null ||
      line === null ||
      ore === null
    )
      return null;
    return {
      unitId,
      name,
      year,
      scenario,
      line,
      ore,
    };
  });
}

function yearOf(row: Row): number | null {
  const text = row.text('regelar');
  if (text === null) return null;
  return readYear(text) ?? row.fault('regelar', { code: 'notPeriod' });
}

function lineOf(row: Row): IncomeLine | null {
  const text = row.text('post');
  if (text === null) return null;
  return CODES.has(text) ? (text as IncomeLine) : row.fault('post', { code: 'unknownLine' });
}

function oreOf(row: Row, { decimal }: Sheet): number | null {
  const text = row.text('belopp_kr');
  if (text === null) return null;
  const ore = amount(text, decimal);
  return typeof ore === 'number' ? ore : row.fault('belopp_kr', { code: ore });
}
