// Vikterna som de visas: those of listing or medication now, beside others, and what they come to on the list in use.
import { meanWeight } from '../model/normalise.ts';
import { AGE_CLASSES, type List } from '../model/types.ts';
import { parameterAt } from '../params/parameter.ts';
import type { YearFile } from '../params/schema.ts';
import type { Results } from './results.svelte.ts';
import { unitRows } from './rows.ts';
import type { Comparand, Scenarios } from './scenarios.svelte.ts';
import { extremes, shifts, type Extremes, type Shifts } from './weightEffect.ts';
import {
  classCounts,
  inHundredths,
  isPot,
  weightSums,
  type WeightKind,
  type WeightSums,
} from './weightSums.ts';

/** Weights to compare with and to take: of a rule year, or of the scenario copied from. In hundredths. */
export interface WeightColumn {
  readonly label: Comparand['label'];
  readonly values: readonly (number | null)[];
}

export class WeightsShown {
  readonly #results: Results;
  readonly #scenarios: Scenarios;
  #kind = $state<WeightKind>('listing');
  #drawn = $state.raw<{ readonly index: number; readonly value: number } | null>(null);

  #columns: readonly WeightColumn[] = $derived.by(() => this.#columnsOf());
  #committed: readonly number[] | null = $derived.by(() => this.#weightsOf(this.#scenarios.file));
  #before: readonly number[] | null = $derived(this.#weightsOf(this.base));
  #counts: readonly number[] | null = $derived(this.list && classCounts(this.list));

  constructor(results: Results, scenarios: Scenarios) {
    this.#results = results;
    this.#scenarios = scenarios;
  }

  get kind(): WeightKind {
    return this.#kind;
  }

  choose(kind: WeightKind): void {
    this.#kind = kind;
    this.#drawn = null;
  }

  /** The list in use. */
  get list(): List | null {
    const { dataset, result } = this.#results;
    return dataset?.lists.find(({ period }) => period === result?.period) ?? null;
  }

  /** Persons by age class on it; null where they are not known. */
  get counts(): readonly number[] | null {
    return this.#counts;
  }

  /** The rules that changes are counted from: a scenario's base year, or the chosen year. */
  get base(): YearFile | null {
    const { chosen } = this.#scenarios;
    return chosen ? this.#scenarios.baseOf(chosen) : this.#results.rules;
  }

  /** In hundredths, by class, with what is being drawn; null where the rules cannot be used. */
  get values(): readonly number[] | null {
    const drawn = this.#drawn;
    return drawn && this.#committed ? this.#committed.with(drawn.index, drawn.value) : this.#committed;
  }

  /** Those of the base year. */
  get before(): readonly number[] | null {
    return this.#before;
  }

  get columns(): readonly WeightColumn[] {
    return this.#columns;
  }

  /** Hundredths. */
  get bounds(): { readonly min: number; readonly max: number } {
    const { file } = this.#scenarios;
    const first = file && parameterAt(file, this.path(0));
    return { min: inHundredths(first?.min), max: inHundredths(first?.max) };
  }

  /** What the weights come to on the list, before the changes and after; null where there is no list or no rules. */
  get sums(): { readonly before: WeightSums; readonly after: WeightSums } | null {
    const { kind, list, base, before, values } = this;
    const { file } = this.#scenarios;
    if (!list || !base || !before || !values || !file) return null;
    return { before: weightSums(kind, before, list, base), after: weightSums(kind, values, list, file) };
  }

  /** The mean of any weights on the list. */
  meanOf(weights: readonly (number | null)[]): number | null {
    const known = weights.filter((weight) => weight !== null);
    return this.#counts && known.length === weights.length ? meanWeight(known, this.#counts) : null;
  }

  /** Whether the line's pool is given, so that the weights only share it out. */
  get isPot(): boolean {
    const { file } = this.#scenarios;
    return file !== null && isPot(this.#kind, file);
  }

  get shifts(): Shifts {
    return this.before && this.values ? shifts(this.before, this.values) : { raised: [], lowered: [] };
  }

  /** Whether the amounts on the page are of the weights shown. */
  get settled(): boolean {
    return this.#drawn === null && this.#results.rules === this.#scenarios.file;
  }

  /** Who gains and loses most by all changes of the scenario; null until that is known. */
  get extremes(): Extremes | null {
    const { dataset, result, otherOnSameList: other, variant } = this.#results;
    if (!this.settled || !variant || !dataset || !result || !other) return null;
    return extremes(unitRows(dataset, result, other));
  }

  /** How many other parameters the scenario changes. */
  get otherChanges(): number {
    const own = `${this.#kind}.weights.`;
    return (this.#scenarios.chosen?.changes ?? []).filter(({ path }) => !path.startsWith(own)).length;
  }

  /** Shows a weight that is being drawn, and the file is not changed yet; null shows the file's again. */
  draw(drawn: { readonly index: number; readonly value: number } | null): void {
    this.#drawn = drawn && drawn.value !== this.#committed?.[drawn.index] ? drawn : null;
  }

  /** Of the parameter of a class. */
  path(index: number): string {
    return `${this.#kind}.weights.${AGE_CLASSES[index]!}`;
  }

  #weightsOf(file: YearFile | null): readonly number[] | null {
    const values = file?.[this.#kind].weights.values;
    return values ? AGE_CLASSES.map((ageClass) => inHundredths(values[ageClass])) : null;
  }

  #columnsOf(): WeightColumn[] {
    const rows = AGE_CLASSES.map((_, index) => this.#scenarios.comparands(this.path(index)));
    return (rows[0] ?? []).map(({ label }, at) => ({
      label,
      values: rows.map((row) => {
        const value = row[at]?.value;
        return value == null ? null : inHundredths(value);
      }),
    }));
  }
}
