// Platsen: which view is shown, kept in the address so that back, forward and links work.

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

export class Place {
  #spot = $state.raw<Spot>(spotOf(location.hash));

  constructor() {
    addEventListener('hashchange', () => (this.#spot = spotOf(location.hash)));
  }

  get name(): PlaceName {
    return this.#spot.name;
  }

  /** The unit that the address names; null where it names none. */
  get unitId(): string | null {
    return this.#spot.name === 'unit' ? this.#spot.detail : null;
  }

  /** What of the view the address names: a unit, or one of its parts; null where it names none. */
  get detail(): string | null {
    return this.#spot.detail;
  }

  go(name: PlaceName, detail: string | null = null): void {
    this.#spot = { name, detail };
    location.hash = this.address(name, detail);
  }

  /** The whole address of a view with something packed into it. */
  linkTo(name: PlaceName, packed: string): string {
    return `${location.href.replace(/#.*$/s, '')}${this.address(name)}?s=${packed}`;
  }

  /** What the address carries, taken out of it; null where it carries nothing. */
  takeLink(): string | null {
    const packed = CARRIED.exec(location.hash)?.[1];
    if (packed === undefined) return null;
    history.replaceState(history.state, '', location.hash.replace(CARRIED, ''));
    return packed;
  }

  address(name: PlaceName, detail: string | null = null): string {
    return detail === null ? ADDRESSES[name] : `${ADDRESSES[name]}/${encodeURIComponent(detail)}`;
  }
}

/** What a link carries stands behind the view: `#/scenario?s=…`. */
const CARRIED = /\?s=([^?&#]*)$/;

function spotOf(address: string): Spot {
  const hash = address.replace(CARRIED, '');
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
