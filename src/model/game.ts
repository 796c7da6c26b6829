// Spelet: what a unit is paid for every choice of sides, group of change by group of change.
import type { ChangeGroup, SideIndex } from './changeGroups.ts';
import type { Dataset, Rules } from './types.ts';

/** What can be compared: rules on data at one list date. */
export interface Side {
  readonly dataset: Dataset;
  readonly rules: Rules;
  readonly period: string;
}

export interface Game {
  /** The players: the groups that are moved from the first side to the second. */
  readonly groups: readonly ChangeGroup[];
  /**
   * Öre of a unit for every set of groups that is of the second side, bit i of the position standing for group i:
   * first the amount of the first side, last that of the second. NaN where a fault bars it.
   */
  readonly values: (unitId: string) => Float64Array;
}

/** The side of each group in a set; those that are no players are of the first, which is like the second. */
export function sideOf(groups: readonly ChangeGroup[], set: number): (group: ChangeGroup) => SideIndex {
  return (group) => {
    const player = groups.indexOf(group);
    return player >= 0 && (set & (1 << player)) !== 0 ? 1 : 0;
  };
}

/** Whether a player ever changes the value. */
export function hasEffect(values: Float64Array, player: number): boolean {
  const bit = 1 << player;
  return values.some((value, set) => (set & bit) === 0 && !Object.is(value, values[set | bit]));
}
