// Ersättning per listad invånare (§5.1.1): base amount × age-weighted persons.
import { byPool, byRate, weightsOf, type Line } from './line.ts';
import type { Region } from './region.ts';
import type { Rules } from './types.ts';

/** Σ weight(a) · n(u,a) × 10² for each member; exact, NaN where a count is unusable. */
export function weightedPersons(region: Region, weights: readonly number[]): Float64Array {
  return Float64Array.from(region.members, ({ list, listed }) =>
    Number.isNaN(listed)
      ? NaN
      : list.classes.reduce((sum, count, index) => sum + count * (weights[index] ?? NaN), 0),
  );
}

/** §5.1.1: base × Σ weight(a) · n(u,a), or the published pool shared out by the same points. */
export function listing(region: Region, rules: Rules): Line {
  const points = weightedPersons(region, rules.listing.weights);
  return rules.interpretations['funding.listing'] === 'pot'
    ? byPool(weightsOf(points), rules.published.listing)
    : byRate(points, rules.listing.base, 100);
}
