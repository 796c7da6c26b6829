// Rehabkoordinator (§5.1.5): an amount per listed person of working age, 16–67.
import { byPool, byRate, weightsOf, type Line } from './line.ts';
import type { Region } from './region.ts';
import { AGE_CLASSES, OLDEST, type Rules, type UnitList } from './types.ts';

/** A five-year class is cut in fifths where single ages are not known. */
const WIDTH = 5;

/** §5.1.5: amount × listed persons aged 16–67, or the published pool shared out by them. */
export function rehab(region: Region, rules: Rules): Line {
  const fifths = workingAge(region, rules);
  return rules.interpretations['funding.rehab'] === 'pot'
    ? byPool(weightsOf(fifths), rules.published.rehab)
    : byRate(fifths, rules.rehab.amount, WIDTH);
}

/** Persons within the rehab ages, in fifths of a person, for each member. */
export function workingAge(region: Region, rules: Rules): Float64Array {
  const { fromAge, toAge } = rules.rehab;
  const exact = rules.interpretations['rehab.ages'] === 'exact';
  return Float64Array.from(region.members, ({ list, listed }) =>
    Number.isNaN(listed) ? NaN : personsInFifths(list, fromAge, toAge, exact),
  );
}

/**
 * Persons aged fromAge–toAge in fifths: whole classes in full; a class cut by a limit exactly where its single
 * ages are loaded, else by the number of its five years that lie inside.
 */
function personsInFifths(list: UnitList, fromAge: number, toAge: number, exact: boolean): number {
  let fifths = 0;
  AGE_CLASSES.forEach((_, index) => {
    const first = index * WIDTH;
    const count = list.classes[index] ?? NaN;
    const open = first === OLDEST;
    const years = open
      ? toAge >= first
        ? WIDTH
        : 0
      : Math.max(0, Math.min(first + WIDTH - 1, toAge) - Math.max(first, fromAge) + 1);
    if (years === 0) return;
    const ages = list.ages?.slice(first, first + WIDTH) ?? [];
    const split = exact && years < WIDTH && ages.reduce((sum, n) => sum + n, 0) === count;
    fifths += split
      ? WIDTH * ages.reduce((sum, n, i) => sum + (first + i >= fromAge && first + i <= toAge ? n : 0), 0)
      : years * count;
  });
  return fifths;
}
