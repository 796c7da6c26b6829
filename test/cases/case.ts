// Form of a worked example: a region, a year's rules, and amounts that were computed by hand from the source.
import type { LineCode } from '../../src/model/types.ts';
import type { Readings, RegionSpec, Year } from '../model/build.ts';

export interface Case {
  /** A sentence: what the rule does. */
  readonly name: string;
  /** Where the source says so. */
  readonly section: `§${string}`;
  readonly year: Year;
  readonly units: RegionSpec;
  /** Values that differ from the year's, by path. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly readings?: Readings;
  /** Öre by unit and line; lines that are not named are not looked at. */
  readonly expected: Readonly<Record<string, Partial<Record<LineCode, number>>>>;
  /** The arithmetic. */
  readonly because: string;
}
