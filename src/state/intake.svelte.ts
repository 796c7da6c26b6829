// Inläsning: the files a user has given, how they were read, and what the user has yet to decide.
import type { Fault } from '../model/fault.ts';
import type { Dataset } from '../model/types.ts';
import {
  EngineError,
  LARGEST_COPY,
  type Client,
  type Reading,
  type ReadingProgress,
} from '../worker/client.ts';
import { Answering } from './answering.svelte.ts';
import { withoutFiles } from './answers.ts';
import { findings } from './findings.ts';
import { usedFiles, type UsedFiles } from './usedFiles.ts';
import { distinct, settled, type Given, type Waiting } from './waiting.ts';

export type Notice = 'cancelled' | 'used' | 'restored';

/** `notRead`: the browser could not open a file. `notComputed`: the data could not be computed, the old stay. */
export type ProblemKind = 'notRead' | 'failed' | 'notComputed';

export interface Problem {
  readonly kind: ProblemKind;
  /** What the browser said, or the file's name. */
  readonly detail: string;
}

export class Intake {
  readonly #client: Client;
  readonly answers = new Answering(() => this.readAgain());
  #files: readonly Given[] = [];
  #loaded: Dataset | null = null;
  #reading = $state.raw<Reading | null>(null);
  #progress = $state.raw<ReadingProgress | null>(null);
  /** Whether what is being read are files just given. */
  #fresh = $state(false);
  #given = $state(0);
  /** Names of the texts that were pasted. */
  readonly #pasted: string[] = [];
  #notice = $state<Notice | null>(null);
  #used = $state.raw<UsedFiles | null>(null);
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
  get progress(): ReadingProgress | null {
    return this.#progress;
  }

  /** Whether the files that wait are being read again, with what has been said of them. */
  get rereading(): boolean {
    return this.#progress !== null && !this.#fresh;
  }

  /** Grows each time that files just given have been read. */
  get given(): number {
    return this.#given;
  }

  get notice(): Notice | null {
    return this.#notice;
  }

  /** What was done with the files that were used last. */
  get used(): UsedFiles | null {
    return this.#used;
  }

  get problem(): Problem | null {
    return this.#problem;
  }

  /** All faults, the files' own and those of the files together. */
  get faults(): readonly Fault[] {
    return this.#reading ? findings(this.#reading).faults : [];
  }

  /** The units that the files can speak of: those of the units file that waits, or else the loaded ones. */
  get units(): Dataset['units'] {
    return unitsOf(this.#reading) ?? this.#loaded?.units ?? [];
  }

  /** The number of the text that is pasted next. */
  nextPasted(): number {
    return this.#pasted.length + 1;
  }

  /** Notes that a file of this name is a text that was pasted. */
  notePasted(name: string): void {
    this.#pasted.push(name);
  }

  isPasted(name: string): boolean {
    return this.#pasted.includes(name);
  }

  /**
   * Reads files beside the loaded data; nothing is replaced until the user says so. Files that wait are read along with
   * them.
   */
  async give(files: readonly File[], loaded: Dataset): Promise<void> {
    const run = this.#begin(files.length, true);
    const read: Given[] = [];
    for (const file of files) {
      try {
        // A larger one is only read row by row, and the browser tells if it has changed since.
        const blob = file.size > LARGEST_COPY ? file : new Blob([await file.arrayBuffer()]);
        read.push({ name: file.name, blob });
      } catch {
        if (run === this.#run) this.fail('notRead', file.name);
        return;
      }
    }
    if (run !== this.#run) return;
    const fresh = distinct(read);
    const names = fresh.map(({ name }) => name);
    const waiting = this.#files.filter(({ name }) => !names.includes(name));
    const said = { ...withoutFiles(this.answers.said, names), repairAges: false, skipFaulty: false };
    this.#loaded = loaded;
    await this.#read({ files: [...waiting, ...fresh], said }, names);
  }

  /** Reads the files with all that has been said. */
  readAgain(): Promise<void> {
    return this.#read({ files: this.#files, said: this.answers.said }, []);
  }

  /** Lets a file wait no longer. */
  remove(file: string): Promise<void> {
    this.#files = this.#files.filter(({ name }) => name !== file);
    if (this.#files.length > 0) return this.answers.say(withoutFiles(this.answers.said, [file]));
    this.discard();
    return Promise.resolve();
  }

  /** Stops reading at once; files that were waiting before still do. */
  cancel(): void {
    this.#run += 1;
    this.#progress = null;
    this.#notice = 'cancelled';
    this.#busy = false;
    this.#client.cancel();
  }

  /** Forgets the files; what was loaded stays. */
  discard(): void {
    this.finish(null);
  }

  /** Forgets the files and tells what became of them; of files in use the names of units are remembered. */
  finish(notice: Notice | null): void {
    this.#used = notice === 'used' && this.#reading ? usedFiles(this.#reading, this.answers.heard) : null;
    if (this.#used) this.answers.remember();
    this.#run += 1;
    this.#files = [];
    this.answers.forget();
    this.#reading = null;
    this.#progress = null;
    this.#problem = null;
    this.#notice = notice;
  }

  fail(kind: ProblemKind, error: unknown): void {
    this.#progress = null;
    this.#problem = { kind, detail: error instanceof Error ? error.message : String(error) };
  }

  #begin(total: number, fresh: boolean): number {
    if (this.#busy) this.#client.cancel();
    this.#notice = null;
    this.#problem = null;
    this.#fresh = fresh;
    this.#progress = { done: 0, total, streamed: null };
    return (this.#run += 1);
  }

  /** Reads files; those of the names `fresh` take the place of earlier ones of the same kind. */
  async #read(waiting: Waiting, fresh: readonly string[]): Promise<void> {
    const loaded = this.#loaded;
    if (!loaded) return;
    const before = this.answers.said;
    const run = this.#begin(waiting.files.length, fresh.length > 0);
    try {
      const read = async (now: Waiting, names: readonly string[]): Promise<[Waiting, Reading] | null> => {
        this.#busy = true;
        const options = { ...now.said, mappings: this.answers.mappings.all };
        const reading = await this.#client.read(now.files, options, loaded, (progress) => {
          if (run === this.#run) this.#progress = progress;
        });
        if (run !== this.#run) return null;
        this.#busy = false;
        const units = unitsOf(reading) ?? loaded.units;
        const next = settled(now, reading, names, this.answers.unitNames.all, units);
        return next ? read(next, []) : [now, reading];
      };
      const done = await read(waiting, fresh);
      if (!done) return;
      const [{ files, said }, reading] = done;
      this.#files = files;
      this.answers.hear(said, before);
      this.#reading = reading;
      this.#progress = null;
      if (fresh.length > 0) this.#given += 1;
    } catch (error) {
      const cancelled = error instanceof EngineError && error.reason === 'cancelled';
      if (run !== this.#run || cancelled) return;
      this.#busy = false;
      this.fail('failed', error);
    }
  }
}

/** The units of the units file among those that were read. */
function unitsOf(reading: Reading | null): Dataset['units'] | null {
  const content = reading?.files.find((file) => file.content?.kind === 'units')?.content;
  return content?.kind === 'units' ? content.units : null;
}
