// Kommungränser: the municipalities of the region, read once from the map that ships (data/geo).
import text from '../../data/geo/municipalities.geojson?raw';
import type { MapArea } from './mapPanel.ts';

interface Geo {
  readonly features: readonly {
    readonly properties: { readonly name: string };
    /** Of a MultiPolygon: polygons of rings of places. */
    readonly geometry: { readonly coordinates: readonly MapArea['rings'][] };
  }[];
}

let areas: readonly MapArea[] | null = null;

export function municipalities(): readonly MapArea[] {
  areas ??= (JSON.parse(text) as Geo).features.map(({ properties, geometry }) => ({
    name: properties.name,
    rings: geometry.coordinates.flat(),
  }));
  return areas;
}
