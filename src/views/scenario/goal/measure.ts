// Målets mått i ord: what is to be reached and what is, each in the goal's own measure.
import type { Format } from '../../../i18n/format.ts';
import type { Dictionary } from '../../../i18n/sv.ts';
import type { AskedGoal, Solved } from '../../../state/goal.svelte.ts';
import { percentText, signed } from './percent.ts';

interface Words {
  readonly t: Dictionary;
  readonly format: Format;
  readonly names: ReadonlyMap<string, string>;
}

const NBSP = '\u00a0';

/** `−1,00 %`, `+2,54 kr per listad`, `798 047 tkr`, `66 541 200 kr`, `17,0 %`. */
export function measured({ t, format: f }: Words, { kind }: AskedGoal, value: number): string {
  switch (kind) {
    case 'floor':
      return percentText(f, value / 10_000);
    case 'share':
      return `${f.decimal(value / 100, 2)}${NBSP}%`;
    case 'perListedFloor':
      return `${signed(f.decimal(value / 100, 2), value)}${NBSP}${t.goal.result.perListed}`;
    case 'unit':
      return `${f.krExact(value)}${NBSP}${t.parameter.unit.kr}`;
    default:
      return `${f.tkr(value)}${NBSP}${t.unit.tkr}`;
  }
}

/** What came of a search, in sentences. */
export function outcome(words: Words, goal: AskedGoal, { solution, target, now, values }: Solved): string[] {
  const { t, format: f, names } = words;
  const { result } = t.goal;
  const found = solution.feasible ? solution.solution : solution.best;
  const kr = (ore: number): string => f.krExact(Math.abs(ore));
  const text = (value: number): string => measured(words, goal, value);

  if (Number.isNaN(found.reached)) return [result.nothing];
  const told = [verdict(t, solution)];
  const still = values.every(({ before, after }) => Number(before) === Number(after));
  if (solution.feasible && solution.method !== null && still) told.push(result.unchanged);
  if (goal.kind === 'floor' || goal.kind === 'perListedFloor') {
    if (found.unitId === null) return [...told, result.nobody];
    told.push(result.floor(text(target)));
    const last = found.reached >= 0 ? result.least : result.worst;
    told.push(last(names.get(found.unitId) ?? found.unitId, text(found.reached)));
    if (solution.feasible && solution.neighbour) told.push(result.floorStep);
  } else {
    told.push(result.value(text(target), text(now.reached), text(found.reached)));
    if (found.residual === 0) told.push(result.exact);
    else told.push(found.residual > 0 ? result.over(kr(found.residual)) : result.under(kr(found.residual)));
    if (solution.feasible && solution.neighbour) told.push(result.step(kr(solution.neighbour.residual)));
  }
  if (solution.feasible && solution.method) told.push(result[solution.method](solution.evaluations));
  return told;
}

function verdict(t: Dictionary, solution: Solved['solution']): string {
  const { result } = t.goal;
  if (!solution.feasible) return result[solution.reason];
  if (solution.method === null) return result.met;
  return solution.neighbour && solution.solution.residual !== 0 && solution.solution.unitId === null
    ? result.nearest
    : result.reached;
}

/** Why the values are as they are, for the scenario. `other` is what the rules compared with are called. */
export function rationale(words: Words, goal: AskedGoal, target: number, other: string): string {
  const { t, format: f, names } = words;
  const { reason } = t.goal;
  switch (goal.kind) {
    case 'floor':
      return reason.floor(percentText(f, target / 10_000), other);
    case 'perListedFloor':
      return reason.perListedFloor(f.decimal(target / 100, 2), other);
    case 'unit':
      return reason.unit(names.get(goal.unitId) ?? goal.unitId, f.krExact(target));
    case 'pool':
      return reason.pool(t.pots.of[goal.line], f.tkr(target));
    case 'share':
      return reason.share(t.pots.of[goal.line], `${f.decimal(target / 100, 2)}${NBSP}%`);
    default:
      return reason[goal.kind](f.tkr(target));
  }
}
