// Källa: what is told of where a part of the data came from.
import type { Source } from '../model/types.ts';
import type { FileReading } from './read.ts';

export function sourceOf(files: readonly FileReading[]): Source {
  return files
    .map(({ file, rows }) => ({ file, sample: false, rows: rows.read, skipped: rows.rejected }))
    .reduce(joined);
}

export function joined(a: Source, b: Source): Source {
  return {
    file: `${a.file}, ${b.file}`,
    sample: a.sample || b.sample,
    rows: a.rows + b.rows,
    skipped: a.skipped + b.skipped,
  };
}
