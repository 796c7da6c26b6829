// Mål: what a goal seek is to reach, and how far from it the amounts of some rules are.
import { fraction, roundedUp } from '../money/fraction.ts';
import { roundProduct } from '../money/round.ts';
import type { Fault } from './fault.ts';
import { barring } from './barring.ts';
import { placeOf } from './compensation.ts';
import { sumOf } from './line.ts';
import { totalsOf, type Lines } from './lines.ts';
import type { Region } from './region.ts';
import { POOLS, type PoolCode } from './types.ts';

/** Whole öre a year; per cent × 10². Pools are those of §5.1, before anything is taken from them. */
export type Goal =
  /** The five pools together, or all listed lines as they are paid, those of external units too. */
  | { readonly kind: 'total' | 'paid'; readonly ore: number }
  | { readonly kind: 'pool'; readonly line: PoolCode; readonly ore: number }
  /** All listed lines of a unit. */
  | { readonly kind: 'unit'; readonly unitId: string; readonly ore: number }
  /** What one pool is of the five. */
  | { readonly kind: 'share'; readonly line: PoolCode; readonly percent: number }
  | Floor;

/**
 * No unit may change by less than so much against `before`, öre a year by unit id: −200 is two per cent down. A unit
 * that was paid nothing before is new, and has no change to limit.
 */
type Floor = { readonly before: ReadonlyMap<string, number> } & (
  | { readonly kind: 'floor'; readonly percent: number }
  /** By so much per listed person. */
  | { readonly kind: 'perListedFloor'; readonly ore: number }
);

/** What comes of some rules; NaN where a fault bars it. The share of pools that are all nothing is not known: NaN too. */
export interface Measured {
  /**
   * In the goal's own measure: öre, per cent × 10² with all decimals; of a floor the change of the unit that loses most.
   */
  readonly reached: number;
  /** Öre above the goal, below it where negative; of a floor the least room that a unit has down to it. */
  readonly residual: number;
  /** The unit that loses most; null for any other goal, and where a floor holds for nobody. */
  readonly unitId: string | null;
}

export type Meter = (lines: Lines) => Measured;

/** How to measure the goal in a region; the fault where it is about a unit that the list does not have. */
export function meterOf(goal: Goal, region: Region): Meter | Fault {
  switch (goal.kind) {
    case 'total':
      return (lines) => against(goal.ore, poolsOf(lines));
    case 'paid':
      return (lines) => against(goal.ore, sumOf(totalsOf(lines)));
    case 'pool':
      return ({ pools }) => against(goal.ore, sumOf(pools[goal.line]));
    case 'share':
      return (lines) => share(sumOf(lines.pools[goal.line]), poolsOf(lines), goal.percent);
    case 'unit': {
      const place = placeOf({ region }, goal.unitId);
      return typeof place === 'object' ? place : (lines) => against(goal.ore, totalsOf(lines)[place]!);
    }
    default:
      return floorMeter(goal, region);
  }
}

/** Whether a goal is met: an amount to the öre, a floor by whatever is not below it. */
export function isMet(goal: Goal, measured: Measured): boolean {
  const distance = distanceOf(goal, measured);
  return isFloor(goal.kind) ? distance >= 0 : distance === 0;
}

/**
 * How far from a goal, below it where negative: öre, but of a share per cent × 10², for öre of a lesser whole seem
 * nearer than they are. NaN where that is not known.
 */
export function distanceOf(goal: Goal, { reached, residual }: Measured): number {
  if (goal.kind !== 'share') return residual;
  return residual === 0 && !Number.isNaN(reached) ? 0 : reached - goal.percent;
}

export function isFloor(kind: Goal['kind']): kind is Floor['kind'] {
  return kind === 'floor' || kind === 'perListedFloor';
}

/** The fault that bars what the goal is about. */
export function barringGoal(goal: Goal, faults: readonly Fault[]): Fault {
  if (goal.kind === 'total' || goal.kind === 'share') return barring(faults, 'pools', null);
  if (goal.kind === 'pool') return barring(faults, goal.line, null);
  return barring(faults, 'listed', goal.kind === 'unit' ? goal.unitId : null);
}

function poolsOf({ pools }: Lines): number {
  return POOLS.reduce((sum, code) => sum + sumOf(pools[code]), 0);
}

function against(ore: number, reached: number): Measured {
  return { reached, residual: reached - ore, unitId: null };
}

/** How far, in öre, a pool is from its share of the whole as that then is. */
function share(pool: number, whole: number, percent: number): Measured {
  const residual = Number.isNaN(whole) ? NaN : pool - roundProduct(whole, percent, 10_000);
  return { reached: (pool / whole) * 10_000, residual, unitId: null };
}

function floorMeter(goal: Floor, { members }: Region): Meter {
  const concerned = members.flatMap(({ id, listed }, place) => {
    const before = goal.before.get(id) ?? 0;
    if (before === 0) return [];
    return goal.kind === 'floor'
      ? [{ id, place, before, least: lowered(before, goal.percent), size: before / 10_000 }]
      : [{ id, place, before, least: before + goal.ore * listed, size: listed }];
  });
  return (lines) => {
    const totals = totalsOf(lines);
    let worst: Measured = { reached: Infinity, residual: Infinity, unitId: null };
    for (const { id, place, before, least, size } of concerned) {
      const change = (totals[place]! - before) / size;
      const residual = Math.min(worst.residual, totals[place]! - least);
      worst = change < worst.reached ? { reached: change, residual, unitId: id } : { ...worst, residual };
    }
    if (Number.isNaN(worst.residual)) return { reached: NaN, residual: NaN, unitId: null };
    return concerned.length === 0 ? { reached: 0, residual: 0, unitId: null } : worst;
  };
}

/** The least whole amount that is not below `before` changed by so many per cent × 10². */
function lowered(before: number, percent: number): number {
  return Number(roundedUp(fraction(BigInt(before) * BigInt(10_000 + percent), 10_000)));
}
