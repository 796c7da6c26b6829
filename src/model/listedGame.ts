// Ersättning för listade i förändringen: what a unit is paid under §5.1 for each choice of sides.
import { changedRules, CHANGE_GROUPS, type ChangeGroup } from './changeGroups.ts';
import type { Workings } from './compensation.ts';
import { counterfactuals, type Counterfactual, type Points } from './counterfactual.ts';
import type { Fault } from './fault.ts';
import { hasEffect, sideOf, type Game } from './game.ts';
import { totalsOf } from './lines.ts';
import { changedData, onPairing, paired } from './pairing.ts';
import { amountOfStanding, type Standing } from './standing.ts';
import type { Rules } from './types.ts';

/** The groups that are moved for one unit at a time; all others are moved for the whole region at once. */
const OF_UNIT: readonly ChangeGroup[] = ['ownNumber', 'ownMix', 'others'];

/**
 * The game of the lines for listed persons. The whole region is counted once for each choice of what is moved for
 * all at once; a unit then takes the place of its own share in the sums, on either list of the others.
 *
 * The first and the last value are what the rules pay, to the öre. Those between differ from a full computation by the
 * rounding that `amountOfStanding` tells of. A group that moves no such value of a unit is no player for it. To a unit
 * that is on one list only, all that it gets or loses is a matter of its number.
 */
export function listedGame(works: readonly [Workings, Workings]): Game & {
  readonly unitIds: readonly string[];
  /** What bars where the readings of one side meet the distances of the other. */
  readonly between: readonly Fault[];
} {
  const pairing = paired([works[0].region, works[1].region]);
  const rules = sharingMean([works[0].rules, works[1].rules]);
  const changed = new Set<ChangeGroup>([...changedRules(...rules), ...changedData(pairing)]);
  changed.delete('addonRules');
  const groups = CHANGE_GROUPS.filter((group) => changed.has(group));
  const sets = 2 ** groups.length;
  const [before, after] = [
    onPairing(pairing, 0, totalsOf(works[0])),
    onPairing(pairing, 1, totalsOf(works[1])),
  ];

  const between: Fault[] = [];
  const make = counterfactuals(pairing, rules, between);
  const wide = maskOf(
    groups.filter((group) => !OF_UNIT.includes(group)),
    groups,
  );
  const regions: Counterfactual[] = [];
  for (let set = 0; set < sets; set++)
    regions.push((set & ~wide) === 0 ? make(sideOf(groups, set)) : regions[set & wide]!);

  const [number, mix, others] = OF_UNIT.map((group) => maskOf([group], groups));
  const onOneList = (unit: number): boolean => pairing.members.some((side) => side[unit] === null);
  const valuesOf = (unit: number): Float64Array =>
    Float64Array.from({ length: sets }, (_, set) => {
      const isSecond = (bit: number | undefined): 0 | 1 => ((set & bit!) === 0 ? 0 : 1);
      if (onOneList(unit)) return isSecond(number) === 0 ? before[unit]! : after[unit]!;
      return amountIn(regions[set]!, unit, isSecond(mix), isSecond(number), isSecond(others));
    });
  const places = new Map(pairing.ids.map((id, unit) => [id, unit]));
  return {
    groups,
    unitIds: pairing.ids,
    between: between.filter(({ severity }) => severity === 'error'),
    values: (id) => {
      const unit = places.get(id);
      return unit === undefined
        ? new Float64Array(sets)
        : settled(valuesOf(unit), groups.length, before[unit]!, after[unit]!);
    },
  };
}

/**
 * A mean of CNI that one side states and the other does not is no change of its own: it is moved by the reading that
 * takes it. Else what lies between, where it is taken but not stated, could not be known. A side that takes what it does
 * not state is barred, and to state it is then a change of the rule.
 */
function sharingMean([a, b]: readonly [Rules, Rules]): readonly [Rules, Rules] {
  const withMean = (rules: Rules, other: Rules): Rules =>
    takesMean(rules)
      ? rules
      : { ...rules, cni: { ...rules.cni, givenMean: rules.cni.givenMean ?? other.cni.givenMean } };
  return [withMean(a, b), withMean(b, a)];
}

function takesMean({ interpretations }: Rules): boolean {
  return interpretations['cni.reference'] === 'given' && interpretations['funding.cni'] === 'rate';
}

/** What a unit with the mix and the number of some side is paid among the others of some side. */
function amountIn(region: Counterfactual, unit: number, mix: 0 | 1, number: 0 | 1, others: 0 | 1): number {
  const { tariff, external, points, all, allExternal } = region;
  const own = points[mix]![number]!;
  const listed = points[others]![others]!;
  const outside = external[unit]!;
  return amountOfStanding(
    tariff,
    replaced(NOTHING, own, null, unit, 1),
    outside,
    replaced(all[others]!, own, listed, unit, 1),
    tariff.fromPools ? replaced(allExternal[others]!, own, listed, unit, outside) : NOTHING,
  );
}

const NOTHING: Standing = { listed: 0, listing: 0, cni: 0, sparsity: 0, medication: 0, rehab: 0 };

/** Some sums with a unit's points put in, times a factor, for those that it had in them. */
function replaced(sums: Standing, own: Points, had: Points | null, unit: number, times: number): Standing {
  const moved = (kind: keyof Standing): number =>
    sums[kind] + times * (own[kind][unit]! - (had ? had[kind][unit]! : 0));
  return {
    listed: moved('listed'),
    listing: moved('listing'),
    cni: moved('cni'),
    sparsity: moved('sparsity'),
    medication: moved('medication'),
    rehab: moved('rehab'),
  };
}

/** The values with those of none and all as they are paid, and those without effect taken for no players. */
function settled(values: Float64Array, count: number, before: number, after: number): Float64Array {
  if (Number.isNaN(before + after)) return values.fill(NaN).with(0, before).with(-1, after);
  const all = values.length - 1;
  let players = 0;
  for (let player = 0; player < count; player++) if (hasEffect(values, player)) players |= 1 << player;
  // An öre may have moved by the largest remainder alone.
  if (players === 0 && before !== after) players = all;
  return values.map((_, set) => {
    const moved = set & players;
    return moved === 0 ? before : moved === players ? after : values[moved]!;
  });
}

function maskOf(some: readonly ChangeGroup[], groups: readonly ChangeGroup[]): number {
  return some.reduce((mask, group) => mask | (groups.includes(group) ? 1 << groups.indexOf(group) : 0), 0);
}
