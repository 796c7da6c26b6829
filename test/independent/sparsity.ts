// §5.1.3: the sparsity pool, and the points that it is shared out by.
import type { YearFile } from '../../src/params/schema.ts';
import { fraction, nearest, over, plus, times, total, ZERO, type Fraction } from '../money/exact.ts';
import { decimal, isAbove, read, share, sum, tkr, type Column, type Entry } from './amounts.ts';

/** By rule 15/85 of the other two, for the 15 % are of a sum that holds the pool itself. */
export function sparsity(entries: readonly Entry[], file: YearFile, listing: Column, cni: Column): Column {
  const points = entries.map((entry) => sparsityPoints(entry, file));
  if (read(file, 'sparsity.pool') === 'published') return share(tkr(file.published.sparsity.value), points);
  const others = sum([...listing, ...cni]);
  if (others === null) return points.map(() => null);
  const part = over(decimal(file.sparsity.share.value), fraction(100));
  const without = plus(fraction(1), times(fraction(-1), part));
  return share(nearest(times(fraction(others), over(part, without))), points);
}

/** Σ weight of the band × persons in it × size(N) ÷ N. */
function sparsityPoints({ unit, list, listed }: Entry, file: YearFile): Fraction | null {
  if (listed === null) return null;
  const homes = read(file, 'sparsity.distanceBy') === 'unit' ? [] : list.residence;
  const stated = total(homes.map(({ persons }) => fraction(persons)));
  const rest = plus(listed, times(fraction(-1), stated));
  if (rest.n < 0n || (rest.n > 0n && unit?.distanceKm == null)) return null;
  const places = homes.map(({ km, persons }) => ({ km, persons: fraction(persons) }));
  if (rest.n > 0n) places.push({ km: unit!.distanceKm!, persons: rest });
  const far = total(places.map(({ km, persons }) => times(distanceWeight(km, file), persons)));
  const eligible = total(
    places.filter(({ km }) => distanceWeight(km, file).n > 0n).map(({ persons }) => persons),
  );
  if (far.n === 0n) return ZERO;
  const size = read(file, 'sparsity.sizeCount') === 'eligible' ? eligible : listed;
  return over(times(far, sizePoints(size, file)), size);
}

/** As printed a band ends where it says, and the last begins after its first kilometre (`> 150 km`). */
export function distanceWeight(km: number, file: YearFile): Fraction {
  const at = decimal(String(km));
  const from = file.sparsity.distanceFrom.values;
  const to: Readonly<Record<string, string>> = file.sparsity.distanceTo.values;
  const weights: Readonly<Record<string, string>> = file.sparsity.distanceWeights.values;
  const printed = read(file, 'sparsity.bounds') === 'printed';
  let found = ZERO;
  for (const [band, start] of Object.entries(from)) {
    if (isAbove(decimal(start), at)) continue;
    const end = to[band];
    const inside = end === undefined ? isAbove(at, decimal(start)) : !isAbove(at, decimal(end));
    found = printed && !inside ? ZERO : decimal(weights[band]!);
  }
  return found;
}

/** Each inhabitant has a number in the queue, and with it a bracket; or all have that of the last. */
function sizePoints(size: Fraction, file: YearFile): Fraction {
  const printed = read(file, 'sparsity.bounds') === 'printed';
  const inhabitants = Number(size.n / size.d);
  const weights = file.sparsity.sizeWeights.values;
  const { sizeTo, sizeFrom } = file.sparsity;
  const weightOf = (number: number): string | null => {
    if (number <= Number(sizeTo.values.tier1)) return weights.tier1;
    if (number <= Number(sizeTo.values.tier2)) return weights.tier2;
    return printed && number === Number(sizeFrom.values.tier3) ? null : weights.tier3;
  };
  if (read(file, 'sparsity.sizeTiers') === 'whole') return times(size, decimal(weightOf(inhabitants) ?? '0'));
  const counted = new Map<string, number>();
  for (let number = 1; number <= inhabitants; number++) {
    const weight = weightOf(number) ?? '0';
    counted.set(weight, (counted.get(weight) ?? 0) + 1);
  }
  return total([...counted].map(([weight, persons]) => times(decimal(weight), fraction(persons))));
}
