// Inmatningen: activities, assignments and companion shifts as typed into the page, with undo and redo.
import type { Activity, Assignment, CompanionShift, Dataset } from '../model/types.ts';
import type { Results } from './results.svelte.ts';

/** The parts of the data set that can be typed. */
type Typed = Pick<Dataset, 'activities' | 'assignments' | 'companionShifts'>;

export class Inputs {
  readonly #results: Results;
  #past = $state.raw<readonly Typed[]>([]);
  #future = $state.raw<readonly Typed[]>([]);
  #problem = $state<string | null>(null);
  /** Changes wait for each other: each starts from what the one before made. */
  #queue: Promise<void> = Promise.resolve();

  constructor(results: Results) {
    this.#results = results;
  }

  get activities(): readonly Activity[] {
    return this.#results.dataset?.activities ?? [];
  }

  get assignments(): readonly Assignment[] {
    return this.#results.dataset?.assignments ?? [];
  }

  get companionShifts(): readonly CompanionShift[] {
    return this.#results.dataset?.companionShifts ?? [];
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** What the browser said where a change could not be computed; the change was then not made. */
  get problem(): string | null {
    return this.#problem;
  }

  /** Whether anything that was typed would be lost with the page. */
  get holdsTyped(): boolean {
    return [...this.activities, ...this.assignments, ...this.companionShifts].some(
      ({ origin }) => origin === null,
    );
  }

  /** Puts a row in the place of the one with the same unit, period, post, kind and counterpart, or adds it. */
  async setActivity(row: Activity): Promise<void> {
    await this.#change(({ activities }) => {
      const same = activities.findIndex((other) => sameActivity(other, row));
      return { activities: same < 0 ? [...activities, row] : activities.with(same, row) };
    });
  }

  /** Puts rows in another's place, or adds them where there is none, in one step. */
  async replaceActivity(before: Activity | null, after: readonly Activity[]): Promise<void> {
    await this.#change(({ activities }) => ({
      activities: before
        ? activities.flatMap((other) => (other === before ? after : [other]))
        : [...activities, ...after],
    }));
  }

  async removeActivity(row: Activity): Promise<void> {
    await this.#change(({ activities }) => ({ activities: activities.filter((other) => other !== row) }));
  }

  async addAssignment(row: Assignment): Promise<void> {
    await this.#change(({ assignments }) => ({ assignments: [...assignments, row] }));
  }

  async removeAssignment(row: Assignment): Promise<void> {
    await this.#change(({ assignments }) => ({ assignments: assignments.filter((other) => other !== row) }));
  }

  async addCompanionShift(row: CompanionShift): Promise<void> {
    await this.#change(({ companionShifts }) => ({ companionShifts: [...companionShifts, row] }));
  }

  async removeCompanionShift(row: CompanionShift): Promise<void> {
    await this.#change(({ companionShifts }) => ({
      companionShifts: companionShifts.filter((other) => other !== row),
    }));
  }

  async undo(): Promise<void> {
    await this.#step(
      () => this.#past.at(-1),
      (now) => {
        this.#past = this.#past.slice(0, -1);
        this.#future = [...this.#future, now];
      },
    );
  }

  async redo(): Promise<void> {
    await this.#step(
      () => this.#future.at(-1),
      (now) => {
        this.#future = this.#future.slice(0, -1);
        this.#past = [...this.#past, now];
      },
    );
  }

  /** Forgets the steps: they belong to data that are gone. */
  forget(): void {
    this.#past = [];
    this.#future = [];
    this.#problem = null;
  }

  #change(parts: (now: Typed) => Partial<Typed>): Promise<void> {
    return this.#step(
      () => {
        const now = this.#results.askedDataset;
        return now ? parts(now) : undefined;
      },
      (now) => {
        this.#past = [...this.#past, now];
        this.#future = [];
      },
    );
  }

  /** Shows the parts that `next` gives, and keeps what they replaced; where they cannot be computed nothing changes. */
  #step(next: () => Partial<Typed> | undefined, keep: (replaced: Typed) => void): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      const before = this.#results.askedDataset;
      const parts = next();
      if (!before || !parts) return;
      this.#problem = null;
      try {
        await this.#results.show({ ...before, ...parts });
        keep(typedOf(before));
      } catch (error) {
        this.#problem = error instanceof Error ? error.message : String(error);
      }
    });
    return this.#queue;
  }
}

function typedOf({ activities, assignments, companionShifts }: Dataset): Typed {
  return { activities, assignments, companionShifts };
}

function sameActivity(a: Activity, b: Activity): boolean {
  return (
    a.unitId === b.unitId &&
    a.period === b.period &&
    a.post === b.post &&
    a.kind === b.kind &&
    a.counterpart === b.counterpart
  );
}
