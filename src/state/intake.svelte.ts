// Inläsning: the files a user has given, how they were read, and what the user has yet to decide.
import type { Fault, FaultCode } from '../model/fault.ts';
import type { Dataset } from '../model/types.ts';
import { EngineError, type Client, type Reading } from '../worker/client.ts';
import { repairsIn, type Repair } from './repairs.ts';

/** Largest file that is read into memory at once. */
const MAX_BYTES = 200_000_000;

/** Faults of the header, which no row can be left out for. */
const OF_HEADER: ReadonlySet<FaultCode> = new Set(['missingColumn', 'duplicateColumn', 'unknownFile']);

export type Notice = 'cancelled' | 'used' | 'restored';

export class Intake {
  readonly #client: Client;
  #files: readonly File[] = [];
  #loaded: Dataset | null = null;
  #repairAges = $state(false);
  #skipFaulty = $state(false);
  #reading = $state.raw<Reading | null>(null);
  #progress = $state.raw<{ done: number; total: number } | null>(null);
  #notice = $state<Notice | null>(null);
  #problem = $state<string | null>(null);
  #run = 0;

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

  get problem(): string | null {
    return this.#problem;
  }

  get repairsAges(): boolean {
    return this.#repairAges;
  }

  get skipsFaulty(): boolean {
    return this.#skipFaulty;
  }

  /** All faults, the files' own and those of the files together. */
  get faults(): readonly Fault[] {
    const reading = this.#reading;
    return reading ? [...reading.files.flatMap((file) => file.faults), ...reading.assembly.faults] : [];
  }

  /** Dates that could be age classes, which need the user's consent. */
  get repairs(): readonly Repair[] {
    return repairsIn(this.faults);
  }

  /** Rows that the files have and that cannot be used as they are. */
  get rejected(): number {
    return this.#reading?.files.reduce((sum, file) => sum + file.rows.rejected, 0) ?? 0;
  }

  /** Whether leaving out the faulty rows would help: whatever stops the files belongs to a row of figures. */
  get skippable(): boolean {
    const stops = this.faults.filter((fault) => fault.severity !== 'warning');
    return (
      this.rejected > 0 &&
      this.repairs.length === 0 &&
      !this.#skipFaulty &&
      stops.every((fault) => fault.place?.row !== undefined && !OF_HEADER.has(fault.code))
    );
  }

  /** Reads files beside the loaded data; nothing is replaced until `take`. */
  async give(files: readonly File[], loaded: Dataset): Promise<void> {
    this.#files = files;
    this.#loaded = loaded;
    this.#repairAges = false;
    this.#skipFaulty = false;
    await this.#read();
  }

  async consentToRepairs(): Promise<void> {
    this.#repairAges = true;
    await this.#read();
  }

  async skipFaultyRows(): Promise<void> {
    this.#skipFaulty = true;
    await this.#read();
  }

  /** Stops reading at once. */
  cancel(): void {
    this.#client.cancel();
  }

  /** Forgets the files; what was loaded stays. */
  discard(): void {
    this.#clear(null);
  }

  /** The data set the files make, for the application to take into use; null where a fault stands in the way. */
  take(): Dataset | null {
    const dataset = this.#reading?.assembly.dataset ?? null;
    if (dataset) this.#clear('used');
    return dataset;
  }

  tell(notice: Notice | null): void {
    this.#notice = notice;
  }

  #clear(notice: Notice | null): void {
    this.#run += 1;
    this.#files = [];
    this.#reading = null;
    this.#notice = notice;
    this.#problem = null;
  }

  async #read(): Promise<void> {
    const loaded = this.#loaded;
    if (!loaded || this.#files.length === 0) return;
    const run = (this.#run += 1);
    this.#notice = null;
    this.#problem = null;
    this.#progress = { done: 0, total: this.#files.length };
    try {
      const given = await Promise.all(
        this.#files.map(async (file) => ({
          name: file.name,
          // Of a file that is too large one byte more than allowed is enough for the reader to say so.
          bytes: await file.slice(0, MAX_BYTES + 1).arrayBuffer(),
        })),
      );
      const options = { repairAges: this.#repairAges, skipFaulty: this.#skipFaulty };
      const reading = await this.#client.read(given, options, loaded, (done, total) => {
        if (run === this.#run) this.#progress = { done, total };
      });
      if (run === this.#run) this.#reading = reading;
    } catch (error) {
      if (run !== this.#run) return;
      if (error instanceof EngineError && error.reason === 'cancelled') this.#clear('cancelled');
      else this.#problem = error instanceof Error ? error.message : String(error);
    } finally {
      this.#progress = null;
    }
  }
}
