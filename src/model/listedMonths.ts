// Listade invånares ersättning månad för månad (§5): every line of every unit by the list of each month.
import type { Fraction } from '../money/fraction.ts';
import { withoutPoints } from './compensation.ts';
import type { Fault } from './fault.ts';
import { areFlat } from './flatLines.ts';
import { sumOf } from './line.ts';
import { linesOf } from './lines.ts';
import { startsOf, type ListedYear } from './listedYear.ts';
import { pay, payLine, payments } from './payments.ts';
import { pointsOf } from './points.ts';
import { LINES, POOLS, type LineCode, type Rules } from './types.ts';

const MONTHS = 12;
const MONTHS_OF_TERTIAL = 4;
const MEDICATION = LINES.indexOf('medication');
/** Öre per weight 1.00 and year, as öre per weight 0.01 and month. */
const WEIGHTS_AND_MONTHS = 100 * MONTHS;

export interface ListedMonths {
  /** Payments in öre by unit, line and month: (unit × LINES.length + line) × 12 + month; NaN where barred. */
  readonly amounts: Float64Array;
  readonly faults: readonly Fault[];
}

/**
 * §5: each month a twelfth of what its list gives over a year; medication at a fixed amount by the base of the
 * month's tertial (§5.1.4). A unit has nothing for the months in which it is on no list; nobody knows where all are on
 * none. What has been paid by a month is what was due by then, rounded (see payments.ts).
 */
export function listedMonths(year: ListedYear, rules: Rules): ListedMonths {
  const { unitIds, distinct, rows, external } = year;
  const amounts = new Float64Array(unitIds.length * LINES.length * MONTHS);
  const { lines, drugged, faults } = pricedPlainly(year, rules) ?? priced(year, rules);
  if (distinct.some(({ members }) => members.length === 0)) return { amounts: amounts.fill(NaN), faults };

  const byTertial = rules.interpretations['funding.medication'] === 'rate';
  for (let column = 0; column < LINES.length; column++) {
    if (byTertial && column === MEDICATION) continue;
    const line = lines[LINES[column]!];
    const toAll = column < POOLS.length;
    for (let unit = 0; unit < unitIds.length; unit++) {
      if (!toAll && external[unit] === 0) continue;
      payLine(amounts, (unit * LINES.length + column) * MONTHS, line, rows, unit * MONTHS);
    }
  }
  if (byTertial) payMedication(amounts, drugged, rows, rules);
  return { amounts, faults };
}

/** §5.1.4: each month a twelfth of weighted persons × the base of its tertial. */
function payMedication(amounts: Float64Array, drugged: Float64Array, rows: Int32Array, rules: Rules): void {
  const { base } = rules.medication;
  for (let unit = 0; unit * MONTHS < rows.length; unit++) {
    const first = (unit * LINES.length + MEDICATION) * MONTHS;
    let sum = 0;
    for (let month = 0, tertial = 0; month < MONTHS; tertial++) {
      const amount = base[tertial]!;
      for (const end = month + MONTHS_OF_TERTIAL; month < end; month++) {
        const row = rows[unit * MONTHS + month]!;
        const due = row < 0 ? 0 : drugged[row]! * amount;
        amounts[first + month] = due;
        sum += due;
      }
    }
    if (Number.isNaN(sum) || Number.isSafeInteger(sum)) pay(amounts, first, WEIGHTS_AND_MONTHS);
    else {
      const persons = Array.from(
        rows.subarray(unit * MONTHS, (unit + 1) * MONTHS),
        (row) => drugged[row] ?? 0,
      );
      amounts.set(payments(medicationDue(persons, rules)), first);
    }
  }
}

/** §5.1.4: öre due each month, where floating point counts no further. */
function medicationDue(persons: readonly number[], { medication }: Rules): Fraction[] {
  return persons.map((weighted, month) => {
    const base = medication.base[Math.floor(month / MONTHS_OF_TERTIAL)]!;
    return { num: BigInt(weighted) * BigInt(base), den: BigInt(WEIGHTS_AND_MONTHS) };
  });
}

/** By the rows of the year. */
interface Priced {
  readonly lines: Readonly<Record<LineCode, Float64Array>>;
  /** Persons weighted for medication × 10². */
  readonly drugged: Float64Array;
  readonly faults: readonly Fault[];
}

/** All regions at once, by the default readings; null where something is to be told of one of them. */
function pricedPlainly({ faults: told, count, price }: ListedYear, rules: Rules): Priced | null {
  if (!areFlat(rules)) return null;
  const { points, faults } = count(rules);
  const [first, second, third] = rules.medication.base;
  const lines = price(points, rules, first + second + third);
  // Where nobody in a region has points, nobody knows the line.
  if (faults.length > 0 || Number.isNaN(sumOf(lines.cni) + sumOf(lines.sparsity))) return null;
  return { lines, drugged: points.medication, faults: told };
}

/** Region by region, by any readings, with all faults. */
function priced({ distinct }: ListedYear, rules: Rules): Priced {
  const counted = distinct.map((region) => pointsOf(region, rules));
  const worked = counted.map(({ points }) => linesOf(points, rules));
  const starts = startsOf(distinct);
  const all = distinct.reduce((sum, { members }) => sum + members.length, 0);
  const inRows = (of: (known: number) => Float64Array): Float64Array => {
    const line = new Float64Array(all);
    starts.forEach((start, known) => line.set(of(known), start));
    return line;
  };
  return {
    lines: Object.fromEntries(
      LINES.map((code) => [code, inRows((known) => worked[known]!.lines[code])]),
    ) as Record<LineCode, Float64Array>,
    drugged: inRows((known) => counted[known]!.points.medication),
    faults: distinct.flatMap((region, known) => [
      ...[...region.faults, ...counted[known]!.faults],
      ...withoutPoints(region, worked[known]!.pools),
    ]),
  };
}
