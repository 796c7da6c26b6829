// Platsen: which view is shown, kept in the address so that back, forward and links work.

export const PLACES = ['overview', 'data'] as const;
export type PlaceName = (typeof PLACES)[number];

const ADDRESSES: Record<PlaceName, string> = { overview: '#/', data: '#/data' };

export class Place {
  #name = $state<PlaceName>(placeOf(location.hash));

  constructor() {
    addEventListener('hashchange', () => (this.#name = placeOf(location.hash)));
  }

  get name(): PlaceName {
    return this.#name;
  }

  go(name: PlaceName): void {
    this.#name = name;
    location.hash = ADDRESSES[name];
  }

  address(name: PlaceName): string {
    return ADDRESSES[name];
  }
}

function placeOf(hash: string): PlaceName {
  return PLACES.find((name) => ADDRESSES[name] === hash) ?? 'overview';
}
