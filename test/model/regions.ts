// Random regions, years and readings.
import fc from 'fast-check';
import {
  AGE_CLASSES,
  CNI_VARIABLES,
  READINGS,
  type CniCounts,
  type Dataset,
  type ReadingKey,
  type Unit,
  type UnitList,
} from '../../src/model/types.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { NOTHING_DONE, sourcesOf, yearFile, type Readings, type Year } from './build.ts';

/** Kilometres with a decimal, often on a limit. */
const km = fc.oneof(
  fc.integer({ min: 0, max: 2500 }).map((tenths) => tenths / 10),
  fc.constantFrom(0, 29, 29.5, 30, 69, 69.9, 70, 99, 99.9, 100, 149, 149.9, 150, 150.1),
);
const cni = fc.integer({ min: 3_000, max: 25_000 });
const counts: fc.Arbitrary<CniCounts> = fc
  .array(fc.nat({ max: 1500 }), { minLength: CNI_VARIABLES.length, maxLength: CNI_VARIABLES.length })
  .map((all) => Object.fromEntries(CNI_VARIABLES.map((key, i) => [key, all[i] ?? 0])) as CniCounts);
const need = fc.oneof(
  { weight: 3, arbitrary: cni.map((index) => ({ cni: index, cniCounts: null })) },
  { weight: 1, arbitrary: counts.map((seven) => ({ cni: null, cniCounts: seven })) },
);
/** Classes of an ordinary unit, or of a large one. */
const classes = fc
  .tuple(
    fc.array(fc.nat({ max: 120 }), { minLength: AGE_CLASSES.length, maxLength: AGE_CLASSES.length }),
    fc.constantFrom(1, 1, 2, 4),
  )
  .map(([all, times]) => all.map((count) => count * times))
  .filter((all) => all.some((count) => count > 0));

interface Draw {
  readonly unit: Omit<Unit, 'id' | 'name' | 'municipality' | 'lat' | 'lon' | 'origin'>;
  readonly classes: readonly number[];
  readonly ages: readonly number[] | null;
  readonly residence: UnitList['residence'];
}

const draw: fc.Arbitrary<Draw> = classes.chain((all) => {
  const listed = all.reduce((sum, count) => sum + count, 0);
  const homes = fc
    .uniqueArray(fc.tuple(km, fc.integer({ min: 1, max: 300 })), { maxLength: 3, selector: ([at]) => at })
    .map((stated) => {
      let left = listed;
      return stated
        .map(([at, persons]) => {
          const here = Math.min(persons, left);
          left -= here;
          return { km: at, persons: here };
        })
        .filter((home) => home.persons > 0)
        .sort((a, b) => a.km - b.km);
    });
  // Single ages of each class: all of its persons, or one too few.
  const ages = fc.option(
    fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat(), fc.boolean()), {
      minLength: AGE_CLASSES.length,
      maxLength: AGE_CLASSES.length,
    }),
    { nil: null },
  );
  return fc
    .record({
      unit: fc
        .record({ ownership: fc.constantFrom('region' as const, 'external' as const), distanceKm: km })
        .chain((unit) => need.map((index) => ({ ...unit, ...index }))),
      residence: homes,
      ages,
    })
    .map((rest) => ({
      ...rest,
      classes: all,
      ages: rest.ages && singleAges(all, rest.ages),
    }));
});

function singleAges(
  all: readonly number[],
  cuts: readonly (readonly [number, number, number, number, boolean])[],
): number[] {
  return all.flatMap((count, index) => {
    if (index === all.length - 1) return [count];
    const [a, b, c, d, whole] = cuts[index] ?? [0, 0, 0, 0, true];
    let left = Math.max(0, whole ? count : count - 1);
    const first = [a, b, c, d].map((part) => {
      const here = part % (left + 1);
      left -= here;
      return here;
    });
    return [...first, left];
  });
}

function datasetFrom(draws: readonly Draw[]): Dataset {
  const id = (index: number): string => `U${String(index).padStart(2, '0')}`;
  return {
    units: draws.map(({ unit }, index) => ({
      ...unit,
      ...{ id: id(index), name: id(index), municipality: 'Berg', lat: null, lon: null, origin: null },
    })),
    lists: [
      {
        period: '2026',
        units: draws.map(({ classes: all, ages, residence }, index) => ({
          ...{ unitId: id(index), classes: all, ages, residence, origins: null },
        })),
      },
    ],
    ...NOTHING_DONE,
    sources: sourcesOf(),
  };
}

/** Regions of one to eight units, all that the rules ask for known. */
export const regions: fc.Arbitrary<Dataset> = fc.array(draw, { minLength: 1, maxLength: 8 }).map(datasetFrom);

/** The same, with some units' needs, distance or place in the units file missing. */
export const regionsWithGaps: fc.Arbitrary<Dataset> = fc
  .tuple(regions, fc.array(fc.constantFrom('cni', 'km', 'unit', null, null, null), { maxLength: 8 }))
  .map(([dataset, gaps]) => ({
    ...dataset,
    units: dataset.units.flatMap((unit, index): Unit[] => {
      const gap = gaps[index] ?? null;
      if (gap === 'unit') return [];
      return [
        gap === 'cni'
          ? { ...unit, cni: null, cniCounts: null }
          : gap === 'km'
            ? { ...unit, distanceKm: null }
            : unit,
      ];
    }),
  }));

const readings = fc.record(
  Object.fromEntries(
    (Object.keys(READINGS) as ReadingKey[]).map((key) => [key, fc.constantFrom<string>(...READINGS[key])]),
  ),
) as fc.Arbitrary<Readings>;

const decimals = (min: number, max: number, places: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((n) => (n / 10 ** places).toFixed(places));

const ages = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 61, max: 100 }));

/** Both years, every combination of readings, and values other than the published ones. */
export const yearFiles: fc.Arbitrary<YearFile> = fc
  .record({
    year: fc.constantFrom<Year>(2025, 2026),
    changed: fc.record(
      {
        'listing.base': decimals(100_000, 400_000, 2),
        'listing.weights.30-34': decimals(0, 1000, 2),
        'cni.average': decimals(50_000, 300_000, 2),
        'sparsity.share': decimals(0, 4000, 2),
        'medication.base.tertial1': decimals(100_000, 200_000, 2),
        'medication.base.tertial2': decimals(100_000, 200_000, 2),
        'external.supplement': decimals(0, 500, 2),
        'external.vat': decimals(0, 800, 2),
        'rehab.amount': decimals(0, 50_000, 2),
        'sparsity.sizeWeights.tier2': decimals(0, 120, 2),
        'sparsity.distanceWeights.band1': decimals(0, 50, 2),
      },
      { requiredKeys: [] },
    ),
    limits: fc.option(ages, { nil: null }),
    mean: decimals(8_000, 14_000, 4),
    readings,
  })
  .map(({ year, changed, limits, mean, readings: chosen }) => {
    const [fromAge, toAge] = limits ?? [16, 67];
    return yearFile(
      year,
      {
        ...changed,
        'cni.givenMean': mean,
        'rehab.fromAge': String(fromAge),
        'rehab.toAge': String(toAge),
      },
      chosen,
    );
  });
