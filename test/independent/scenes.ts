// Random regions in which something happens: lists of several dates, activities and purchases, under random rules.
import fc from 'fast-check';
import type { Dataset, List } from '../../src/model/types.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { activitiesOf } from './activities.ts';
import type { Growth } from './months.ts';
import { purchasesOf } from './purchases.ts';
import { anyRegions } from './regions.ts';
import { anyYears } from './years.ts';

export interface Scene {
  readonly dataset: Dataset;
  readonly file: YearFile;
  readonly choice: 'own' | (string & {});
  readonly growth: Growth;
}

/** Dates of lists, relative to the year of the rules. */
const DATES = [[''], ['-01', '-07'], ['', '-03', '-04', '-12'], ['-06']] as const;

const growth = fc.option(
  fc.oneof(
    fc.integer({ min: -3000, max: 3000 }).map((percent) => Array<number>(21).fill(percent)),
    fc.array(fc.integer({ min: -20_000, max: 20_000 }), { minLength: 21, maxLength: 21 }),
  ),
  { nil: null },
);

/** Several lists of one region: each of another draw, some units coming and going with it. */
export const scenes: fc.Arbitrary<Scene> = fc
  .record({
    regions: fc.array(anyRegions, { minLength: 4, maxLength: 4 }),
    file: anyYears,
    dates: fc.constantFrom(...DATES),
    before: fc.constantFrom(0, 0, 0, 1),
    chosen: fc.constantFrom('own', 'own', 'first', 'none'),
    growth,
  })
  .chain(({ regions, file, dates, before, chosen, growth: paces }) => {
    const [first] = regions;
    const lists = dates.map((date, i): List => ({
      period: `${file.year - before}${date}`,
      units: regions[i]!.lists[0]!.units,
    }));
    const all = new Map(regions.toReversed().flatMap(({ units }) => units.map((unit) => [unit.id, unit])));
    const units = [...all.values()];
    const ids = units.length > 0 ? units.map(({ id }) => id) : ['U00'];
    const choice = chosen === 'own' ? 'own' : chosen === 'first' ? lists[0]!.period : '2031';
    return fc
      .tuple(
        activitiesOf(
          units.map(({ id }) => id),
          file.year,
        ),
        purchasesOf(ids, file.year),
      )
      .map(([activities, { series, ...purchases }]) => ({
        dataset: { ...first!, units, lists, ...purchases, activities: [...activities, ...series] },
        ...{ file, choice, growth: paces },
      }));
  });
