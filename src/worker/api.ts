// Beräkningens gränssnitt: what the page may ask the worker. Plain data in, plain data out.
import listingCsv from '../../data/sample/listing.csv?raw';
import unitsCsv from '../../data/sample/units.csv?raw';
import { assemble, type Assembly } from '../csv/assemble.ts';
import { readFile, type FileReading, type ReadOptions } from '../csv/read.ts';
import { compensation } from '../model/compensation.ts';
import type { Fault } from '../model/fault.ts';
import type { Dataset, Result } from '../model/types.ts';
import type { YearFile } from '../params/schema.ts';
import { rulesFor, shippedYears } from '../params/years.ts';

/** A file as the user gave it. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/** What was read from the user's files, and the data set they would make together with what is loaded. */
export interface Reading {
  readonly files: readonly FileReading[];
  readonly assembly: Assembly;
}

/** One year's rules on one list. */
export interface Request {
  readonly year: number;
  readonly period: string;
}

/** A result, or why there is none. */
export type Outcome = { readonly result: Result } | { readonly fault: Fault };

const SAMPLE = { units: 'exempel-enheter.csv', listing: 'exempel-listning.csv' };

/** The functions the worker serves, with the data set it has been told to use. */
export function createApi() {
  const years = shippedYears();
  let dataset: Dataset | null = null;

  return {
    /** The rule years that ship, checked, ascending. */
    years: (): YearFile[] => [...years.values()].map(({ file }) => file),

    /** The invented region that ships with the application, read like any other file. */
    sample(): Dataset {
      const [units, listing] = [
        readFile(SAMPLE.units, new TextEncoder().encode(unitsCsv)),
        readFile(SAMPLE.listing, new TextEncoder().encode(listingCsv)),
      ];
      if (units.content?.kind !== 'units' || listing.content?.kind !== 'listing')
        throw new Error(`Faulty sample: ${JSON.stringify([...units.faults, ...listing.faults])}`);
      return {
        units: units.content.units,
        lists: listing.content.lists,
        sources: {
          units: { file: SAMPLE.units, sample: true, rows: units.rows.read, skipped: 0 },
          listing: { file: SAMPLE.listing, sample: true, rows: listing.rows.read, skipped: 0 },
        },
      };
    },

    /** The sample as the files a user could load. */
    sampleFiles: (): { name: string; text: string }[] => [
      { name: SAMPLE.units, text: unitsCsv },
      { name: SAMPLE.listing, text: listingCsv },
    ],

    /** Sets the data that `compute` counts on. */
    use(next: Dataset): void {
      dataset = next;
    },

    /** Yearly amounts for each request; needs `use` first. */
    compute: (requests: readonly Request[]): Outcome[] =>
      requests.map(({ year, period }) => {
        const rules = rulesFor(years, year);
        if ('code' in rules) return { fault: rules };
        if (!dataset) throw new Error('No data set in use');
        return { result: compensation(dataset, rules, period) };
      }),

    /** Reads files and puts them together with `loaded`; tells how many are done. Changes nothing. */
    async read(
      files: readonly GivenFile[],
      options: ReadOptions,
      loaded: Dataset,
      progress?: (done: number, total: number) => void,
    ): Promise<Reading> {
      const readings: FileReading[] = [];
      for (const { name, bytes } of files) {
        await progress?.(readings.length, files.length);
        readings.push(readFile(name, new Uint8Array(bytes), options));
      }
      return { files: readings, assembly: assemble(readings, loaded) };
    },
  };
}

export type Api = ReturnType<typeof createApi>;
