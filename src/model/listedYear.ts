// Årets listor (§5): the lists of twelve months, made ready to be counted under one set of rules after another.
import type { Fault } from './fault.ts';
import { flatLinesOf, type FlatLines } from './flatLines.ts';
import type { Counted } from './points.ts';
import { recountingPoints } from './recount.ts';
import { regionOf, regionWith, type Region } from './region.ts';
import type { Dataset, List, Rules } from './types.ts';

const MONTHS = 12;

/** The regions of a year's lists stand one after the other, a row to each member: so all are counted in one go. */
export interface ListedYear {
  /** Those with listed persons in some month, by id. */
  readonly unitIds: readonly string[];
  /** By month; the same object in months that rest on the same list. */
  readonly regions: readonly Region[];
  readonly distinct: readonly Region[];
  /** Those of the lists. */
  readonly faults: readonly Fault[];
  /** Units that are or may be privately run in some month, by unit: 1; the others have no external lines. */
  readonly external: Uint8Array;
  /** The row of each unit in a month, by unit × 12 + month; −1 where it is not on the list. */
  readonly rows: Int32Array;
  /** Counts the points of all rows, anew only where it must. */
  readonly count: (rules: Rules) => Counted;
  /** Prices the points of all rows, region by region. */
  readonly price: FlatLines;
}

/** `lists` are those of the months; of a list that is not loaded the fault tells, and of those that are. */
export function listedYear(dataset: Dataset, lists: readonly List[]): ListedYear {
  const known = new Map<List, Region>();
  for (const list of lists) {
    const alone = { ...dataset, lists: list.units.length > 0 ? [list] : dataset.lists };
    if (!known.has(list)) known.set(list, regionOf(alone, list.period));
  }
  const regions = lists.map((list) => known.get(list)!);
  const distinct = [...known.values()];
  const all = regionWith(
    '',
    distinct.flatMap(({ members }) => members),
    [],
  );
  const starts = startsOf(distinct);
  const unitIds = [...new Set(all.members.map(({ id }) => id))].sort();
  const units = new Map(unitIds.map((id, unit) => [id, unit]));
  const rows = new Int32Array(unitIds.length * MONTHS).fill(-1);
  const external = new Uint8Array(unitIds.length);
  regions.forEach((region, month) => {
    const first = starts[distinct.indexOf(region)]!;
    region.members.forEach(({ id, unit: facts }, place) => {
      const unit = units.get(id)!;
      rows[unit * MONTHS + month] = first + place;
      if (facts?.ownership !== 'region') external[unit] = 1;
    });
  });
  return {
    ...{ unitIds, regions, distinct, rows, external },
    faults: distinct.flatMap((region) => region.faults),
    count: recountingPoints(all, 1),
    price: flatLinesOf(all, starts),
  };
}

/** Where each region's rows begin. */
export function startsOf(regions: readonly Region[]): number[] {
  let next = 0;
  return regions.map(({ members }) => {
    next += members.length;
    return next - members.length;
  });
}
