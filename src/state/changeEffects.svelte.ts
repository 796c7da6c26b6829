// Ändringarnas verkan: what each change of the scenario worked on does on its own.
import type { Fault } from '../model/fault.ts';
import type { Dataset } from '../model/types.ts';
import type { YearFile } from '../params/schema.ts';
import type { ChangeEffect, Client, Request } from '../worker/client.ts';
import { byPath } from './byPath.ts';
import { sameSide, type Progress } from './compare.svelte.ts';
import { Latest } from './latest.ts';
import type { Results } from './results.svelte.ts';
import type { Scenarios } from './scenarios.svelte.ts';

export type { ChangeEffect };

/** What the effects are of. */
interface Asked {
  readonly dataset: Dataset;
  readonly request: Request;
  readonly files: readonly [own: YearFile, base: YearFile];
}

const NONE = byPath<ChangeEffect>([]);

export class ChangeEffects {
  readonly #client: Client;
  readonly #results: Results;
  readonly #scenarios: Scenarios;
  readonly #latest = new Latest();
  #answer = $state.raw<ReadonlyMap<string, ChangeEffect>>(NONE);
  #of = $state.raw<Asked | null>(null);
  #fault = $state.raw<Fault | null>(null);
  #progress = $state.raw<Progress | null>(null);
  #problem = $state<string | null>(null);

  constructor(client: Client, results: Results, scenarios: Scenarios) {
    this.#client = client;
    this.#results = results;
    this.#scenarios = scenarios;
  }

  /** By path; null until the answer is there, and where it is of another scenario, list or data. */
  get effects(): ReadonlyMap<string, ChangeEffect> | null {
    const [asked, now] = [this.#of, this.#asked()];
    const fits =
      asked !== null &&
      now !== null &&
      asked.dataset === now.dataset &&
      sameSide(asked.request, now.request) &&
      asked.files.every((file, index) => file === now.files[index]);
    return fits ? this.#answer : null;
  }

  get fault(): Fault | null {
    return this.#fault;
  }

  get progress(): Progress | null {
    return this.#progress;
  }

  /** What the browser said when the effects could not be computed. */
  get problem(): string | null {
    return this.#problem;
  }

  /** Computes the effects of the scenario as it is shown now; call it again whenever that has changed. */
  async update(): Promise<void> {
    const asked = this.#asked();
    if (!asked || this.effects) return;
    this.#progress = { done: 0, total: 1 };
    const tell = (done: number, total: number): void => {
      this.#progress = { done, total };
    };
    await this.#latest.put(
      () => this.#client.work(asked.dataset, 'changeEffects', tell, asked.request),
      (answer) => {
        const barred = 'code' in answer;
        this.#of = asked;
        this.#answer = barred ? NONE : byPath(answer);
        this.#fault = barred ? answer : null;
        this.#problem = null;
        this.#progress = null;
      },
      (error) => {
        this.#problem = error instanceof Error ? error.message : String(error);
        this.#progress = null;
      },
    );
  }

  /** Stops the computation. */
  cancel(): void {
    this.#latest.drop();
    this.#client.cancel();
    this.#progress = null;
  }

  /** Null where no scenario is chosen, and while its newest state is not shown yet. */
  #asked(): Asked | null {
    const { dataset, result, variant } = this.#results;
    const scenario = this.#scenarios.chosen;
    const base = scenario && this.#scenarios.baseOf(scenario);
    if (!dataset || !result || !variant || !base || variant.file !== this.#scenarios.file) return null;
    const request = { year: base.year, scenario: variant.id, period: result.period };
    return { dataset, request, files: [variant.file, base] };
  }
}
