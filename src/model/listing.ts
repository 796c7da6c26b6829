// Ersättning per listad invånare (§5.1.1): base amount × age-weighted persons.
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
import { readAt, type Member, type Region } from './region.ts';
import { given, made, type Step } from './trace.ts';
import { AGE_CLASSES, type Rules } from './types.ts';

const CLASSES = AGE_CLASSES.length;

/** Σ weight(a) · n(u,a) for each member, × 10² as the weights; exact, NaN where a count is unusable. */
export function weightedPersons({ members, persons }: Region, weights: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(members.length);
  // Seven classes at a time: so many weights are at hand without being fetched for each member.
  for (let first = 0; first < CLASSES; first += 7) {
    const [a, b, c] = [weights[first]!, weights[first + 1]!, weights[first + 2]!];
    const [d, e, f] = [weights[first + 3]!, weights[first + 4]!, weights[first + 5]!];
    const g = weights[first + 6]!;
    for (let unit = 0, at = first; unit < sums.length; unit++, at += CLASSES)
      sums[unit]! +=
        persons[at]! * a +
        persons[at + 1]! * b +
        persons[at + 2]! * c +
        persons[at + 3]! * d +
        persons[at + 4]! * e +
        persons[at + 5]! * f +
        persons[at + 6]! * g;
  }
  return sums;
}

/** §5.1.1: base × Σ weight(a) · n(u,a), or the published pool shared out by the same points. */
export function listing(points: Float64Array, rules: Rules): Line {
  return rules.interpretations['funding.listing'] === 'pot'
    ? byPool(weightsOf(points), rules.published.listing)
    : byRate(points, rules.listing.base, 100);
}

/** Explains `listing`. */
export function listingSteps(region: Region, rules: Rules, line: Line): Steps {
  const base = given({ what: 'base', unit: 'kr', parameter: 'listing.base' }, rules.listing.base);
  return byAgeSteps('listing', base, region, rules, line);
}

/** Explains a line that goes by age: `base` for weight 1.00 × weighted persons, or a share by these. */
export function byAgeSteps(
  code: 'listing' | 'medication',
  base: Step,
  region: Region,
  rules: Rules,
  line: Line,
): Steps {
  const { weights } = rules[code];
  const own: Steps = (index) => weightedStep(region.members[index]!, weights, code);
  if (rules.interpretations[`funding.${code}`] === 'rate')
    return (index) => rateStep(code, 'product', [base, own(index)]);
  const all = sumOfUnits(
    { what: 'allWeightedPersons', unit: 'weight' },
    'weightedPersons',
    region,
    weightedPersons(region, weights),
    100,
  );
  return poolSteps(code, line, publishedPool(code, rules), own, all);
}

/** Σ weight(a) · n(u,a), class by class; classes with nobody in them are left out. */
export function weightedStep({ list }: Member, weights: readonly number[], code: string): Step {
  const classes = AGE_CLASSES.flatMap((label, index) => {
    const count = list.classes[index]!;
    if (count === 0) return [];
    const parameter = `${code}.weights.${label}`;
    const weight = given({ what: 'weight', unit: 'weight', label, parameter }, weights[index]!, 100);
    const persons = given({ what: 'persons', unit: 'persons', label, ...readAt(list, index) }, count);
    return [made({ what: 'weightedClass', unit: 'weight', label }, 'product', [weight, persons])];
  });
  return made({ what: 'weightedPersons', unit: 'weight' }, 'sum', classes);
}
