// Listade invånares ersättning månad för månad (§5): every line of every unit by the list of each month.
import type { Fraction } from '../money/fraction.ts';
import { roundProduct } from '../money/round.ts';
import { withoutPoints } from './compensation.ts';
import type { Fault } from './fault.ts';
import { areFlat, flatLinesOf, type FlatLines } from './flatLines.ts';
import { linesOf } from './lines.ts';
import { payments } from './payments.ts';
import type { Counted } from './points.ts';
import { recountingAll } from './recount.ts';
import { regionOf, type Region } from './region.ts';
import { LINES, type Dataset, type LineCode, type List, type Rules } from './types.ts';

const MONTHS = 12;
const MONTHS_OF_TERTIAL = 4;
const MEDICATION = LINES.indexOf('medication');
/** Öre per weight 1.00 and year, as öre per weight 0.01 and month. */
const WEIGHTS_AND_MONTHS = 100 * MONTHS;

/** The lists of twelve months, made ready to be counted under one set of rules after another. */
export interface ListedYear {
  /** Those with listed persons in some month, by id. */
  readonly unitIds: readonly string[];
  /** By month; the same object in months that rest on the same list. */
  readonly regions: readonly Region[];
  readonly distinct: readonly Region[];
  /** Counts the points of the distinct regions, anew only where it must. */
  readonly count: (rules: Rules) => readonly Counted[];
  /** By month, the place of each unit in the region; −1 where it is not on the list. */
  readonly places: readonly Int32Array[];
}

export interface ListedMonths {
  /** Payments in öre by unit, line and month: (unit × LINES.length + line) × 12 + month; NaN where barred. */
  readonly amounts: Float64Array;
  readonly faults: readonly Fault[];
}

/** `lists` are those of the months; of a list that is not loaded the fault tells, and of those that are. */
export function listedYear(dataset: Dataset, lists: readonly List[]): ListedYear {
  const known = new Map<List, Region>();
  for (const list of lists) {
    const alone = { ...dataset, lists: list.units.length > 0 ? [list] : dataset.lists };
    if (!known.has(list)) known.set(list, regionOf(alone, list.period));
  }
  const regions = lists.map((list) => known.get(list)!);
  const unitIds = [...new Set(regions.flatMap(({ members }) => members.map(({ id }) => id)))].sort();
  const places = regions.map(({ members }) => {
    const found = new Map(members.map(({ id }, place) => [id, place]));
    return Int32Array.from(unitIds, (id) => found.get(id) ?? -1);
  });
  const distinct = [...known.values()];
  return { unitIds, regions, distinct, count: recountingAll(distinct, 1), places };
}

/**
 * §5: each month a twelfth of what its list gives over a year; medication at a fixed amount by the base of the
 * month's tertial (§5.1.4). A unit has nothing for the months in which it is on no list; nobody knows where all are on
 * none. What has been paid by a month is what was due by then, rounded (see payments.ts).
 */
export function listedMonths(
  { unitIds, regions, distinct, places, count }: ListedYear,
  rules: Rules,
): ListedMonths {
  const amounts = new Float64Array(unitIds.length * LINES.length * MONTHS);
  const faults: Fault[] = [];
  const byTertial = rules.interpretations['funding.medication'] === 'rate';
  const points = count(rules);
  const price = pricing(rules);
  // Öre that are due and paid so far, line by line.
  const due = LINES.map(() => new Float64Array(unitIds.length));
  const paid = LINES.map(() => new Float64Array(unitIds.length));

  let priced: Priced | null = null;
  for (let month = 0; month < MONTHS; month++) {
    const region = regions[month]!;
    if (priced?.region !== region) {
      const known = distinct.indexOf(region);
      priced = price(region, points[known]!);
      if (regions.indexOf(region) === month) faults.push(...priced.faults);
    }
    for (let column = 0; column < LINES.length; column++) {
      const drugs = byTertial && column === MEDICATION;
      const base = drugs ? rules.medication.base[Math.floor(month / MONTHS_OF_TERTIAL)]! : 1;
      const line = drugs ? priced.drugged : priced.lines[LINES[column]!];
      addDue(due[column]!, line, base, places[month]!);
      pay(amounts, due[column]!, paid[column]!, drugs ? WEIGHTS_AND_MONTHS : MONTHS, column * MONTHS + month);
    }
  }
  due.forEach((all, column) => {
    for (let unit = 0; unit < all.length; unit++) {
      const first = (unit * LINES.length + column) * MONTHS;
      // One unknown month makes all unknown: the others cannot be told from what it leaves over.
      if (Number.isNaN(all[unit])) amounts.fill(NaN, first, first + MONTHS);
      else if (byTertial && column === MEDICATION && !Number.isSafeInteger(all[unit])) {
        const persons = regions.map((region, month) => {
          const place = places[month]![unit]!;
          return place < 0 ? 0 : points[distinct.indexOf(region)]!.points.medication[place]!;
        });
        amounts.set(payments(medicationDue(persons, rules)), first);
      }
    }
  });
  return { amounts, faults };
}

/** Adds a month of a line to what each unit is due. */
function addDue(due: Float64Array, line: Float64Array, times: number, places: Int32Array): void {
  const missing = line.length > 0 ? 0 : NaN;
  for (let unit = 0; unit < due.length; unit++) {
    const place = places[unit]!;
    due[unit]! += place < 0 ? missing : line[place]! * times;
  }
}

/** Writes what is to be paid for all that is due ÷ `per` to be paid. */
function pay(amounts: Float64Array, due: Float64Array, paid: Float64Array, per: number, first: number): void {
  for (let unit = 0, at = first; unit < due.length; unit++, at += LINES.length * MONTHS) {
    const sum = due[unit]!;
    const total = Number.isNaN(sum) ? NaN : roundProduct(sum, 1, per);
    amounts[at] = total - paid[unit]!;
    paid[unit] = total;
  }
}

/** §5.1.4: öre due each month, weighted persons × the tertial's base ÷ 12, where floating point counts no further. */
function medicationDue(persons: readonly number[], { medication }: Rules): Fraction[] {
  return persons.map((weighted, month) => {
    const base = medication.base[Math.floor(month / MONTHS_OF_TERTIAL)]!;
    return { num: BigInt(weighted) * BigInt(base), den: BigInt(WEIGHTS_AND_MONTHS) };
  });
}

interface Priced {
  readonly region: Region;
  /** Persons weighted for medication × 10². */
  readonly drugged: Float64Array;
  readonly lines: Readonly<Record<LineCode, Float64Array>>;
  readonly faults: readonly Fault[];
}

/** Prices the points of a region; where the last had the same units, into the same arrays, which hold until the next. */
function pricing(rules: Rules): (region: Region, counted: Counted) => Priced {
  const isFlat = areFlat(rules);
  const [first, second, third] = rules.medication.base;
  let flat: { readonly members: Region['members']; readonly lines: FlatLines } | null = null;
  return (region, { points, faults }) => {
    const { members } = region;
    if (isFlat && !(flat && sameUnits(flat.members, members)))
      flat = { members, lines: flatLinesOf(region, rules) };
    const lines = flat && flat.lines(points, first + second + third);
    const priced = lines ? { pools: lines, lines } : linesOf(points, rules);
    return {
      ...{ region, drugged: points.medication, lines: priced.lines },
      faults: [...region.faults, ...faults, ...withoutPoints(region, priced.pools)],
    };
  };
}

function sameUnits(a: Region['members'], b: Region['members']): boolean {
  return a === b || (a.length === b.length && a.every(({ unit }, place) => unit === b[place]!.unit));
}
