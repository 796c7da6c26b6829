// Workbooks for tests: cells given, the bytes of an .xlsx file got.
import { unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/universal';

export type Cell = string | number | boolean | Date | null;

/** A workbook of these sheets, with its parts changed by `change` where it is given. */
export async function workbook(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  change: (part: string, name: string) => string = (part) => part,
): Promise<Uint8Array> {
  const given = Object.entries(sheets).map(([sheet, rows]) => ({
    sheet,
    data: rows.map((row) => row.map(cellOf)),
  }));
  const bytes = new Uint8Array(await (await writeExcelFile(given).toBlob()).arrayBuffer());
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [
    name,
    new TextEncoder().encode(change(new TextDecoder().decode(part), name)),
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
}

function cellOf(value: Cell) {
  if (value instanceof Date) return { value, type: Date, format: 'yyyy-mm-dd' } as const;
  return typeof value === 'string' ? ({ value, type: String } as const) : value;
}
