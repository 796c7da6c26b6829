// Tomma åldersklasser: classes that are more likely left out of a file than without a single listed person.
import type { Fault } from '../model/fault.ts';
import { AGE_CLASSES, type List } from '../model/types.ts';

/** A unit of this size has persons in every class up to 80–84. */
const SIZE_WITH_ALL_AGES = 500;
const LAST_COMMON = AGE_CLASSES.indexOf('80-84');

/** A warning for each unit of some size with an empty class below the highest ages. */
export function emptyClasses({ period, units }: List): Fault[] {
  return units.flatMap(({ unitId, classes }): Fault[] => {
    const listed = classes.reduce((sum, count) => sum + count, 0);
    const empty = AGE_CLASSES.filter((_, index) => index <= LAST_COMMON && classes[index] === 0);
    return listed >= SIZE_WITH_ALL_AGES && empty.length > 0
      ? [{ code: 'emptyClasses', severity: 'warning', unitId, period, classes: empty }]
      : [];
  });
}
