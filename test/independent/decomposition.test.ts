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
import type { Pair } from './points.ts';
import { purchasesOf } from './purchases.ts';
import { wholeRegions } from './regions.ts';
import { figure, PATIENCE, runs, Tally, type Figures } from './tally.ts';
import { anyYears } from './years.ts';

const tally = new Tally('Parts of a change');
afterAll(() => tally.tell());

type Happened = Pick<Dataset, 'activities' | 'assignments' | 'companionShifts'>;

/** Four units at most, and so few groups of rules and of data that every order can be walked through. */
const pairs: fc.Arbitrary<Pair> = fc
  .record({
    regions: fc.array(wholeRegions, { minLength: 2, maxLength: 2 }),
    first: anyYears,
    second: anyYears,
    rules: fc.subarray([...RULE_GROUPS], { maxLength: 2 }),
    data: fc.subarray(
      [...DATA_GROUPS].filter((group) => group !== 'others'),
      { maxLength: 2 },
    ),
  })
  .chain(({ regions: [one, other], first, second, rules, data }) => {
    const file = {
      ...mixedFile(
        [
          { dataset: one!, file: first },
          { dataset: one!, file: second },
        ],
        (group) => (rules.includes(group as never) ? 1 : 0),
      ),
    };
    const units = one!.units.slice(0, 4);
    const a: Dataset = {
      ...one!,
      units,
      lists: [{ ...one!.lists[0]!, units: one!.lists[0]!.units.slice(0, 4) }],
    };
    const ids = units.map(({ id }) => id);
    const happened = (year: number): fc.Arbitrary<Happened> =>
      fc
        .tuple(activitiesOf(ids, year), purchasesOf(ids, year))
        .map(([activities, { series, ...logs }]) => ({ ...logs, activities: [...activities, ...series] }));
    // The year, and with it what happened in it, is of the data.
    const { year } = data.includes('addonData') ? second : first;
    return fc.tuple(happened(first.year), happened(year)).map(([before, after]): Pair => [
      { dataset: { ...a, ...before }, file: first },
      {
        dataset: { ...moved(a, other!, data), ...(data.includes('addonData') ? after : before) },
        file: { ...file, year },
      },
    ]);
  });

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
        fc.pre(pair.every(({ dataset }) => dataset.lists[0]!.units.length > 0) && idsOf(pair).length > 0);
        const [a, b] = pair.map(({ dataset, file }) => ({ dataset, rules: rulesOf(file), period: '2026' }));
        const found = decompose(a!, b!);
        if ('code' in found) throw new Error(found.code);
        expect(found.groups.length).toBeLessThanOrEqual(7);
        tally.compare(foundOf(found), expectedOf(pair, found.groups));
      }),
      runs(12, 0.2),
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
