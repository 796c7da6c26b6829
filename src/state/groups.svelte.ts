// Egna grupper: units that the user puts together under a name, every step undoable.
import { highest } from './highest.ts';
import { History } from './history.svelte.ts';

export interface OwnGroup {
  readonly id: string;
  readonly name: string;
  /** Kept also where the data set has no such unit: another one may. */
  readonly unitIds: readonly string[];
}

/** Why a group cannot be called that. */
export type NameFault = 'empty' | 'taken';

export class Groups {
  readonly #history = new History<readonly OwnGroup[]>([]);
  #count = 0;

  get all(): readonly OwnGroup[] {
    return this.#history.now;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** Why the group of that id, or a new one, cannot be called `name`; null where it can. */
  faultOf(name: string, id: string | null = null): NameFault | null {
    const wanted = tidy(name);
    if (wanted === '') return 'empty';
    return this.all.some((group) => group.id !== id && same(group.name, wanted)) ? 'taken' : null;
  }

  /** Makes a group and answers with its id; null where the name cannot be used. */
  add(name: string, unitIds: readonly string[]): string | null {
    if (this.faultOf(name)) return null;
    const id = `g${(this.#count += 1)}`;
    this.#history.go([...this.all, { id, name: tidy(name), unitIds: [...unitIds] }]);
    return id;
  }

  /** Gives a group a name and its units, in one step; false where the name cannot be used. */
  change(id: string, name: string, unitIds: readonly string[]): boolean {
    if (this.faultOf(name, id)) return false;
    this.#history.go(
      this.all.map((group) => (group.id === id ? { id, name: tidy(name), unitIds: [...unitIds] } : group)),
    );
    return true;
  }

  remove(id: string): void {
    this.#history.go(this.all.filter((group) => group.id !== id));
  }

  /** Starts over on other groups; nothing before can be undone. */
  restore(groups: readonly OwnGroup[]): void {
    this.#history.start(groups);
    this.#count = highest(groups.map(({ id }) => id));
  }

  undo(): void {
    this.#history.undo();
  }

  redo(): void {
    this.#history.redo();
  }
}

/** One space between words, none around them. */
function tidy(name: string): string {
  return name.trim().replace(/\s+/g, ' ');
}

function same(a: string, b: string): boolean {
  return a.toLocaleLowerCase() === b.toLocaleLowerCase();
}
