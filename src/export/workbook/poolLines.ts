// Potternas poster: öre of each unit as §5.1 gives them, by the readings in force.
import type { PoolCode } from '../../model/types.ts';
import { COLUMN, type Columns } from './columns.ts';
import type { WorkbookContents } from './contents.ts';
import type { Listing } from './listing.ts';
import { oreOf } from './page.ts';
import type { Names } from './parameters.ts';
import type { Weighed } from './parts.ts';
import type { Sharing } from './sharing.ts';

/** A formula of whole öre by the unit's position; only asked for where the amount is known. */
export type Ore = (unit: number) => string;

export interface Given {
  readonly contents: WorkbookContents;
  readonly listing: Listing;
  readonly names: Names;
  readonly sharing: Sharing;
  readonly columns: Columns;
  /** Points of distance and size × 10⁴. */
  readonly sparsityPoints: readonly (Weighed | null)[];
}

/** In the order in which they rest on each other. */
export function poolLines(given: Given): Record<PoolCode, Ore> {
  const { names, columns } = given;
  const bases = ['tertial1', 'tertial2', 'tertial3'].map((key) => names.whole(`medication.base.${key}`, 100));
  const hundredths =
    (column: number): Ore =>
    (unit) =>
      oreOf(columns.cell(unit, column));
  const fifths: Ore = (unit) => `ROUND(${columns.cell(unit, COLUMN.working)}*5,0)`;
  return {
    listing: byRate(given, 'listing', hundredths(COLUMN.listing), names.whole('listing.base', 100), 100),
    cni: cni(given),
    sparsity: sparsity(given),
    medication: byRate(given, 'medication', hundredths(COLUMN.medication), `(${bases.join('+')})`, 300),
    rehab: byRate(given, 'rehab', fifths, names.whole('rehab.amount', 100), 5),
  };
}

/** An amount per point, or the published pool shared by the points (§5.1.1, §5.1.4, §5.1.5). */
function byRate(
  given: Given,
  line: 'listing' | 'medication' | 'rehab',
  points: Ore,
  amount: string,
  per: number,
): Ore {
  const { contents, names } = given;
  return contents.rules.interpretations[`funding.${line}`] === 'pot'
    ? shared(
        given,
        line,
        published(names, line),
        contents.region.members.map((_, unit) => points(unit)),
      )
    : (unit) => `ROUND(${amount}*${points(unit)}/${per},0)`;
}

/** §5.1.2: persons × CNI, by an amount per person over the mean, or as a share. */
function cni(given: Given): Ore {
  const { contents, listing, names, sharing, columns } = given;
  const { interpretations } = contents.rules;
  const reference = names.whole('cni.scbReference', 10_000);
  const needs = contents.region.members.map(({ unit: facts }, unit) => {
    if (Number.isNaN(contents.points.cni[unit]!)) return null;
    if (facts?.cni == null) return `ROUND(${listing.cniIndex(unit)}*100,0)*1000000`;
    return `${listing.listed(unit)}*ROUND(${listing.cni(unit)}*10000,0)*${reference}`;
  });
  if (interpretations['funding.cni'] === 'pot') return shared(given, 'cni', published(names, 'cni'), needs);
  const average = names.whole('cni.average', 100);
  const mean = interpretations['cni.reference'] === 'mean';
  if (contents.pools.cni.every((ore) => Number.isNaN(ore))) return unknown;
  return sharing.block({
    title: contents.words.line.cni,
    factor: mean ? `${average}*SUM(${columns.all(COLUMN.listed)})` : average,
    weights: needs,
    total: mean ? null : `${reference}*${names.whole('cni.givenMean', 10_000)}`,
    how: 'round',
  });
}

/** §5.1.3: a pool that is a share of itself, listing and CNI, by points of distance and size. */
function sparsity(given: Given): Ore {
  const { contents, names, sharing, columns, sparsityPoints } = given;
  if (!isKnown(given, 'sparsity')) return unknown;
  if (contents.rules.interpretations['sparsity.pool'] === 'published')
    return shared(given, 'sparsity', published(names, 'sparsity'), sparsityPoints);
  const share = names.whole('sparsity.share', 100);
  const title = contents.words.sharing.pool;
  const pool = sharing.block({
    title,
    factor: share,
    weights: [`${columns.pool('listing')}+${columns.pool('cni')}`],
    total: `10000-${share}`,
    how: 'round',
    labels: [title],
  });
  return shared(given, 'sparsity', pool(0), sparsityPoints);
}

/** A pool shared by points, where all points are known and somebody has any. */
function shared(given: Given, line: PoolCode, pool: string, weights: readonly (Weighed | null)[]): Ore {
  if (!isKnown(given, line)) return unknown;
  const title = given.contents.words.line[line];
  return given.sharing.block({ title, factor: pool, weights, total: null, how: 'share' });
}

function isKnown({ contents }: Given, line: PoolCode): boolean {
  return !contents.pools[line].some((ore) => Number.isNaN(ore));
}

function published(names: Names, line: PoolCode): string {
  return names.whole(`published.${line}`, 100_000);
}

function unknown(unit: number): string {
  throw new Error(`Nothing is known of the unit at ${unit}`);
}
