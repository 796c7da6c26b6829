// Anspråk: what a unit is due of one line in a year, exact and by month, before it is rounded to öre.
import type { Fraction } from '../money/fraction.ts';
import type { Fault } from './fault.ts';
import type { Step } from './trace.ts';
import type { IncomeLine, ReadingKey } from './types.ts';

export interface Claim {
  readonly unitId: string;
  readonly line: IncomeLine;
  /** Öre for each of the twelve months, exact; null where a fault bars the figure. Costs are negative. */
  readonly months: readonly Fraction[] | null;
  /** How the year's sum came about; its value is the sum of the months. Null where barred. */
  readonly step: Step | null;
  readonly readings: readonly ReadingKey[];
}

/** A ceiling for the whole region, and what was claimed under it. Öre. */
export interface Ceiling {
  readonly line: IncomeLine;
  readonly claimed: number;
  readonly ceiling: number;
  readonly paid: number;
}

export interface Claims {
  readonly claims: readonly Claim[];
  readonly ceilings: readonly Ceiling[];
  readonly faults: readonly Fault[];
}
