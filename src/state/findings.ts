// Fynden: what is wrong with the files that were read, put together.
import type { Fault } from '../model/fault.ts';
import type { Reading } from '../worker/client.ts';

type Table = Reading['files'][number];

/** One answer settles these for a whole table: they are asked once, not in each row. */
const ASKED: readonly Fault['code'][] = ['ageAsDate', 'ambiguousNumber', 'periodMissing'];

export function isAsked({ code }: Fault): boolean {
  return ASKED.includes(code);
}

export interface Findings {
  /** Tables whose faults matter: a sheet of notes beside sheets that are understood does not. */
  readonly tables: readonly Table[];
  /** The tables' own faults and those of the files together, as far as they are told one by one. */
  readonly faults: readonly Fault[];
  /** How many there are, told or not. */
  readonly count: number;
  /** Dates that could be age classes, which need the user's consent. */
  readonly dates: Table['dates'];
  /** Whether something is asked that one answer settles for a whole table. */
  readonly asked: boolean;
  /** Rows that the files have and that cannot be used as they are. */
  readonly rejected: number;
  /** Whether leaving out the faulty rows would make the files usable. */
  readonly skippable: boolean;
}

export function findings({ files, assembly }: Reading): Findings {
  const understood = new Set(files.filter(({ kind }) => kind !== null).map(({ file }) => file));
  const tables = files.filter(
    ({ file, sheet, kind }) => sheet === null || kind !== null || !understood.has(file),
  );
  const dates = tables.flatMap((table) => table.dates);
  const asked = tables.some(({ faults }) => faults.some(isAsked));
  const stopped = tables.filter(({ content, kind }) => content === null && kind !== null);
  return {
    tables,
    faults: [...tables.flatMap((table) => table.faults), ...assembly.faults],
    count: tables.reduce((sum, { faultCount }) => sum + faultCount, assembly.faults.length),
    dates,
    asked,
    rejected: tables.reduce((sum, { rows }) => sum + rows.rejected, 0),
    skippable: !asked && stopped.length > 0 && stopped.every((table) => table.skippable),
  };
}

/** The sheet that a fault of the files together is in; null where it has none, or may be in several. */
export function sheetOf({ place }: Fault, { files }: Reading): string | null {
  const sheets = files.filter(
    ({ file, kind, content }) => file === place?.file && content !== null && kind !== 'units',
  );
  return sheets.length === 1 ? sheets[0]!.sheet : null;
}
