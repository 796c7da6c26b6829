// Inläsning: the files a user has given, how they were read, and what the user has yet to decide.
import type { Fault } from '../model/fault.ts';
import type { Dataset } from '../model/types.ts';
import { EngineError, LARGEST_FILE, type Client, type Reading } from '../worker/client.ts';

export type Notice = 'cancelled' | 'used' | 'restored';

/** `notRead`: the browser could not open a file. `notComputed`: the data could not be computed, the old stay. */
export type ProblemKind = 'notRead' | 'failed' | 'notComputed';

export interface Problem {
  readonly kind: ProblemKind;
  /** What the browser said, or the file's name. */
  readonly detail: string;
}

/** A file as it was when it was given: it may change on the disk before the user has decided. */
interface Given {
  readonly name: string;
  readonly blob: Blob;
}

export class Intake {
  readonly #client: Client;
  #files: readonly Given[] = [];
  #loaded: Dataset | null = null;
  #repairAges = $state(false);
  #skipFaulty = $state(false);
  #reading = $state.raw<Reading | null>(null);
  #progress = $state.raw<{ done: number; total: number } | null>(null);
  #notice = $state<Notice | null>(null);
  #problem = $state.raw<Problem | null>(null);
  /** Counts the readings; an answer of an earlier one is dropped. */
  #run = 0;
  /** Whether the worker is reading. */
  #busy = false;

  constructor(client: Client) {
    this.#client = client;
  }

  /** How the files were read and what they would make; null where none are waiting. */
  get reading(): Reading | null {
    return this.#reading;
  }

  /** Files read so far, while reading. */
  get progress(): { done: number; total: number } | null {
    return this.#progress;
  }

  get notice(): Notice | null {
    return this.#notice;
  }

  get problem(): Problem | null {
    return this.#problem;
  }

  get skipsFaulty(): boolean {
    return this.#skipFaulty;
  }

  /** All faults, the files' own and those of the files together. */
  get faults(): readonly Fault[] {
    const reading = this.#reading;
    return reading ? [...reading.files.flatMap((file) => file.faults), ...reading.assembly.faults] : [];
  }

  /** How many faults there are, shown or not. */
  get faultCount(): number {
    const reading = this.#reading;
    if (!reading) return 0;
    return reading.files.reduce((sum, file) => sum + file.faultCount, reading.assembly.faults.length);
  }

  /** Dates that could be age classes, which need the user's consent. */
  get dates(): Reading['files'][number]['dates'] {
    return this.#reading?.files.flatMap((file) => file.dates) ?? [];
  }

  /** Rows that the files have and that cannot be used as they are. */
  get rejected(): number {
    return this.#reading?.files.reduce((sum, file) => sum + file.rows.rejected, 0) ?? 0;
  }

  /** Whether leaving out the faulty rows would make the files usable. */
  get skippable(): boolean {
    const files = this.#reading?.files ?? [];
    const stopped = files.filter((file) => file.content === null);
    return (
      !this.#skipFaulty &&
      this.dates.length === 0 &&
      stopped.length > 0 &&
      stopped.every((file) => file.skippable)
    );
  }

  /**
   * Reads files beside the loaded data; nothing is replaced until the user says so. Files that wait for others, or
   * to be mended, are read along with them.
   */
  async give(files: readonly File[], loaded: Dataset): Promise<void> {
    const run = this.#begin(files.length);
    const fresh: Given[] = [];
    for (const file of files) {
      try {
        // A larger one is only read row by row, and the browser tells if it has changed since.
        const blob = file.size > LARGEST_FILE ? file : new Blob([await file.arrayBuffer()]);
        fresh.push({ name: file.name, blob });
      } catch {
        if (run === this.#run) this.fail('notRead', file.name);
        return;
      }
    }
    if (run !== this.#run) return;
    this.#loaded = loaded;
    this.#repairAges = false;
    this.#skipFaulty = false;
    await this.#read([...this.#waiting(fresh), ...fresh], fresh.length);
  }

  async consentToRepairs(): Promise<void> {
    this.#repairAges = true;
    await this.#read(this.#files);
  }

  async skipFaultyRows(): Promise<void> {
    this.#skipFaulty = true;
    await this.#read(this.#files);
  }

  /** Stops reading at once. */
  cancel(): void {
    this.finish('cancelled');
    this.#busy = false;
    this.#client.cancel();
  }

  /** Forgets the files; what was loaded stays. */
  discard(): void {
    this.finish(null);
  }

  /** Forgets the files and tells what became of them. */
  finish(notice: Notice | null): void {
    this.#run += 1;
    this.#files = [];
    this.#reading = null;
    this.#progress = null;
    this.#problem = null;
    this.#notice = notice;
  }

  fail(kind: ProblemKind, error: unknown): void {
    this.#progress = null;
    this.#problem = { kind, detail: error instanceof Error ? error.message : String(error) };
  }

  /** Files given before that cannot be used yet, but for those a file of the same name now replaces. */
  #waiting(fresh: readonly Given[]): readonly Given[] {
    const usable = this.#reading === null || this.#reading.assembly.dataset !== null;
    return usable ? [] : this.#files.filter(({ name }) => !fresh.some((file) => file.name === name));
  }

  #begin(total: number): number {
    if (this.#busy) this.#client.cancel();
    this.#notice = null;
    this.#problem = null;
    this.#progress = { done: 0, total };
    return (this.#run += 1);
  }

  /** Reads the files; the last `fresh` of them take the place of earlier ones of the same kind. */
  async #read(files: readonly Given[], fresh = 0): Promise<void> {
    const loaded = this.#loaded;
    if (!loaded) return;
    const run = this.#begin(files.length);
    const options = { repairAges: this.#repairAges, skipFaulty: this.#skipFaulty };
    try {
      this.#busy = true;
      const reading = await this.#client.read(files, options, loaded, (done, total) => {
        if (run === this.#run) this.#progress = { done, total };
      });
      if (run !== this.#run) return;
      this.#busy = false;
      const kept = fresh === 0 ? files : withoutReplaced(files, reading, files.length - fresh);
      if (kept.length < files.length) return await this.#read(kept);
      this.#files = files;
      this.#reading = reading;
      this.#progress = null;
    } catch (error) {
      const cancelled = error instanceof EngineError && error.reason === 'cancelled';
      if (run !== this.#run || cancelled) return;
      this.#busy = false;
      this.fail('failed', error);
    }
  }
}

/** The files less those before position `fresh` that are of no kind, or of a kind that a later file is of. */
function withoutReplaced(files: readonly Given[], reading: Reading, fresh: number): readonly Given[] {
  const kinds = reading.files.slice(fresh).map(({ kind }) => kind);
  return files.filter((_, index) => {
    const kind = reading.files[index]?.kind ?? null;
    return index >= fresh || (kind !== null && !kinds.includes(kind));
  });
}
