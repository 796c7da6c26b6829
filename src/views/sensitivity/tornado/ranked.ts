// Rangordningen: what each value of the rules means to the region or to one unit, the greatest effect first.
import type { Swings } from '../../../state/tornado.svelte.ts';

/** Öre a year. */
export interface Ranked extends Pick<Swings['swings'][number], 'path' | 'values'> {
  readonly low: number;
  readonly high: number;
}

export interface Ranking {
  readonly moving: readonly Ranked[];
  /** Paths of what has no effect, and of what cannot be counted. */
  readonly still: readonly string[];
  readonly barred: readonly string[];
}

/** Of the region where `unitId` is null. */
export function ranked({ unitIds, swings }: Swings, unitId: string | null): Ranking {
  const unit = unitId === null ? null : unitIds.indexOf(unitId);
  const of = (amounts: Float64Array): number =>
    unit === null ? amounts.reduce((sum, ore) => sum + ore, 0) : (amounts[unit] ?? NaN);
  const rows = swings.map(({ path, values, low, high }) => ({ path, values, low: of(low), high: of(high) }));
  const known = rows.filter(({ low, high }) => !Number.isNaN(low + high));
  return {
    moving: known.filter(({ low, high }) => low !== 0 || high !== 0).sort((a, b) => effect(b) - effect(a)),
    still: known.filter(({ low, high }) => low === 0 && high === 0).map(({ path }) => path),
    barred: rows.filter((row) => !known.includes(row)).map(({ path }) => path),
  };
}

function effect({ low, high }: Ranked): number {
  return Math.max(Math.abs(low), Math.abs(high));
}
