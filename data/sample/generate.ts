// The sample region: thirty invented units whose lists reproduce the published totals of both years to the krona.
import { AGE_CLASSES } from '../../src/model/types.ts';
import { activities } from './activities.ts';
import { regionAges } from './ages.ts';
import type { Totals } from './ages.ts';
import type { Inputs, Locality } from './inputs.ts';
import { assignments, companionShifts } from './logs.ts';
import { HOMES, PLACES, WITHIN_TOWN } from './places.ts';
import type { Place } from './places.ts';
import { spread } from './spread.ts';
import type { Homes } from './spread.ts';
import { csv, idOf } from './text.ts';

/** Every file as text, in the canonical formats. */
export interface Sample {
  readonly units: string;
  readonly listing: string;
  readonly activities: string;
  readonly assignments: string;
  readonly companion: string;
}

/** List dates in order, with the totals that published pools and amounts imply; data/README.md tells how. */
const PERIODS: Readonly<Record<string, Totals>> = {
  '2025': { listed: 132240, aged16to67: 81796, eligible: 54327 },
  '2026': { listed: 132230, aged16to67: 81943, eligible: 54170 },
};

/** Kilometres in a degree north and a degree east, at Östersund. */
const KM_NORTH = 111.2;
const KM_EAST = 50.3;

/** Builds all files from the reference data alone: the same inputs give the same bytes on every machine. */
export function generate({ localities, population, weights }: Inputs): Sample {
  const find = (name: string): Locality => {
    const found = localities.find((locality) => locality.name === name);
    if (!found) throw new Error(`no such locality: ${name}`);
    return found;
  };
  const sites = PLACES.map((place) => siteOf(place, find(place[1])));
  const residents = AGE_CLASSES.map((_, a) =>
    Object.values(population).reduce((sum, classes) => sum + classes[a]!, 0),
  );
  const rows = Object.entries(PERIODS).flatMap(([period, totals], year) => {
    const homes = PLACES.flatMap((place, unit) => homesOf(place, unit, year, sites[unit]!, find));
    const table = spread(homes, population, regionAges(residents, weights[period]!, totals), totals);
    return homes.flatMap((home, h) => listingRows(home, period, table[h]!));
  });
  return {
    units: csv('enhet_id;namn;kommun;driftsform;avstand_km;cni;lat;lon', PLACES.map(unitRow)),
    listing: csv('enhet_id;period;aldersgrupp;antal;avstand_km', rows),
    activities: activities(),
    assignments: assignments(),
    companion: companionShifts(),
  };

  function unitRow([name, , ownership, , , , cni]: Place, unit: number): string {
    const { municipality, km, lat, lon } = sites[unit]!;
    const figures = [decimal(km, 1), decimal(cni, 4), decimal(lat, 4), decimal(lon, 4)];
    return [idOf(unit), name, municipality, ownership, ...figures].join(';');
  }
}

/** Where a unit lies: at its locality's point, or beside it within the town. */
function siteOf([name]: Place, locality: Locality): Locality {
  const shift = WITHIN_TOWN[name];
  if (!shift) return locality;
  const [north, east] = shift;
  const [y, x] = [north * KM_NORTH, east * KM_EAST];
  const km = Math.sqrt(y * y + x * x);
  return { ...locality, lat: locality.lat + north, lon: locality.lon + east, km };
}

/** A unit's list by home: those whose rows state a distance, then the rest, who live near the unit. */
function homesOf(
  [name, , , listed, growth, older]: Place,
  unit: number,
  year: number,
  site: Locality,
  find: (name: string) => Locality,
): Homes[] {
  const persons = listed * (1 + (year * growth) / 1000);
  const stated = HOMES[name] ?? [];
  const rest = stated.reduce((left, [, percent]) => left - percent, 100);
  const homes = stated.map(([locality, percent]) => {
    const { municipality, km } = find(locality);
    return { unit, municipality, stated: km, km, size: (persons * percent) / 100, older };
  });
  const { municipality, km } = site;
  const others = { unit, municipality, stated: null, km, size: (persons * rest) / 100, older };
  return rest > 0 ? [...homes, others] : homes;
}

function listingRows(home: Homes, period: string, counts: readonly number[]): string[] {
  const distance = home.stated === null ? '' : decimal(home.stated, 1);
  return counts.flatMap((count, a) =>
    count === 0
      ? []
      : [[idOf(home.unit), period, AGE_CLASSES[a]!.replace('-', '–'), count, distance].join(';')],
  );
}

const decimal = (value: number, digits: number): string => value.toFixed(digits).replace('.', ',');
