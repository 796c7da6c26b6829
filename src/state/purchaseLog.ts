// Tjänsteköpets loggar: rows typed into them and taken out of them, who they name, and their files.
import { assignmentsCsv, companionCsv } from '../export/invoices.ts';
import type { Fault } from '../model/fault.ts';
import type { Assignment, CompanionShift, Unit } from '../model/types.ts';
import type { Client, TypedKind } from '../worker/client.ts';
import type { Inputs } from './inputs.svelte.ts';
import type { Results } from './results.svelte.ts';

export class PurchaseLog {
  readonly #client: Client;
  readonly #results: Results;
  readonly #inputs: Inputs;

  constructor(client: Client, results: Results, inputs: Inputs) {
    this.#client = client;
    this.#results = results;
    this.#inputs = inputs;
  }

  /** Who can ask and who can do the work: whoever the logs name, and the units. */
  get parties(): { value: string; label: string }[] {
    const rows = [...this.#inputs.assignments, ...this.#inputs.companionShifts];
    return partiesOf(this.#results.dataset?.units ?? [], rows);
  }

  /** The loaded unit of an id; null where a log's text is no unit's. */
  unit(id: string): Unit | null {
    return this.#results.dataset?.units.find((unit) => unit.id === id) ?? null;
  }

  /** Adds a row as it was typed, by the columns of the log's file; answers what is wrong with it. */
  async add(kind: TypedKind, cells: Readonly<Record<string, string>>): Promise<readonly Fault[]> {
    const dataset = this.#results.dataset;
    if (!dataset) return [];
    const [bestallare, utforare] = [cells['bestallare'], cells['utforare']].map((name) => this.#idOf(name));
    const { row, faults } = await this.#client.ask(dataset, 'typed', kind, {
      ...cells,
      bestallare: bestallare ?? '',
      utforare: utforare ?? '',
    });
    if (!row) return faults;
    if ('hours' in row) await this.#inputs.addCompanionShift(row);
    else await this.#inputs.addAssignment(row);
    return [];
  }

  /**
   * Takes an assignment out of the log. What the worker answers are copies: the first of the log that is like it goes,
   * for those that are alike are interchangeable.
   */
  async removeAssignment(copy: Assignment): Promise<void> {
    const own = this.#inputs.assignments.find((assignment) => alike(assignment, copy));
    if (own) await this.#inputs.removeAssignment(own);
  }

  async removeShift(copy: CompanionShift): Promise<void> {
    const own = this.#inputs.companionShifts.find((shift) => alike(shift, copy));
    if (own) await this.#inputs.removeCompanionShift(own);
  }

  /** A log as the file it could be read from. */
  file(kind: TypedKind): string {
    return kind === 'assignments'
      ? assignmentsCsv(this.#inputs.assignments)
      : companionCsv(this.#inputs.companionShifts);
  }

  /** The id of the unit that is named, else what was written. */
  #idOf(name = ''): string {
    const text = name.trim();
    return this.#results.dataset?.units.find((unit) => unit.name === text)?.id ?? text;
  }
}

/** The parties that rows name and that are no units, by name, then the units. */
export function partiesOf(
  units: readonly Pick<Unit, 'id' | 'name'>[],
  rows: readonly { readonly requester: string; readonly performer: string }[],
): { value: string; label: string }[] {
  const ids = new Set(units.map(({ id }) => id));
  const named = new Set(rows.flatMap(({ requester, performer }) => [requester, performer]));
  const others = [...named].filter((name) => !ids.has(name)).sort();
  return [
    ...others.map((name) => ({ value: name, label: name })),
    ...units.map(({ id, name }) => ({ value: id, label: name })),
  ];
}

function alike(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
