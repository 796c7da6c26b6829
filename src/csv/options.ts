// Svaren: what the user has said of the files, and what is remembered of earlier ones.
import type { Kind } from './words.ts';

/** What a table is called in the answers: its file, and its sheet where it has several. */
export function tableKey(file: string, sheet: string | null): string {
  return sheet === null ? file : `${file}\n${sheet}`;
}

/** A cell as it should have been written. `row` as the spreadsheet shows it, `column` from 0. */
export interface Correction {
  readonly row: number;
  readonly column: number;
  readonly value: string;
}

/** What the user has said of one table; what is left out is found in the table itself. */
export interface Answers {
  /** Not read at all, such as a sheet of notes; false reads a hidden sheet. */
  readonly leftOut?: boolean;
  /** Row of the headers, as the spreadsheet shows it. */
  readonly header?: number;
  readonly kind?: Kind;
  /** What columns mean by their index: a column of the kind, an age of a wide listing, or null where it is not used. */
  readonly columns?: Readonly<Record<number, string | null>>;
  /** How `1.234` is to be read. */
  readonly decimal?: 'comma' | 'point';
  /** The list date of a listing that does not state it: `2026` or `2026-03`. */
  readonly period?: string;
  readonly corrections?: readonly Correction[];
  /** Rows that are not read, such as one that stands twice; as the spreadsheet shows them. */
  readonly withoutRows?: readonly number[];
}

/** What the headers of a table mean, remembered for the next table with the same headers. */
export interface Mapping {
  readonly kind: Kind;
  /** By header as `fold` makes it; null where it is not used. */
  readonly columns: Readonly<Record<string, string | null>>;
  /** The headers as they were written, in their order; what was remembered before they were kept has none. */
  readonly headers?: readonly string[];
}

export interface ReadOptions {
  /** Read dates as the age classes that a spreadsheet program made them from. */
  readonly repairAges?: boolean;
  /** Leave faulty rows out instead of refusing the file. */
  readonly skipFaulty?: boolean;
  /** By `tableKey`. */
  readonly answers?: Readonly<Record<string, Answers>>;
  /** By `headerKey`. */
  readonly mappings?: Readonly<Record<string, Mapping>>;
  /**
   * What units are called in the units data, by what other files call them; null where their rows are left out. Units
   * that come to the same one are merged.
   */
  readonly units?: Readonly<Record<string, string | null>>;
  /** Dates of loaded lists that the files' lists are added to, instead of taking their place. */
  readonly added?: readonly string[];
}
