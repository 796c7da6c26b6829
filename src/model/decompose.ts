// Varför ändrades det: the change between two sides, unit by unit, divided over the groups of change to the öre.
import { CHANGE_GROUPS, type ChangeGroup } from './changeGroups.ts';
import { workings } from './compensation.ts';
import type { Fault } from './fault.ts';
import type { Game, Side } from './game.ts';
import { listedGame } from './listedGame.ts';
import { otherGame } from './otherGame.ts';
import { shapley } from './shapley.ts';

/**
 * Öre a year of all lines; plain data. By unit and group, row-major over unitIds × groups: the group's part of
 * after − before, and the least and the most it adds in any order in which the groups can be moved. A row whose change
 * a fault bars is NaN.
 */
export interface Decomposition {
  /** Those that differ, in the order of CHANGE_GROUPS. */
  readonly groups: readonly ChangeGroup[];
  /** Every unit with an amount on either side, by id. */
  readonly unitIds: readonly string[];
  /** Null where a fault bars it; 0 where the unit is not there. */
  readonly before: readonly (number | null)[];
  readonly after: readonly (number | null)[];
  readonly parts: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly region: RegionChange;
  /** Of both sides; and where only what lies between them is unknown, what bars that. */
  readonly faults: readonly Fault[];
}

/** Sums over the units; by group. The range is of orders that are the same for all units. */
interface RegionChange {
  readonly before: number | null;
  readonly after: number | null;
  readonly parts: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/**
 * What each group of change did: its Shapley value, which is what it adds on average over all orders in which the
 * groups can be moved from side `a` to side `b`. The parts of a unit sum to its change and the units to the region,
 * and the change back has the opposite parts. A group that differs for nobody is not there; one that moves
 * nothing for a unit has exactly 0. Or the fault that a side has no list. `progress` is told after each unit.
 */
export function decompose(
  a: Side,
  b: Side,
  progress: (done: number, all: number) => void = () => undefined,
): Decomposition | Fault {
  const [first, second] = [a, b].map(({ dataset, rules, period }) => workings(dataset, rules, period));
  const found = [...first!.faults, ...second!.faults];
  const noList = found.find(({ code }) => code === 'noSuchPeriod' || code === 'emptyPeriod');
  if (noList) return noList;

  const listed = listedGame([first!, second!]);
  const other = otherGame([a, b]);
  const games: readonly Game[] = [listed, other];
  const groups = CHANGE_GROUPS.filter((group) => games.some((game) => game.groups.includes(group)));
  const unitIds = [...new Set([...listed.unitIds, ...other.unitIds])].sort();
  const region = games.map((game) => new Float64Array(2 ** game.groups.length));
  const rows = unitIds.map((id, unit) => {
    const values = games.map((game) => game.values(id));
    values.forEach((own, game) => own.forEach((ore, set) => (region[game]![set]! += ore)));
    progress(unit + 1, unitIds.length);
    return divided(games, values, groups);
  });
  const { before, after, low, high } = divided(games, region, groups);
  const parts = groups.map((_, group) => rows.reduce((sum, row) => sum + row.parts[group]!, 0));
  return {
    groups,
    unitIds,
    before: rows.map((row) => row.before),
    after: rows.map((row) => row.after),
    parts: Float64Array.from(rows.flatMap((row) => row.parts)),
    low: Float64Array.from(rows.flatMap((row) => row.low)),
    high: Float64Array.from(rows.flatMap((row) => row.high)),
    region: {
      before,
      after,
      parts: Float64Array.from(parts),
      // The parts are rounded unit by unit, so that they can be a few öre outside.
      low: Float64Array.from(low, (ore, group) => Math.min(ore, parts[group]!)),
      high: Float64Array.from(high, (ore, group) => Math.max(ore, parts[group]!)),
    },
    faults: unrepeated([
      ...[...found, ...other.faults],
      ...(rows.some(isUnknownBetween) ? [BETWEEN, ...listed.between, ...other.between] : []),
    ]),
  };
}

/** Told before what it comes of, for none of it bars a side. */
const BETWEEN: Fault = { code: 'unknownBetween', severity: 'error' };

function isUnknownBetween({ before, after, parts }: Divided): boolean {
  return before !== null && after !== null && parts.some(Number.isNaN);
}

interface Divided {
  readonly before: number | null;
  readonly after: number | null;
  readonly parts: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** The change of all games together; a group that plays in several has the sum of its parts. */
function divided(
  games: readonly Game[],
  values: readonly Float64Array[],
  groups: readonly ChangeGroup[],
): Divided {
  const each = games.map((game, at) => ({ game, ...shapley(values[at]!, game.groups.length) }));
  // What bars one game bars the row.
  const sum = (of: 'parts' | 'low' | 'high'): number[] => {
    const barred = each.some((game) => game[of].some(Number.isNaN)) || Number.isNaN(edge(0) + edge(-1));
    return groups.map((group) =>
      barred
        ? NaN
        : each.reduce((all, { game, ...result }) => all + (result[of][game.groups.indexOf(group)] ?? 0), 0),
    );
  };
  const edge = (position: number): number => values.reduce((all, game) => all + game.at(position)!, 0);
  return {
    before: known(edge(0)),
    after: known(edge(-1)),
    parts: sum('parts'),
    low: sum('low'),
    high: sum('high'),
  };
}

function known(ore: number): number | null {
  return Number.isNaN(ore) ? null : ore;
}

function unrepeated(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}
