// Platsen: which view is shown, and what the address asks it to show, so that back, forward and links work.
import { queryOf } from './query.ts';

/** Those that the menu names, in its order. */
export const MENU = [
  'overview',
  'unit',
  'compare',
  'scenario',
  'sensitivity',
  'purchase',
  'data',
  'method',
] as const;
/** Those that other views lead to. */
const BESIDE = ['start', 'glossary', 'accessibility', 'print'] as const;
export type PlaceName = (typeof MENU)[number] | (typeof BESIDE)[number];
const PLACES: readonly PlaceName[] = [...MENU, ...BESIDE];

const ADDRESSES: Record<PlaceName, string> = {
  start: '#/',
  overview: '#/oversikt',
  unit: '#/enhet',
  compare: '#/jamfor',
  scenario: '#/scenario',
  sensitivity: '#/kanslighet',
  purchase: '#/tjanstekop',
  data: '#/data',
  method: '#/metod',
  glossary: '#/ordlista',
  accessibility: '#/tillganglighet',
  print: '#/utskrift',
};

/** A view, and what it shows: a unit, or one of its parts. */
interface Spot {
  readonly name: PlaceName;
  readonly detail: string | null;
}

/** The views of which the address says more than their name. */
const DETAILED: readonly PlaceName[] = [
  'unit',
  'compare',
  'scenario',
  'sensitivity',
  'data',
  'method',
  'glossary',
  'print',
];

/** How an address is written: as a further step that back leads from, or in place of the one that is there. */
export type Writing = 'step' | 'correction';

export class Place {
  #hash = $state.raw(location.hash);
  #spot: Spot = $derived(spotOf(this.#hash));
  // By themselves they stay the same where only what the address asks for changes.
  #name: PlaceName = $derived(this.#spot.name);
  #detail: string | null = $derived(this.#spot.detail);

  constructor() {
    addEventListener('hashchange', () => (this.#hash = location.hash));
  }

  get name(): PlaceName {
    return this.#name;
  }

  /** The unit that the address names; null where it names none. */
  get unitId(): string | null {
    return this.#name === 'unit' ? this.#detail : null;
  }

  /** What of the view the address names: a unit, or one of its parts; null where it names none. */
  get detail(): string | null {
    return this.#detail;
  }

  /** Whether the address is of no view: the start page is shown instead. */
  get isUnknown(): boolean {
    const view = this.#hash.replace(QUERY, '');
    return this.#name === 'start' && !['', '#', ADDRESSES.start].includes(view);
  }

  /** The address from its `#` on. */
  get hash(): string {
    return this.#hash;
  }

  /** What the address asks the view to show: `?ar=2026&lista=2025`. */
  get query(): URLSearchParams {
    return queryOf(QUERY.exec(this.#hash)?.[1] ?? '');
  }

  /** Whether the address carries something packed. */
  get carries(): boolean {
    return CARRIED.test(this.#hash);
  }

  /** Goes to a view; nothing happens where it is shown already. */
  go(name: PlaceName, detail: string | null = null): void {
    if (this.name === name && this.detail === detail) return;
    location.hash = this.address(name, detail);
    this.#hash = location.hash;
  }

  /** Makes the address say what the view shows; where one has just gone elsewhere, nothing is written over that. */
  write(query: URLSearchParams, as: Writing): void {
    if (location.hash !== this.#hash) return;
    const address = `${this.address(this.name, this.detail)}?${query}`;
    if (address === location.hash) return;
    if (as === 'step') history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
    this.#hash = location.hash;
  }

  /** The whole address of a view with something packed into it. */
  linkTo(name: PlaceName, packed: string): string {
    return `${location.href.replace(/#.*$/s, '')}${this.address(name)}?s=${packed}`;
  }

  /** What the address carries, taken out of it with all that is asked for beside it; null where it carries nothing. */
  takeLink(): string | null {
    const packed = CARRIED.exec(location.hash)?.[1];
    if (packed === undefined) return null;
    history.replaceState(history.state, '', location.hash.replace(QUERY, ''));
    this.#hash = location.hash;
    return packed;
  }

  address(name: PlaceName, detail: string | null = null): string {
    return detail === null ? ADDRESSES[name] : `${ADDRESSES[name]}/${encodeURIComponent(detail)}`;
  }
}

/** What a link carries stands behind the view, `#/scenario?s=…`, where a mail program may have added to it. */
const CARRIED = /[?&]s=([^?&#]*)/;
const QUERY = /\?(.*)$/s;

function spotOf(address: string): Spot {
  const hash = address.replace(QUERY, '');
  const found = PLACES.find((name) => name !== 'start' && isAt(hash, ADDRESSES[name]));
  const rest = found ? hash.slice(ADDRESSES[found].length + 1) : '';
  const detailed = found !== undefined && DETAILED.includes(found) && rest !== '';
  return { name: found ?? 'start', detail: detailed ? decoded(rest) : null };
}

function isAt(hash: string, address: string): boolean {
  return hash === address || hash.startsWith(`${address}/`);
}

/** A hash written by hand may hold a lone per cent sign. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
