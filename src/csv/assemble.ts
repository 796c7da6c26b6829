// Sammanfogning: the files a user gives, put together with what is loaded, into the data set they would make.
import type { Fault } from '../model/fault.ts';
import { regionOf } from '../model/region.ts';
import type { Dataset, Unit } from '../model/types.ts';
import { cniCountsBeyondList } from './cniCounts.ts';
import { emptyClasses } from './emptyClasses.ts';
import { ENTRIES, joinEntries, unknownUnits, yearsBesideMonths } from './entries.ts';
import type { Entries } from './entries.ts';
import type { ReadOptions } from './options.ts';
import type { FileReading } from './read.ts';
import { mergeLists } from './mergeLists.ts';
import type { MetList } from './mergeLists.ts';
import { meantBy, renamed } from './renaming.ts';
import { joined, sourceOf, withLeftOut } from './source.ts';
import { unmatchedUnits, type UnmatchedUnit } from './unmatched.ts';

/** The data set that the files would give. Nothing is replaced until the user says so. */
export interface Assembly {
  /** Null where a fault stands in the way, or where no file holds a part of a data set. */
  readonly dataset: Dataset | null;
  /** Faults that show only when the files are seen together. */
  readonly faults: readonly Fault[];
  /** What is to be told before the files can be used: which units are meant. */
  readonly unknown: readonly UnmatchedUnit[];
  /** The loaded lists that the files take the place of, or are added to. */
  readonly met: readonly MetList[];
  /** Units of the units data with listed persons, and without, over all list dates; both 0 where no file holds either. */
  readonly matched: number;
  readonly unmatched: number;
}

/** Kinds of file that are parts of a data set. */
const PARTS: readonly FileReading['kind'][] = ['units', 'listing', 'register', ...ENTRIES];

/**
 * A units file replaces all units. A listing file replaces the sample, or else the list dates it holds; with a
 * units file beside it, it replaces all lists. `added` are the loaded list dates that it is added to instead. Activities and logs replace those of their kind, files of the same kind
 * are joined; where none are given, the sample's go when its units do. `aliases` are what the user has said of units
 * that go by other names; those that come to one are added up.
 */
export function assemble(
  readings: readonly FileReading[],
  loaded: Dataset,
  aliases: NonNullable<ReadOptions['units']> = {},
  added: readonly string[] = [],
): Assembly {
  const given = readings.filter(({ kind }) => PARTS.includes(kind));
  if (given.length === 0 || given.some((reading) => reading.content === null))
    return { dataset: null, faults: [], unknown: [], met: [], matched: 0, unmatched: 0 };

  const unitFiles = given.filter(({ kind }) => kind === 'units');
  const listFiles = given.filter(({ kind }) => kind === 'listing' || kind === 'register');
  const faults: Fault[] = unitFiles
    .slice(1)
    .map(({ file }) => ({ code: 'twoUnitsFiles', severity: 'error', place: { file } }));
  const unitFile = unitFiles[0];
  const own = loaded.sources.listing.sample ? [] : loaded.lists;
  const units = unitFile ? unitsIn(unitFile) : loaded.units;
  const { lists: written, met } =
    listFiles.length > 0
      ? mergeLists(listFiles, { lists: own, staying: !unitFile, added }, meantBy(aliases, units), faults)
      : { lists: loaded.lists, met: [] };
  // Whether the units or their lists are others than before.
  const changed = unitFiles.length + listFiles.length > 0;
  const activities = entriesOf('activities', given, loaded, changed, faults);
  const assignments = entriesOf('assignments', given, loaded, changed, faults);
  const companionShifts = entriesOf('companionShifts', given, loaded, changed, faults);
  const entries = {
    activities: activities.entries,
    assignments: assignments.entries,
    companionShifts: companionShifts.entries,
  };
  const { leftOut, faults: told, ...naming } = renamed({ lists: written, ...entries }, aliases, units);
  faults.push(...told);
  const { lists } = naming;
  const listing =
    listFiles.length === 0
      ? loaded.sources.listing
      : written.some((list) => own.includes(list)) || met.some((list) => list.added)
        ? joined(loaded.sources.listing, sourceOf(listFiles))
        : sourceOf(listFiles);
  const dataset: Dataset = {
    units,
    ...naming,
    sources: {
      units: unitFile ? sourceOf([unitFile]) : loaded.sources.units,
      listing: withLeftOut(listing, leftOut.lists),
      activities: withLeftOut(activities.source, leftOut.activities),
      assignments: withLeftOut(assignments.source, leftOut.assignments),
      companionShifts: withLeftOut(companionShifts.source, leftOut.companionShifts),
    },
  };

  let half: Fault[] | null = null;
  if (changed) {
    const together = lists.flatMap(({ period }) => regionOf(dataset, period).faults);
    half = otherHalfMissing(dataset, together);
    faults.push(...(half ?? withUnlisted(together, units).map((fault) => placed(fault, listFiles))));
    const newest = lists.at(-1);
    if (!half && newest) faults.push(...cniCountsBeyondList(units, newest));
  }
  faults.push(...unknownUnits(dataset.activities, units), ...yearsBesideMonths(dataset.activities));
  if (listFiles.length > 0)
    faults.push(...lists.filter((_, i) => !own.includes(written[i]!)).flatMap(emptyClasses));
  const listed = new Set(lists.flatMap((list) => list.units.map((unit) => unit.unitId)));
  const matched = changed ? units.filter((unit) => listed.has(unit.id)).length : 0;
  const blocked = faults.some((fault) => fault.severity === 'error');
  return {
    dataset: blocked ? null : dataset,
    faults,
    unknown: half ? [] : unmatchedUnits(naming, units),
    met,
    matched,
    unmatched: changed ? units.length - matched : 0,
  };
}

/**
 * The entries of a kind with their source: the files', or else the loaded ones unless they fall with the sample, as
 * those do that were typed in for its units.
 */
function entriesOf<K extends keyof Entries>(
  kind: K,
  given: readonly FileReading[],
  loaded: Dataset,
  changed: boolean,
  faults: Fault[],
): { entries: readonly Entries[K][]; source: Dataset['sources'][K] } {
  const files = given.filter((reading) => reading.kind === kind);
  if (files.length > 0) return { entries: joinEntries(kind, files, faults), source: sourceOf(files) };
  const source = loaded.sources[kind];
  const sample = source?.sample ?? loaded.sources.units.sample;
  if (changed && sample) return { entries: [], source: null };
  return { entries: loaded[kind] as readonly Entries[K][], source };
}

/** One file of two was given and does not suit the sample that stands in for the other: that is all there is to say. */
function otherHalfMissing({ sources }: Dataset, together: readonly Fault[]): Fault[] | null {
  if (sources.units.sample === sources.listing.sample) return null;
  if (!together.some(({ code }) => code === 'unknownUnit')) return null;
  return [{ code: sources.units.sample ? 'needsUnits' : 'needsListing', severity: 'error' }];
}

/** The units without a list of a date told in one, by name. */
function withUnlisted(faults: readonly Fault[], units: readonly Unit[]): Fault[] {
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const missing = new Map<string, string[]>();
  for (const fault of faults)
    if (fault.code === 'unitWithoutList')
      missing.set(fault.period, [...(missing.get(fault.period) ?? []), names.get(fault.unitId)!]);
  const told = [...missing].map(([period, unlisted]): Fault => ({
    ...{ code: 'unitsWithoutList', severity: 'warning', period, names: unlisted },
  }));
  return [...faults.filter(({ code }) => code !== 'unitWithoutList'), ...told];
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

function unitsIn({ content }: FileReading): readonly Unit[] {
  return content?.kind === 'units' ? content.units : [];
}
