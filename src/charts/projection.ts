// Kartprojektion: from longitude and latitude (WGS84) to a drawing, and back.
// Equirectangular, with degrees of longitude as long as they are at the middle latitude: over the four degrees of one
// region lengths are true to about six per cent; north is up everywhere, and no boundary needs more.
import { extent } from 'd3-array';

/** Longitude and latitude. */
export type Place = readonly [number, number];

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Bounds {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

export interface Projection {
  readonly project: (place: Place) => { x: number; y: number };
  readonly invert: (x: number, y: number) => Place;
  readonly pixelsPerKm: number;
}

const KM_PER_DEGREE = 111.2;
/** Bounds of a single place reach this far from it, in degrees. */
const LEAST = 0.01;

/** The bounds of places, never without extent. */
export function boundsOf(places: readonly Place[]): Bounds {
  const [west = 0, east = 0] = extent(places, ([lon]) => lon);
  const [south = 0, north = 0] = extent(places, ([, lat]) => lat);
  const [lon, lat] = [east - west < LEAST ? LEAST : 0, north - south < LEAST ? LEAST : 0];
  return { west: west - lon, east: east + lon, south: south - lat, north: north + lat };
}

/** How wide bounds are for their height. */
export function aspectOf(bounds: Bounds): number {
  return ((bounds.east - bounds.west) * shrinkOf(bounds)) / (bounds.north - bounds.south);
}

/** The projection that shows all of `bounds` in the middle of `box`, as large as it can. */
export function fit(bounds: Bounds, box: Box): Projection {
  const { west, east, south, north } = bounds;
  const shrink = shrinkOf(bounds);
  const pixels = Math.min(box.width / ((east - west) * shrink), box.height / (north - south));
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const [lon0, lat0] = [(west + east) / 2, (south + north) / 2];
  return {
    project: ([lon, lat]) => ({
      x: middle.x + (lon - lon0) * shrink * pixels,
      y: middle.y - (lat - lat0) * pixels,
    }),
    invert: (x, y) => [lon0 + (x - middle.x) / (shrink * pixels), lat0 - (y - middle.y) / pixels],
    pixelsPerKm: pixels / KM_PER_DEGREE,
  };
}

/** Kilometres in a straight line; for short ways. */
export function kmBetween([lonA, latA]: Place, [lonB, latB]: Place): number {
  const shrink = Math.cos((((latA + latB) / 2) * Math.PI) / 180);
  return KM_PER_DEGREE * Math.hypot((lonA - lonB) * shrink, latA - latB);
}

/** A degree of longitude as a part of one of latitude. */
function shrinkOf({ south, north }: Bounds): number {
  return Math.cos((((south + north) / 2) * Math.PI) / 180);
}
