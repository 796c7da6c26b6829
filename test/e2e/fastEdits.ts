// A user in a great hurry, inside the page: edits, choices and steps back without waiting, and what is in sight at each frame.

/** What a scenario says of the listing line, as its fields have it. */
export interface Contents {
  readonly base: string;
  readonly weights: readonly string[];
}

/** Figures in sight while the page says that it is up to date, with the inputs that are in sight beside them. */
export interface Sight {
  readonly place: 'overview' | 'unit' | 'scenario' | 'weights';
  readonly unit: string | null;
  readonly year: number;
  /** The year that the scenario chosen starts from, where one is chosen. */
  readonly base: number | null;
  readonly list: string;
  /** Null where a year's own rules are. */
  readonly contents: Contents | null;
  readonly figure: string;
}

export interface Hurried {
  readonly edits: number;
  readonly frames: number;
  /** Frames in which the page told that figures were on their way. */
  readonly busy: number;
  /** Without repetition. */
  readonly sights: readonly Sight[];
}

/** How fields are called. */
export interface Labels {
  readonly base: string;
  readonly weights: readonly string[];
}

/** Makes whatever the page hears of its workers late, in order; to be run before the page. */
export function slowWorkers(seed: number): void {
  let state = seed;
  const random = (): number => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  globalThis.Worker = class extends Worker {
    #heard = Promise.resolve();
    override addEventListener(
      type: string,
      listener: EventListenerOrEventListenerObject,
      options?: AddEventListenerOptions,
    ): void {
      const late = (event: Event): void => {
        this.#heard = this.#heard
          .then(() => wait(random() * 30))
          .then(() => (typeof listener === 'function' ? listener(event) : listener.handleEvent(event)));
      };
      super.addEventListener(type, type === 'message' ? late : listener, options);
    }
  };
}

/**
 * Runs in the page. `seed` decides what is done. What a scenario says is in sight on its own page only; elsewhere its
 * figures are judged by what is remembered of it.
 */
export async function hurry({
  seed,
  ms,
  labels,
}: {
  seed: number;
  ms: number;
  labels: Labels;
}): Promise<Hurried> {
  let state = seed;
  const random = (below: number): number =>
    Math.floor(((state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648) * below);
  const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
  const all = <T extends Element>(selector: string): T[] => [...document.querySelectorAll<T>(selector)];
  const one = <T extends Element>(selector: string): T | null => document.querySelector<T>(selector);
  const field = (label: string): HTMLInputElement | null =>
    one(`main input[aria-label="${CSS.escape(label)}"]`);
  const text = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const write = (control: HTMLInputElement | HTMLSelectElement | null, value: string): void => {
    if (!control) return;
    control.value = value;
    control.dispatchEvent(new Event('change', { bubbles: true }));
  };
  /** A page being left still takes what is written, and is not there to be read again: what it said is forgotten. */
  const change = (label: string, value: string): void => {
    contents.delete(chosen());
    write(field(label), value);
  };
  const pick = (select: HTMLSelectElement | null): void => {
    const options = [...(select?.options ?? [])];
    if (options.length > 0) write(select, options[random(options.length)]!.value);
  };
  const press = (words: RegExp): void =>
    all<HTMLButtonElement>('main button')
      .find((button) => words.test(text(button)) && !button.disabled)
      ?.click();

  /** What each scenario says, by its id, and the year it starts from; what is not known is not judged. */
  const contents = new Map<string, Contents>();
  const bases = new Map<string, number>();
  const chosen = (): string => one<HTMLSelectElement>('.choices .scenario select')?.value ?? '';
  const learn = (): void => {
    if (!one('[data-testid=parameters]')) return;
    const fields = new Map(
      all<HTMLInputElement>('main input').map((input) => [input.ariaLabel, input.value]),
    );
    const [base, ...weights] = [labels.base, ...labels.weights].map((label) => fields.get(label));
    const id = chosen();
    if (id !== '' && base !== undefined && weights.every((value) => value !== undefined))
      contents.set(id, { base, weights });
    for (const { value, text: words } of all<HTMLOptionElement>('main [id$="-chosen"] option')) {
      const year = /20\d\d/.exec(words.slice(-20))?.[0];
      if (value !== '' && year) bases.set(value, Number(year));
    }
  };

  const sights = new Map<string, Sight>();
  let [frames, busy] = [0, 0];
  const look = (): void => {
    const main = one('main');
    frames += 1;
    if (main?.ariaBusy === 'true') busy += 1;
    if (main?.ariaBusy !== 'false') return;
    learn();
    const id = chosen();
    if (id !== '' && (!contents.has(id) || !bases.has(id))) return;
    const status = /([\d\s]+)\s?tkr\/år/.exec(
      text(one('[data-testid=scenario-status]')).split('tillsammans')[1] ?? '',
    );
    const after = one('[data-testid=weight-totals] dl > div:nth-child(2) dd > span:nth-child(2) strong');
    const [place, figure] = one('[data-testid=total]')
      ? (['overview', text(one('[data-testid=total]'))] as const)
      : one('[data-testid=unit-total]')
        ? (['unit', text(one('[data-testid=unit-total]'))] as const)
        : after
          ? (['weights', text(after)] as const)
          : (['scenario', status?.[1] ?? ''] as const);
    if (figure === '') return;
    const sight: Sight = {
      ...{ place, figure },
      unit: one<HTMLSelectElement>('main [data-tour=unit-choice] select')?.value ?? null,
      year: Number(text(one('.choices fieldset label.chosen')).slice(0, 4)),
      base: bases.get(id) ?? null,
      list: one<HTMLSelectElement>('#list')?.value ?? '',
      contents: contents.get(id) ?? null,
    };
    sights.set(JSON.stringify(sight), sight);
  };
  let watching = true;
  const watch = (): void => {
    look();
    if (watching) requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);

  const places = [
    'oversikt',
    'scenario',
    'scenario',
    'scenario/vikter',
    'enhet/JH01',
    'enhet/JH30',
    'jamfor',
  ];
  const steps: (() => void)[] = [
    () => (location.hash = `#/${places[random(places.length)]!}`),
    () => (location.hash = '#/oversikt'),
    () => (location.hash = '#/scenario'),
    () => all<HTMLInputElement>('.choices fieldset input[type=radio]')[random(2)]?.click(),
    () => pick(one('#list')),
    () => pick(one('.choices .scenario select')),
    () => change(labels.base, String(2_000 + random(600))),
    () => change(labels.base, String(2_000 + random(600))),
    () => change(labels.weights[random(21)]!, `${random(3)},${random(90) + 10}`),
    () => {
      const fields = all<HTMLInputElement>('[data-testid=weights] tbody input[inputmode]');
      if (fields.length > 0) write(fields[random(21)]!, `${random(3)},${random(90) + 10}`);
      const id = chosen();
      const known = contents.get(id);
      if (known && fields.length > 0)
        contents.set(id, { ...known, weights: fields.map(({ value }) => value) });
      else if (fields.length > 0) contents.clear();
    },
    () => contents.size < 6 && location.hash.startsWith('#/scenario') && press(/^Nytt scenario från/),
    ...[/^Ångra/, /^Gör om/].map((words) => () => {
      if (!one('[data-testid=parameters]')) return;
      // What is undone or made again may be of a scenario that is not in sight.
      contents.clear();
      press(words);
    }),
    () => history.back(),
    () => history.forward(),
  ];
  const begun = performance.now();
  const lasted = (): number => performance.now() - begun;
  /** Where the machine has much else to do, it takes longer until enough has been seen. */
  const seen = (): boolean =>
    sights.size >= 12 && new Set([...sights.values()].map(({ place }) => place)).size >= 3;
  let edits = 0;
  while (lasted() < ms || (lasted() < 6 * ms && !seen())) {
    steps[random(steps.length)]!();
    edits += 1;
    await wait(0);
    learn();
    // Mostly in a hurry, and now and then with patience to see what came of it.
    if (random(10) < 7) continue;
    const patience = performance.now() + 1_500;
    do await new Promise(requestAnimationFrame);
    while (one('main')?.ariaBusy === 'true' && performance.now() < patience);
    await new Promise(requestAnimationFrame);
  }
  watching = false;
  return { edits, frames, busy, sights: [...sights.values()] };
}
