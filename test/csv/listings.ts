// Listing files for tests: rows given, the reading or its lists got.
import { readFile } from '../../src/csv/read.ts';
import type { ReadOptions } from '../../src/csv/options.ts';
import { AGE_CLASSES, type List } from '../../src/model/types.ts';
import { write } from './write.ts';

export const HEAD = ['enhet_id', 'period', 'aldersgrupp', 'antal', 'avstand_km'];

export function read(rows: (string | number)[][], options: ReadOptions = {}, head = HEAD) {
  return readFile('listning.csv', write([head, ...rows]), options);
}

export function listsIn(
  rows: (string | number)[][],
  options: ReadOptions = {},
  head = HEAD,
): readonly List[] | undefined {
  const { content } = read(rows, options, head);
  return content?.kind === 'listing' ? content.lists : undefined;
}

/** 21 or 101 counts, all zero but these. */
export function counts(length: 21 | 101, some: Record<number, number>): number[] {
  return Array.from({ length }, (_, i) => some[i] ?? 0);
}

/** Where the counts of each class stand, none but these. */
export function origins(rows: Record<number, number[]>) {
  return { file: 'listning.csv', rows: AGE_CLASSES.map((_, i) => rows[i] ?? []) };
}

/** Headers of a wide listing with all classes but those that are written in another way, or not at all. */
export function wideHead(others: Partial<Record<string, readonly string[]>> = {}): string[] {
  return ['enhet_id', 'period', ...AGE_CLASSES.flatMap((label) => others[label] ?? [label])];
}

/** A row of a wide listing with counts 1, 2, 3 … unless others are given by their header. */
export function wideRow(
  head: readonly string[],
  id: string,
  given: Partial<Record<string, string | number>> = {},
) {
  const [, , ...ages] = head;
  return [id, '2026', ...ages.map((age, i) => given[age] ?? i + 1)];
}
