// Versionen: the page works without a network once it has been opened, and a newer one comes only when it is asked for.

/** Milliseconds between two looks for a newer version. */
const BETWEEN_LOOKS = 3_600_000;

/** Milliseconds in which going over mostly is done; the browser itself may take minutes where the old version is at work. */
const GOING_OVER = 5_000;

/** `ready`: a newer version is here and waits. `coming`: it was asked for, and comes later. `taken`: it is in use. */
type Newer = 'ready' | 'coming' | 'taken';

export class Version {
  #registration: ServiceWorkerRegistration | null = null;
  #newer = $state<Newer | null>(null);
  #offline = $state(false);
  #controlled = false;
  #replacing: ReturnType<typeof setTimeout> | null = null;
  #looked = 0;

  /** Whether there is a newer version than the one shown; null for none that is known of. */
  get newer(): Newer | null {
    return this.#newer;
  }

  /** Whether the page can be opened without a network. */
  get offline(): boolean {
    return this.#offline;
  }

  /** Keeps the page's files in the browser; without a word where that cannot be done, for nothing depends on it. */
  async start(): Promise<void> {
    const build = document.querySelector<HTMLMetaElement>('meta[name=build]')?.content;
    const { serviceWorker, locks } = navigator;
    if (!build || !serviceWorker || !locks) return;
    holdBuild(locks, build);
    this.#controlled = serviceWorker.controller !== null;
    serviceWorker.addEventListener('controllerchange', () => this.#taken());
    try {
      await this.#follow(await serviceWorker.register('./service-worker.js', { updateViaCache: 'none' }));
      await serviceWorker.ready;
      this.#offline = true;
    } catch {
      // Refused by the browser, or the server has no such file.
    }
  }

  /** Looks for a newer version, at most once an hour. */
  async look(): Promise<void> {
    // Whichever way the clock has been set meanwhile.
    if (!this.#registration?.active || Math.abs(Date.now() - this.#looked) < BETWEEN_LOOKS) return;
    this.#looked = Date.now();
    // Without a network there is none to be had.
    await this.#registration.update().catch(() => undefined);
  }

  /** Goes over to the newer version: the page is loaded anew. What it holds must have been kept. */
  replace(): void {
    const waiting = this.#registration?.waiting;
    if (!waiting) return location.reload();
    this.#replacing ??= setTimeout(() => this.#goOn(), GOING_OVER);
    waiting.postMessage('replace');
  }

  /** The user goes on working: the page is no more loaded anew without being asked. */
  #goOn(): void {
    this.#replacing = null;
    this.#newer = 'coming';
  }

  async #follow(registration: ServiceWorkerRegistration): Promise<void> {
    this.#registration = registration;
    registration.addEventListener('updatefound', () => this.#await(registration.installing));
    this.#await(registration.installing);
    this.#notice();
    registration.active?.postMessage('tidy');
    await this.look();
  }

  #await(worker: ServiceWorker | null): void {
    worker?.addEventListener('statechange', () => this.#notice());
  }

  /** The very first one has nobody to take over from. */
  #notice(): void {
    if (this.#newer === null || this.#newer === 'ready')
      this.#newer = this.#registration?.active && this.#registration.waiting ? 'ready' : null;
  }

  /** Other files answer from now on; those of the page's own version are kept for as long as it is open. */
  #taken(): void {
    const asked = this.#replacing !== null;
    if (this.#replacing !== null) clearTimeout(this.#replacing);
    this.#replacing = null;
    if (this.#controlled) this.#newer = 'taken';
    this.#controlled = true;
    // Whoever has unsaved work may stay all the same.
    if (asked) location.reload();
  }
}

/** Says which build the page is of, for as long as it lives: its files are then not taken away. */
function holdBuild(locks: LockManager, build: string): void {
  const name = `halsoval ${new URL('./', location.href).href} ${build}`;
  locks.request(name, { mode: 'shared' }, () => new Promise(() => undefined)).catch(() => undefined);
}
