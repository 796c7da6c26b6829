// Scenariofiler bland filerna: told by what they say, read at once beside what there is, and undone as any other step.
import type { Fault } from '../model/fault.ts';
import { looksLikeScenario } from '../params/scenarioFile.ts';
import { beginningOf } from './beginning.ts';
import type { Scenarios } from './scenarios.svelte.ts';

/** What became of a file. */
export interface GivenScenario {
  /** Of the file. */
  readonly name: string;
  /** Name of the scenario that was read; null where it could not be used. */
  readonly scenario: string | null;
  /** Why it could not be used; none where it could not be opened. */
  readonly faults: readonly Fault[];
}

export class ScenarioFiles {
  readonly #scenarios: Scenarios;
  #given = $state.raw<readonly GivenScenario[]>([]);

  constructor(scenarios: Scenarios) {
    this.#scenarios = scenarios;
  }

  /** What became of the files given last; of several scenarios the last that could be used is chosen. */
  get given(): readonly GivenScenario[] {
    return this.#given;
  }

  /** Reads the scenario files among the files, and answers with the other files. */
  async take(files: readonly File[]): Promise<readonly File[]> {
    const [others, given]: [File[], GivenScenario[]] = [[], []];
    for (const file of files) {
      if (looksLikeScenario(await beginningOf(file))) given.push(await this.#read(file));
      else others.push(file);
    }
    this.#given = given;
    return others;
  }

  discard(): void {
    this.#given = [];
  }

  async #read(file: File): Promise<GivenScenario> {
    const text = await file.text().catch(() => null);
    const faults = text === null ? [] : this.#scenarios.read(text);
    const used = text !== null && faults.length === 0;
    return { name: file.name, scenario: used ? (this.#scenarios.chosen?.name ?? null) : null, faults };
  }
}
