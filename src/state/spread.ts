// Följdernas spridning: what a change does to all units together, and to the one it gives and takes most.
import type { RuleEffect } from '../worker/client.ts';

interface Moved {
  readonly unitId: string;
  readonly change: number;
}

/** Öre a year. */
export interface Spread {
  readonly before: number;
  readonly after: number;
  readonly change: number;
  /** How many units get more, less and the same. */
  readonly more: number;
  readonly less: number;
  readonly same: number;
  /** The unit that gets most more, and the one that gets most less; null where there is none. */
  readonly gain: Moved | null;
  readonly loss: Moved | null;
}

/** Null where a fault bars some amount: then nothing can be said of the whole. */
export function spreadOf({ unitIds, before, after }: RuleEffect): Spread | null {
  if (before.includes(null) || after.includes(null)) return null;
  const changes = unitIds.map((unitId, unit): Moved => ({ unitId, change: after[unit]! - before[unit]! }));
  const sum = (ores: readonly (number | null)[]): number => ores.reduce((all: number, ore) => all + ore!, 0);
  const largest = changes.toSorted((a, b) => b.change - a.change);
  const [first, last] = [largest[0], largest.at(-1)];
  return {
    before: sum(before),
    after: sum(after),
    change: sum(after) - sum(before),
    more: changes.filter(({ change }) => change > 0).length,
    less: changes.filter(({ change }) => change < 0).length,
    same: changes.filter(({ change }) => change === 0).length,
    gain: first && first.change > 0 ? first : null,
    loss: last && last.change < 0 ? last : null,
  };
}
