// Filens form: newline, delimiter and decimal sign, found in the text itself and never guessed by the parser.
import { findHeader, score } from './header.ts';
import { decimalSign } from './numbers.ts';
import type { DecimalSign } from './numbers.ts';
import { parse } from './parse.ts';
import type { Delimiter, RawRow } from './parse.ts';

export type Newline = 'crlf' | 'lf' | 'cr';

interface Shape {
  readonly newline: Newline;
  readonly delimiter: Delimiter;
  /** The text without Excel's `sep=` line. */
  readonly text: string;
}

/** In the order of preference where nothing else tells. */
const DELIMITERS = [';', '\t', ','] as const;
/** How much of the text is looked at to find the delimiter. */
const SAMPLE = 20_000;

export function detect(text: string): Shape {
  const told = /^"?sep=([;,\t])"?(\r\n|\r|\n|$)/i.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  return {
    newline: newlineOf(text),
    delimiter: (told?.[1] as Delimiter | undefined) ?? delimiterOf(body.slice(0, SAMPLE)),
    text: body,
  };
}

/** Cells of a column whose numbers can have decimals; `small` where they never reach a thousand. */
export interface NumericColumn {
  readonly index: number;
  readonly small: boolean;
}

/** The one decimal sign that the numbers show; null where they show none, or both. */
export function decimalOf(rows: readonly RawRow[], columns: readonly NumericColumn[]): DecimalSign {
  const seen = new Set<DecimalSign>();
  for (const { cells } of rows) {
    for (const { index, small } of columns) {
      const cell = cells[index] ?? '';
      if (/[.,]/.test(cell)) seen.add(decimalSign(cell, small));
    }
  }
  seen.delete(null);
  return seen.size === 1 ? [...seen][0]! : null;
}

/** The first newline outside quotes. */
function newlineOf(text: string): Newline {
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '\n') return 'lf';
    else if (sign === '\r') return text[i + 1] === '\n' ? 'crlf' : 'cr';
  }
  return 'lf';
}

/**
 * The delimiter under which most headers are understood, then the one under which most rows have as many cells as the
 * first. Decimal commas cut the rows of a Swedish file, but never its header.
 */
function delimiterOf(sample: string): Delimiter {
  const fits = DELIMITERS.map((delimiter) => {
    const { rows } = parse(sample, delimiter);
    const { index } = findHeader(rows);
    const cells = rows[index]?.cells ?? [];
    const width = cells.length;
    const even = width > 1 ? rows.filter((row) => row.cells.length === width).length : 0;
    return { delimiter, headers: score(cells), even };
  });
  fits.sort((a, b) => b.headers - a.headers || b.even - a.even);
  return fits[0]!.delimiter;
}
