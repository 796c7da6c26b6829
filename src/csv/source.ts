// Källa: what is told of where a part of the data came from.
import type { Source } from '../model/types.ts';
import type { FileReading } from './read.ts';

/** Files are named once, be they of several sheets. */
export function sourceOf(files: readonly FileReading[]): Source {
  return {
    file: [...new Set(files.map(({ file }) => file))].join(', '),
    sample: false,
    rows: files.reduce((sum, { rows }) => sum + rows.read, 0),
    skipped: files.reduce((sum, { rows }) => sum + rows.rejected, 0),
  };
}

export function joined(a: Source, b: Source): Source {
  return {
    file: `${a.file}, ${b.file}`,
    sample: a.sample || b.sample,
    rows: a.rows + b.rows,
    skipped: a.skipped + b.skipped,
  };
}

/** With the rows that were left out afterwards, among those skipped. */
export function withLeftOut<S extends Source | null>(source: S, rows: number): S {
  return source === null || rows === 0 ? source : { ...source, skipped: source.skipped + rows };
}
