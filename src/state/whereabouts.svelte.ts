// Var man är: keeps what the page shows and what its address says the same, whichever of them changes.
import { untrack } from 'svelte';
import { periodFor } from './choice.ts';
import type { Compare, Side } from './compare.svelte.ts';
import type { Link } from './link.svelte.ts';
import type { Place, Writing } from './place.svelte.ts';
import { queryOf } from './query.ts';
import type { Results } from './results.svelte.ts';
import type { Scenarios } from './scenarios.svelte.ts';

/** What an address asked for and could not have, as it said it. */
export interface Unmet {
  readonly kind: 'place' | 'year' | 'list' | 'scenario' | 'scenarioYear' | 'side';
  readonly said: string;
}

/** The parts of the page that an address speaks of. */
interface Parts {
  readonly place: Place;
  readonly results: Results;
  readonly scenarios: Scenarios;
  readonly compare: Compare;
  readonly link: Link;
}

/** The sides of a comparison as the address names them. */
const SIDES = ['fran', 'till'] as const;

export class Whereabouts {
  readonly #parts: Parts;
  /** The address that was read or written last; any other is yet to be read. */
  #known: string | null = null;
  /** While the page takes something into use, its address waits. */
  #held = $state(0);
  #unmet = $state.raw<readonly Unmet[]>([]);

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** What the address opened last asked for in vain, until it is dismissed. */
  get unmet(): readonly Unmet[] {
    return this.#unmet;
  }

  dismiss(): void {
    this.#unmet = [];
  }

  /**
   * Shows what an address asks for that has not been read, or makes the address say what has been chosen, as a step that
   * back leads from; call it whenever either changes. What is asked for counts, not what is shown: an answer that comes
   * late changes nothing here.
   */
  follow(): void {
    const { place, results } = this.#parts;
    const query = this.#query;
    const isKnown = place.hash === this.#known;
    if (this.#held > 0 || !results.dataset) return;
    const failed = results.phase === 'failed';
    untrack(() => {
      if (!isKnown) this.#settle();
      else this.#write(query, failed || this.#isGone() ? 'correction' : 'step');
    });
  }

  /** Takes something into use; what it chooses corrects the address and is no step to go back from. */
  async quietly<T>(work: () => Promise<T>): Promise<T> {
    this.#held += 1;
    try {
      return await work();
    } finally {
      this.#held -= 1;
      if (this.#held === 0) this.#settle();
    }
  }

  #settle(): void {
    const { place, results, link } = this.#parts;
    if (!results.dataset) return;
    if (place.carries) return void this.quietly(() => link.open());
    if (place.hash !== this.#known) this.#read();
    this.#write(this.#query, 'correction');
  }

  #write(query: URLSearchParams, as: Writing): void {
    this.#parts.place.write(query, as);
    this.#known = this.#parts.place.hash;
  }

  /** Whether the address names a scenario that has been taken away since. */
  #isGone(): boolean {
    const { place, scenarios } = this.#parts;
    const id = place.query.get('scenario');
    return id !== null && scenarios.byId(id) === null;
  }

  /** What the address is to say: the year always, the rest only where it is not what it would be anyway. */
  get #query(): URLSearchParams {
    const { place, results, scenarios, compare } = this.#parts;
    const { chosen } = scenarios;
    const scenario = chosen && scenarios.fileOf(chosen).file ? chosen : null;
    const query = queryOf({ ar: String(scenario?.baseYear ?? results.year) });
    if (results.askedList !== 'own') query.set('lista', results.askedList);
    if (scenario) {
      query.set('scenario', scenario.id);
      // The ids are this browser's own: the name tells another browser's scenarios from these.
      query.set('namn', scenario.name);
    }
    if (place.name === 'compare') {
      compare.picked.forEach((side, index) => {
        // One that is no longer there is not shown.
        if (side && side === compare.side(index as 0 | 1)) this.#writeSide(query, SIDES[index]!, side);
      });
    }
    return query;
  }

  #writeSide(query: URLSearchParams, name: string, { year, scenario, period }: Side): void {
    query.set(name, String(year));
    query.set(`${name}-lista`, period);
    if (scenario === null) return;
    query.set(`${name}-scenario`, scenario);
    query.set(`${name}-namn`, this.#parts.scenarios.byId(scenario)?.name ?? '');
  }

  /** Chooses what the address asks for; an address without a year leaves all as it is. */
  #read(): void {
    const { place, results } = this.#parts;
    const { query } = place;
    const unmet: Unmet[] = place.isUnknown ? [{ kind: 'place', said: place.hash }] : [];
    const year = query.get('ar');
    if (year !== null) {
      this.#readRules(query, year, unmet);
      const list = query.get('lista') ?? 'own';
      const there = list === 'own' || results.periods.includes(list);
      if (!there) unmet.push({ kind: 'list', said: list });
      const choice = there ? list : 'own';
      if (choice !== results.askedList) void results.chooseList(choice);
      if (place.name === 'compare') this.#readSides(query, unmet);
    }
    this.#unmet = unmet;
  }

  #readRules(query: URLSearchParams, said: string, unmet: Unmet[]): void {
    const { results, scenarios } = this.#parts;
    const year = results.years.find((file) => String(file.year) === said)?.year ?? null;
    const id = query.get('scenario');
    const scenario = id === null ? null : this.#scenarioOf(id, query.get('namn'));
    const usable = scenario && scenarios.fileOf(scenario).file ? scenario : null;
    if (usable && String(usable.baseYear) !== said) unmet.push({ kind: 'scenarioYear', said });
    else if (year === null) unmet.push({ kind: 'year', said });
    if (id !== null && !usable) unmet.push({ kind: 'scenario', said: query.get('namn') ?? id });
    if ((scenarios.chosen?.id ?? null) !== (usable?.id ?? null)) scenarios.choose(usable?.id ?? null);
    if (!usable && year !== null && year !== results.year) results.chooseYear(year);
  }

  /**
   * A scenario by its id and the name that the address gives it: under another name the id is another browser's. Only
   * while this page is open may it have been renamed since.
   */
  #scenarioOf(id: string, name: string | null): ReturnType<Scenarios['byId']> {
    const scenario = this.#parts.scenarios.byId(id);
    const isFirst = this.#known === null;
    return isFirst && name !== null && scenario?.name !== name ? null : scenario;
  }

  #readSides(query: URLSearchParams, unmet: Unmet[]): void {
    const { results, compare } = this.#parts;
    SIDES.forEach((name, index) => {
      const year = query.get(name);
      const side = year === null ? null : this.#sideOf(query, name, Number(year));
      const there = side && results.fileOf(side) !== null && results.periods.includes(side.period);
      if (year !== null && !there) unmet.push({ kind: 'side', said: year });
      compare.choose(index as 0 | 1, there ? side : null);
    });
  }

  #sideOf(query: URLSearchParams, name: string, year: number): Side | null {
    const { askedList, dataset } = this.#parts.results;
    const id = query.get(`${name}-scenario`);
    const scenario = id === null ? null : this.#scenarioOf(id, query.get(`${name}-namn`));
    if (id !== null && scenario?.baseYear !== year) return null;
    const list = askedList === 'own' ? periodFor(year, dataset?.lists ?? []) : askedList;
    return { year, scenario: id, period: query.get(`${name}-lista`) ?? list };
  }
}
