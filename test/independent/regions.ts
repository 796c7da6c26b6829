// Random regions, and all that can be wrong with one: figures that cannot be known are to be missing, not wrong.
import fc from 'fast-check';
import type { Dataset, List, Unit, UnitList } from '../../src/model/types.ts';
import { regions } from '../model/regions.ts';

/** What a unit lacks, or is given: a list of a size that lies on a limit. */
const GAPS = ['cni', 'distance', 'unit', 'negative', 'part', 'homes', 'nobody', 'noList'] as const;
const SIZES = [1, 1999, 2000, 2001, 3999, 4000, 4001, 4002] as const;
type Oddity = (typeof GAPS)[number] | (typeof SIZES)[number] | null;

const sizes = fc.array(fc.constantFrom<Oddity>(...SIZES, ...Array<null>(16).fill(null)), { maxLength: 8 });
/** What is missing, unit by unit. */
export const gaps = fc.array(fc.constantFrom<Oddity>(...GAPS, ...Array<null>(16).fill(null)), {
  maxLength: 8,
});

function oddLists({ units }: List, odd: readonly Oddity[]): UnitList[] {
  return units.flatMap((list, index): UnitList[] => {
    const what = odd[index] ?? null;
    const { classes, residence } = list;
    switch (what) {
      case 'negative':
        return [{ ...list, classes: classes.with(3, -1) }];
      case 'part':
        return [{ ...list, classes: classes.with(7, 0.5) }];
      case 'homes':
        return [{ ...list, residence: [...residence, { km: 260, persons: 1_000_000 }] }];
      case 'nobody':
        return [{ ...list, classes: classes.map(() => 0), ages: null, residence: [] }];
      case 'noList':
        return [];
      default:
        return typeof what === 'number' ? [sized(list, what)] : [list];
    }
  });
}

/** So many persons, all of one class: in the first list of a region some class has whom there was too few of. */
function sized(list: UnitList, size: number): UnitList {
  const homes = list.residence.slice(0, 1).map(({ km }) => ({ km, persons: Math.ceil(size / 2) }));
  return { ...list, classes: list.classes.map((_, a) => (a === 9 ? size : 0)), ages: null, residence: homes };
}

function oddUnits(units: readonly Unit[], odd: readonly Oddity[]): Unit[] {
  return units.flatMap((unit, index): Unit[] => {
    const what = odd[index] ?? null;
    if (what === 'unit') return [];
    if (what === 'cni') return [{ ...unit, cni: null, cniCounts: null }];
    return what === 'distance' ? [{ ...unit, distanceKm: null }] : [unit];
  });
}

/** The region with what its units lack. */
export function withOddities(dataset: Dataset, odd: readonly Oddity[]): Dataset {
  return {
    ...dataset,
    units: oddUnits(dataset.units, odd),
    lists: dataset.lists.map((list) => ({ ...list, units: oddLists(list, odd) })),
  };
}

const odd = (oddities: fc.Arbitrary<Oddity[]>): fc.Arbitrary<Dataset> =>
  fc.tuple(regions, oddities).map(([dataset, of]) => withOddities(dataset, of));

/** Regions of one to eight units about which all is known. */
export const wholeRegions = odd(sizes);
/** Three whole ones for every region with something missing. */
export const anyRegions = fc.oneof(
  { weight: 3, arbitrary: wholeRegions },
  { weight: 1, arbitrary: odd(gaps) },
);
