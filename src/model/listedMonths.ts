// Listade invånares ersättning månad för månad (§5): every line of every unit by the list of each month.
import type { Fraction } from '../money/fraction.ts';
import { compensation } from './compensation.ts';
import type { Fault } from './fault.ts';
import { weightedPersons } from './listing.ts';
import { payments, twelfths } from './payments.ts';
import { regionOf } from './region.ts';
import { LINES, type Dataset, type List, type Rules } from './types.ts';

/** Öre per weight 1.00 and year, as öre per weight 0.01 and month. */
const WEIGHTS_AND_MONTHS = 100n * 12n;
const MONTHS_OF_TERTIAL = 4;

export interface ListedMonths {
  /** Those with listed persons in some month. */
  readonly unitIds: readonly string[];
  /** Twelve payments in öre to a unit, by line in the order of LINES; NaN where barred. */
  readonly paid: (unitId: string) => number[][];
  readonly faults: readonly Fault[];
}

/**
 * §5: each month a twelfth of what its list gives over a year; medication at a fixed amount by the base of the
 * month's tertial (§5.1.4). A unit has nothing for the months in which it is on no list.
 */
export function listedMonths(dataset: Dataset, rules: Rules, lists: readonly List[]): ListedMonths {
  const computed = new Map<List, Yearly>();
  for (const list of lists) if (!computed.has(list)) computed.set(list, yearlyOf(dataset, rules, list));
  const byMonth = lists.map((list) => computed.get(list)!);
  const byTertial = rules.interpretations['funding.medication'] === 'rate';
  return {
    unitIds: [...new Set([...computed.values()].flatMap(({ places }) => [...places.keys()]))],
    paid: (unitId) =>
      LINES.map((line, column) =>
        line === 'medication' && byTertial
          ? payments(medicationDue(byMonth, unitId, rules))
          : twelfths(
              byMonth.map((list) =>
                valueOn(list, unitId, (unit) => list.amounts[unit * LINES.length + column]),
              ),
            ),
      ),
    faults: [...computed.values()].flatMap(({ faults }) => faults),
  };
}

/** What one list gives over a year. */
interface Yearly {
  /** Positions of the units in `amounts` and `points`. */
  readonly places: ReadonlyMap<string, number>;
  /** Öre by unit and line of LINES. */
  readonly amounts: Float64Array;
  /** Persons weighted for medication × 10², by unit. */
  readonly points: Float64Array;
  readonly faults: readonly Fault[];
}

function yearlyOf(dataset: Dataset, rules: Rules, list: List): Yearly {
  // Of a list that is not loaded the fault tells, and of those that are.
  const alone = { ...dataset, lists: list.units.length > 0 ? [list] : dataset.lists };
  const { unitIds, amounts, faults } = compensation(alone, rules, list.period);
  const points = weightedPersons(regionOf(alone, list.period), rules.medication.weights);
  return { places: new Map(unitIds.map((id, unit) => [id, unit])), amounts, points, faults };
}

/** §5.1.4: öre due each month, weighted persons × the tertial's base ÷ 12; null where a count is unusable. */
function medicationDue(byMonth: readonly Yearly[], unitId: string, rules: Rules): (Fraction | null)[] {
  return byMonth.map((list, index) => {
    const persons = valueOn(list, unitId, (unit) => list.points[unit]);
    const base = rules.medication.base[Math.floor(index / MONTHS_OF_TERTIAL)]!;
    return Number.isNaN(persons) ? null : { num: BigInt(persons) * BigInt(base), den: WEIGHTS_AND_MONTHS };
  });
}

/** A unit's value on a list: nothing where it is not on it, unknown where nobody is. */
function valueOn({ places }: Yearly, unitId: string, value: (unit: number) => number | undefined): number {
  const unit = places.get(unitId);
  if (unit === undefined) return places.size === 0 ? NaN : 0;
  return value(unit) ?? NaN;
}
