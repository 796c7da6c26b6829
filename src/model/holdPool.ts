// Fast pott: the base amount that keeps a pool where it was under new weights, points or lists.
import type { Fault } from './fault.ts';
import { barring } from './barring.ts';
import { workings } from './compensation.ts';
import { sumOf } from './line.ts';
import { linesOf } from './lines.ts';
import { pointsOf } from './points.ts';
import { regionOf } from './region.ts';
import { crossing } from './root.ts';
import type { Dataset, PoolCode, Rules } from './types.ts';

/** The pools that have an amount to solve. */
export type BaseLine = Exclude<PoolCode, 'sparsity'>;

export interface HeldPool {
  /** The amounts by their paths, öre; the tertials of medication change by the same. */
  readonly bases: readonly { readonly path: string; readonly before: number; readonly after: number }[];
  /** Öre with the amounts before and after, as §5.1 gives it. */
  readonly poolBefore: number;
  readonly poolAfter: number;
  /** What whole öre of the amounts cannot reach: öre above the pool asked for, below it where negative. */
  readonly rest: number;
}

/** The pool does not go by its amount: it is a fixed pool, or nobody has points. */
interface NoEffect {
  readonly code: 'noEffect';
  readonly poolBefore: number;
}

/** Öre, for measuring what one öre of the amounts makes of the pool: the more the more exactly. */
const PROBE = 1_000_000;

/**
 * The base of one pool with which it comes nearest to `ore` under the rules; the lesser change of two that come as
 * near. It is pool ÷ points, and then the öre beside it are tried, for each unit's amount is rounded. RangeError for a pool that is
 * no whole amount.
 */
export function holdPool(
  dataset: Dataset,
  rules: Rules,
  period: string,
  line: BaseLine,
  ore: number,
): HeldPool | NoEffect | Fault {
  if (!(Number.isSafeInteger(ore) && ore >= 0)) throw new RangeError(`Pool is not a whole amount: ${ore}`);
  const region = regionOf(dataset, period);
  const { points } = pointsOf(region, rules);
  const poolAt = (change: number): number =>
    sumOf(linesOf(points, withChange(rules, line, change)).pools[line]);
  const before = basesOf(rules, line);
  const poolBefore = poolAt(0);
  if (region.members.length === 0 || Number.isNaN(poolBefore))
    return barring(workings(dataset, rules, period).faults, line, null);

  const perOre = (poolAt(PROBE) - poolBefore) / PROBE;
  if (perOre === 0) return { code: 'noEffect', poolBefore };
  const excess = (change: number): number => poolAt(change) - ore;
  // Down to where an amount is zero and on until all are, or up to where rounding cannot keep it below the goal.
  const bends = before.map(([, base]) => -base);
  const up = Math.max(0, Math.ceil((ore - poolBefore + region.members.length) / perOre));
  const found = excess(0) === 0 ? { nearest: 0 } : crossing(excess, 0, [...bends, up]);
  const [near, far] = 'nearest' in found ? [found.nearest, found.nearest] : [found.near, found.far];
  const change = Math.abs(excess(near)) <= Math.abs(excess(far)) ? near : far;

  const poolAfter = poolAt(change);
  return {
    bases: before.map(([path, base]) => ({ path, before: base, after: Math.max(0, base + change) })),
    ...{ poolBefore, poolAfter, rest: poolAfter - ore },
  };
}

/** The amounts of a pool, öre by path. */
function basesOf(rules: Rules, line: BaseLine): (readonly [path: string, base: number])[] {
  switch (line) {
    case 'listing':
      return [['listing.base', rules.listing.base]];
    case 'cni':
      return [['cni.average', rules.cni.average]];
    case 'medication':
      return rules.medication.base.map((base, i) => [`medication.base.tertial${i + 1}`, base]);
    case 'rehab':
      return [['rehab.amount', rules.rehab.amount]];
  }
}

/** The rules with the amounts of a pool so many öre higher; none goes below zero. */
function withChange(rules: Rules, line: BaseLine, change: number): Rules {
  const moved = (base: number): number => Math.max(0, base + change);
  const [first, second, third] = rules.medication.base;
  switch (line) {
    case 'listing':
      return { ...rules, listing: { ...rules.listing, base: moved(rules.listing.base) } };
    case 'cni':
      return { ...rules, cni: { ...rules.cni, average: moved(rules.cni.average) } };
    case 'medication': {
      const base = [moved(first), moved(second), moved(third)] as const;
      return { ...rules, medication: { ...rules.medication, base } };
    }
    case 'rehab':
      return { ...rules, rehab: { ...rules.rehab, amount: moved(rules.rehab.amount) } };
  }
}
