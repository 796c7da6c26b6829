// §5 and §5.1 once more, slowly: fractions of BigInts, written from the source and sharing nothing with src but types.
//
// What the source does not say and both must agree on: a line is rounded to öre per unit, half away from zero; a pool
// is shared by largest remainder, ties to the lower unit id; the sparsity pool, the supplement and VAT are of rounded
// öre; lines taken from the pools shrink these by one factor (of rounded sums), each pool rounded and shared by what
// the units had, and what is set free is shared by the lines that the shrunk amounts give, supplements first in a tie.
// Pools that do not suffice for what is counted on medication are emptied, never more.
import type { List, Unit, UnitList } from '../../src/model/types.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { fraction, over, times, total, type Fraction } from '../money/exact.ts';
import {
  className,
  decimal,
  ore,
  read,
  share,
  tkr,
  type Amounts,
  type Column,
  type Entry,
} from './amounts.ts';
import { externalLines, takenFromPools } from './external.ts';
import { sparsity } from './sparsity.ts';

/** The yearly amounts of a list: öre by line, and by unit in the order of `ids`. */
export interface Listed {
  readonly ids: readonly string[];
  readonly lines: Amounts;
}

/** Units without listed persons have no amounts. */
export function listedAmounts(units: readonly Unit[], list: List, file: YearFile): Listed {
  const entries = list.units
    .map((own): Entry => ({
      unit: units.find(({ id }) => id === own.unitId),
      list: own,
      listed: personsOf(own),
    }))
    .filter(({ listed }) => listed?.n !== 0n)
    .sort((a, b) => (a.list.unitId < b.list.unitId ? -1 : 1));
  const listing = byAge(entries, file, 'listing', decimal(file.listing.base.value));
  const bases = Object.values(file.medication.base.values).map(decimal);
  const medication = byAge(entries, file, 'medication', over(total(bases), fraction(3)));
  const rehab = workingAge(entries, file);
  const cni = careNeed(entries, file);
  const pools = { listing, cni, sparsity: sparsity(entries, file, listing, cni), medication, rehab };
  const external = externalLines(entries, file, pools);
  const lines =
    read(file, 'external.funding') === 'onTop'
      ? { ...pools, ...external }
      : takenFromPools(entries, file, pools, external);
  return { ids: entries.map((entry) => entry.list.unitId), lines };
}

/** All listed persons; null where a count is no whole number of them. */
export function personsOf({ classes }: UnitList): Fraction | null {
  if (classes.some((count) => !Number.isInteger(count) || count < 0)) return null;
  return total(classes.map((count) => fraction(count)));
}

/** Persons weighted by their class; null where they are unknown. */
export function weighted(list: UnitList, file: YearFile, line: 'listing' | 'medication'): Fraction | null {
  const weights: Readonly<Record<string, string>> = file[line].weights.values;
  if (personsOf(list) === null) return null;
  return total(list.classes.map((count, a) => times(decimal(weights[className(a)]!), fraction(count))));
}

/** §5.1.1 and §5.1.4. */
function byAge(
  entries: readonly Entry[],
  file: YearFile,
  line: 'listing' | 'medication',
  base: Fraction,
): Column {
  const points = entries.map(({ list }) => weighted(list, file, line));
  return read(file, `funding.${line}`) === 'pot'
    ? share(tkr(file.published[line].value), points)
    : points.map((point) => point && ore(times(base, point)));
}

/** N · CNI of a unit, whose index is given or made of the seven counts. */
export function careNeedOf(unit: Unit | undefined, listed: Fraction, file: YearFile): Fraction | null {
  if (unit?.cni != null) return times(listed, fraction(unit.cni, 10_000));
  if (!unit?.cniCounts) return null;
  const weights: Readonly<Record<string, string>> = file.cni.weights.values;
  const index = total(
    Object.entries(unit.cniCounts).map(([group, persons]) =>
      times(decimal(weights[group]!), fraction(persons)),
    ),
  );
  const perPerson = over(index, listed);
  return times(listed, over(perPerson, decimal(file.cni.scbReference.value)));
}

/** §5.1.2. */
function careNeed(entries: readonly Entry[], file: YearFile): Column {
  const needs = entries.map(({ unit, listed }) => listed && careNeedOf(unit, listed, file));
  if (read(file, 'funding.cni') === 'pot') return share(tkr(file.published.cni.value), needs);
  const average = decimal(file.cni.average.value);
  if (read(file, 'cni.reference') === 'given') {
    if (file.cni.givenMean.value === null) return needs.map(() => null);
    const mean = decimal(file.cni.givenMean.value);
    return needs.map((own) => own && ore(times(average, over(own, mean))));
  }
  const known = needs.filter((own) => own !== null);
  const sum = total(known);
  if (known.length < needs.length || sum.n === 0n) return needs.map(() => null);
  const mean = over(sum, total(entries.map(({ listed }) => listed!)));
  return known.map((own) => ore(times(average, over(own, mean))));
}

/** §5.1.5. */
function workingAge(entries: readonly Entry[], file: YearFile): Column {
  const [from, to] = [Number(file.rehab.fromAge.value), Number(file.rehab.toAge.value)];
  const persons = entries.map(
    ({ list, listed }) => listed && personsAged(list, from, to, read(file, 'rehab.ages') === 'exact'),
  );
  return read(file, 'funding.rehab') === 'pot'
    ? share(tkr(file.published.rehab.value), persons)
    : persons.map((some) => some && ore(times(decimal(file.rehab.amount.value), some)));
}

/** Persons between two ages: one by one where the single ages make up the class and are to be used, else in fifths. */
export function personsAged(list: UnitList, from: number, to: number, exact: boolean): Fraction {
  return total(
    list.classes.map((count, a) => {
      const years = a === 20 ? [100] : [0, 1, 2, 3, 4].map((year) => 5 * a + year);
      const inside = years.filter((age) => age >= from && age <= to);
      const stated = years.map((age) => list.ages?.[age] ?? 0).reduce((sum, n) => sum + n, 0);
      return exact && list.ages !== null && stated === count
        ? fraction(inside.reduce((sum, age) => sum + list.ages![age]!, 0))
        : fraction(count * inside.length, years.length);
    }),
  );
}
