// Personer mellan två åldrar: listed persons between two ages, where the limits cut five-year classes.
import { readAt } from './region.ts';
import { given, made, type Quantity, type Step } from './trace.ts';
import { AGE_CLASSES, OLDEST, type UnitList } from './types.ts';

/** A five-year class is cut in fifths where its single ages are not known, so persons are counted in fifths. */
export const FIFTHS = 5;

export interface AgeLimits {
  readonly fromAge: number;
  readonly toAge: number;
  /** Whether a cut class is counted age by age where it can be; else always in fifths. */
  readonly exact: boolean;
}

/** Persons within the ages in fifths of a person; NaN where a count is. */
export function personsInFifths(list: UnitList, limits: AgeLimits): number {
  let fifths = 0;
  for (let index = 0; index < AGE_CLASSES.length; index++) {
    const years = yearsInside(index, limits);
    if (years === 0) continue;
    const exact = exactInside(list, index, years, limits);
    fifths += exact === null ? years * list.classes[index]! : FIFTHS * exact;
  }
  return fifths;
}

/** Explains `personsInFifths`, class by class: all of a class, those counted age by age, or some fifths of it. */
export function personsStep(
  name: { readonly what: Quantity; readonly label?: string },
  list: UnitList,
  limits: AgeLimits,
): Step {
  const classes = AGE_CLASSES.flatMap((label, index) => {
    const years = yearsInside(index, limits);
    const count = list.classes[index]!;
    if (years === 0 || count === 0) return [];
    const read = { unit: 'persons', label, ...readAt(list, index) } as const;
    const exact = exactInside(list, index, years, limits);
    if (exact !== null) return [given({ what: 'personsInside', ...read }, exact)];
    const persons = given({ what: 'persons', ...read }, count);
    if (years === FIFTHS) return [persons];
    const part = given({ what: 'classPart', unit: 'number', label }, years, FIFTHS);
    return [made({ what: 'personsInside', unit: 'persons', label }, 'product', [part, persons])];
  });
  return made({ ...name, unit: 'persons' }, 'sum', classes);
}

/** How many of a class's five years lie within the ages; the open last class is one year, all or nothing. */
function yearsInside(index: number, { fromAge, toAge }: AgeLimits): number {
  const first = index * FIFTHS;
  if (first === OLDEST) return toAge >= first ? FIFTHS : 0;
  return Math.max(0, Math.min(first + FIFTHS - 1, toAge) - Math.max(first, fromAge) + 1);
}

/** Persons of a cut class who are within the ages; null where the class is whole, or not known age by age. */
function exactInside(list: UnitList, index: number, years: number, limits: AgeLimits): number | null {
  if (years === FIFTHS || !limits.exact) return null;
  const first = index * FIFTHS;
  const ages = list.ages?.slice(first, first + FIFTHS) ?? [];
  if (ages.reduce((sum, count) => sum + count, 0) !== list.classes[index]) return null;
  return ages.reduce(
    (sum, n, i) => sum + (first + i >= limits.fromAge && first + i <= limits.toAge ? n : 0),
    0,
  );
}
