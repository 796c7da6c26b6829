// Räknade regler: all listed lines under some named rules on a list, with what else is needed to go on from them.
import type { Fault } from '../model/fault.ts';
import { linesOf, totalsOf, type Lines } from '../model/lines.ts';
import { pointsOf } from '../model/points.ts';
import { regionOf, type Region } from '../model/region.ts';
import type { Rules } from '../model/types.ts';
import type { YearFile } from '../params/schema.ts';
import type { Request } from './api.ts';
import type { Book } from './book.ts';

export interface Counted {
  readonly rules: Rules;
  readonly file: YearFile;
  readonly region: Region;
  readonly lines: Lines;
  /** All listed lines by unit id, öre a year; NaN where a fault bars one. */
  readonly totals: ReadonlyMap<string, number>;
  readonly faults: readonly Fault[];
}

/** The fault where there is no such year, no such list, or nobody on it. */
export function counted(book: Book, { period, ...name }: Request): Counted | Fault {
  return book.under(name, (rules, file) => countedBy(book, rules, file, period));
}

export function countedBy(book: Book, rules: Rules, file: YearFile, period: string): Counted | Fault {
  const region = regionOf(book.dataset, period);
  const empty = region.members.length === 0 && region.faults.find(({ severity }) => severity === 'error');
  if (empty) return empty;
  const { points, faults } = pointsOf(region, rules);
  const lines = linesOf(points, rules);
  const ore = totalsOf(lines);
  const totals = new Map(region.members.map(({ id }, unit) => [id, ore[unit]!]));
  return { rules, file, region, lines, totals, faults: [...region.faults, ...faults] };
}

/** Null for what a fault bars: NaN never leaves the worker in an answer. */
export function known(ore: number | undefined): number | null {
  return ore === undefined || Number.isNaN(ore) ? null : ore;
}
