// Personer mellan två åldrar: listed persons between two ages, where the limits cut five-year classes.
import { readAt } from './region.ts';
import { given, made, type Quantity, type Step } from './trace.ts';
import { AGE_CLASSES, OLDEST, type UnitList } from './types.ts';

/** A five-year class is cut in fifths where its single ages are not known, so persons are counted in fifths. */
export const FIFTHS = 5;

export interface AgeLimits {
  readonly fromAge: number;
  readonly toAge: number;
  /** How many years of each class lie within the ages; the open last class is one year, all or nothing. */
  readonly years: readonly number[];
  /** Whether a cut class is counted age by age where it can be; else always in fifths. */
  readonly exact: boolean;
}

export function ageLimits(fromAge: number, toAge: number, exact: boolean): AgeLimits {
  const years = AGE_CLASSES.map((_, index) => yearsInside(index, fromAge, toAge));
  return { fromAge, toAge, years, exact };
}

/** Persons within the ages in fifths of a person; NaN where a count is. */
export function personsInFifths(list: UnitList, limits: AgeLimits): number {
  let fifths = 0;
  for (let index = 0; index < AGE_CLASSES.length; index++) {
    const years = limits.years[index]!;
    if (years === 0) continue;
    const exact = list.ages === null ? null : exactInside(list, index, limits);
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
    const years = limits.years[index]!;
    const count = list.classes[index]!;
    if (years === 0 || count === 0) return [];
    const read = { unit: 'persons', label, ...readAt(list, index) } as const;
    const exact = exactInside(list, index, limits);
    if (exact !== null) return [given({ what: 'personsInside', ...read }, exact)];
    const persons = given({ what: 'persons', ...read }, count);
    if (years === FIFTHS) return [persons];
    const part = given({ what: 'classPart', unit: 'number', label }, years, FIFTHS);
    return [made({ what: 'personsInside', unit: 'persons', label }, 'product', [part, persons])];
  });
  return made({ ...name, unit: 'persons' }, 'sum', classes);
}

function yearsInside(index: number, fromAge: number, toAge: number): number {
  const first = index * FIFTHS;
  if (first === OLDEST) return toAge >= first ? FIFTHS : 0;
  return Math.max(0, Math.min(first + FIFTHS - 1, toAge) - Math.max(first, fromAge) + 1);
}

/** Persons of a cut class who are within the ages; null where the class is whole, or not known age by age. */
function exactInside(list: UnitList, index: number, limits: AgeLimits): number | null {
  if (limits.years[index] === FIFTHS || !limits.exact) return null;
  const first = index * FIFTHS;
  const ages = list.ages?.slice(first, first + FIFTHS) ?? [];
  if (ages.reduce((sum, count) => sum + count, 0) !== list.classes[index]) return null;
  return ages.reduce(
    (sum, n, i) => sum + (first + i >= limits.fromAge && first + i <= limits.toAge ? n : 0),
    0,
  );
}
