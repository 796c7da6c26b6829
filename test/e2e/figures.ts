// Figures as the page writes them, and the rows of the sample files, for recomputing what the page shows.
import { readFile } from 'node:fs/promises';
import { plain } from './page.ts';

/** A figure as it is written in Swedish: `2 301,00 kr`, `−12`. */
export function figure(text: string | null): number {
  const written = plain(text)
    .replace(/[^\d,−]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  return written === '' ? NaN : Number(written);
}

/** Öre, for sums and products that are to be exact. */
export function ore(text: string | null): number {
  return Math.round(figure(text) * 100);
}

export type Row = Readonly<Record<string, string>>;

/** The rows of a file of data/sample, by the names of its columns. */
export async function sampleRows(file: string): Promise<Row[]> {
  return rowsOf(await readFile(`data/sample/${file}`, 'utf8'));
}

/** The rows of a text with semicolons, by the names of its columns. */
export function rowsOf(text: string): Row[] {
  const [head = '', ...lines] = text
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split(/\r?\n/);
  const names = head.split(';');
  return lines.map((line) => {
    const cells = line.split(';');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

/** How many are listed at a unit of the sample in each age class, in the order of the file. */
export async function listed(unitId: string, period: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const row of await sampleRows('listing.csv')) {
    if (row['enhet_id'] !== unitId || row['period'] !== period) continue;
    const age = row['aldersgrupp'] ?? '';
    counts.set(age, (counts.get(age) ?? 0) + Number(row['antal']));
  }
  return counts;
}
