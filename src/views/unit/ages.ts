// Åldrarna: a unit's list by age class against all units' lists.
import { AGE_CLASSES, type AgeClass, type List } from '../../model/types.ts';

/** First class of those aged 65 and over. */
const ELDERLY = AGE_CLASSES.indexOf('65-69');

interface AgeShare {
  readonly ageClass: AgeClass;
  readonly persons: number;
  /** Of the unit's listed persons, and of the region's. */
  readonly share: number;
  readonly regionShare: number;
}

export interface Ages {
  readonly classes: readonly AgeShare[];
  readonly persons: number;
  /** Of those aged 65 and over. */
  readonly elderly: number;
  readonly regionElderly: number;
}

/** Null where the unit has nobody on the list, or a count is unusable. */
export function agesOf(list: List, unitId: string): Ages | null {
  const own = list.units.find((unit) => unit.unitId === unitId)?.classes;
  const all = AGE_CLASSES.map((_, index) => sum(list.units.map(({ classes }) => classes[index] ?? 0)));
  const [persons, everybody] = [sum(own ?? []), sum(all)];
  if (!own || !(persons > 0) || !Number.isFinite(everybody)) return null;
  return {
    classes: AGE_CLASSES.map((ageClass, index) => ({
      ageClass,
      persons: own[index] ?? 0,
      share: (own[index] ?? 0) / persons,
      regionShare: (all[index] ?? 0) / everybody,
    })),
    persons,
    elderly: sum(own.slice(ELDERLY)) / persons,
    regionElderly: sum(all.slice(ELDERLY)) / everybody,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
