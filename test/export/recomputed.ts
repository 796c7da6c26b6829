// What LibreOffice makes of a workbook, computed anew.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { sv } from '../../src/i18n/sv.ts';
import { LINES, type LineCode } from '../../src/model/types.ts';
import { workbookWords } from '../../src/state/workbookContents.ts';
import { recompute } from '../setup/libreoffice.js';

export const WORDS = workbookWords(sv);

/** The same workbook with a wrong figure wherever one stands beside a formula: only who computes gets them right. */
export function spoiled(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  for (const [path, content] of Object.entries(files)) {
    if (!path.startsWith('xl/worksheets/')) continue;
    const xml = new TextDecoder().decode(content);
    files[path] = new TextEncoder().encode(xml.replaceAll(/<\/f><v>[^<]*<\/v>/g, '</f><v>999</v>'));
  }
  return zipSync(files, { level: 1 });
}

/** The rows of a sheet; each cell as LibreOffice wrote it, numbers with a decimal comma. */
export type Sheets = (sheet: string) => readonly (readonly string[])[];

/** Workbooks that are opened in one run: with hundreds LibreOffice gives up midway, and says nothing. */
const AT_ONCE = 40;

/** Opens all workbooks by their names and computes them anew. */
export function recomputed(workbooks: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Sheets> {
  const folder = mkdtempSync(join(tmpdir(), 'workbooks-'));
  const paths = [...workbooks].map(([name, bytes]) => {
    const path = join(folder, `${name}.xlsx`);
    writeFileSync(path, bytes);
    return path;
  });
  for (let first = 0; first < paths.length; first += AT_ONCE)
    recompute(paths.slice(first, first + AT_ONCE), folder);
  const sheets = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.csv'))
      .map((file) => [file, rowsIn(readFileSync(join(folder, file), 'utf8'))]),
  );
  rmSync(folder, { recursive: true });
  return new Map([...workbooks.keys()].map((name) => [name, (sheet) => sheets.get(`${name}-${sheet}.csv`)!]));
}

/** Cells are quoted unless they are empty, and hold no line break. */
function rowsIn(csv: string): string[][] {
  const lines = csv.split('\n').filter((line) => line !== '');
  return lines.map((line) =>
    [...line.matchAll(/(?<=^|;)(?:"((?:[^"]|"")*)"|)(?=;|$)/g)].map(([, cell]) =>
      (cell ?? '').replaceAll('""', '"'),
    ),
  );
}

/** Öre of a cell with kronor; null where it is empty. Throws for what is no amount. */
function oreIn(cell: string | undefined): number | null {
  if (cell === undefined || cell === '') return null;
  const kronor = Number(cell.replace(',', '.'));
  if (Number.isNaN(kronor)) throw new Error(`Not an amount: ${cell}`);
  return Math.round(kronor * 100);
}

/** Öre by unit and line as the sheet of the computation has them; null where a cell is empty. */
export function amountsIn(sheets: Sheets): Record<string, Record<LineCode, number | null>> {
  const { header, rows } = computation(sheets);
  const columns = LINES.map((line) => header.indexOf(WORDS.line[line]));
  return Object.fromEntries(
    rows.map((row) => [
      row[0]!,
      Object.fromEntries(LINES.map((line, index) => [line, oreIn(row[columns[index]!])])) as Record<
        LineCode,
        number | null
      >,
    ]),
  );
}

/** Öre of all units by line as the sheet of the computation sums them; null where an amount is missing. */
export function sumsIn(sheets: Sheets): Record<string, number | null> {
  const { header, sums } = computation(sheets);
  return Object.fromEntries(LINES.map((line) => [line, oreIn(sums[header.indexOf(WORDS.line[line])])]));
}

/** Öre by unit of all its lines; null where one is missing. */
export function totalsIn(sheets: Sheets): Record<string, number | null> {
  const { header, rows } = computation(sheets);
  const column = header.indexOf(WORDS.computation.total);
  return Object.fromEntries(rows.map((row) => [row[0]!, oreIn(row[column])]));
}

function computation(sheets: Sheets): {
  header: readonly string[];
  sums: readonly string[];
  rows: readonly (readonly string[])[];
} {
  const all = sheets(WORDS.sheet.computation);
  const header = all.findIndex((row) => row[0] === WORDS.id);
  // The sum stands between the header and the units.
  return { header: all[header]!, sums: all[header + 1]!, rows: all.slice(header + 2) };
}
