// The slow way: the lines of a unit for every choice of sides, each by a full computation of rebuilt data.
import type { ChangeGroup } from '../../src/model/changeGroups.ts';
import { compensation } from '../../src/model/compensation.ts';
import { LINES, type Dataset, type Rules, type Unit, type UnitList } from '../../src/model/types.ts';

/** A unit as it is on one side; the list is of the size of the first side, and counts `times` there. */
interface OneSide {
  readonly unit: Unit;
  readonly list: UnitList;
  readonly times: number;
}
/** Two sides whose lists differ by whole persons however number, mix and homes are combined. */
export type Pair = readonly [readonly OneSide[], readonly OneSide[]];

export function datasetAt(pair: Pair, side: 0 | 1, dataset: Dataset): Dataset {
  return rebuilt(pair, () => () => side, dataset);
}

/** Every unit's öre for the groups that are of the second side; NaN where a fault bars it. */
export function paidAt(
  pair: Pair,
  rules: readonly [Rules, Rules],
  unit: number,
  isSecond: (group: ChangeGroup) => 0 | 1,
  dataset: Dataset,
): number {
  const sideOf = (place: number) => (group: ChangeGroup) =>
    place !== unit && (group === 'ownNumber' || group === 'ownMix') ? isSecond('others') : isSecond(group);
  const [bases, listing, medication, sparsity, cni, readings] = (
    ['bases', 'listingWeights', 'medicationWeights', 'sparsityRule', 'cniRule', 'readings'] as const
  ).map((group) => rules[isSecond(group)]);
  const mixed: Rules = {
    ...bases!,
    listing: { base: bases!.listing.base, weights: listing!.listing.weights },
    medication: { base: bases!.medication.base, weights: medication!.medication.weights },
    sparsity: sparsity!.sparsity,
    cni: { ...cni!.cni, average: bases!.cni.average },
    interpretations: readings!.interpretations,
  };
  const { amounts } = compensation(rebuilt(pair, sideOf, dataset), mixed, '2026');
  return LINES.reduce((sum, _, line) => sum + amounts[unit * LINES.length + line]!, 0);
}

function rebuilt(
  pair: Pair,
  sideOf: (place: number) => (group: ChangeGroup) => 0 | 1,
  dataset: Dataset,
): Dataset {
  const units = pair[0].map((_, place) => {
    const at = (group: ChangeGroup): OneSide => pair[sideOf(place)(group)][place]!;
    const { times } = at('ownNumber');
    const scaled = (counts: readonly number[]): number[] => counts.map((count) => count * times);
    const { classes, ages } = at('ownMix').list;
    const { unit, list } = at('place');
    const { cni, cniCounts } = at('cniData').unit;
    return {
      unit: { ...unit, cni, cniCounts },
      list: {
        unitId: unit.id,
        classes: scaled(classes),
        ages: ages && scaled(ages),
        residence: list.residence.map(({ km, persons }) => ({ km, persons: persons * times })),
        origins: null,
      },
    };
  });
  return {
    ...dataset,
    units: units.map(({ unit }) => unit),
    lists: [{ period: '2026', units: units.map(({ list }) => list) }],
  };
}
