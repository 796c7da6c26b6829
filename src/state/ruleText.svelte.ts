// Regeltextens val: which rules stand beside each other, and whether all is shown or only what changes.
import type { RulesName } from '../model/types.ts';
import type { Scenario } from '../params/scenario.ts';
import type { YearFile } from '../params/schema.ts';
import { sameRules } from './choice.ts';
import type { Results } from './results.svelte.ts';
import { ruleChanges, ruleText, type RuleChange, type RuleSection } from './ruleText.ts';
import type { Scenarios } from './scenarios.svelte.ts';

export { byRationale, type RuleChange, type RuleRow, type RuleSection } from './ruleText.ts';

/** Rules as they stand in one column. */
export interface Version {
  readonly name: RulesName;
  readonly file: YearFile;
}

/** What an amendment goes from and to; the scenario is the one changed to, if it is one. */
export interface AmendmentSides {
  readonly from: Version;
  readonly to: Version;
  readonly scenario: Scenario | null;
}

/** In force, proposed, mine. */
export type Role = 'inForce' | 'proposed' | 'mine';
const ROLES: readonly Role[] = ['inForce', 'proposed', 'mine'];

export class RuleText {
  readonly #results: Results;
  readonly #scenarios: Scenarios;
  /** By the user; undefined follows the role, null is nothing. */
  #picked = $state.raw<readonly (RulesName | null | undefined)[]>([undefined, undefined, undefined]);
  changedOnly = $state(true);

  constructor(results: Results, scenarios: Scenarios) {
    this.#results = results;
    this.#scenarios = scenarios;
  }

  /** All rules to choose from: the years, then the scenarios. */
  get choices(): readonly RulesName[] {
    const years = this.#results.years.map(({ year }) => ({ year, scenario: null }));
    const scenarios = this.#scenarios.all.map(({ id, baseYear }) => ({ year: baseYear, scenario: id }));
    return [...years, ...scenarios.filter((name) => this.#results.fileOf(name))];
  }

  /** The rules in each of the three places; null where a place is empty. */
  get slots(): readonly (RulesName | null)[] {
    return ROLES.map((role, index) => {
      const picked = this.#picked[index];
      const wanted = picked === undefined ? this.ofRole(role) : picked;
      return wanted && this.#results.fileOf(wanted) ? wanted : null;
    });
  }

  choose(index: number, name: RulesName | null): void {
    this.#picked = this.#picked.with(index, name);
  }

  /** The rules compared, each once. */
  get versions(): readonly Version[] {
    return this.slots.flatMap((name, index): Version[] => {
      const file = name && this.#results.fileOf(name);
      const again = this.slots.findIndex((other) => name && other && sameRules(name, other)) < index;
      return name && file && !again ? [{ name, file }] : [];
    });
  }

  get sections(): readonly RuleSection[] {
    const files = this.versions.map(({ file }) => file);
    return ruleText(files, this.changedOnly && files.length > 1);
  }

  /** What the last of the rules changes: a scenario its year, a year the first of the rules. Null where nothing can be. */
  get amendment(): AmendmentSides | null {
    const to = this.versions.at(-1);
    const scenario = this.#scenarios.byId(to?.name.scenario ?? null);
    const name = scenario ? { year: scenario.baseYear, scenario: null } : this.versions[0]?.name;
    const file = name && this.#results.fileOf(name);
    return to && name && file && !sameRules(name, to.name) ? { from: { name, file }, to, scenario } : null;
  }

  get changes(): readonly RuleChange[] {
    const { amendment } = this;
    return amendment ? ruleChanges(amendment.from.file, amendment.to.file, amendment.scenario) : [];
  }

  /** The latest year that is decided, else the first; the last year; the scenario that is worked on. */
  ofRole(role: Role): RulesName | null {
    const { years } = this.#results;
    const inForce = years.findLast(({ status }) => status === 'decided') ?? years[0];
    const last = years.at(-1);
    const { chosen } = this.#scenarios;
    if (role === 'mine') return chosen && { year: chosen.baseYear, scenario: chosen.id };
    const file = role === 'inForce' ? inForce : last;
    return file && !(role === 'proposed' && file === inForce) ? { year: file.year, scenario: null } : null;
  }

  /** Which role some rules have, if any. */
  roleOf(name: RulesName): Role | null {
    return ROLES.find((role) => this.#has(role, name)) ?? null;
  }

  #has(role: Role, name: RulesName): boolean {
    const rules = this.ofRole(role);
    return rules !== null && sameRules(rules, name);
  }
}
