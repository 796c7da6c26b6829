// Läkemedel (§5.1.4): base amount × age-weighted persons, the base settled anew each tertial.
import { byPool, byRate, weightsOf, type Line, type Steps } from './line.ts';
import { byAgeSteps } from './listing.ts';
import type { Region } from './region.ts';
import { given, made } from './trace.ts';
import type { Rules } from './types.ts';

/** §5.1.4: a third of each tertial's base × Σ weight(a) · n(u,a), or the published pool shared out. */
export function medication(points: Float64Array, rules: Rules): Line {
  const [first, second, third] = rules.medication.base;
  return rules.interpretations['funding.medication'] === 'pot'
    ? byPool(weightsOf(points), rules.published.medication)
    : byRate(points, first + second + third, 300);
}

/** Explains `medication`. */
export function medicationSteps(region: Region, rules: Rules, line: Line): Steps {
  const tertials = rules.medication.base.map((base, index) => {
    const label = String(index + 1);
    return given(
      { what: 'tertialBase', unit: 'kr', label, parameter: `medication.base.tertial${label}` },
      base,
    );
  });
  const base = made({ what: 'medicationBase', unit: 'kr' }, 'quotient', [
    made({ what: 'tertialSum', unit: 'kr' }, 'sum', tertials),
    given({ what: 'tertials', unit: 'number' }, tertials.length),
  ]);
  return byAgeSteps('medication', base, region, rules, line);
}
