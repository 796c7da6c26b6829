// Arbete som tar tid: a question, how far its answer has come, and the newest answer with what it is of.
import type { Fault } from '../model/fault.ts';
import type { Dataset } from '../model/types.ts';
import type { YearFile } from '../params/schema.ts';
import { EngineError } from '../worker/client.ts';
import { Latest } from './latest.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A question, with the data and the rules that it is about. */
export interface Asked<Request> {
  readonly dataset: Dataset;
  readonly files: readonly (YearFile | null)[];
  readonly request: Request;
}

interface Answered<Request, Answer> {
  readonly of: Asked<Request>;
  readonly answer: Answer;
  /** Milliseconds. */
  readonly took: number;
}

export class Task<Request, Answer> {
  readonly #latest = new Latest();
  #run = 0;
  #answered = $state.raw<Answered<Request, Answer> | null>(null);
  #fault = $state.raw<{ readonly of: Asked<Request>; readonly fault: Fault } | null>(null);
  #progress = $state.raw<(Progress & { readonly took: number }) | null>(null);
  #problem = $state<string | null>(null);
  #cancelled = $state(false);

  /** The newest answer, whatever it is of. */
  get answered(): Answered<Request, Answer> | null {
    return this.#answered;
  }

  /** The answer to just this question; null until it is there. */
  answerTo(asked: Asked<Request>): Answer | null {
    return this.#answered && sameQuestion(this.#answered.of, asked) ? this.#answered.answer : null;
  }

  /** Why just this question has no answer. */
  faultOf(asked: Asked<Request>): Fault | null {
    return this.#fault && sameQuestion(this.#fault.of, asked) ? this.#fault.fault : null;
  }

  /** How far it has come, and in how many milliseconds; null where nothing is under way. */
  get progress(): (Progress & { readonly took: number }) | null {
    return this.#progress;
  }

  /** What the browser said where the work failed. */
  get problem(): string | null {
    return this.#problem;
  }

  get cancelled(): boolean {
    return this.#cancelled;
  }

  /** Puts a question; one that is under way is given up. The answer before stays until the new one is there. */
  async put(
    of: Asked<Request>,
    ask: (tell: (done: number, total: number) => void) => Promise<Answer | Fault>,
  ): Promise<void> {
    const run = (this.#run += 1);
    const begun = performance.now();
    const took = (): number => performance.now() - begun;
    this.#progress = { done: 0, total: 0, took: 0 };
    this.#fault = null;
    this.#problem = null;
    this.#cancelled = false;
    // The worker hears of it, and ends the work.
    const tell = (done: number, total: number): void => {
      if (run !== this.#run) throw new EngineError('superseded');
      this.#progress = { done, total, took: took() };
    };
    await this.#latest.put(
      () => ask(tell),
      (answer) => {
        this.#progress = null;
        if (isFault(answer)) this.#fault = { of, fault: answer };
        else this.#answered = { of, answer, took: took() };
      },
      (error) => {
        this.#progress = null;
        if (error instanceof EngineError && error.reason === 'cancelled') this.#cancelled = true;
        else this.#problem = error instanceof Error ? error.message : String(error);
      },
    );
  }

  /** Gives up what is under way; other questions to the same worker go on. */
  cancel(): void {
    if (!this.#progress) return;
    this.#run += 1;
    this.#latest.drop();
    this.#progress = null;
    this.#cancelled = true;
  }
}

/** Data and rules by identity, for they are never changed where they stand; the request by what it says. */
function sameQuestion<Request>(a: Asked<Request>, b: Asked<Request>): boolean {
  return (
    a.dataset === b.dataset &&
    a.files.every((file, index) => file === b.files[index]) &&
    JSON.stringify(a.request) === JSON.stringify(b.request)
  );
}

function isFault(answer: unknown): answer is Fault {
  return typeof answer === 'object' && answer !== null && 'code' in answer;
}
