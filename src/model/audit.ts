// Avstämning: all that is checked before figures are relied on.
import { againstPublished, perListed, sums } from './auditFigures.ts';
import { differingOr, judged, row, type AuditCheck, type AuditLimits, type AuditRow } from './auditRow.ts';
import { changesSince, type Before } from './listChanges.ts';
import { printOf } from './print.ts';
import {
  READINGS,
  type Dataset,
  type Interpretations,
  type ReadingKey,
  type Result,
  type Source,
  type Sources,
} from './types.ts';

export const ORDINARY: AuditLimits = { listChange: 1_000, lowest: 50, highest: 200 };

export interface Audited {
  readonly dataset: Dataset;
  readonly result: Result;
  /** Those the result is computed by. */
  readonly readings: Interpretations;
  /** Whether there is anything published for the year. */
  readonly published: boolean;
}

/** Every check of a result and of what it rests on. */
export function audit({ dataset, result, readings, published }: Audited, limits: AuditLimits): AuditRow[] {
  return [
    ...sums(result, readings['external.funding'] === 'fromPools'),
    ...(published ? againstPublished(result) : [row('unpublished', {}, result)]),
    ...lists(changesSince(dataset.lists, result), result, limits.listChange),
    ...unlisted(dataset, result),
    ...perListed(result, limits),
    ...rows(dataset),
    ...(dataset.sources.units.sample || dataset.sources.listing.sample ? [row('sample', {})] : []),
  ];
}

/** The readings that are not the default ones; one row without a subject where all are. */
export function readingsInForce(readings: Interpretations): AuditRow[] {
  const keys = Object.keys(READINGS) as ReadingKey[];
  const changed = keys.filter((key) => readings[key] !== READINGS[key][0]);
  if (changed.length === 0) return [row('reading', {})];
  return changed.map((key) => row('reading', { subject: key, detail: readings[key] }));
}

/** A unit gone or new has moved persons, so it is for somebody to say that it is right. */
function lists(before: Before | null, result: Result, limit: number): AuditRow[] {
  const { period } = result;
  const of = (check: AuditCheck, fields: Partial<AuditRow>): AuditRow => row(check, fields, { period });
  if (before === null) return [of('firstList', {})];
  const detail = before.period;
  const changed = before.both.map(({ unitId, was, is }) => {
    const [low, high] = [(was * (10_000 - limit)) / 10_000, (was * (10_000 + limit)) / 10_000];
    return of('listChange', { subject: unitId, detail, ...judged('persons', is, was, low, high) });
  });
  const units = before.both.length + before.gone.length;
  return [
    of('matched', {
      ...{ detail, unit: 'units', found: before.both.length, expected: units, low: units, high: units },
      state: before.gone.length === 0 ? 'agrees' : 'information',
    }),
    ...before.gone.map(({ unitId, was }) =>
      of('gone', { subject: unitId, detail, ...judged('persons', 0, was, was, was) }),
    ),
    ...before.added.map(({ unitId, is }) =>
      of('new', { subject: unitId, detail, ...judged('persons', is, 0, 0, 0) }),
    ),
    ...differingOr(changed, (all) => all.slice(0, 1)),
  ];
}

/** A unit that nobody is listed at is paid nothing: either it has no list yet, or its list is missing. */
function unlisted({ units, lists: all }: Dataset, result: Result): AuditRow[] {
  const gone = new Set(changesSince(all, result)?.gone.map(({ unitId }) => unitId));
  return units
    .filter(({ id }) => !result.unitIds.includes(id) && !gone.has(id))
    .map(({ id }) =>
      row('unlisted', { subject: id, ...judged('units', 0, 1, 1, 1) }, { period: result.period }),
    );
}

/** A row that is left out is one that nobody is paid for. Repeated rows never come this far: reading bars them. */
function rows(dataset: Dataset): AuditRow[] {
  const parts = Object.entries(dataset.sources) as [keyof Sources, Source | null][];
  return parts.flatMap(([subject, source]) => {
    if (source === null || source.sample) return [];
    const { file, rows: all, skipped } = source;
    const print = skipped > 0 ? readPrint(dataset[subject === 'listing' ? 'lists' : subject]) : null;
    return [row('rows', { subject, detail: file, print, ...judged('rows', all - skipped, all, all, all) })];
  });
}

const PRINTS = new WeakMap<object, string>();

/** Of what stands in a part of the data by a file: another file may have as many rows left out, and they are others. */
function readPrint(part: readonly object[]): string {
  const known = PRINTS.get(part);
  if (known !== undefined) return known;
  const typed = (one: object): boolean => 'origin' in one && one.origin === null;
  const print = printOf(
    part.filter((one) => !typed(one)),
    ['origin', 'origins'],
  );
  PRINTS.set(part, print);
  return print;
}
