// Sparandet: the work is kept in the browser as it is made, with snapshots of what was before.
import type { Fault } from '../model/fault.ts';
import type { Project } from '../params/project.ts';
import { projectText, readProject } from '../params/projectFile.ts';
import {
  asSnapshot,
  BETWEEN_SNAPSHOTS,
  holdsOf,
  holdsWork,
  newestFirst,
  sameProject,
  surplus,
  type Head,
  type Picked,
  type Why,
} from './kept.ts';
import { problemOf, unopenedBy, type KeepingProblem } from './keepingProblem.ts';
import { now } from './moment.ts';
import { browserPresence, type Presence } from './presence.ts';
import { BrowserStore, type Store } from './store.ts';
import { newId, Tab } from './tab.ts';

export type { Head, Holds, Why } from './kept.ts';

/** Milliseconds between a change and its keeping. */
const SOON = 1_000;

/** What the page goes on with: its own work, or a copy of what another tab has open. */
export interface Continued {
  readonly at: string;
  readonly copy: boolean;
}

export class Keeping {
  readonly #store: Store;
  readonly #tab: Tab;
  readonly #version: string;
  /** Whether all was taken away, and no more is kept. */
  #removed = false;
  #opened: Promise<Project | null> | null = null;
  #heads = $state.raw<readonly Head[]>([]);
  #project = $state.raw<Project | null>(null);
  /** What is kept of it. */
  #kept = $state.raw<Project | null>(null);
  #keptAt = $state<string | null>(null);
  #problem = $state.raw<KeepingProblem | null>(null);
  #continued = $state.raw<Continued | null>(null);
  #faults = $state.raw<readonly Fault[]>([]);
  /** The text of what was to be replaced and could not be kept. */
  #homeless = $state.raw<string | null>(null);
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** The last snapshot of this page: when, in milliseconds, and of what. */
  #taken: { readonly id: string; readonly when: number; readonly project: Project } | null = null;
  /** Writing is done one thing after the other. */
  #queue: Promise<void> = Promise.resolve();

  /** `version` is that of the application, for the files. */
  constructor(version: string, store: Store = new BrowserStore(), presence: Presence = browserPresence()) {
    this.#version = version;
    this.#store = store;
    this.#tab = new Tab(store, presence);
  }

  /** Newest first. */
  get snapshots(): readonly Head[] {
    return newestFirst(this.#heads.filter(({ why }) => why !== null));
  }

  /** When the work was last kept; null where it has not been since the page was opened. */
  get keptAt(): string | null {
    return this.#keptAt;
  }

  /** Whether anything would be lost with the page. */
  get unsaved(): boolean {
    const project = this.#project;
    return project !== null && holdsWork(project) && !sameProject(project, this.#kept);
  }

  /** Whether the page holds anything to keep. */
  get holdsWork(): boolean {
    return this.#project !== null && holdsWork(this.#project);
  }

  get problem(): KeepingProblem | null {
    return this.#problem;
  }

  /** Whether something that could have been kept is not, though it was tried. */
  get unkept(): boolean {
    return (
      this.#homeless !== null || (this.unsaved && this.#problem !== null && this.#problem.kind !== 'blocked')
    );
  }

  /** What the page went on with, until it is dismissed. */
  get continued(): Continued | null {
    return this.#continued;
  }

  /** Why what was kept could not be gone on with, or what is different in it. */
  get faults(): readonly Fault[] {
    return this.#faults;
  }

  /** A project file of what was replaced and could not be kept; null where nothing is in need of it. */
  get homeless(): string | null {
    return this.#homeless;
  }

  dismiss(): void {
    this.#continued = null;
    this.#faults = [];
    this.#homeless = null;
  }

  /** What the page is to go on with; null where nothing is kept. Never rejects, and answers the same again. */
  open(): Promise<Project | null> {
    this.#opened ??= this.#open().catch((error: unknown) => {
      this.#problem = unopenedBy(error);
      return null;
    });
    return this.#opened;
  }

  /** Tells that the page shows what was kept, and what of it is different. */
  resumed(project: Project, faults: readonly Fault[]): void {
    if (!this.#continued?.copy) this.#kept = project;
    this.#faults = faults;
  }

  /** Tells that what was kept cannot be shown: it stays as a snapshot, and the page's work is kept beside it. */
  async refused(faults: readonly Fault[]): Promise<void> {
    const head = this.#heads.find(({ id }) => id === this.#id);
    this.#continued = null;
    this.#faults = [...faults, { code: 'projectNotCounted', severity: 'error' }];
    await this.#tab.become(newId());
    if (head) await this.#write(() => this.#store.label(asSnapshot(head, 'failed', now())));
  }

  /** Tells what the page holds now; it is kept soon. */
  note(project: Project | null): void {
    this.#project = project;
    if (project === null || this.#id === null || sameProject(project, this.#kept)) return;
    this.#timer ??= setTimeout(() => void this.flush(), SOON);
  }

  /** Keeps what has changed at once. */
  flush(): Promise<void> {
    const id = this.#id;
    this.#stopTimer();
    if (id === null) return this.#queue;
    return this.#write(async () => {
      const project = this.#project;
      if (project === null || sameProject(project, this.#kept)) return;
      if (holdsWork(project)) await this.#keep(id, project);
      else await this.#store.remove([id]);
      this.#kept = project;
      // Whichever way the clock has been set meanwhile.
      const due = Math.abs(Date.now() - (this.#taken?.when ?? 0)) >= BETWEEN_SNAPSHOTS;
      if (due && holdsWork(project)) await this.#take(project, 'change');
    });
  }

  /** Keeps what the page holds before something else takes its place. */
  async snapshot(project: Project | null, why: Why): Promise<void> {
    if (project === null || !holdsWork(project)) return;
    if (this.#id !== null) await this.#write(() => this.#take(project, why));
    if (this.#problem) this.#homeless = this.textOf(project);
  }

  /** The project file of a project, as it is now. */
  textOf(project: Project, saved = now()): string {
    return projectText(project, { saved, app: this.#version });
  }

  /** The project file of something kept; null where it is gone. */
  keptText({ id }: Head): Promise<string | null> {
    return this.#store.text(id).catch(() => null);
  }

  remove({ id }: Head): Promise<void> {
    return this.#write(() => this.#store.remove([id]));
  }

  /** Takes away all that the browser keeps, and keeps no more before the page is opened anew; whether that was done. */
  async removeAll(): Promise<boolean> {
    this.#removed = true;
    this.#stopTimer();
    await this.#queue;
    try {
      await this.#store.removeAll();
      this.#project = null;
      this.#heads = [];
      return true;
    } catch (error) {
      this.#removed = false;
      this.#problem = problemOf(error);
      return false;
    }
  }

  /** What the work is kept under; null where it is not kept. */
  get #id(): string | null {
    return this.#removed ? null : this.#tab.id;
  }

  async #open(): Promise<Project | null> {
    const { heads, madeAnew, found } = await this.#tab.open();
    this.#heads = heads;
    if (madeAnew.length > 0) await this.#write(() => this.#labelAll(madeAnew));
    if (!found) return null;

    const project = await this.#projectOf(found);
    if (project) this.#continued = { at: found.head.at, copy: found.head.id !== this.#id };
    await this.#write(() => this.#tab.tidy(this.#heads));
    return project;
  }

  /** The project that is gone on with; null where it is gone or cannot be read, which is told. */
  async #projectOf({ head: { id }, copy }: Picked): Promise<Project | null> {
    try {
      const text = await this.#store.text(id);
      if (text === null) {
        if (!copy) await this.#write(() => this.#store.remove([id]));
        this.#faults = [{ code: 'keptGone', severity: 'error' }];
        return null;
      }
      const { project, faults } = readProject(text);
      if (!project) await this.refused(faults);
      return project;
    } catch {
      // It may be read another time: nothing is to be written over it.
      await this.refused([]);
      return null;
    }
  }

  async #labelAll(heads: readonly Head[]): Promise<void> {
    for (const head of heads) await this.#store.label(head);
  }

  async #keep(id: string, project: Project): Promise<void> {
    const at = now();
    await this.#store.put({ id, at, why: null, holds: holdsOf(project) }, this.textOf(project, at));
    this.#keptAt = at;
  }

  /** Nothing is taken twice over. */
  async #take(project: Project, why: Why): Promise<void> {
    const taken = this.#taken;
    if (taken && sameProject(project, taken.project) && this.#heads.some(({ id }) => id === taken.id)) return;
    const at = now();
    const head = { id: `${at}-${newId()}`, at, why, holds: holdsOf(project) };
    await this.#store.put(head, this.textOf(project, at));
    this.#taken = { id: head.id, when: Date.now(), project };
    await this.#prune();
  }

  async #prune(): Promise<void> {
    const gone = surplus(await this.#store.heads(), now());
    if (gone.length > 0) await this.#store.remove(gone.map(({ id }) => id));
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #write(work: () => Promise<void>): Promise<void> {
    this.#queue = this.#queue.then(async () => {
      try {
        await work();
        this.#heads = await this.#store.heads();
        this.#problem = null;
      } catch (error) {
        this.#problem = problemOf(error);
      }
    });
    return this.#queue;
  }
}
