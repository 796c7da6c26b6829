// Sammanfogning: the files a user gives, put together with what is loaded, into the data set they would make.
import type { Fault } from '../model/fault.ts';
import { regionOf } from '../model/region.ts';
import type { Dataset, List, Source, Unit } from '../model/types.ts';
import type { FileReading } from './read.ts';

/** The data set that the files would give. Nothing is replaced until the user says so. */
export interface Assembly {
  /** Null where a fault stands in the way, or where no file holds units or listing. */
  readonly dataset: Dataset | null;
  /** Faults that show only when the files are seen together. */
  readonly faults: readonly Fault[];
  /** Units of the units data with listed persons, and without, over all list dates. */
  readonly matched: number;
  readonly unmatched: number;
}

/**
 * A units file replaces all units. A listing file replaces the sample, or else the list dates it holds; with a
 * units file beside it, it replaces all lists.
 */
export function assemble(readings: readonly FileReading[], loaded: Dataset): Assembly {
  const faults: Fault[] = [];
  const unitFiles = readings.filter((reading) => reading.kind === 'units');
  const listFiles = readings.filter((reading) => reading.kind === 'listing');
  for (const { file } of unitFiles.slice(1))
    faults.push({ code: 'twoUnitsFiles', severity: 'error', place: { file } });

  const given = [...unitFiles, ...listFiles];
  const unitFile = unitFiles[0];
  const fresh = unitFile !== undefined || loaded.sources.listing.sample;
  const lists =
    listFiles.length > 0 ? mergeLists(listFiles, fresh ? [] : loaded.lists, faults) : loaded.lists;
  const dataset: Dataset = {
    units: unitFile ? unitsIn(unitFile) : loaded.units,
    lists,
    sources: {
      units: unitFile ? sourceOf([unitFile]) : loaded.sources.units,
      listing: listFiles.length > 0 ? sourceOf(listFiles) : loaded.sources.listing,
    },
  };
  const readable = given.length > 0 && given.every((reading) => reading.content !== null);
  if (!readable) return { dataset: null, faults, matched: 0, unmatched: 0 };

  for (const { period } of lists) faults.push(...regionOf(dataset, period).faults);
  const listed = new Set(lists.flatMap((list) => list.units.map((unit) => unit.unitId)));
  const matched = dataset.units.filter((unit) => listed.has(unit.id)).length;
  const blocked = faults.some((fault) => fault.severity === 'error');
  return {
    dataset: blocked ? null : dataset,
    faults,
    matched,
    unmatched: dataset.units.length - matched,
  };
}

function mergeLists(files: readonly FileReading[], kept: readonly List[], faults: Fault[]): List[] {
  const given = new Map<string, List>();
  for (const { file, content } of files) {
    for (const list of content?.kind === 'listing' ? content.lists : []) {
      const { period } = list;
      if (given.has(period)) faults.push({ code: 'periodTwice', severity: 'error', place: { file }, period });
      given.set(period, list);
    }
  }
  return [...kept.filter((list) => !given.has(list.period)), ...given.values()].sort((a, b) =>
    a.period < b.period ? -1 : 1,
  );
}

function unitsIn({ content }: FileReading): readonly Unit[] {
  return content?.kind === 'units' ? content.units : [];
}

function sourceOf(files: readonly FileReading[]): Source {
  const skips = files.map(({ content, rows }) => (content ? rows.rejected : 0));
  return {
    file: files.map(({ file }) => file).join(', '),
    sample: false,
    rows: files.reduce((sum, { rows }) => sum + rows.read, 0),
    skipped: skips.reduce((sum, skipped) => sum + skipped, 0),
  };
}
