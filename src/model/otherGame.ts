// Övriga poster i förändringen: what the lines beside those for the listed come to, for each choice of sides.
import { changedRules, rulesBetween, same, type ChangeGroup, type SideIndex } from './changeGroups.ts';
import type { Fault } from './fault.ts';
import { hasEffect, sideOf, type Game, type Side } from './game.ts';
import { otherYear, type OtherYear } from './otherYear.ts';

/** The readings that these lines go by. */
const READINGS = ['ceilings', 'familyCentre.ages', 'servicePurchase.hour'] as const;

/**
 * The game of the lines of §5.2, §5.3 and purchases, a year on the side's list; each line is rounded once to öre. The
 * year, and with it whose rows, prices and indices are read, belongs to the data. `unitIds` are those with such lines.
 */
export function otherGame(sides: readonly [Side, Side]): Game & {
  readonly unitIds: readonly string[];
  readonly faults: readonly Fault[];
  /** What bars where the rules of one side meet the data of the other. */
  readonly between: readonly Fault[];
} {
  const players = playersOf(sides);
  const sets = Array.from({ length: 2 ** players.length }, (_, set) => dueOf(sides, sideOf(players, set)));
  const [none, all] = [sets[0]!, sets.at(-1)!];
  const unitIds = [...new Set([...none.amounts.keys(), ...all.amounts.keys()])];
  const game = (groups: readonly ChangeGroup[]): Game => ({
    groups,
    values: (id) =>
      Float64Array.from({ length: 2 ** groups.length }, (_, set) => sets[set]!.amounts.get(id) ?? 0),
  });
  // Of the data it is seen by the effect whether they differ in what the lines go by: they are the last player.
  const last = players.length - 1;
  const idle =
    players[last] === 'addonData' && !unitIds.some((id) => hasEffect(game(players).values(id), last));
  return {
    ...game(idle ? players.slice(0, -1) : players),
    unitIds,
    faults: [...none.faults, ...all.faults],
    between: sets.slice(1, -1).flatMap(({ faults }) => faults.filter(({ severity }) => severity === 'error')),
  };
}

function playersOf([a, b]: readonly [Side, Side]): ChangeGroup[] {
  const rules = changedRules(a.rules, b.rules);
  const readings = READINGS.some((key) => a.rules.interpretations[key] !== b.rules.interpretations[key]);
  return [
    ...(rules.has('addonRules') ? (['addonRules'] as const) : []),
    ...(readings ? (['readings'] as const) : []),
    ...(sameData(a, b) ? [] : (['addonData'] as const)),
  ];
}

function dueOf(sides: readonly [Side, Side], at: (group: ChangeGroup) => SideIndex): OtherYear {
  const { dataset, period, rules } = sides[at('addonData')];
  return otherYear(dataset, rulesBetween([sides[0].rules, sides[1].rules], at, rules.year), period);
}

function sameData(a: Side, b: Side): boolean {
  const [one, other] = [a.dataset, b.dataset];
  return (
    a.rules.year === b.rules.year &&
    a.period === b.period &&
    (one === other ||
      (['units', 'lists', 'activities', 'assignments', 'companionShifts'] as const).every((part) =>
        same(one[part], other[part]),
      ))
  );
}
