// Summor över åldrar (§5.1.1, 5.1.4, 5.1.5): all that is counted of a list by age, in one pass through it.
import { limitsOf, withSingleAges } from './rehab.ts';
import type { Region } from './region.ts';
import { AGE_CLASSES, type Rules } from './types.ts';

const CLASSES = AGE_CLASSES.length;

/** By member; NaN where a count is unusable. */
export interface AgeSums {
  /** Persons weighted by age × 10², as `weightedPersons` gives them. */
  readonly listing: Float64Array;
  readonly medication: Float64Array;
  /** Persons of working age in fifths, as `workingAge` gives them. */
  readonly rehab: Float64Array;
}

/** One pass costs hardly more than that of a single sum: so all are counted where any is to be. */
export function ageSumsOf(region: Region, rules: Rules): AgeSums {
  const { members, persons } = region;
  const limits = limitsOf(rules);
  const weights = new Float64Array(rules.listing.weights);
  const drugs = new Float64Array(rules.medication.weights);
  const years = new Float64Array(limits.years);
  const listing = new Float64Array(members.length);
  const medication = new Float64Array(members.length);
  const rehab = new Float64Array(members.length);
  for (let unit = 0, at = 0; unit < listing.length; unit++) {
    let weighted = 0;
    let drugged = 0;
    let fifths = 0;
    for (let index = 0; index < CLASSES; index++, at++) {
      const count = persons[at]!;
      weighted += count * weights[index]!;
      drugged += count * drugs[index]!;
      fifths += count * years[index]!;
    }
    listing[unit] = weighted;
    medication[unit] = drugged;
    rehab[unit] = fifths;
  }
  return { listing, medication, rehab: withSingleAges(region, limits, rehab) };
}
