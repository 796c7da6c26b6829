// Sammanfogning: the files a user gives, put together with what is loaded, into the data set they would make.
import type { Fault } from '../model/fault.ts';
import { regionOf } from '../model/region.ts';
import type { Dataset, List, Source, Unit } from '../model/types.ts';
import { emptyClasses } from './emptyClasses.ts';
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
  const unitFiles = readings.filter((reading) => reading.kind === 'units');
  const listFiles = readings.filter((reading) => reading.kind === 'listing');
  const given = [...unitFiles, ...listFiles];
  if (given.length === 0 || given.some((reading) => reading.content === null))
    return { dataset: null, faults: [], matched: 0, unmatched: 0 };

  const faults: Fault[] = unitFiles
    .slice(1)
    .map(({ file }) => ({ code: 'twoUnitsFiles', severity: 'error', place: { file } }));
  const unitFile = unitFiles[0];
  const kept = unitFile || loaded.sources.listing.sample ? [] : loaded.lists;
  const lists = listFiles.length > 0 ? mergeLists(listFiles, kept, faults) : loaded.lists;
  const dataset: Dataset = {
    units: unitFile ? unitsIn(unitFile) : loaded.units,
    lists,
    sources: {
      units: unitFile ? sourceOf([unitFile]) : loaded.sources.units,
      listing:
        listFiles.length === 0
          ? loaded.sources.listing
          : lists.some((list) => kept.includes(list))
            ? joined(loaded.sources.listing, sourceOf(listFiles))
            : sourceOf(listFiles),
    },
  };

  const together = lists.flatMap(({ period }) => regionOf(dataset, period).faults);
  faults.push(...(otherHalfMissing(dataset, together) ?? together.map((fault) => placed(fault, listFiles))));
  if (listFiles.length > 0)
    faults.push(...lists.filter((list) => !kept.includes(list)).flatMap(emptyClasses));
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

/** One file of two was given and does not suit the sample that stands in for the other: that is all there is to say. */
function otherHalfMissing({ sources }: Dataset, together: readonly Fault[]): Fault[] | null {
  if (sources.units.sample === sources.listing.sample) return null;
  if (!together.some(({ code }) => code === 'unknownUnit')) return null;
  return [{ code: sources.units.sample ? 'needsUnits' : 'needsListing', severity: 'error' }];
}

/** A unit that the units file lacks is found in the listing, at its first row. */
function placed(fault: Fault, listFiles: readonly FileReading[]): Fault {
  if (fault.code !== 'unknownUnit') return fault;
  for (const { file, content } of listFiles) {
    const row = content?.kind === 'listing' ? content.firstRow.get(fault.unitId) : undefined;
    if (row !== undefined) return { ...fault, place: { file, row, column: 'enhet_id', value: fault.unitId } };
  }
  return fault;
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
  return files
    .map(({ file, rows }) => ({ file, sample: false, rows: rows.read, skipped: rows.rejected }))
    .reduce(joined);
}

function joined(a: Source, b: Source): Source {
  return {
    file: `${a.file}, ${b.file}`,
    sample: a.sample || b.sample,
    rows: a.rows + b.rows,
    skipped: a.skipped + b.skipped,
  };
}
