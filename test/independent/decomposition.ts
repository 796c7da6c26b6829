// Why it changed, once more and slowly: the parts of a change as Shapley has them, game by game.
//
// Both must agree on: a group that moves nothing of a unit's is no player for it; the ends are what is paid; the parts
// are cut to öre towards zero, and what is left goes to the largest remainders, the earlier first.
import { CHANGE_GROUPS, type ChangeGroup } from '../../src/model/changeGroups.ts';
import { fraction, nearest, plus, times, total, type Fraction } from '../money/exact.ts';
import { MONTHS } from './amounts.ts';
import { listedBetween, mixedFile, sharingMean } from './between.ts';
import { purchasesDue } from './income.ts';
import { listedAmounts } from './listed.ts';
import { othersDue } from './others.ts';
import { memberOf, type At, type Pair, type Side } from './points.ts';

/** Öre for every set of groups that is of the second side; null where nobody can know. */
type Values = readonly (bigint | null)[];

export interface Parts {
  readonly before: bigint | null;
  readonly after: bigint | null;
  /** By group: its part, the least and the most that it adds; null where any value is. */
  readonly groups: ReadonlyMap<ChangeGroup, readonly [part: bigint, low: bigint, high: bigint]> | null;
}

/** Of a unit, or of the region as one, by `id`; `all` is the region. */
export function parts(pair: Pair, groups: readonly ChangeGroup[]): ReadonlyMap<string, Parts> {
  const ids = idsOf(pair);
  const listedGroups = groups.filter((group) => group !== 'addonRules' && group !== 'addonData');
  const otherGroups = groups.filter((group) => ['addonRules', 'readings', 'addonData'].includes(group));
  const games: readonly (readonly [readonly ChangeGroup[], ReadonlyMap<string, Values>])[] = [
    [listedGroups, new Map(ids.map((id) => [id, listedValues(pair, ids, id, listedGroups)]))],
    [otherGroups, otherValues(pair, otherGroups)],
  ];
  const everyone = [...new Set(games.flatMap(([, values]) => [...values.keys()]))].sort();
  const nothing = (players: readonly ChangeGroup[]): Values => Array<bigint>(2 ** players.length).fill(0n);
  const rows = new Map<string, Parts>(
    everyone.map((id) => [id, together(games.map(([own, all]) => [own, all.get(id) ?? nothing(own)]))]),
  );
  const region = together(
    games.map(([own, all]) => [
      own,
      [...all.values()].reduce<Values>(
        (sums, values) => sums.map((sum, set) => add(sum, values[set]!)),
        nothing(own),
      ),
    ]),
  );
  return rows.set('all', region);
}

export function idsOf(pair: Pair): string[] {
  const ids = pair.flatMap(({ dataset }) => dataset.lists[0]!.units.map(({ unitId }) => unitId));
  return [...new Set(ids)].filter((id) => pair.some((side) => memberOf(side, id))).sort();
}

/** Which groups are of the second side. */
function sideOf(groups: readonly ChangeGroup[], set: number): At {
  return (group) => (groups.includes(group) && (set >> groups.indexOf(group)) % 2 === 1 ? 1 : 0);
}

/** The listed lines of a unit. All that it gets or loses is its number where it is on one list only. */
function listedValues(
  pair: Pair,
  ids: readonly string[],
  id: string,
  groups: readonly ChangeGroup[],
): Values {
  const [before, after] = pair.map((side) => paidTo(side, id));
  if (before === null || after === null) return ends(groups, before!, after!);
  const here = pair.map((side) => memberOf(side, id) !== null);
  const values = Array.from({ length: 2 ** groups.length }, (_, set) => {
    const at = sideOf(groups, set);
    if (here[0] && here[1]) return listedBetween(sharingMean(pair), ids, id, at);
    return at('ownNumber') === 0 ? before! : after!;
  });
  const moves = (bit: number): boolean => values.some((ore, set) => values[set | bit] !== ore);
  let players = groups.reduce((some, _, i) => (moves(1 << i) ? some + (1 << i) : some), 0);
  if (players === 0 && before !== after) players = values.length - 1;
  return values.map((_, set) => {
    const moved = set & players;
    return moved === 0 ? before! : moved === players ? after! : values[moved]!;
  });
}

function ends(groups: readonly ChangeGroup[], before: bigint | null, after: bigint | null): Values {
  const last = 2 ** groups.length - 1;
  return Array.from({ length: last + 1 }, (_, set) => (set === 0 ? before : set === last ? after : null));
}

function paidTo({ dataset, file }: Side, id: string): bigint | null {
  const { ids, lines } = listedAmounts(dataset.units, dataset.lists[0]!, file);
  const at = ids.indexOf(id);
  if (at < 0) return 0n;
  return Object.values(lines).reduce<bigint | null>((sum, line) => add(sum, line[at]!), 0n);
}

/** §5.2, §5.3 and purchases: the rows, prices and lists of the data's side, each line a whole number of öre a year. */
function otherValues(pair: Pair, groups: readonly ChangeGroup[]): ReadonlyMap<string, Values> {
  const sets = Array.from({ length: 2 ** groups.length }, (_, set) => {
    const at = sideOf(groups, set);
    const { dataset, file } = pair[at('addonData')];
    const rules = { ...mixedFile(pair, at), year: file.year };
    const lists = MONTHS.map(() => dataset.lists[0]!);
    const due: [string, readonly (Fraction | null)[] | null][] = [
      ...othersDue(dataset, rules, lists),
      ...purchasesDue(dataset, rules),
    ];
    const units = new Map<string, bigint | null>();
    for (const [key, months] of due) {
      const id = key.split(' ')[0]!;
      const known = months?.filter((month): month is Fraction => month !== null);
      const ore = known?.length === 12 ? nearest(total(known)) : null;
      units.set(id, add(units.has(id) ? units.get(id)! : 0n, ore));
    }
    return units;
  });
  const ids = new Set([...sets[0]!.keys(), ...sets.at(-1)!.keys()]);
  return new Map([...ids].map((id) => [id, sets.map((units) => (units.has(id) ? units.get(id)! : 0n))]));
}

/** The change of all games together: a group that is in several has the sum of its parts. */
function together(games: readonly (readonly [readonly ChangeGroup[], Values])[]): Parts {
  const before = games.reduce<bigint | null>((sum, [, values]) => add(sum, values[0]!), 0n);
  const after = games.reduce<bigint | null>((sum, [, values]) => add(sum, values.at(-1)!), 0n);
  if (games.some(([, values]) => values.includes(null))) return { before, after, groups: null };
  const each = games.map(([players, values]) => ({
    players,
    found: shapley(values as bigint[], players.length),
  }));
  const groups = CHANGE_GROUPS.filter((group) => games.some(([players]) => players.includes(group)));
  return {
    ...{ before, after },
    groups: new Map(
      groups.map((group) => {
        const own = each.flatMap(({ players, found }) =>
          players.includes(group) ? [found[players.indexOf(group)]!] : [],
        );
        const sum = (at: 0 | 1 | 2): bigint => own.reduce((all, one) => all + one[at], 0n);
        return [group, [sum(0), sum(1), sum(2)]];
      }),
    ),
  };
}

/** What each player adds on average over all orders, every order walked through; the least and the most it adds. */
function shapley(values: readonly bigint[], players: number): [part: bigint, low: bigint, high: bigint][] {
  const orders = ordersOf(Array.from({ length: players }, (_, player) => player));
  const added = Array.from({ length: players }, (): bigint[] => []);
  for (const order of orders) {
    let set = 0;
    for (const player of order) {
      added[player]!.push(values[set + (1 << player)]! - values[set]!);
      set += 1 << player;
    }
  }
  const exact = added.map((own) =>
    fraction(
      own.reduce((sum, ore) => sum + ore, 0n),
      BigInt(orders.length),
    ),
  );
  const whole = cut(exact);
  return added.map((own, player) => [
    whole[player]!,
    own.reduce((least, ore) => (ore < least ? ore : least)),
    own.reduce((most, ore) => (ore > most ? ore : most)),
  ]);
}

function ordersOf(players: readonly number[]): number[][] {
  if (players.length === 0) return [[]];
  return players.flatMap((first) =>
    ordersOf(players.filter((other) => other !== first)).map((rest) => [first, ...rest]),
  );
}

function cut(exact: readonly Fraction[]): bigint[] {
  const whole = exact.map(({ n, d }) => n / d);
  const left = nearest(plus(total(exact), fraction(-whole.reduce((sum, ore) => sum + ore, 0n))));
  const sign = left < 0n ? -1n : 1n;
  const rests = exact.map((part, i) => ({
    i,
    rest: times(plus(part, fraction(-whole[i]!)), fraction(sign)),
  }));
  rests.sort(
    (a, b) =>
      Number(b.rest.n * a.rest.d > a.rest.n * b.rest.d) - Number(b.rest.n * a.rest.d < a.rest.n * b.rest.d) ||
      a.i - b.i,
  );
  for (const { i } of rests.slice(0, Number(left * sign))) whole[i]! += sign;
  return whole;
}

function add(a: bigint | null, b: bigint | null): bigint | null {
  return a === null || b === null ? null : a + b;
}
