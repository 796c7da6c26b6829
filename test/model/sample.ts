// The sample region as the application reads it.
import { readFileSync } from 'node:fs';
import { readFile } from '../../src/csv/read.ts';
import type { Dataset, Source } from '../../src/model/types.ts';
import { NOTHING_DONE, sourcesOf } from './build.ts';

const SOURCE: Source = { file: 'sample.csv', sample: true, rows: 0, skipped: 0 };

export function sample(): Dataset {
  const read = (name: string): ReturnType<typeof readFile>['content'] =>
    readFile(name, readFileSync(new URL(`../../data/sample/${name}`, import.meta.url))).content;
  const [units, listing] = [read('units.csv'), read('listing.csv')];
  if (units?.kind !== 'units' || listing?.kind !== 'listing') throw new Error('The sample cannot be read');
  return { units: units.units, lists: listing.lists, ...NOTHING_DONE, sources: sourcesOf(SOURCE) };
}
