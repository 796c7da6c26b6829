// Förbindelsen med arbetaren: the only way to it. The latest call wins; a worker that fails or dies rejects.
import { proxy, transfer, wrap, type Endpoint, type Remote } from 'comlink';
import type { Dataset } from '../model/types.ts';
import type { Api, GivenFile, Outcome, Reading, Request } from './api.ts';
import type { ReadOptions } from '../csv/read.ts';
import type { YearFile } from '../params/schema.ts';

export type { Api, GivenFile, Outcome, Reading, Request } from './api.ts';

/** Why a call has no answer: a newer one took its place, the user cancelled, or the worker failed. */
export type EngineFailure = 'superseded' | 'cancelled' | 'failed';

export class EngineError extends Error {
  readonly reason: EngineFailure;
  constructor(reason: EngineFailure, message: string = reason) {
    super(message);
    this.name = 'EngineError';
    this.reason = reason;
  }
}

/** A running worker, real or stood in for. */
export interface Engine {
  readonly endpoint: Endpoint;
  /** Settles with a reason when the worker fails to load or dies; never rejects. */
  readonly death: Promise<string>;
  terminate(): void;
}

interface Connection {
  readonly api: Remote<Api>;
  readonly engine: Engine;
  /** Rejects every call that is under way. */
  fail(error: EngineError): void;
  readonly failure: Promise<never>;
}

/** Calls to one worker, which is started at the first call and again after it has failed or been cancelled. */
export class Client {
  readonly #spawn: () => Engine;
  #connection: Connection | null = null;
  #dataset: Dataset | null = null;
  #computing = false;
  #next: {
    requests: readonly Request[];
    resolve: (value: Outcome[]) => void;
    reject: (error: Error) => void;
  } | null = null;

  constructor(spawn: () => Engine = spawnWorker) {
    this.#spawn = spawn;
  }

  years(): Promise<YearFile[]> {
    return this.#call((api) => api.years());
  }

  sample(): Promise<Dataset> {
    return this.#call((api) => api.sample());
  }

  sampleFiles(): Promise<{ name: string; text: string }[]> {
    return this.#call((api) => api.sampleFiles());
  }

  /** Reads files; the bytes are handed over, not copied. `cancel()` stops it at once. */
  read(
    files: readonly GivenFile[],
    options: ReadOptions,
    loaded: Dataset,
    progress: (done: number, total: number) => void,
  ): Promise<Reading> {
    const bytes = files.map((file) => file.bytes);
    return this.#call((api) => api.read(transfer([...files], bytes), options, loaded, proxy(progress)));
  }

  /** Sets the data set that `compute` counts on, now and in any later worker. */
  async use(dataset: Dataset): Promise<void> {
    this.#dataset = dataset;
    if (this.#connection) await this.#call((api) => api.use(dataset));
  }

  /** Computes; while one computation runs only the newest further one waits, the others are superseded. */
  compute(requests: readonly Request[]): Promise<Outcome[]> {
    this.#next?.reject(new EngineError('superseded'));
    return new Promise((resolve, reject) => {
      this.#next = { requests, resolve, reject };
      if (!this.#computing) void this.#drain();
    });
  }

  /** Stops whatever runs, at once: the worker is ended, and the next call starts another. */
  cancel(): void {
    this.#drop(new EngineError('cancelled'));
  }

  async #drain(): Promise<void> {
    this.#computing = true;
    while (this.#next) {
      const { requests, resolve, reject } = this.#next;
      this.#next = null;
      try {
        const outcomes = await this.#call((api) => api.compute(requests));
        if (this.#next) reject(new EngineError('superseded'));
        else resolve(outcomes);
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    }
    this.#computing = false;
  }

  async #call<T>(ask: (api: Remote<Api>) => Promise<T>): Promise<T> {
    const { api, failure } = this.#connect();
    return Promise.race([ask(api), failure]);
  }

  #connect(): Connection {
    if (this.#connection) return this.#connection;
    const engine = this.#spawn();
    const api = wrap<Api>(engine.endpoint);
    let fail: Connection['fail'] = () => undefined;
    const failure = new Promise<never>((_, reject) => (fail = reject));
    failure.catch(() => undefined);
    const connection: Connection = { api, engine, fail, failure };
    this.#connection = connection;
    void engine.death.then((message) => {
      if (this.#connection === connection) this.#drop(new EngineError('failed', message));
    });
    if (this.#dataset) void api.use(this.#dataset).catch(() => undefined);
    return connection;
  }

  #drop(error: EngineError): void {
    const connection = this.#connection;
    this.#connection = null;
    connection?.engine.terminate();
    connection?.fail(error);
  }
}

let started = 0;

/** The application's own worker. */
function spawnWorker(): Engine {
  const name = `engine-${(started += 1)}-${crypto.randomUUID()}`;
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module', name });
  const death = new Promise<string>((resolve) => {
    worker.onerror = (event) => resolve(event.message || 'The worker could not be loaded');
    worker.onmessageerror = () => resolve('The worker sent something unreadable');
    void wrap<{ ready(): void }>(worker)
      .ready()
      .then(() => navigator.locks?.request(name, () => resolve('The worker is gone')))
      .catch(() => undefined);
  });
  return { endpoint: worker, death, terminate: () => worker.terminate() };
}
