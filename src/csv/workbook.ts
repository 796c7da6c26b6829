// Arbetsboken: the sheets of an .xlsx file as rows of text; the one import of its reader.
import readXlsxFile from 'read-excel-file/universal';
import { pack, unpack } from './archive.ts';
import type { Parts } from './archive.ts';
import { cellText } from './cell.ts';
import type { CellValue } from './cell.ts';
import type { Grid } from './grid.ts';
import type { RawRow } from './parse.ts';
import { attribute, isSheet, legible, percentStyles } from './sheetXml.ts';

/** Cells of the largest workbook, all sheets together, with the empty ones between those that are filled. */
const MOST_CELLS = 20_000_000;
/** Empty ones for each that is filled, and besides those: a lone cell far away makes a large sheet of a small file. */
const SPARSEST = 20;
const SPARE_CELLS = 2_000_000;

/** The sheets that hold anything, or the code of the fault that bars reading them. */
export async function readWorkbook(
  bytes: Uint8Array,
): Promise<Grid[] | 'spreadsheetFile' | 'tooLargeWorkbook' | 'damagedWorkbook' | 'emptyFile'> {
  const parts = unpack(bytes);
  if (typeof parts === 'string') return parts;
  const hidden = hiddenSheets(parts['xl/workbook.xml']!);
  const barred = makeLegible(parts);
  if (barred) return barred;
  try {
    const sheets = await readXlsxFile(pack(parts));
    const grids = sheets.flatMap(({ sheet, data }, i) => {
      // A sheet that only is a chart has no rows.
      const rows = (data as CellValue[][] | undefined) ?? [];
      const grid = gridOf(sheet, rows, hidden[i] ?? false);
      return grid.rows.length > 0 ? [grid] : [];
    });
    return grids.length > 0 ? grids : 'emptyFile';
  } catch {
    return 'damagedWorkbook';
  }
}

/** Whether each sheet is hidden, in their order. */
function hiddenSheets(workbook: string): boolean[] {
  const tags = [...workbook.matchAll(/<(?:\w+:)?sheet\s[^<>]*>/g)].map(([tag]) => tag);
  return tags
    .filter((tag) => attribute(tag, 'name') !== '')
    .map((tag) => /hidden/i.test(attribute(tag, 'state')));
}

/** In place, for a workbook may be large; answers with the fault that bars reading it. */
function makeLegible(parts: Parts): 'damagedWorkbook' | 'tooLargeWorkbook' | null {
  const styles = Object.keys(parts).find((name) => /(?:^|\/)styles\.xml$/.test(name));
  const percent = percentStyles(styles === undefined ? '' : parts[styles]!);
  parts['xl/workbook.xml'] = parts['xl/workbook.xml']!.replace('date1904="true"', 'date1904="1"');
  let [area, filled] = [0, 0];
  for (const [name, part] of Object.entries(parts)) {
    if (!isSheet(part)) continue;
    const sheet = legible(part, percent);
    if (typeof sheet === 'string') return sheet;
    parts[name] = sheet.xml;
    area += sheet.area;
    filled += sheet.filled;
  }
  return area > Math.min(MOST_CELLS, SPARE_CELLS + SPARSEST * filled) ? 'tooLargeWorkbook' : null;
}

function gridOf(sheet: string, data: readonly (readonly CellValue[])[], hidden: boolean): Grid {
  const rows: RawRow[] = [];
  const signs: RawRow[] = [];
  data.forEach((values, i) => {
    const cells = values.map(cellText);
    if (cells.every((cell) => cell === '')) return;
    rows.push({ row: i + 1, cells });
    // What is a number says nothing of the sign that other cells, which are text, are written with.
    if (values.some((value) => typeof value === 'string' && /\d[.,]\d/.test(value)))
      signs.push({ row: i + 1, cells: cells.map((cell, j) => (typeof values[j] === 'string' ? cell : '')) });
  });
  return { sheet, hidden, encoding: null, delimiter: null, newline: null, rows, signs, unbalanced: [] };
}
