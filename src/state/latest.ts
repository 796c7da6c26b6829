// Senaste svaret: of several questions put one after the other, only the newest may answer.
import type { Dataset } from '../model/types.ts';
import { EngineError } from '../worker/client.ts';

/** Runs one question at a time for whoever shows the answer; answers that a newer question overtook are dropped. */
export class Latest {
  #run = 0;

  /** Whether `ask` still is the newest when it is answered: then `use` is given the answer, or `fail` the error. */
  async put<T>(
    ask: () => Promise<T>,
    use: (answer: T) => void,
    fail: (error: unknown) => void,
  ): Promise<void> {
    const run = (this.#run += 1);
    try {
      const answer = await ask();
      if (run === this.#run) use(answer);
    } catch (error) {
      const dropped = error instanceof EngineError && error.reason === 'superseded';
      if (run === this.#run && !dropped) fail(error);
    }
  }

  /** Drops whatever is under way. */
  drop(): void {
    this.#run += 1;
  }
}

/** Whether an answer about one data set may stand until that of the other is there: only what was typed differs. */
export function sameRegion(a: Dataset | null, b: Dataset | null): boolean {
  return a !== null && b !== null && a.units === b.units && a.lists === b.lists;
}
