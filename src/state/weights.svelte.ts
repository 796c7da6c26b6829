// Åldersvikterna: what can be done to those of listing or medication, each step of it one that can be undone.
import { scaledWeights } from '../model/scale.ts';
import { smoothed } from '../model/smooth.ts';
import { AGE_CLASSES } from '../model/types.ts';
import type { YearFile } from '../params/schema.ts';
import type { Client, PasteProblem } from '../worker/client.ts';
import { Latest } from './latest.ts';
import type { Results } from './results.svelte.ts';
import type { Scenarios } from './scenarios.svelte.ts';
import { normalisation, type Done, type WeightProblem } from './weightSteps.ts';
import { asDecimal, type WeightKind } from './weightSums.ts';
import { WeightsShown, type WeightColumn } from './weightsShown.svelte.ts';
import { WeightVisits } from './weightVisits.svelte.ts';

export type { Moved, Run } from './weightEffect.ts';
export type { VisitsColumn } from './weightVisits.svelte.ts';
export type { Done, PasteProblem, WeightColumn, WeightKind, WeightProblem };

type Told = { readonly done: Done } | { readonly problem: WeightProblem };

const NONE_LOCKED: readonly boolean[] = AGE_CLASSES.map(() => false);

export class Weights {
  readonly shown: WeightsShown;
  readonly visits: WeightVisits;
  readonly #client: Client;
  readonly #results: Results;
  readonly #scenarios: Scenarios;
  readonly #name: () => string;
  readonly #latest = new Latest();
  #locked = $state.raw<Readonly<Record<WeightKind, readonly boolean[]>>>({
    listing: NONE_LOCKED,
    medication: NONE_LOCKED,
  });
  /** Told of the last step for as long as the rules are those it left. */
  #told = $state.raw<{ readonly of: YearFile | null; readonly kind: WeightKind; readonly told: Told } | null>(
    null,
  );

  /** `name` is what a scenario is called that the first change starts. */
  constructor(client: Client, results: Results, scenarios: Scenarios, name: () => string) {
    this.#client = client;
    this.#results = results;
    this.#scenarios = scenarios;
    this.#name = name;
    this.shown = new WeightsShown(results, scenarios);
    this.visits = new WeightVisits(client, results, this.shown);
  }

  /** Classes that no step may change. */
  get locked(): readonly boolean[] {
    return this.#locked[this.shown.kind];
  }

  get done(): Done | null {
    const told = this.#current;
    return told && 'done' in told ? told.done : null;
  }

  get problem(): WeightProblem | null {
    const told = this.#current;
    return told && 'problem' in told ? told.problem : null;
  }

  choose(kind: WeightKind): void {
    this.shown.choose(kind);
    this.#latest.drop();
  }

  lock(index: number, locked: boolean): void {
    this.#lock(this.locked.with(index, locked));
  }

  lockAll(locked: boolean): void {
    this.#lock(this.locked.map(() => locked));
  }

  /** Sets one weight. */
  set(index: number, value: number): void {
    this.#put(
      AGE_CLASSES.map((_, at) => (at === index ? value : null)),
      null,
    );
  }

  /** Raises or lowers all that are not locked; `percent` × 10², so 102 % is 102_00. */
  scale(percent: number): void {
    const { values } = this.shown;
    if (!values) return;
    const weights = scaledWeights(values, this.locked, percent);
    this.#put(weights, { did: 'scaled', mean: this.shown.meanOf(weights) });
  }

  smooth(): void {
    const { values } = this.shown;
    if (!values) return;
    const weights = smoothed(values, this.locked);
    this.#put(weights, { did: 'smoothed', mean: this.shown.meanOf(weights) });
  }

  /** Scales those that are not locked so that the mean on the list is 1.00. */
  normalise(): void {
    const { values, counts } = this.shown;
    const { locked } = this;
    if (!values) return;
    const made = normalisation(values, counts ?? [], locked);
    if ('code' in made) return this.#tell({ problem: made });
    const { weights, factor } = made;
    this.#put(weights, { did: 'normalised', factor, mean: this.shown.meanOf(weights) });
  }

  /** Takes the weights of a column for all classes that are not locked, or the one of a class. */
  take({ label, values }: WeightColumn, index: number | null = null): void {
    const { locked } = this;
    const taken = values.map((value, at) => ((index === null ? !locked[at] : index === at) ? value : null));
    this.#put(taken, { did: 'taken', label, kept: index === null && locked.includes(true) });
  }

  /** Takes the weights that the visits give. */
  useVisits(rationale: string): void {
    const answer = this.visits.estimate;
    if (!answer || 'code' in answer) return;
    this.#put(answer.weights, { did: 'used', mean: this.shown.meanOf(answer.weights) }, rationale);
  }

  /** Takes what was copied from a spreadsheet; a column alone starts at the class `from`. */
  async paste(text: string, from: number | null): Promise<void> {
    const { dataset } = this.#results;
    const { kind } = this.shown;
    const { file } = this.#scenarios;
    if (!dataset) return;
    await this.#latest.put(
      () => this.#client.ask(dataset, 'pasted', text, 'weights', from),
      (pasted) => {
        // What has been changed meanwhile is not written over.
        if (kind !== this.shown.kind || file !== this.#scenarios.file) return;
        if ('problems' in pasted)
          return this.#tell({ problem: { code: 'pasted', problems: pasted.problems } });
        const classes = pasted.values.flatMap((value, index) => (value === null ? [] : [index]));
        this.#put(pasted.values, { did: 'pasted', classes });
      },
      () => this.#tell({ problem: { code: 'notRead' } }),
    );
  }

  /** Sets what is not null, in one step. */
  #put(weights: readonly (number | null)[], done: Done | null, rationale?: string): void {
    this.shown.draw(null);
    const { values, bounds } = this.shown;
    if (!values) return;
    const changed = weights.flatMap((value, index) =>
      value === null || value === values[index] ? [] : [{ index, value }],
    );
    const problem = this.#problemOf(changed, bounds);
    if (problem) return this.#tell({ problem });
    const paths = changed.map(({ index, value }): [string, string] => [
      this.shown.path(index),
      asDecimal(value),
    ]);
    const fault =
      paths.length > 0 ? this.#scenarios.set(Object.fromEntries(paths), this.#name(), rationale) : null;
    if (fault) return this.#tell({ problem: { code: 'rules', fault } });
    if (done) this.#tell({ done: paths.length === 0 ? { did: 'nothing' } : done });
    else this.#told = null;
  }

  #problemOf(
    changed: readonly { readonly index: number; readonly value: number }[],
    { min, max }: { readonly min: number; readonly max: number },
  ): WeightProblem | null {
    const outside = changed.find(({ value }) => value < min || value > max);
    if (outside) return { code: 'bounds', ...outside };
    const classes = changed.filter(({ index }) => this.locked[index]).map(({ index }) => index);
    return classes.length > 0 ? { code: 'locked', classes } : null;
  }

  #tell(told: Told): void {
    this.#told = { of: this.#scenarios.file, kind: this.shown.kind, told };
  }

  get #current(): Told | null {
    const told = this.#told;
    return told && told.of === this.#scenarios.file && told.kind === this.shown.kind ? told.told : null;
  }

  #lock(locked: readonly boolean[]): void {
    this.#locked = { ...this.#locked, [this.shown.kind]: locked };
    this.#told = null;
  }
}
