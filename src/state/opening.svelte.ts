// Öppna projekt: a project file that was given, and what opening it would bring; nothing is replaced before the user says so.
import type { Fault } from '../model/fault.ts';
import type { Project } from '../params/project.ts';
import { LARGEST_PROJECT, looksLikeProject, readProject, type Written } from '../params/projectFile.ts';
import { beginningOf } from './beginning.ts';
import { holdsOf, type Holds } from './kept.ts';

/** A project that can be opened. */
export interface Offered {
  /** Of the file. */
  readonly name: string;
  readonly project: Project;
  readonly written: Written;
  readonly holds: Holds;
}

export class Opening {
  #name = $state<string | null>(null);
  #offered = $state.raw<Offered | null>(null);
  #faults = $state.raw<readonly Fault[]>([]);
  #problem = $state<string | null>(null);
  #done = $state(false);

  /** The file given last; null where none is. */
  get name(): string | null {
    return this.#name;
  }

  /** The project that waits; null where none does. */
  get offered(): Offered | null {
    return this.#offered;
  }

  /** Why a file cannot be opened; of an opened project what is different in it. */
  get faults(): readonly Fault[] {
    return this.#faults;
  }

  /** What the browser said where the project could not be computed; what was there is still there. */
  get problem(): string | null {
    return this.#problem;
  }

  /** Whether a project has just been opened. */
  get opened(): boolean {
    return this.#done;
  }

  /** Reads the project file among the files, the last where there are several, and answers with the other files. */
  async take(files: readonly File[]): Promise<readonly File[]> {
    this.discard();
    const others: File[] = [];
    for (const file of files) {
      if (looksLikeProject(await beginningOf(file))) await this.#read(file);
      else others.push(file);
    }
    return others;
  }

  discard(): void {
    [this.#name, this.#offered, this.#faults, this.#problem, this.#done] = [null, null, [], null, false];
  }

  /** Tells that the page holds the project now, and what of it is different. */
  done(faults: readonly Fault[]): void {
    const name = this.#name;
    this.discard();
    [this.#name, this.#faults, this.#done] = [name, faults, true];
  }

  fail(error: unknown): void {
    this.#problem = error instanceof Error ? error.message : String(error);
  }

  async #read(file: File): Promise<void> {
    this.discard();
    this.#name = file.name;
    if (file.size > LARGEST_PROJECT) {
      this.#faults = [{ code: 'projectTooLarge', severity: 'error' }];
      return;
    }
    const { project, written, faults } = readProject(await file.text());
    this.#faults = faults;
    if (project && written) this.#offered = { name: file.name, project, written, holds: holdsOf(project) };
  }
}
