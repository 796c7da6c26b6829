// Why it changed against the reference: every part and every range, öre by öre.
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { DATA_GROUPS, RULE_GROUPS, type ChangeGroup } from '../../src/model/changeGroups.ts';
import { decompose, type Decomposition } from '../../src/model/decompose.ts';
import type { Dataset, List, UnitList } from '../../src/model/types.ts';
import { rulesOf } from '../../src/params/rules.ts';
import { activitiesOf } from './activities.ts';
import { mixedFile } from './between.ts';
import { idsOf, parts } from './decomposition.ts';
import { memberOf, type Pair } from './points.ts';
import { purchasesOf } from './purchases.ts';
import { gaps, wholeRegions, withOddities } from './regions.ts';
import { figure, PATIENCE, runs, Tally, type Figures } from './tally.ts';
import { anyYears, poorYears } from './years.ts';

const tally = new Tally('Parts of a change');
afterAll(() => tally.tell());

type Happened = Pick<Dataset, 'activities' | 'assignments' | 'companionShifts'>;

/** Three pairs about which all is known for every one with something missing on either side, or on both. */
const missing = fc.oneof(
  { weight: 3, arbitrary: fc.constant([[], []]) },
  { weight: 1, arbitrary: fc.tuple(gaps, gaps) },
  { weight: 1, arbitrary: gaps.map((both) => [both, both]) },
);

/** Now and then pools that do not suffice for what they are to pay. */
const years = fc.oneof({ weight: 6, arbitrary: anyYears }, { weight: 1, arbitrary: poorYears });

/** Four units at most, and so few groups of rules and of data that every order can be walked through. */
const pairs: fc.Arbitrary<Pair> = fc
  .record({
    regions: fc.array(wholeRegions, { minLength: 2, maxLength: 2 }),
    first: years,
    second: years,
    rules: fc.subarray([...RULE_GROUPS], { maxLength: 2 }),
    data: fc.subarray(
      [...DATA_GROUPS].filter((group) => group !== 'others'),
      { maxLength: 2 },
    ),
    missing,
  })
  .chain(({ regions: [one, other], first, second, rules, data, missing: [lacks, thenLacks] }) => {
    const before = { dataset: one!, file: first };
    const file = mixedFile([before, { dataset: one!, file: second }], (group) =>
      rules.includes(group as never) ? 1 : 0,
    );
    const units = one!.units.slice(0, 4);
    const lists = [{ ...one!.lists[0]!, units: one!.lists[0]!.units.slice(0, 4) }];
    const all: Dataset = { ...one!, units, lists };
    const [a, b] = [withOddities(all, lacks!), withOddities(moved(all, other!, data), thenLacks!)];
    const ids = units.map(({ id }) => id).filter((id) => [a, b].every((side) => isUnitOf(side, id)));
    // The year, and with it what happened in it, is of the data.
    const { year } = data.includes('addonData') ? second : first;
    return fc.tuple(happened(ids, first.year), happened(ids, year)).map(([then, now]): Pair => [
      { dataset: { ...a, ...then }, file: first },
      {
        dataset: { ...b, ...(data.includes('addonData') ? now : then) },
        file: { ...file, year },
      },
    ]);
  });

function isUnitOf({ units }: Dataset, id: string): boolean {
  return units.some((unit) => unit.id === id);
}

/** As often nothing: what is wrong with one row leaves a unit without parts. */
function happened(ids: readonly string[], year: number): fc.Arbitrary<Happened> {
  const nothing = fc.constant<Happened>({ activities: [], assignments: [], companionShifts: [] });
  if (ids.length === 0) return nothing;
  const something = fc
    .tuple(activitiesOf(ids, year), purchasesOf(ids, year))
    .map(([activities, { series, ...logs }]) => ({ ...logs, activities: [...activities, ...series] }));
  return fc.oneof(nothing, something);
}

/** The second side's data: of some groups as in another region. */
function moved(dataset: Dataset, other: Dataset, groups: readonly ChangeGroup[]): Dataset {
  const has = (group: ChangeGroup): boolean => groups.includes(group);
  const [list, otherList] = [dataset.lists[0]!, other.lists[0]!];
  const units = dataset.units.map((unit, i) => {
    const { cni, cniCounts, ownership, distanceKm } = other.units[i] ?? unit;
    return {
      ...unit,
      ...(has('cniData') && { cni, cniCounts }),
      ...(has('place') && { ownership, distanceKm }),
    };
  });
  const lists: List['units'] = list.units.flatMap((own, i): UnitList[] => {
    // One of a region of three is closed.
    if (has('ownNumber') && i === 2) return [];
    const mixed = has('ownMix') ? { ...own, classes: own.classes.toReversed(), ages: null } : own;
    const times = has('ownNumber') ? ((otherList.units[i]?.classes[0] ?? 0) % 3) + 1 : 1;
    return [
      {
        ...mixed,
        classes: mixed.classes.map((count) => count * times),
        ages: mixed.ages?.map((count) => count * times) ?? null,
        residence: own.residence.map(({ km, persons }) => ({ km, persons: persons * times })),
      },
    ];
  });
  return { ...dataset, units, lists: [{ ...list, units: lists }] };
}

test(
  'the ends are what is paid, the parts sum to the change, and each is the one of the reference',
  () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        fc.pre(pair.every((side) => idsOf(pair).some((id) => memberOf(side, id) !== null)));
        const [a, b] = pair.map(({ dataset, file }) => ({ dataset, rules: rulesOf(file), period: '2026' }));
        const found = decompose(a!, b!);
        if ('code' in found) throw new Error(found.code);
        expect(found.groups.length).toBeLessThanOrEqual(7);
        tally.compare(foundOf(found), expectedOf(pair, found.groups));
      }),
      runs(30, 0.2),
    );
  },
  PATIENCE,
);

function foundOf({ groups, unitIds, before, after, parts: own, low, high, region }: Decomposition): Figures {
  const known = (ore: number): number | null => (Number.isNaN(ore) ? null : ore);
  const rows = [...unitIds.map((id, unit) => [id, unit] as const)];
  return Object.fromEntries([
    ...rows.flatMap(([id, unit]) => [
      [`${id} before`, before[unit]!],
      [`${id} after`, after[unit]!],
      ...groups.flatMap((group, i) => {
        const at = unit * groups.length + i;
        return [
          [`${id} ${group}`, known(own[at]!)],
          [`${id} ${group} least`, known(low[at]!)],
          [`${id} ${group} most`, known(high[at]!)],
        ];
      }),
    ]),
    ['all before', region.before],
    ['all after', region.after],
    ...groups.map((group, i) => [`all ${group}`, known(region.parts[i]!)]),
  ]) as Figures;
}

function expectedOf(pair: Pair, groups: readonly ChangeGroup[]): Figures {
  const rows = parts(pair, groups);
  const figures: Record<string, number | null> = {};
  for (const [id, { before, after, groups: own }] of rows) {
    figures[`${id} before`] = figure(before);
    figures[`${id} after`] = figure(after);
    for (const group of groups) {
      const [part, low, high] = own?.get(group) ?? [null, null, null];
      if (id === 'all') {
        const units = [...rows]
          .filter(([unit]) => unit !== 'all')
          .map(([, row]) => row.groups?.get(group)?.[0] ?? null);
        figures[`all ${group}`] = units.includes(null)
          ? null
          : figure(units.reduce<bigint>((sum, ore) => sum + ore!, 0n));
        continue;
      }
      figures[`${id} ${group}`] = figure(part);
      figures[`${id} ${group} least`] = figure(low);
      figures[`${id} ${group} most`] = figure(high);
    }
  }
  return figures;
}
