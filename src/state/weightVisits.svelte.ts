// Vikter ur besök: what the user pasted of visits or costs by age class, and the weights it gives. It stays in the page.
import { estimate } from '../model/estimate.ts';
import type { Client, Pasted, PastedKind, PasteProblem } from '../worker/client.ts';
import { Latest } from './latest.ts';
import type { Results } from './results.svelte.ts';
import type { WeightsShown } from './weightsShown.svelte.ts';

/** One field that a column is pasted into. */
export class VisitsColumn {
  readonly #client: Client;
  readonly #results: Results;
  readonly #kind: PastedKind;
  readonly #latest = new Latest();
  #text = $state('');
  #read = $state.raw<{ readonly text: string; readonly pasted: Pasted } | null>(null);

  constructor(client: Client, results: Results, kind: PastedKind) {
    this.#client = client;
    this.#results = results;
    this.#kind = kind;
  }

  get text(): string {
    return this.#text;
  }

  get empty(): boolean {
    return this.#text.trim() === '';
  }

  /** By class; null where nothing is written, or it is not read yet, or wrong. */
  get values(): readonly number[] | null {
    const pasted = this.#pasted;
    return pasted && 'values' in pasted ? pasted.values.map((value) => value ?? 0) : null;
  }

  get problems(): readonly PasteProblem[] {
    const pasted = this.#pasted;
    return pasted && 'problems' in pasted ? pasted.problems : [];
  }

  async write(text: string): Promise<void> {
    this.#text = text;
    const { dataset } = this.#results;
    if (this.empty || !dataset) return this.#latest.drop();
    await this.#latest.put(
      () => this.#client.ask(dataset, 'pasted', text, this.#kind, null),
      (pasted) => (this.#read = { text, pasted }),
      () => (this.#read = null),
    );
  }

  /** Only of what stands in the field now. */
  get #pasted(): Pasted | null {
    return !this.empty && this.#read?.text === this.#text ? this.#read.pasted : null;
  }
}

export class WeightVisits {
  /** Visits or kronor × 10². */
  readonly volumes: VisitsColumn;
  /** Persons; where nothing is written the list in use counts. */
  readonly persons: VisitsColumn;
  readonly #shown: WeightsShown;
  #estimate: ReturnType<typeof estimate> | null = $derived.by(() => {
    const { listed } = this;
    const current = this.#shown.values;
    const volumes = this.volumes.values;
    return volumes && listed && current ? estimate(volumes, listed, current) : null;
  });

  constructor(client: Client, results: Results, shown: WeightsShown) {
    this.volumes = new VisitsColumn(client, results, 'volumes');
    this.persons = new VisitsColumn(client, results, 'persons');
    this.#shown = shown;
  }

  /** Listed by class: as pasted, else of the list in use. */
  get listed(): readonly number[] | null {
    return this.persons.empty ? this.#shown.counts : this.persons.values;
  }

  /** The weights, or why there are none; null until both columns are read. */
  get estimate(): ReturnType<typeof estimate> | null {
    return this.#estimate;
  }
}
