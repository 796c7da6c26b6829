// Form of a worked example of §5.2 and §5.3: rows of the activity file, and amounts computed by hand from the source.
import type { Ceiling } from '../../src/model/claim.ts';
import type { FaultCode } from '../../src/model/fault.ts';
import type { IncomeLine } from '../../src/model/types.ts';
import type { Readings, RegionSpec, Year } from '../model/build.ts';

export interface ActivityCase {
  /** A sentence: what the rule does. */
  readonly name: string;
  /** Where the source says so. */
  readonly section: `§${string}`;
  /** 2026 unless it says otherwise. */
  readonly year?: Year;
  /** Rows as a file has them: `enhet_id;period;post;typ;antal;belopp;motpart`, of which the last ones may be left out. */
  readonly rows: readonly string[];
  /** The units and their lists; units without listed persons where it names none. */
  readonly units?: RegionSpec;
  /** The lists of single months where they differ from `units`: 1–12. */
  readonly months?: Readonly<Record<number, RegionSpec>>;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly readings?: Readings;
  /** Öre of the year, rounded, by unit and line; null where a fault bars it. Other claims are faults of the case. */
  readonly expected: Readonly<Record<string, Partial<Record<IncomeLine, number | null>>>>;
  /** Öre of the months that are named, rounded: `A.careHomes.3`. */
  readonly paid?: Readonly<Record<string, number>>;
  readonly ceilings?: readonly Ceiling[];
  readonly faults?: readonly FaultCode[];
  /** The arithmetic. */
  readonly because: string;
}
