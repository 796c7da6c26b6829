// What the sample is generated from: the reference data in data/geo and the weights in data/params.
import { readFileSync } from 'node:fs';
import { AGE_CLASSES } from '../../src/model/types.ts';
import type { AgeClass } from '../../src/model/types.ts';

/** A locality of 2020 with its straight-line distance from Östersund. */
export interface Locality {
  readonly municipality: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly km: number;
}

/** Age weights × 100 of one rule year, in the order of the age classes. */
export interface Weights {
  readonly listing: readonly number[];
  readonly medication: readonly number[];
}

export interface Inputs {
  readonly localities: readonly Locality[];
  /** Residents per municipality and age class. */
  readonly population: Readonly<Record<string, readonly number[]>>;
  readonly weights: Readonly<Record<string, Weights>>;
}

type LocalityRow = [
  municipality: string,
  name: string,
  residents: number,
  lat: number,
  lon: number,
  km: number,
];
type WeightBlock = { weights: { values: Record<AgeClass, string> } };
type YearFile = { listing: WeightBlock; medication: WeightBlock };

/** Reads the inputs below `dataFolder`, a URL that ends with a slash. */
export function readInputs(dataFolder: URL): Inputs {
  const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, dataFolder), 'utf8'));
  const localities = read('geo/localities-2020.json') as LocalityRow[];
  const { pop } = read('geo/population-2024-estimate.json') as { pop: Record<string, number[]> };
  const yearOf = (year: string): Weights => {
    const file = read(`params/${year}.json`) as YearFile;
    return { listing: hundredths(file.listing), medication: hundredths(file.medication) };
  };
  return {
    localities: localities.map(([municipality, name, , lat, lon, km]) => ({
      municipality,
      name,
      lat,
      lon,
      km,
    })),
    population: pop,
    weights: { '2025': yearOf('2025'), '2026': yearOf('2026') },
  };
}

function hundredths(block: WeightBlock): number[] {
  return AGE_CLASSES.map((age) => Math.round(Number(block.weights.values[age]) * 100));
}
