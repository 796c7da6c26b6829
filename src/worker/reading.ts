// Inläsning: the user's files read, put together with what is loaded, and held against the rule years.
import { assemble, type Assembly } from '../csv/assemble.ts';
import { yearsNotCounted } from '../csv/entries.ts';
import { LARGEST_FILE } from '../csv/limits.ts';
import type { ReadOptions } from '../csv/options.ts';
import { readTables, type FileReading } from '../csv/read.ts';
import type { Streamed } from '../csv/passing.ts';
import { readStreamed } from '../csv/streamed.ts';
import type { Fault } from '../model/fault.ts';
import type { Dataset } from '../model/types.ts';
import { checkYearFile } from '../params/check.ts';
import type { YearFile } from '../params/schema.ts';
import type { RuleYear } from '../params/years.ts';

/** A file as the user gave it: its bytes are read here, so that a register of millions never is in memory. */
export interface GivenFile {
  readonly name: string;
  readonly blob: Blob;
}

/** What was read from the user's files, and the data set they would make together with what is loaded. */
export interface Reading {
  readonly files: readonly FileReading[];
  readonly assembly: Assembly;
  /** The rule years of parameter files that can be used. */
  readonly years: readonly YearFile[];
}

/** How far the reading has come: files read of all, and of a register that streams past how much of it. */
export interface ReadingProgress {
  readonly done: number;
  readonly total: number;
  readonly streamed: Streamed | null;
}

/** Reads files and puts them together with `loaded`; tells how many are done. `known` are the rule years there are. */
export async function readAll(
  files: readonly GivenFile[],
  options: ReadOptions,
  loaded: Dataset,
  known: ReadonlyMap<number, RuleYear>,
  progress?: (progress: ReadingProgress) => void | Promise<void>,
): Promise<Reading> {
  const readings: FileReading[] = [];
  let done = 0;
  for (const { name, blob } of files) {
    const tell = (streamed: Streamed | null) => progress?.({ done, total: files.length, streamed });
    await tell(null);
    const register = await readStreamed(name, blob, options, tell);
    readings.push(...(register ? [register] : await readTables(name, await bytesOf(blob), options)));
    done += 1;
  }
  const years = yearsIn(readings, known);
  const ruled = [...known.keys(), ...years.map(({ year }) => year)];
  return {
    files: readings,
    assembly: withYearsNotCounted(assemble(readings, loaded, options.units, options.added), readings, ruled),
    years,
  };
}

/** Of a file that is too large one byte too many is enough for the reader to say so. */
async function bytesOf(blob: Blob): Promise<Uint8Array> {
  return new Uint8Array(await blob.slice(0, LARGEST_FILE + 1).arrayBuffer());
}

/** With a warning for each year of the activities just read that there are no rules for. */
function withYearsNotCounted(
  assembly: Assembly,
  readings: readonly FileReading[],
  years: readonly number[],
): Assembly {
  const rows = readings.flatMap(({ content }) => (content?.kind === 'activities' ? content.activities : []));
  return { ...assembly, faults: [...assembly.faults, ...yearsNotCounted(rows, years)] };
}

/** Checks the parameter files among what was read; what is wrong with one is added to its faults. */
function yearsIn(readings: readonly FileReading[], known: ReadonlyMap<number, RuleYear>): YearFile[] {
  const found = new Map<number, YearFile>();
  for (const reading of readings) {
    if (reading.content?.kind !== 'parameters') continue;
    const { file, faults } = checkYearFile(reading.content.json);
    const same = file && JSON.stringify(known.get(file.year)?.file) === JSON.stringify(file);
    if (file && same) note(reading, [{ code: 'yearUnchanged', severity: 'warning', year: file.year }]);
    else if (file && (known.has(file.year) || found.has(file.year)))
      refuse(reading, [{ code: 'yearExists', severity: 'error', year: file.year }]);
    else if (file) found.set(file.year, file);
    else refuse(reading, faults);
  }
  return [...found.values()];
}

function refuse(reading: FileReading, faults: readonly Fault[]): void {
  note(reading, faults);
  reading.content = null;
}

function note(reading: FileReading, faults: readonly Fault[]): void {
  reading.faults.push(...faults.map((fault) => ({ ...fault, place: { file: reading.file } })));
  reading.faultCount += faults.length;
}
