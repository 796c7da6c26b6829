// Svaren på filernas frågor: what the user says of the files that wait, and what is remembered of it for the next ones.
import type { Answers, Correction, Kind, Reading } from '../worker/client.ts';
import {
  corrected,
  NOTHING_SAID,
  rowTold,
  told,
  uncorrected,
  unitTold,
  untold,
  type Said,
} from './answers.ts';
import { isMapping, mappingOf } from './contract.ts';
import { Memory } from './memory.svelte.ts';

const MAPPING = ['kind', 'columns'] as const;

type Table = Reading['files'][number];

/** Corrections and names of units await the next reading, as there may be many; any other answer reads again at once. */
export class Answering {
  /** What headers meant in earlier files, by their `headerKey`. */
  readonly mappings = new Memory('mappings', 50, isMapping);
  /** What earlier files called units: their ids in the units data, or null for those left out. */
  readonly unitNames = new Memory('unitNames', 500, isUnitName);
  readonly #readAgain: () => Promise<void>;
  #said = $state.raw(NOTHING_SAID);
  #heard = $state.raw(NOTHING_SAID);

  constructor(readAgain: () => Promise<void>) {
    this.#readAgain = readAgain;
  }

  /** All that the user has said. */
  get said(): Said {
    return this.#said;
  }

  /** What had been said when the files were read. */
  get heard(): Said {
    return this.#heard;
  }

  /** Whether something has been said since: what is shown does not know of it. */
  get stale(): boolean {
    return this.#said !== this.#heard;
  }

  consentToRepairs(): Promise<void> {
    return this.say({ ...this.#said, repairAges: true });
  }

  skipFaultyRows(): Promise<void> {
    return this.say({ ...this.#said, skipFaulty: true });
  }

  /** Takes an answer about a table. */
  tell(key: string, part: Answers): Promise<void> {
    return this.say(told(this.#said, key, part));
  }

  /** Takes back an answer about a table: it is asked about again. */
  untell(key: string, part: keyof Answers): Promise<void> {
    return this.say(untold(this.#said, key, [part]));
  }

  /** Reads a table as of another kind, its columns by their words. */
  take({ key }: Table, kind: Kind): Promise<void> {
    return this.say(told(untold(this.#said, key, MAPPING), key, { kind }));
  }

  /** Reads a table as the kind whose columns are `meanings`, in the order of the file, and those like it if so wanted. */
  map(table: Table, kind: Kind, meanings: readonly (string | null)[], remember: boolean): Promise<void> {
    const headers = table.how?.columns.map(({ header }) => header) ?? [];
    if (remember && table.headerKey !== null)
      this.mappings.keep(table.headerKey, mappingOf(kind, headers, meanings));
    return this.tell(table.key, { kind, columns: { ...meanings } });
  }

  /** Forgets what the headers of a table mean, and reads them by their words. */
  unmap({ key, headerKey }: Table): Promise<void> {
    if (headerKey !== null) this.mappings.forget(headerKey);
    return this.say(untold(this.#said, key, MAPPING));
  }

  /** Notes a cell as it should be written. */
  correct(key: string, correction: Correction): void {
    this.#said = corrected(this.#said, key, correction);
  }

  /** Takes a correction back. */
  uncorrect(key: string, cell: Omit<Correction, 'value'>): void {
    this.#said = uncorrected(this.#said, key, cell);
  }

  /** Notes a row that is not to be read, or is to be after all. */
  readRow(key: string, row: number, read: boolean): void {
    this.#said = rowTold(this.#said, key, row, read);
  }

  /** Notes which unit an id means; null leaves its rows out, undefined takes back what was said. */
  name(id: string, unitId: string | null | undefined): void {
    this.#said = unitTold(this.#said, id, unitId);
  }

  /** Takes back which unit an id means, and forgets it. */
  unname(id: string): Promise<void> {
    this.unitNames.forget(id);
    return this.say(unitTold(this.#said, id, undefined));
  }

  /** Takes every unit whose id or name only is written otherwise for that unit. */
  acceptSame(unknown: Reading['assembly']['unknown']): Promise<void> {
    const said = unknown.reduce((all, { id, suggestions }) => {
      const same = suggestions.find((one) => one.same);
      return same ? unitTold(all, id, same.unitId) : all;
    }, this.#said);
    return this.say(said);
  }

  /** Adds the files to the loaded list of a date instead of replacing it, or not. */
  add(period: string, added: boolean): Promise<void> {
    const others = this.#said.added.filter((one) => one !== period);
    return this.say({ ...this.#said, added: added ? [...others, period] : others });
  }

  /** Reads again with all that has been said. */
  say(said: Said): Promise<void> {
    this.#said = said;
    return this.#readAgain();
  }

  /** The files have been read with `heard`; what has been said since `before` still awaits the next reading. */
  hear(heard: Said, before: Said): void {
    if (this.#said === before) this.#said = heard;
    this.#heard = heard;
  }

  /** Remembers what units are called, as the files are used. */
  remember(): void {
    for (const [id, unitId] of Object.entries(this.#heard.units)) this.unitNames.keep(id, unitId);
  }

  /** Nothing has been said of the files to come. */
  forget(): void {
    this.#said = this.#heard = NOTHING_SAID;
  }
}

function isUnitName(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}
