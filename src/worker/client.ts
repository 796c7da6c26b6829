// Förbindelsen med arbetaren: the only way to it. The latest call wins; a worker that fails or dies rejects.
import { proxy, wrap, type Endpoint, type Remote } from 'comlink';
import type { ReadOptions } from '../csv/options.ts';
import type { Dataset } from '../model/types.ts';
import type { YearFile } from '../params/schema.ts';
import type { ReadingProgress } from './reading.ts';
import type { Api, GivenFile, Outcome, Progress, Reading, Request } from './api.ts';
import { unpacked, type Packed } from './packed.ts';
import type { News, Question, Served } from './served.ts';

export { fold } from '../csv/columns.ts';
export { LARGEST_COPY } from '../csv/limits.ts';
export type { Answers, Correction, Mapping, ReadOptions } from '../csv/options.ts';
export type { Pasted, PasteProblem, PastedKind } from '../csv/pasted.ts';
export { REQUIRED, WORDS } from '../csv/words.ts';
export type { Kind } from '../csv/words.ts';
export type { IndexScope } from '../params/indexed.ts';
export type { ReadingProgress } from './reading.ts';
export type { Basis, Outcome, Progress, Reading, Request } from './api.ts';
export type { OutOfBounds, Pot, Pots, Wanted } from './heldPool.ts';
export type { AskedTransition, Phased, PhasedUnit, Unkept } from './phased.ts';
export type { DrawRequest } from './drawn.ts';
export type { ChangeEffect } from './changeEffects.ts';
export type { PurchaseAnswer } from './purchase.ts';
export type { Measured, Span, SweepRequest, Swept } from './swept.ts';
export type { Swings, SwingsRequest } from './swings.ts';
export type { AskedGoal, AskedKnob, Solved } from './solved.ts';
export type { ReadingEffect, ReadingEffects } from './readingEffects.ts';
export type { NamedEffect, RuleEffect } from './ruleEffect.ts';
export type { TypedKind } from './typed.ts';
export type { Note, ParameterRow, WorkbookRequest, WorkbookWords } from './workbook.ts';

/** Why a call has no answer: a newer one took its place, the user cancelled, or the worker failed. */
type EngineFailure = 'superseded' | 'cancelled' | 'failed';

export class EngineError extends Error {
  readonly reason: EngineFailure;
  constructor(reason: EngineFailure, message: string = reason) {
    super(message);
    this.name = 'EngineError';
    this.reason = reason;
  }
}

type Answer<Q extends Question> = Awaited<ReturnType<Api[Q]>>;

/** Questions whose last detail is told how far the work has come. */
type Long = {
  [Q in Question]: Parameters<Api[Q]> extends [...unknown[], Progress] ? Q : never;
}[Question];
type Details<Q extends Long> = Parameters<Api[Q]> extends [...infer Rest, Progress] ? Rest : never;

/** A running worker, real or stood in for. */
export interface Engine {
  readonly endpoint: Endpoint;
  /** Settles with a reason when the worker fails to load or dies; never rejects. */
  readonly death: Promise<string>;
  terminate(): void;
}

interface Connection {
  readonly api: Remote<Served>;
  /** Of `api`, which makes another at each mention. */
  readonly answer: Remote<Served>['answer'];
  readonly engine: Engine;
  /** Rejects each of the calls that are under way. */
  readonly pending: Set<(error: EngineError) => void>;
  /** What this worker counts on. */
  known: Known;
}

interface Known {
  readonly dataset: Dataset | null;
  readonly years: readonly YearFile[];
  readonly scenarios: ReadonlyMap<string, YearFile>;
}

interface Computation {
  readonly dataset: Dataset;
  readonly requests: readonly Request[];
  resolve(outcomes: Outcome[]): void;
  reject(error: Error): void;
}

const NOTHING: Known = { dataset: null, years: [], scenarios: new Map() };

/** Calls to one worker, which is started at the first call and again after it has failed or been cancelled. */
export class Client {
  readonly #spawn: () => Engine;
  #connection: Connection | null = null;
  #computing = false;
  #next: Computation | null = null;
  #years = NOTHING.years;
  #scenarios = NOTHING.scenarios;

  constructor(spawn: () => Engine = worker('engine')) {
    this.#spawn = spawn;
  }

  /** All rule years: those that ship, and those added. */
  years(): Promise<YearFile[]> {
    return this.#put(null, 'years', []);
  }

  /** Rule years to count with besides those that ship; checked ones, as `indexYear` and `read` give them. */
  addYears(files: readonly YearFile[]): void {
    this.#years = files;
  }

  /** The scenarios there are, by id: checked year files with their changes made. */
  useScenarios(scenarios: readonly { readonly id: string; readonly file: YearFile }[]): void {
    this.#scenarios = new Map(scenarios.map(({ id, file }) => [id, file]));
  }

  /**
   * Puts a question to the worker about a data set. Messages keep their order, so the answer is of that data set even
   * where questions about another follow at once.
   */
  ask<Q extends Question>(dataset: Dataset, question: Q, ...details: Parameters<Api[Q]>): Promise<Answer<Q>> {
    return this.#put(dataset, question, details);
  }

  /**
   * Puts a question that takes its time, and tells how far it has come. `cancel()` stops it at once, and every other
   * question to this worker with it.
   */
  work<Q extends Long>(
    dataset: Dataset,
    question: Q,
    progress: Progress,
    ...details: Details<Q>
  ): Promise<Answer<Q>> {
    const put = this.ask as unknown as (...all: unknown[]) => Promise<Answer<Q>>;
    return put.call(this, dataset, question, ...details, proxy(progress));
  }

  sample(): Promise<Dataset> {
    return this.#call(({ api }) => api.sample());
  }

  sampleFiles(): Promise<{ name: string; text: string }[]> {
    return this.#call(({ api }) => api.sampleFiles());
  }

  /** Reads files. `cancel()` stops it at once. */
  read(
    files: readonly GivenFile[],
    options: ReadOptions,
    loaded: Dataset,
    progress: (progress: ReadingProgress) => void,
  ): Promise<Reading> {
    return this.#call(({ api }) => api.read(files, options, loaded, proxy(progress)));
  }

  /**
   * Computes on a data set; while one computation runs only the newest further one waits, the others are
   * superseded. An answer is always of the data set that was asked about.
   */
  compute(dataset: Dataset, requests: readonly Request[]): Promise<Outcome[]> {
    this.#next?.reject(new EngineError('superseded'));
    return new Promise((resolve, reject) => {
      this.#next = { dataset, requests, resolve, reject };
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
      const { dataset, requests, resolve, reject } = this.#next;
      this.#next = null;
      try {
        const outcomes = await this.ask(dataset, 'compute', requests);
        if (this.#next) reject(new EngineError('superseded'));
        else resolve(outcomes);
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    }
    this.#computing = false;
  }

  #call<T>(ask: (connection: Connection) => Promise<T>): Promise<T> {
    const connection = this.#connect();
    return new Promise((resolve, reject) => {
      connection.pending.add(reject);
      ask(connection)
        .then(resolve, reject)
        .finally(() => connection.pending.delete(reject));
    });
  }

  /** With what the worker does not know yet; null for a question about no data set. */
  #put<Q extends Question>(
    dataset: Dataset | null,
    question: Q,
    details: readonly unknown[],
  ): Promise<Answer<Q>> {
    return this.#call((connection) => {
      const { known } = connection;
      const now = { dataset: dataset ?? known.dataset, years: this.#years, scenarios: this.#scenarios };
      connection.known = now;
      const answer = connection.answer(newsOf(now, known), question, ...details) as Promise<unknown>;
      return answer.then(
        (told) => (question === 'compute' ? (told as Packed[]).map(unpacked) : told) as Answer<Q>,
        (error: unknown) => {
          // It may not have come to know it all.
          connection.known = NOTHING;
          throw error;
        },
      );
    });
  }

  #connect(): Connection {
    if (this.#connection) return this.#connection;
    const engine = this.#spawn();
    const api = wrap<Served>(engine.endpoint);
    const connection: Connection = {
      api,
      answer: api.answer,
      engine,
      pending: new Set(),
      known: NOTHING,
    };
    this.#connection = connection;
    void engine.death.then((message) => {
      if (this.#connection === connection) this.#drop(new EngineError('failed', message));
    });
    return connection;
  }

  #drop(error: EngineError): void {
    const connection = this.#connection;
    this.#connection = null;
    connection?.engine.terminate();
    connection?.pending.forEach((reject) => reject(error));
  }
}

function newsOf({ dataset, years, scenarios }: Known, known: Known): News {
  return {
    ...(years === known.years ? {} : { years }),
    ...(scenarios === known.scenarios ? {} : { scenarios: scenarioNews(scenarios, known.scenarios) }),
    ...(dataset === known.dataset || !dataset ? {} : { dataset }),
  };
}

/** Those that are new, changed or gone. */
function scenarioNews(now: Known['scenarios'], known: Known['scenarios']): NonNullable<News['scenarios']> {
  const gone = [...known.keys()].filter((id) => !now.has(id)).map((id) => [id, null] as const);
  const changed = [...now]
    .filter(([id, file]) => known.get(id) !== file)
    .map(([id, file]) => [id, changedParts(file, known.get(id))] as const);
  return [...gone, ...changed];
}

/** What of a file is not what is known: little, where a value was changed. */
function changedParts(file: YearFile, known: YearFile | undefined): Partial<YearFile> {
  const parts = Object.keys(file) as (keyof YearFile)[];
  return Object.fromEntries(
    parts.filter((part) => file[part] !== known?.[part]).map((part) => [part, file[part]]),
  );
}

/** Starts the application's own worker, which is named by what it is for. */
export function worker(role: 'engine' | 'reader' | 'thinker'): () => Engine {
  return () => {
    // Unlike any other's, of this page or another; `crypto.randomUUID` is missing where a page is served unencrypted.
    const name = `${role}-${Date.now()}-${Math.random()}`;
    const own = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module', name });
    const death = new Promise<string>((resolve) => {
      own.onerror = (event) => resolve(event.message || 'The worker could not be loaded');
      own.onmessageerror = () => resolve('The worker sent something unreadable');
      void wrap<{ ready(): void }>(own)
        .ready()
        .then(() => navigator.locks?.request(name, () => resolve('The worker is gone')))
        .catch(() => undefined);
    });
    return { endpoint: own, death, terminate: () => own.terminate() };
  };
}
