// Regelboken: the rules that the worker knows by name, and the data it has been told to use.
import type { Fault } from '../model/fault.ts';
import type { Dataset, Rules, RulesName } from '../model/types.ts';
import { rulesOf } from '../params/rules.ts';
import type { YearFile } from '../params/schema.ts';
import { noSuchYear, shippedYears, withYears, type RuleYear } from '../params/years.ts';

export class Book {
  readonly #shipped = shippedYears();
  #years: ReadonlyMap<number, RuleYear> = this.#shipped;
  readonly #scenarios = new Map<string, RuleYear>();
  #dataset: Dataset | null = null;

  /** The rule years by number, ascending. */
  get years(): ReadonlyMap<number, RuleYear> {
    return this.#years;
  }

  /** Throws where no data set is in use. */
  get dataset(): Dataset {
    if (!this.#dataset) throw new Error('No data set in use');
    return this.#dataset;
  }

  use(dataset: Dataset): void {
    this.#dataset = dataset;
  }

  /** Sets the rule years besides those that ship. Throws where one has not been checked, or is a year that ships. */
  addYears(files: readonly YearFile[]): void {
    this.#years = withYears(this.#shipped, files);
  }

  /**
   * Sets the rules of a scenario, a checked year file of its own: all of it, or the parts that are not as they were last
   * set. Null where it is gone.
   */
  useScenario(id: string, parts: Partial<YearFile> | null): void {
    if (!parts) {
      this.#scenarios.delete(id);
      return;
    }
    const file = { ...this.#scenarios.get(id)?.file, ...parts } as YearFile;
    this.#scenarios.set(id, { file, rules: rulesOf(file, id) });
  }

  /** Parameters and rules by name, or the fault that there is no such year; throws for a scenario it was not told of. */
  find({ year, scenario }: RulesName): RuleYear | Fault {
    if (scenario === null) return this.#years.get(year) ?? noSuchYear(this.#years, year);
    const found = this.#scenarios.get(scenario);
    if (!found) throw new Error(`No such scenario: ${scenario}`);
    return found;
  }

  /** Answers by the rules asked about, or with the fault that there are none. */
  under<T>(name: RulesName, answer: (rules: Rules, file: YearFile) => T | Fault): T | Fault {
    const found = this.find(name);
    return 'code' in found ? found : answer(found.rules, found.file);
  }
}
