// Regler och lista som inte hör ihop: what the reader must know before trusting the amounts.
import type { Result, Rules } from '../../../model/types.ts';

const LINES = ['listing', 'medication'] as const;
export type Weighted = (typeof LINES)[number];

export interface Mismatch {
  readonly year: string;
  /** The list in use, and its year. */
  readonly period: string;
  readonly listYear: string;
  /** Whether the list is of another year than the rules. */
  readonly otherYear: boolean;
  /** The lines whose mean weight is not 1.00. */
  readonly means: readonly {
    readonly line: Weighted;
    /** × 10². */
    readonly mean: number;
    /** Whether the pool is fixed, so that its weights only share it. */
    readonly pot: boolean;
  }[];
}

/** Null where rules and list belong together and the weights are normalised on the list, to two decimals. */
export function mismatchOf(
  { year, period, base }: Pick<Result, 'year' | 'period' | 'base'>,
  funding: Readonly<Record<Weighted, Rules['interpretations']['funding.listing']>>,
): Mismatch | null {
  const found = { listing: base.meanListingWeight, medication: base.meanMedicationWeight };
  const means = LINES.flatMap((line) => {
    const exact = found[line];
    const mean = exact === null ? 100 : Math.round(exact * 100);
    return mean === 100 ? [] : [{ line, mean, pot: funding[line] === 'pot' }];
  });
  const listYear = period.slice(0, 4);
  const otherYear = listYear !== String(year);
  if (!otherYear && means.length === 0) return null;
  return { year: String(year), period, listYear, otherYear, means };
}
