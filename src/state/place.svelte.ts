// Platsen: which view is shown, kept in the address so that back, forward and links work.

export const PLACES = ['overview', 'unit', 'purchase', 'data'] as const;
export type PlaceName = (typeof PLACES)[number];

const ADDRESSES: Record<PlaceName, string> = {
  overview: '#/',
  unit: '#/enhet',
  purchase: '#/tjanstekop',
  data: '#/data',
};

/** A view, and the unit it is of where it is of one. */
interface Spot {
  readonly name: PlaceName;
  readonly unitId: string | null;
}

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
    return this.#spot.unitId;
  }

  go(name: PlaceName, unitId: string | null = null): void {
    this.#spot = { name, unitId };
    location.hash = this.address(name, unitId);
  }

  address(name: PlaceName, unitId: string | null = null): string {
    return unitId === null ? ADDRESSES[name] : `${ADDRESSES[name]}/${encodeURIComponent(unitId)}`;
  }
}

function spotOf(hash: string): Spot {
  const found = PLACES.find((name) => name !== 'overview' && isAt(hash, ADDRESSES[name]));
  const rest = found ? hash.slice(ADDRESSES[found].length + 1) : '';
  return { name: found ?? 'overview', unitId: found === 'unit' && rest !== '' ? decoded(rest) : null };
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
