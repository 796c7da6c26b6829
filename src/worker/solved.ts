// Målsökning under namngivna regler: the goal as it is asked for, the parameters that may change, and what they have to be.
import { barring } from '../model/barring.ts';
import type { Fault } from '../model/fault.ts';
import { barringGoal, meterOf, type Goal, type Measured } from '../model/goal.ts';
import type { Knob } from '../model/knob.ts';
import { solve, type Solution } from '../model/solve.ts';
import type { PoolCode } from '../model/types.ts';
import { scaled, unscaled } from '../money/decimal.ts';
import { parameterAt, withValue } from '../params/parameter.ts';
import { rulesOf } from '../params/rules.ts';
import { PLACES } from '../params/schema.ts';
import type { Request } from './api.ts';
import type { Book } from './book.ts';
import { counted, known, type Counted } from './counted.ts';

/** A goal; an amount that is null is to be what the rules compared with make it. Floors are against those too. */
export type AskedGoal =
  | { readonly kind: 'total' | 'paid'; readonly ore: number | null }
  | { readonly kind: 'pool'; readonly line: PoolCode; readonly ore: number | null }
  | { readonly kind: 'unit'; readonly unitId: string; readonly ore: number | null }
  | { readonly kind: 'share'; readonly line: PoolCode; readonly percent: number }
  | { readonly kind: 'floor'; readonly percent: number }
  | { readonly kind: 'perListedFloor'; readonly ore: number };

/** A parameter that may change, and how far: decimal texts. */
export interface AskedKnob {
  readonly path: string;
  readonly low: string;
  readonly high: string;
  /** Falls as the others rise. */
  readonly opposite: boolean;
}

interface FoundValue {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** The bound that it stopped at; null where it is within both. */
  readonly stopped: 'low' | 'high' | null;
}

export interface Solved {
  readonly solution: Solution;
  /** Öre, or per cent × 10²: what was to be reached. */
  readonly target: number;
  /** What is reached with the parameters as they are. */
  readonly now: Measured;
  readonly values: readonly FoundValue[];
  /** All listed lines of each unit under the rules compared with, öre a year; null where there are none. */
  readonly compared: readonly (number | null)[];
}

/** The fault where a side cannot be counted, or what the goal is about is barred. */
export function solved(
  book: Book,
  request: Request,
  compared: Request,
  asked: AskedGoal,
  askedKnobs: readonly AskedKnob[],
): Solved | Fault {
  const [now, before] = [counted(book, request), counted(book, compared)];
  if ('code' in now) return now;
  if ('code' in before) return before;
  const goal = goalOf(asked, before);
  if ('code' in goal) return goal;
  const meter = meterOf(goal, now.region);
  if ('code' in meter) return meter;

  const knobs = askedKnobs.map((knob) => knobOf(knob, now));
  const textOf = ({ path }: Knob, value: number): string => unscaled(value, placesAt(now, path));
  const solution = solve({
    ...{ dataset: book.dataset, period: request.period, goal, knobs },
    rulesAt: (values) => {
      const file = knobs.reduce(
        (changed, knob, i) => withValue(changed, knob.path, textOf(knob, values[i]!)),
        now.file,
      );
      return rulesOf(file, request.scenario);
    },
  });
  if ('code' in solution) return solution;
  const { values } = solution.feasible ? solution.solution : solution.best;
  return {
    ...{ solution, target: targetOf(goal), now: meter(now.lines) },
    values: knobs.map((knob, i) => ({
      ...{ path: knob.path, before: textOf(knob, knob.at), after: textOf(knob, values[i]!) },
      stopped: values[i]! <= knob.low ? 'low' : values[i]! >= knob.high ? 'high' : null,
    })),
    compared: solution.units.map(({ id }) => known(before.totals.get(id))),
  };
}

function goalOf(asked: AskedGoal, before: Counted): Goal | Fault {
  if (asked.kind === 'floor' || asked.kind === 'perListedFloor') {
    const barred = [...before.totals].find(([, ore]) => Number.isNaN(ore));
    return barred ? barring(before.faults, 'listed', barred[0]) : { ...asked, before: before.totals };
  }
  if (asked.kind === 'share' || asked.ore !== null) return asked as Goal;
  const goal = { ...asked, ore: 0 } as Goal;
  const meter = meterOf(goal, before.region);
  if ('code' in meter) return meter;
  const { reached } = meter(before.lines);
  return Number.isNaN(reached) ? barringGoal(goal, before.faults) : ({ ...goal, ore: reached } as Goal);
}

function targetOf(goal: Goal): number {
  return 'percent' in goal ? goal.percent : goal.ore;
}

function knobOf({ path, low, high, opposite }: AskedKnob, now: Counted): Knob {
  const places = placesAt(now, path);
  const whole = (text: string | null): number => scaled(text ?? '', places) ?? NaN;
  return {
    ...{ path, at: whole(parameterAt(now.file, path)?.value ?? null), step: 1 },
    ...{ low: whole(low), high: whole(high) },
    ...(opposite ? { sign: -1 as const } : {}),
  };
}

/** Decimals of a parameter; those of a number that has none for a path that is none, which then is refused as a knob. */
function placesAt({ file }: Counted, path: string): number {
  const unit = parameterAt(file, path)?.unit;
  return unit === undefined || unit === 'reading' ? 0 : PLACES[unit];
}
