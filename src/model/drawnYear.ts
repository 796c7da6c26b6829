// Ett draget år: what the listed lines give each unit over twelve months, as lists, CNI and drug costs happen to move.
import { roundProduct } from '../money/round.ts';
import { driftOf } from './drift.ts';
import { areFlat, flatLinesOf } from './flatLines.ts';
import type { Line } from './line.ts';
import { linesOf } from './lines.ts';
import { monthLists, type MonthList } from './months.ts';
import { regionOf } from './region.ts';
import { LINES, type Dataset, type List, type Rules } from './types.ts';

const MONTHS = 12;
const MONTHS_OF_TERTIAL = 4;
/** What 100 % is of per cent × 10². */
const WHOLE = 10_000;

/** How a year departs from what is known, by the position of the unit. */
export interface Shocks {
  /** Growth of the unit's list, per cent a year × 10². */
  readonly growth: Int32Array;
  /** What the unit's CNI moves by × 10⁴. */
  readonly cni: Int32Array;
  /** What the base of each tertial moves by, per cent × 10². */
  readonly medication: Int32Array;
}

export interface DrawnYear {
  /** Those with listed persons in some month, by id. */
  readonly unitIds: readonly string[];
  /** Sets `totals` to öre by unit, the lines of LINES over the year; NaN where barred. */
  readonly draw: (shocks: Shocks, totals: Float64Array) => void;
}

/** Nothing departs from what is known. */
export function noShocks(units: number): Shocks {
  return { growth: new Int32Array(units), cni: new Int32Array(units), medication: new Int32Array(3) };
}

/** Months that are computed on the same list, grown for as long. */
interface Spell {
  readonly passed: number;
  months: number;
  /** How many of them lie in each tertial. */
  readonly tertials: [number, number, number];
}

/** As `income` pays it (§5): each month a twelfth of what its list gives, medication by the tertial's base. */
export function drawnYearOf(dataset: Dataset, rules: Rules, choice: 'own' | (string & {})): DrawnYear {
  const months = monthLists(dataset.lists, rules.year, choice, { growth: null });
  const lists = [...new Set(months.map(({ list }) => list))];
  const members = lists.flatMap((list) => regionOf({ ...dataset, lists: [list] }, list.period).members);
  const unitIds = [...new Set(members.map(({ id }) => id))].sort();
  const drifts = lists.map((list) => {
    const spells = spellsOf(months, list);
    const passes = spells.map(({ passed }) => passed);
    const drift = driftOf(dataset, list, passes, unitIds, rules);
    return { drift, spells, flat: areFlat(rules) ? flatLinesOf(drift) : null };
  });

  const count = unitIds.length;
  const byTertial = rules.interpretations['funding.medication'] === 'rate';
  const sums = LINES.map(() => new Float64Array(count));

  const draw: DrawnYear['draw'] = (shocks, totals) => {
    const drawn = withMedication(rules, shocks.medication);
    const { base } = drawn.medication;
    for (const sum of sums) sum.fill(0);
    for (const { drift, spells, flat } of drifts) {
      drift.grow(shocks.growth, shocks.cni);
      spells.forEach(({ months: times, tertials }, spell) => {
        const points = drift.points[spell]!;
        const lines = flat
          ? flat(points, rules, base[0] + base[1] + base[2])
          : linesOf({ ...points, members: drift.members }, drawn).lines;
        const bases = tertials[0] * base[0] + tertials[1] * base[1] + tertials[2] * base[2];
        const somebody = points.listed.some((persons) => persons !== 0);
        LINES.forEach((code, index) => {
          if (!somebody) sums[index]!.fill(NaN);
          else if (byTertial && code === 'medication')
            add(sums[index]!, points.medication, bases, points.listed);
          else add(sums[index]!, lines[code], times, points.listed);
        });
      });
    }
    totals.fill(0);
    LINES.forEach((code, index) => {
      const per = byTertial && code === 'medication' ? 100 * MONTHS : MONTHS;
      divide(totals, sums[index]!, per);
    });
  };
  return { unitIds, draw };
}

/** Adds to each unit's sum; nothing where it is not on the list. */
function add(sum: Line, line: Line, times: number, listed: Float64Array): void {
  for (let unit = 0; unit < sum.length; unit++) if (listed[unit] !== 0) sum[unit]! += line[unit]! * times;
}

/** Adds what is due to each total, divided and rounded to whole öre. */
function divide(totals: Float64Array, due: Line, per: number): void {
  for (let unit = 0; unit < totals.length; unit++)
    totals[unit]! += Number.isNaN(due[unit]) ? NaN : roundProduct(due[unit]!, 1, per);
}

function spellsOf(months: readonly MonthList[], list: List): Spell[] {
  const spells = new Map<number, Spell>();
  months.forEach((month, index) => {
    if (month.list !== list) return;
    const { passed } = month;
    const spell = spells.get(passed) ?? { passed, months: 0, tertials: [0, 0, 0] };
    spell.months++;
    spell.tertials[Math.floor(index / MONTHS_OF_TERTIAL)]!++;
    spells.set(passed, spell);
  });
  return [...spells.values()];
}

function withMedication(rules: Rules, moved: Int32Array): Rules {
  const [first, second, third] = rules.medication.base.map((base, tertial) =>
    roundProduct(base, Math.max(0, WHOLE + moved[tertial]!), WHOLE),
  );
  return { ...rules, medication: { ...rules.medication, base: [first!, second!, third!] } };
}
