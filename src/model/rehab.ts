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
import { ofRegion, type Region } from './region.ts';
import { given } from './trace.ts';
import { AGE_CLASSES, type Rules } from './types.ts';

/** §5.1.5: amount × listed persons aged 16–67, or the published pool shared out by them. */
export function rehab(fifths: Float64Array, rules: Rules): Line {
  return rules.interpretations['funding.rehab'] === 'pot'
    ? byPool(weightsOf(fifths), rules.published.rehab)
    : byRate(fifths, rules.rehab.amount, FIFTHS);
}

/** Persons within the rehab ages, in fifths of a person, for each member. */
export function workingAge(region: Region, rules: Rules): Float64Array {
  const limits = limitsOf(rules);
  const { years } = limits;
  const fifths = new Float64Array(region.members.length);
  // Σ years(a) · n(a) by what the years of a class are more than those of the next: few are not the same.
  cumulatedOf(region).forEach((upTo, index) => {
    const more = years[index]! - (years[index + 1] ?? 0);
    if (more === 0) return;
    for (let place = 0; place < fifths.length; place++) fifths[place]! += more * upTo[place]!;
  });
  if (limits.exact)
    for (const place of agedOf(region)) fifths[place] = personsInFifths(region.members[place]!.list, limits);
  return fifths;
}

/** Persons of each class and all younger: by class, then by member. */
const cumulatedOf = ofRegion(({ listed, persons }) => {
  const sums = listed.map(() => 0);
  return AGE_CLASSES.map((_, index) => {
    for (let place = 0; place < sums.length; place++)
      sums[place]! += persons[place * AGE_CLASSES.length + index]!;
    return sums.slice();
  });
});

/** The places of those whose single ages are stated. */
const agedOf = ofRegion(({ members }) =>
  [...members.keys()].filter((place) => {
    const { list, listed } = members[place]!;
    return list.ages !== null && !Number.isNaN(listed);
  }),
);

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

function limitsOf({ rehab: { fromAge, toAge }, interpretations }: Rules): AgeLimits {
  return ageLimits(fromAge, toAge, interpretations['rehab.ages'] === 'exact');
}
