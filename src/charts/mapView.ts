// Kartbild: which part of the map is shown, and how one gets nearer, further away and to the side.
import type { MapArea, MapUnit } from './mapPanel.ts';
import { boundsOf, type Bounds, type Place } from './projection.ts';

/** Where one can go from what is shown, in parts of its own extent; north is up. */
export const WAYS = { west: [-1, 0], north: [0, 1], south: [0, -1], east: [1, 0] } as const;
export type Way = keyof typeof WAYS;

const ZOOM = 2;
const STEP = 0.4;
/** The least extent that is shown, in degrees of latitude: about two kilometres. */
const LEAST = 0.02;
/** Room round what one goes to, as a part of it. */
const ROOM = 0.12;

/** All municipalities and all units. */
export function wholeOf(areas: readonly MapArea[], units: readonly MapUnit[]): Bounds {
  return boundsOf([...areas.flatMap(({ rings }) => rings.flat()), ...units.map(placeOf)]);
}

/** What shows all these places with room round them. */
export function viewOf(places: readonly Place[]): Bounds {
  const { west, east, south, north } = boundsOf(places);
  const [lon, lat] = [(east - west) * ROOM, (north - south) * ROOM];
  return { west: west - lon, east: east + lon, south: south - lat, north: north + lat };
}

/** Half as far away; the same where one cannot get nearer. */
export function closer(view: Bounds): Bounds {
  return view.north - view.south <= LEAST ? view : scaled(view, 1 / ZOOM);
}

/** Twice as far away; null for the whole. */
export function further(view: Bounds, whole: Bounds): Bounds | null {
  const wider = scaled(view, ZOOM);
  return wider.north - wider.south >= whole.north - whole.south ? null : wider;
}

/** To the side, with the middle within the whole. */
export function aside(view: Bounds, way: Way, whole: Bounds): Bounds {
  const [lon, lat] = middleOf(view);
  const [east, north] = WAYS[way];
  return around(
    view,
    clamp(lon + east * STEP * (view.east - view.west), whole.west, whole.east),
    clamp(lat + north * STEP * (view.north - view.south), whole.south, whole.north),
    1,
  );
}

function scaled(view: Bounds, by: number): Bounds {
  return around(view, ...middleOf(view), by);
}

function around({ west, east, south, north }: Bounds, lon: number, lat: number, by: number): Bounds {
  const [width, height] = [((east - west) / 2) * by, ((north - south) / 2) * by];
  return { west: lon - width, east: lon + width, south: lat - height, north: lat + height };
}

function middleOf({ west, east, south, north }: Bounds): Place {
  return [(west + east) / 2, (south + north) / 2];
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

export function placeOf({ lon, lat }: MapUnit): Place {
  return [lon, lat];
}
