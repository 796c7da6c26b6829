// Läkemedel (§5.1.4): base amount × age-weighted persons, the base settled anew each tertial.
import { byPool, byRate, weightsOf, type Line } from './line.ts';
import { weightedPersons } from './listing.ts';
import type { Region } from './region.ts';
import type { Rules } from './types.ts';

/** §5.1.4: a third of each tertial's base × Σ weight(a) · n(u,a), or the published pool shared out. */
export function medication(region: Region, rules: Rules): Line {
  const points = weightedPersons(region, rules.medication.weights);
  const [first, second, third] = rules.medication.base;
  return rules.interpretations['funding.medication'] === 'pot'
    ? byPool(weightsOf(points), rules.published.medication)
    : byRate(points, first + second + third, 300);
}
