// Åldrarna: a unit's list by age class against all units' lists.
import type { Mask } from '../../state/masking.svelte.ts';
import { AGE_CLASSES, type AgeClass, type List } from '../../model/types.ts';

/** First class of those aged 65 and over. */
const ELDERLY = AGE_CLASSES.indexOf('65-69');

interface AgeShare {
  readonly ageClass: AgeClass;
  readonly persons: number;
  /** Of the unit's listed persons, and of the region's. */
  readonly share: number;
  readonly regionShare: number;
  /** Whether the unit's count is hidden, and the region's. */
  readonly hidden: boolean;
  readonly regionHidden: boolean;
}

export interface Ages {
  readonly classes: readonly AgeShare[];
  readonly persons: number;
  /** Whether the sum is hidden. */
  readonly hidden: boolean;
  /** Of those aged 65 and over. */
  readonly elderly: number;
  readonly regionElderly: number;
}

/** Null where the unit has nobody on the list, or a count is unusable. `mask` tells which counts are hidden. */
export function agesOf(list: List, unitId: string, mask: Mask | null): Ages | null {
  const at = list.units.findIndex((unit) => unit.unitId === unitId);
  const own = list.units[at]?.classes;
  const all = AGE_CLASSES.map((_, index) => sum(list.units.map(({ classes }) => classes[index] ?? 0)));
  const [persons, everybody] = [sum(own ?? []), sum(all)];
  if (!own || !(persons > 0) || !Number.isFinite(everybody)) return null;
  return {
    classes: AGE_CLASSES.map((ageClass, index) => ({
      ageClass,
      persons: own[index] ?? 0,
      share: (own[index] ?? 0) / persons,
      regionShare: (all[index] ?? 0) / everybody,
      hidden: mask?.cells[at]?.[index] ?? false,
      regionHidden: mask?.columns[index] ?? false,
    })),
    persons,
    hidden: mask?.rows[at] ?? false,
    elderly: sum(own.slice(ELDERLY)) / persons,
    regionElderly: sum(all.slice(ELDERLY)) / everybody,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
