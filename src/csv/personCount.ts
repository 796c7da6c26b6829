// Räkningen av ett personregister: persons by unit, list date, age and distance, and nothing else of them.
import { AGE_CLASSES, OLDEST } from '../model/types.ts';
import type { List, UnitList } from '../model/types.ts';
import type { Finding } from './faults.ts';
import { PairCount } from './pairCount.ts';
import type { Person } from './persons.ts';

export const OLDEST_PERSON = 125;
/** Units with their list dates: more are no units. */
const MOST_GROUPS = 10_000;
/** Distances, each counted once for every unit: more would be single homes. */
const MOST_HOMES = 500_000;
/** Homes of fewer tenths of a kilometre are numbered by them. */
const TENTHS = 10_000;
/** Counts of a group, one for each age. */
const AGES = OLDEST_PERSON + 1;
const WIDTH = 5;

export class PersonCount {
  readonly #groups: { readonly period: string; readonly unitId: string }[] = [];
  readonly #groupIndex = new Map<string, number>();
  /** Homes that are not numbered by their tenths, in kilometres. */
  readonly #homes: number[] = [];
  readonly #homeIndex = new Map<number, number>();
  readonly #pairs = new PairCount();
  #ages = new Float64Array(64 * AGES);

  /** Counts a person; answers with a fault where the file has more of something than any register. */
  add({ unitId, period, age, km }: Person): Finding | null {
    const counted = this.countAt(this.groupOf(period, unitId), age, this.homeOf(km));
    if (this.#groups.length > MOST_GROUPS) return { code: 'tooManyUnits', most: MOST_GROUPS };
    return counted ? null : { code: 'tooManyDistances', most: MOST_HOMES };
  }

  /**
   * Counts a person of a group and a home that are known; false, and nobody is counted, where they would be one distance
   * too many. The home is −1 where none is stated.
   */
  countAt(group: number, age: number, home: number): boolean {
    if (home >= 0 && !this.#pairs.add(group, home, MOST_HOMES)) return false;
    this.#ages[group * AGES + age]! += 1;
    return true;
  }

  groupOf(period: string, unitId: string): number {
    const key = `${period}\n${unitId}`;
    const known = this.#groupIndex.get(key);
    if (known !== undefined) return known;
    const group = this.#groups.push({ period, unitId }) - 1;
    this.#groupIndex.set(key, group);
    if (this.#ages.length < (group + 1) * AGES) {
      const wider = new Float64Array(2 * this.#ages.length);
      wider.set(this.#ages);
      this.#ages = wider;
    }
    return group;
  }

  /**
   * The number of a home: tenths of a kilometre where they are whole and few, so that the homes of a unit are counted side
   * by side; −1 where none is stated.
   */
  homeOf(km: number | null): number {
    if (km === null) return -1;
    const tenths = Math.round(10 * km);
    if (tenths < TENTHS && tenths / 10 === km) return tenths;
    const known = this.#homeIndex.get(km);
    if (known !== undefined) return known;
    const home = TENTHS + this.#homes.push(km) - 1;
    this.#homeIndex.set(km, home);
    return home;
  }

  /** By period, each with its units by id. */
  lists(file: string): List[] {
    const residence = this.#groups.map((): [number, number][] => []);
    for (const { group, item, count } of this.#pairs) residence[group]!.push([this.#kmOf(item), count]);
    const periods = new Map<string, UnitList[]>();
    this.#groups.forEach(({ period, unitId }, group) => {
      const units = periods.get(period) ?? [];
      periods.set(period, units);
      units.push({
        unitId,
        ...this.#agesOf(group),
        residence: residence[group]!.sort(([a], [b]) => a - b).map(([km, persons]) => ({ km, persons })),
        // Of the file, but of no rows: each counts one.
        origins: { file, rows: [] },
      });
    });
    return [...periods]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([period, units]) => ({ period, units: units.sort((a, b) => (a.unitId < b.unitId ? -1 : 1)) }));
  }

  #kmOf(home: number): number {
    return home < TENTHS ? home / 10 : this.#homes[home - TENTHS]!;
  }

  #agesOf(group: number): { classes: number[]; ages: number[] } {
    const classes = AGE_CLASSES.map(() => 0);
    const ages = Array.from({ length: OLDEST + 1 }, () => 0);
    for (let age = 0; age < AGES; age++) {
      const persons = this.#ages[group * AGES + age]!;
      const single = Math.min(age, OLDEST);
      ages[single]! += persons;
      classes[Math.floor(single / WIDTH)]! += persons;
    }
    return { classes, ages };
  }
}
