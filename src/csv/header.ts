// Rubrikraden: the row of a table that its headers are in, below whatever titles stand above it.
import { fold, readHeaders } from './columns.ts';
import type { Mapping } from './options.ts';
import type { RawRow } from './parse.ts';
import { masked } from './personal.ts';

/** How many rows are looked through. */
const SAMPLE = 40;

export interface Found {
  /** Index among the rows. */
  readonly index: number;
  /** Without empty ones at the end. */
  readonly headers: readonly string[];
  /** What their meaning is remembered under; null where there are none. */
  readonly key: string | null;
  /** What is remembered of them. */
  readonly mapping: Mapping | null;
}

/** The same for headers that differ in case, spaces and signs alone, in the same order. */
export function headerKey(headers: readonly string[]): string | null {
  const key = headers.map(fold).join(';');
  return /^;*$/.test(key) ? null : key;
}

/**
 * The row of the headers: the one that is remembered, or else the one that is understood best, the first of equals.
 * Where none is understood, the first that is about as wide as the table. `wanted` is a row as the spreadsheet shows it.
 */
export function findHeader(
  rows: readonly RawRow[],
  mappings: Readonly<Record<string, Mapping>> = {},
  wanted?: number,
): Found {
  const told = rows.findIndex(({ row }) => row === wanted);
  if (told >= 0) return foundAt(rows, told, mappings);
  const sample = rows.slice(0, SAMPLE);
  const known = sample.map((_, index) => foundAt(rows, index, mappings)).find(({ mapping }) => mapping);
  if (known) return known;
  const scores = sample.map(({ cells }) => score(cells));
  const best = Math.max(0, ...scores);
  return foundAt(rows, best > 0 ? scores.indexOf(best) : widest(sample), mappings);
}

/** How well cells are understood as headers: 0 where not at all, most where nothing is missing. */
export function score(cells: readonly string[]): number {
  const read = readHeaders(trimmed(cells));
  const known = read?.columns.filter(({ meaning }) => meaning !== null) ?? [];
  // An age or a list date may stand in any row; words for columns stand in headers alone.
  if (read === null || known.every(({ count }) => count !== null)) return 0;
  return read.missing.length === 0 ? known.length + cells.length : known.length;
}

function foundAt(rows: readonly RawRow[], index: number, mappings: Readonly<Record<string, Mapping>>): Found {
  const headers = trimmed(rows[index]?.cells ?? []).map(masked);
  const key = headerKey(headers);
  const mapping = key !== null && Object.hasOwn(mappings, key) ? mappings[key]! : null;
  return { index, headers, key, mapping };
}

function widest(rows: readonly RawRow[]): number {
  const widths = rows.map(({ cells }) => cells.filter((cell) => cell !== '').length);
  const most = Math.max(0, ...widths);
  return Math.max(
    0,
    widths.findIndex((width) => width > most / 2),
  );
}

function trimmed(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
}
