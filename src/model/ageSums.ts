// Summor över åldrar (§5.1.1, 5.1.4, 5.1.5): all that is counted of a list by age, in one pass through it.
import { weightedPersons } from './listing.ts';
import { ofRegion, type Region } from './region.ts';
import { workingAge } from './rehab.ts';
import type { Rules } from './types.ts';

/** Two sums below it fit into one number without rounding. */
const HALF = 2 ** 26;

/** By member; NaN where a count is unusable. */
export interface AgeSums {
  /** Persons weighted by age × 10², as `weightedPersons` gives them. */
  readonly listing: Float64Array;
  readonly medication: Float64Array;
  /** Persons of working age in fifths, as `workingAge` gives them. */
  readonly rehab: Float64Array;
}

/** As they are by themselves, but with one product a class for both weights wherever the sums are small enough. */
export function ageSumsOf(region: Region, rules: Rules): AgeSums {
  const [weights, drugs] = [rules.listing.weights, rules.medication.weights];
  const rehab = workingAge(region, rules);
  let [least, most] = [0, 0];
  const both = new Float64Array(weights.length);
  for (let index = 0; index < both.length; index++) {
    const [weight, drug] = [weights[index]!, drugs[index]!];
    least = Math.min(least, weight, drug);
    most = Math.max(most, weight, drug);
    both[index] = weight * HALF + drug;
  }
  if (least < 0 || most * longestOf(region).listed >= HALF)
    return { listing: weightedPersons(region, weights), medication: weightedPersons(region, drugs), rehab };
  const listing = weightedPersons(region, both);
  const medication = new Float64Array(listing.length);
  for (let unit = 0; unit < listing.length; unit++) {
    const sum = listing[unit]!;
    const weighted = Math.floor(sum / HALF);
    listing[unit] = weighted;
    medication[unit] = sum - weighted * HALF;
  }
  return { listing, medication, rehab };
}

/** The longest list whose number is known. */
const longestOf = ofRegion(({ listed }) => ({
  listed: listed.reduce((most, persons) => (persons > most ? persons : most), 0),
}));
