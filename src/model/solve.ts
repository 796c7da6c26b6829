// Målsökning: what some parameters have to be for the amounts to meet a goal, and who pays for it.
import { barringGoal, distanceOf, isFloor, isMet, meterOf, type Goal, type Measured } from './goal.ts';
import type { Fault } from './fault.ts';
import { travelOf, type Knob } from './knob.ts';
import { linesOf, totalsOf } from './lines.ts';
import { pointsOf } from './points.ts';
import { regionOf, type Region } from './region.ts';
import { crossing, type Crossing } from './root.ts';
import type { Dataset, Rules } from './types.ts';

export interface Problem {
  readonly dataset: Dataset;
  /** Of the list that is paid for. */
  readonly period: string;
  readonly goal: Goal;
  /** What may change to reach it; several move together, see `travelOf`. */
  readonly knobs: readonly Knob[];
  /** The rules with the knobs at some values, in the order of the knobs. */
  readonly rulesAt: (values: readonly number[]) => Rules;
}

/** What is reached with the knobs at some values. */
interface Found extends Measured {
  readonly values: readonly number[];
}

/** All listed lines of a unit, öre a year: with the knobs as they were, and as they are found. Null where barred. */
interface UnitBeforeAfter {
  readonly id: string;
  readonly before: number | null;
  readonly after: number | null;
}

export type Solution = {
  /** How many different values of the knobs were tried. */
  readonly evaluations: number;
  readonly units: readonly UnitBeforeAfter[];
} & (
  | {
      readonly feasible: true;
      /** Null where the goal is met as it is, and nothing was sought. */
      readonly method: Crossing['method'] | null;
      /** The nearest to an amount or a share; of a floor the first that keeps it. */
      readonly solution: Found;
      /** The values beside it: an amount on the other side of the goal, a floor not kept. Null where it is met exactly. */
      readonly neighbour: Found | null;
    }
  | {
      readonly feasible: false;
      /** The knobs do nothing for the goal, or not enough within their bounds; nothing for a share of pools that are nothing. */
      readonly reason: 'noEffect' | 'outOfReach';
      readonly best: Found;
    }
);

interface Evaluation extends Found {
  readonly totals: Float64Array;
  readonly faults: readonly Fault[];
}

/**
 * Turns the knobs from where they are as far as the goal needs, and proves it by the amounts themselves, rounding and
 * all. The fault where the goal's own figure is barred with the knobs as they are. RangeError as for `travelOf`.
 */
export function solve({ dataset, period, goal, knobs, rulesAt }: Problem): Solution | Fault {
  const travel = travelOf(knobs);
  const region = regionOf(dataset, period);
  if (region.members.length === 0) return barringGoal(goal, region.faults);
  const meter = meterOf(goal, region);
  if ('code' in meter) return meter;

  const countPoints = pointsIn(region);
  const tried = new Map<string, Evaluation>();
  const evaluate = (values: readonly number[]): Evaluation => {
    const known = tried.get(values.join());
    if (known) return known;
    const rules = rulesAt(values);
    const { points, faults } = countPoints(rules);
    const lines = linesOf(points, rules);
    const evaluation = { values, ...meter(lines), totals: totalsOf(lines), faults };
    tried.set(values.join(), evaluation);
    return evaluation;
  };
  const after = (turns: number): Evaluation => evaluate(travel.valuesAt(turns));

  const start = Math.min(Math.max(0, travel.low), travel.high);
  const before = evaluate(knobs.map(({ at }) => at));
  const first = after(start);
  for (const { residual, faults } of [before, first])
    if (Number.isNaN(residual)) return barringGoal(goal, [...region.faults, ...faults]);
  const answer = (chosen: Evaluation): Pick<Solution, 'evaluations' | 'units'> => ({
    evaluations: tried.size,
    units: beforeAndAfter(region, before, chosen),
  });

  if (isMet(goal, first))
    return { feasible: true, method: null, solution: foundOf(first), neighbour: null, ...answer(first) };
  const distance = (of: Evaluation): number => distanceOf(goal, of);
  // The share of nothing.
  if (Number.isNaN(distance(first)))
    return { feasible: false, reason: 'noEffect', best: foundOf(first), ...answer(first) };
  const found = crossing((turns) => distance(after(turns)), start, travel.stops);
  if ('nearest' in found) {
    const best = after(found.nearest);
    const reason = found.constant ? 'noEffect' : 'outOfReach';
    return { feasible: false, reason, best: foundOf(best), ...answer(best) };
  }
  const [near, far] = [after(found.near), after(found.far)];
  const closer = Math.abs(distance(near)) <= Math.abs(distance(far)) ? near : far;
  const solution = isFloor(goal.kind) ? far : closer;
  const other = solution === far ? near : far;
  const exact = !isFloor(goal.kind) && isMet(goal, solution);
  return {
    feasible: true,
    method: found.method,
    solution: foundOf(solution),
    neighbour: exact || Number.isNaN(distance(other)) ? null : foundOf(other),
    ...answer(solution),
  };
}

function foundOf({ values, reached, residual, unitId }: Evaluation): Found {
  return { values, reached, residual, unitId };
}

function beforeAndAfter({ members }: Region, before: Evaluation, after: Evaluation): UnitBeforeAfter[] {
  return members.map(({ id }, unit) => ({
    id,
    before: known(before.totals[unit]!),
    after: known(after.totals[unit]!),
  }));
}

function known(ore: number): number | null {
  return Number.isNaN(ore) ? null : ore;
}

/** The points of a region, counted anew only where the rules have changed that they come from. */
function pointsIn(region: Region): (rules: Rules) => ReturnType<typeof pointsOf> {
  let counted: { key: string; points: ReturnType<typeof pointsOf> } | null = null;
  return (rules) => {
    const { listing, cni, sparsity, medication, rehab, interpretations } = rules;
    const key = JSON.stringify([
      ...[listing.weights, medication.weights, interpretations],
      ...[
        { ...cni, average: 0 },
        { ...sparsity, share: 0 },
        { ...rehab, amount: 0 },
      ],
    ]);
    if (counted?.key !== key) counted = { key, points: pointsOf(region, rules) };
    return counted.points;
  };
}
