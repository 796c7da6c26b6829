// Länken till ett scenario: made of the one worked on, and opened when the address holds one.
import type { Fault } from '../model/fault.ts';
import { linkText, readLink, type Headline, type LinkContent } from '../params/link.ts';
import { parameterAt, sameValue } from '../params/parameter.ts';
import { scenarioText } from '../params/scenarioFile.ts';
import { listPrint, yearPrint } from './fingerprint.ts';
import { canPack, pack, unpack } from './packed.ts';
import type { Place } from './place.svelte.ts';
import type { Results } from './results.svelte.ts';
import { paidTotal } from './rows.ts';
import type { Scenario, Scenarios } from './scenarios.svelte.ts';

/** Characters that mail and chat programs let an address have. */
export const LONGEST_LINK = 8_000;

/** A link that was opened, or that could not be. */
export type Opened =
  | { readonly content: LinkContent; readonly scenarioId: string; readonly faults: readonly [] }
  | { readonly content: null; readonly scenarioId: null; readonly faults: readonly Fault[] };

/** How what is counted here differs from what was counted where the link was made. */
export interface LinkDifference {
  readonly there: Headline | null;
  readonly here: Headline | null;
  /** Whether both were counted on the same list. */
  readonly sameList: boolean;
  /** Values of the base year that have changed since; `hereOnly` where others than these have. */
  readonly values: readonly { path: string; there: string | null; here: string | null }[];
  readonly otherValues: boolean;
  /** The version of the application there; null where it is this one. */
  readonly app: string | null;
}

export class Link {
  readonly #results: Results;
  readonly #scenarios: Scenarios;
  readonly #place: Place;
  readonly #version: string;
  #opened = $state.raw<Opened | null>(null);

  constructor(results: Results, scenarios: Scenarios, place: Place, version: string) {
    this.#results = results;
    this.#scenarios = scenarios;
    this.#place = place;
    this.#version = version;
  }

  /** The link opened last, until it is dismissed. */
  get opened(): Opened | null {
    return this.#opened;
  }

  /** What differs where the opened scenario is shown; null while it is not, or is still being counted. */
  get difference(): LinkDifference | null {
    const opened = this.#opened;
    const scenario = this.#scenarios.byId(opened?.scenarioId ?? null);
    if (!opened?.content || !scenario || this.#scenarios.chosen !== scenario) return null;
    const base = this.#scenarios.baseOf(scenario);
    const { content } = opened;
    if (!base) return null;
    const here = this.#headline(scenario);
    const values = Object.entries(content.before).flatMap(([path, there]) => {
      const own = parameterAt(base, path);
      return !own || sameValue(own.value, there) ? [] : [{ path, there, here: own.value }];
    });
    return {
      there: content.headline,
      here,
      sameList: here !== null && content.headline?.list === here.list,
      values,
      otherValues: values.length === 0 && content.base !== yearPrint(base),
      app: content.app === this.#version ? null : content.app,
    };
  }

  dismiss(): void {
    this.#opened = null;
  }

  /** The address of a scenario as it is now; null where the browser cannot pack one. */
  async addressOf(scenario: Scenario): Promise<string | null> {
    const base = this.#scenarios.baseOf(scenario);
    if (!base || !canPack()) return null;
    const before = Object.fromEntries(
      scenario.changes.map(({ path }) => [path, parameterAt(base, path)?.value ?? null]),
    );
    const packed = await pack(
      linkText({
        ...{ scenario, app: this.#version, base: yearPrint(base), before },
        headline: this.#headline(scenario),
      }),
    );
    return this.#place.linkTo('scenario', packed);
  }

  /** Opens the scenario that the address holds, if it does, and clears it from the address. Waits for the rule years. */
  async open(): Promise<void> {
    if (this.#results.years.length === 0) return;
    const packed = this.#place.takeLink();
    if (packed === null) return;
    if (!canPack()) return this.#refuse([{ code: 'linkUnpackable', severity: 'error' }]);
    const text = await unpack(packed);
    if (text === null) return this.#refuse([{ code: 'linkDamaged', severity: 'error' }]);
    const { content, faults } = readLink(text);
    if (!content) return this.#refuse(faults);
    const same = this.#scenarios.all.find((one) => scenarioText(one) === scenarioText(content.scenario));
    if (same) this.#scenarios.choose(same.id);
    else {
      const wrong = this.#scenarios.read(scenarioText(content.scenario));
      if (wrong.length > 0) return this.#refuse(wrong);
    }
    const id = this.#scenarios.chosen?.id;
    if (id !== undefined) this.#opened = { content, scenarioId: id, faults: [] };
  }

  #refuse(faults: readonly Fault[]): void {
    this.#opened = { content: null, scenarioId: null, faults };
  }

  /** Of the scenario as it is now, and only where it is counted. */
  #headline(scenario: Scenario): Headline | null {
    const { variant, result, dataset } = this.#results;
    const current = variant?.id === scenario.id && variant.file === this.#scenarios.fileOf(scenario).file;
    if (!current || !result) return null;
    const total = paidTotal(result);
    const list = dataset?.lists.find(({ period }) => period === result.period);
    const { listed } = result.base;
    return total === null || listed === null || !list
      ? null
      : { period: result.period, listed, list: listPrint(list), total };
  }
}
