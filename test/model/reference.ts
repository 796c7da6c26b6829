// The payment model once more, slowly: fractions of BigInts, written from the source and sharing nothing with src.
//
// What the source does not say and both must agree on: a line is rounded to öre per unit, half away from zero; a pool
// is shared by largest remainder, ties to the lower unit id; the sparsity pool, the supplement and VAT are of rounded
// öre; lines taken from the pools shrink these by one factor (of rounded sums), each pool rounded and shared by what
// the units had, and what is set free is shared by the lines that the shrunk amounts give, supplements first in a tie.
// Pools that do not suffice for what is counted on medication are emptied, never more.
import type { Dataset, Unit, UnitList } from '../../src/model/types.ts';
import type { YearFile } from '../../src/params/schema.ts';
import {
  fraction,
  hamilton,
  nearest,
  over,
  plus,
  times,
  total,
  ZERO,
  type Fraction,
} from '../money/exact.ts';

/** Öre, or null where it cannot be known. */
type Ore = bigint | null;
type Column = readonly Ore[];
export interface Amounts {
  readonly [line: string]: Column;
}

interface Entry {
  readonly unit: Unit | undefined;
  readonly list: UnitList;
  readonly listed: Fraction;
}

/** Öre by line, then by unit in the order of their ids. Every list holds somebody. */
export function reference(dataset: Dataset, file: YearFile): Amounts {
  const entries = (dataset.lists[0]?.units ?? [])
    .map((list) => ({
      unit: dataset.units.find(({ id }) => id === list.unitId),
      list,
      listed: fraction(list.classes.reduce((sum, count) => sum + count, 0)),
    }))
    .sort((a, b) => (a.list.unitId < b.list.unitId ? -1 : 1));
  const listing = byAge(entries, file, 'listing', decimal(file.listing.base.value));
  const bases = Object.values(file.medication.base.values).map(decimal);
  const medication = byAge(entries, file, 'medication', over(total(bases), fraction(3)));
  const rehab = workingAge(entries, file);
  const cni = careNeed(entries, file);
  const pools = { listing, cni, sparsity: sparsity(entries, file, listing, cni), medication, rehab };
  const external = externalLines(entries, file, pools);
  return read(file, 'external.funding') === 'onTop'
    ? { ...pools, ...external }
    : takenFromPools(entries, file, pools, external);
}

/** §5.1.1 and §5.1.4. */
function byAge(
  entries: readonly Entry[],
  file: YearFile,
  line: 'listing' | 'medication',
  base: Fraction,
): Column {
  const weights: Readonly<Record<string, string>> = file[line].weights.values;
  const points = entries.map(({ list }) =>
    total(list.classes.map((count, a) => times(decimal(weights[className(a)] ?? ''), fraction(count)))),
  );
  return read(file, `funding.${line}`) === 'pot'
    ? share(tkr(file.published[line].value), points)
    : points.map((point) => ore(times(base, point)));
}

/** §5.1.2. */
function careNeed(entries: readonly Entry[], file: YearFile): Column {
  const weights: Readonly<Record<string, string>> = file.cni.weights.values;
  // N · CNI of each unit.
  const needs = entries.map(({ unit, listed }): Fraction | null => {
    if (unit?.cni != null) return times(listed, fraction(unit.cni, 10_000));
    if (!unit?.cniCounts) return null;
    const index = Object.entries(unit.cniCounts).map(([group, persons]) =>
      times(decimal(weights[group] ?? ''), fraction(persons)),
    );
    return over(total(index), decimal(file.cni.scbReference.value));
  });
  if (read(file, 'funding.cni') === 'pot') return share(tkr(file.published.cni.value), needs);
  const average = decimal(file.cni.average.value);
  if (read(file, 'cni.reference') === 'given') {
    const mean = decimal(file.cni.givenMean.value ?? '');
    return needs.map((own) => own && ore(times(average, over(own, mean))));
  }
  const known = needs.filter((own) => own !== null);
  const sum = total(known);
  if (known.length < needs.length || sum.n === 0n) return needs.map(() => null);
  const mean = over(sum, total(entries.map(({ listed }) => listed)));
  return known.map((own) => ore(times(average, over(own, mean))));
}

/** §5.1.3. */
function sparsity(entries: readonly Entry[], file: YearFile, listing: Column, cni: Column): Column {
  const points = entries.map(({ unit, list, listed }): Fraction | null => {
    const homes = read(file, 'sparsity.distanceBy') === 'unit' ? [] : list.residence;
    const stated = total(homes.map(({ persons }) => fraction(persons)));
    const rest = plus(listed, times(fraction(-1), stated));
    if (rest.n > 0n && unit?.distanceKm == null) return null;
    const places = homes.map(({ km, persons }) => ({ km, persons: fraction(persons) }));
    if (rest.n > 0n) places.push({ km: unit?.distanceKm ?? NaN, persons: rest });
    const weighted = total(places.map(({ km, persons }) => times(distanceWeight(km, file), persons)));
    const eligible = total(
      places.filter(({ km }) => distanceWeight(km, file).n > 0n).map(({ persons }) => persons),
    );
    if (weighted.n === 0n) return ZERO;
    const size = read(file, 'sparsity.sizeCount') === 'eligible' ? eligible : listed;
    return over(times(weighted, sizePoints(size, file)), size);
  });
  if (read(file, 'sparsity.pool') === 'published') return share(tkr(file.published.sparsity.value), points);
  const others = sum([...listing, ...cni]);
  if (others === null) return points.map(() => null);
  const part = over(decimal(file.sparsity.share.value), fraction(100));
  const without = plus(fraction(1), times(fraction(-1), part));
  return share(nearest(times(fraction(others), over(part, without))), points);
}

function distanceWeight(km: number, file: YearFile): Fraction {
  const at = decimal(String(km));
  const from = file.sparsity.distanceFrom.values;
  const to: Readonly<Record<string, string>> = file.sparsity.distanceTo.values;
  const weights: Readonly<Record<string, string>> = file.sparsity.distanceWeights.values;
  let found = ZERO;
  for (const [band, start] of Object.entries(from)) {
    const end = to[band];
    const printed = end === undefined ? isAbove(at, decimal(start)) : !isAbove(at, decimal(end));
    if (isAbove(decimal(start), at)) continue;
    if (read(file, 'sparsity.bounds') === 'continuous' || printed) found = decimal(weights[band] ?? '');
    else found = ZERO;
  }
  return found;
}

/** Inhabitant by inhabitant is what the brackets mean; here bracket by bracket, which comes to the same. */
function sizePoints(size: Fraction, file: YearFile): Fraction {
  const printed = read(file, 'sparsity.bounds') === 'printed';
  const inhabitants = Number(size.n / size.d);
  const weights = file.sparsity.sizeWeights.values;
  const weightOf = (number: number): Fraction => {
    if (number <= 2000) return decimal(weights.tier1);
    if (number <= 4000) return decimal(weights.tier2);
    return printed && number === 4001 ? ZERO : decimal(weights.tier3);
  };
  if (read(file, 'sparsity.sizeTiers') === 'whole') return times(size, weightOf(inhabitants));
  let points = times(weightOf(1), fraction(Math.min(inhabitants, 2000)));
  if (inhabitants > 2000)
    points = plus(points, times(weightOf(2001), fraction(Math.min(inhabitants, 4000) - 2000)));
  if (inhabitants > 4000) points = plus(points, weightOf(4001));
  if (inhabitants > 4001) points = plus(points, times(weightOf(4002), fraction(inhabitants - 4001)));
  return points;
}

/** §5.1.5. */
function workingAge(entries: readonly Entry[], file: YearFile): Column {
  const [from, to] = [Number(file.rehab.fromAge.value), Number(file.rehab.toAge.value)];
  const persons = entries.map(({ list }) =>
    total(
      list.classes.map((count, a) => {
        const years = a === 20 ? [100] : [0, 1, 2, 3, 4].map((year) => 5 * a + year);
        const inside = years.filter((age) => age >= from && age <= to);
        const stated = years.map((age) => list.ages?.[age] ?? 0).reduce((sum, n) => sum + n, 0);
        const exact = read(file, 'rehab.ages') === 'exact' && list.ages !== null && stated === count;
        return exact
          ? fraction(inside.reduce((sum, age) => sum + (list.ages?.[age] ?? 0), 0))
          : fraction(count * inside.length, years.length);
      }),
    ),
  );
  return read(file, 'funding.rehab') === 'pot'
    ? share(tkr(file.published.rehab.value), persons)
    : persons.map((some) => ore(times(decimal(file.rehab.amount.value), some)));
}

const TAXED = ['listing', 'cni', 'sparsity', 'rehab'];

/** §5. */
function externalLines(entries: readonly Entry[], file: YearFile, pools: Amounts): Amounts {
  const choice = read(file, 'external.supplementBase');
  const bases = choice === 'listing' ? ['listing'] : choice === 'all' ? [...TAXED, 'medication'] : TAXED;
  const percent = (base: Ore, rate: string): Ore =>
    base === null ? null : nearest(times(fraction(base), over(decimal(rate), fraction(100))));
  const lines = (index: number, codes: readonly string[]): Ore[] =>
    codes.map((code) => pools[code]?.[index] ?? null);
  const due = entries.map(({ unit }, index): [Ore, Ore] => {
    if (unit === undefined) return [null, null];
    if (unit.ownership === 'region') return [0n, 0n];
    const supplement = percent(sum(lines(index, bases)), file.external.supplement.value);
    return [supplement, percent(sum([...lines(index, TAXED), supplement]), file.external.vat.value)];
  });
  return { adminSupplement: due.map(([own]) => own), vatCompensation: due.map(([, own]) => own) };
}

function takenFromPools(entries: readonly Entry[], file: YearFile, pools: Amounts, onTop: Amounts): Amounts {
  const of = (amounts: Amounts, code: string): Column => amounts[code] ?? [];
  const all = (amounts: Amounts): Ore => sum(Object.values(amounts).flat());
  const filled = (value: Ore): Amounts => ({
    ...pools,
    ...Object.fromEntries(TAXED.map((code) => [code, entries.map(() => value)])),
  });
  const funded = all(onTop);
  if (funded === 0n) return { ...pools, ...onTop };
  const whole = sum(TAXED.flatMap((code) => of(pools, code)));
  const fixed = all(externalLines(entries, file, filled(0n)));
  if (whole === null || funded === null || fixed === null)
    return { ...filled(null), ...externalLines(entries, file, filled(null)) };

  const keeps = whole > fixed ? whole - fixed : 0n;
  const factor = over(fraction(keeps), fraction(whole + funded - fixed));
  const shrunk: Record<string, Column> = { ...pools };
  for (const code of TAXED) {
    const shares = of(pools, code).map((own) => fraction(own ?? 0n));
    const pool = total(shares);
    if (pool.n > 0n) shrunk[code] = hamilton(nearest(times(pool, factor)), shares);
  }
  const free = whole - (sum(TAXED.flatMap((code) => of(shrunk, code))) ?? 0n);
  const due = externalLines(entries, file, shrunk);
  const paid = share(
    free,
    [...of(due, 'adminSupplement'), ...of(due, 'vatCompensation')].map((own) => fraction(own ?? 0n)),
  );
  return {
    ...shrunk,
    adminSupplement: paid.slice(0, entries.length),
    vatCompensation: paid.slice(entries.length),
  };
}

function share(pool: bigint, points: readonly (Fraction | null)[]): Column {
  const known = points.filter((point) => point !== null);
  return known.length < points.length || total(known).n === 0n
    ? points.map(() => null)
    : hamilton(pool, known);
}

function sum(amounts: readonly Ore[]): Ore {
  return amounts.reduce<Ore>((all, own) => (all === null || own === null ? null : all + own), 0n);
}

function read(file: YearFile, key: keyof YearFile['interpretations']): string {
  return file.interpretations[key].value;
}

function className(a: number): string {
  return a === 20 ? '100+' : `${5 * a}-${5 * a + 4}`;
}

function decimal(text: string): Fraction {
  const [whole = '', places = ''] = text.split('.');
  return fraction(BigInt(whole + places), 10n ** BigInt(places.length));
}

function tkr(text: string): bigint {
  return nearest(times(decimal(text), fraction(100_000)));
}

function ore(kronor: Fraction): bigint {
  return nearest(times(kronor, fraction(100)));
}

function isAbove(a: Fraction, b: Fraction): boolean {
  return a.n * b.d > b.n * a.d;
}
