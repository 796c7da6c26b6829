// Rehabkoordinator (§5.1.5): an amount per listed person of working age, 16–67.
import { ageLimits, FIFTHS, personsInFifths, personsStep, type AgeLimits } from './ages.ts';
import {
  byPool,
  byRate,
  poolSteps,
  publishedPool,
  rateStep,
  sumOfUnits,
  weightsOf,
  type Line,
  type Steps,
} from './line.ts';
import { weightedPersons } from './listing.ts';
import type { Region } from './region.ts';
import { given } from './trace.ts';
import type { Rules } from './types.ts';

/** §5.1.5: amount × listed persons aged 16–67, or the published pool shared out by them. */
export function rehab(fifths: Float64Array, rules: Rules): Line {
  return rules.interpretations['funding.rehab'] === 'pot'
    ? byPool(weightsOf(fifths), rules.published.rehab)
    : byRate(fifths, rules.rehab.amount, FIFTHS);
}

/** Persons within the rehab ages, in fifths of a person, for each member. */
export function workingAge(region: Region, rules: Rules): Float64Array {
  const limits = limitsOf(rules);
  return withSingleAges(region, limits, weightedPersons(region, limits.years));
}

/** Sets the fifths of those whose single ages are to be counted where they are stated; the same array. */
export function withSingleAges({ members }: Region, limits: AgeLimits, fifths: Float64Array): Float64Array {
  if (!limits.exact) return fifths;
  for (let unit = 0; unit < members.length; unit++) {
    const { list, listed } = members[unit]!;
    if (list.ages !== null && !Number.isNaN(listed)) fifths[unit] = personsInFifths(list, limits);
  }
  return fifths;
}

/** Explains `rehab`. */
export function rehabSteps(region: Region, rules: Rules, line: Line): Steps {
  const limits = limitsOf(rules);
  const own: Steps = (index) => personsStep({ what: 'workingAge' }, region.members[index]!.list, limits);
  if (rules.interpretations['funding.rehab'] === 'rate') {
    const amount = given({ what: 'rehabAmount', unit: 'kr', parameter: 'rehab.amount' }, rules.rehab.amount);
    return (index) => rateStep('rehab', 'product', [amount, own(index)]);
  }
  const name = { what: 'allWorkingAge', unit: 'persons' } as const;
  const all = sumOfUnits(name, 'workingAge', region, workingAge(region, rules), FIFTHS);
  return poolSteps('rehab', line, publishedPool('rehab', rules), own, all);
}

export function limitsOf({ rehab: { fromAge, toAge }, interpretations }: Rules): AgeLimits {
  return ageLimits(fromAge, toAge, interpretations['rehab.ages'] === 'exact');
}
