// §5.2 and §5.3 against the reference, exact and month by month, and what holds for any activities.
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { recompute } from '../../src/model/trace.ts';
import type { Dataset, List } from '../../src/model/types.ts';
import { rounded, sumOfFractions } from '../../src/money/fraction.ts';
import { rulesOf } from '../../src/params/rules.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { claimsOf } from '../model/activities.ts';
import { fraction } from '../money/exact.ts';
import { activitiesOf } from './activities.ts';
import { MONTHS } from './amounts.ts';
import { othersDue } from './others.ts';
import { wholeRegions } from './regions.ts';
import { PATIENCE, runs, Tally, type Figures } from './tally.ts';
import { anyYears } from './years.ts';

const tally = new Tally('Exact dues of §5.2 and §5.3');
afterAll(() => tally.tell());

interface Scene {
  readonly dataset: Dataset;
  readonly lists: readonly List[];
  readonly file: YearFile;
}

/** One list for the year, or another from some month on. */
const active: fc.Arbitrary<Scene> = fc
  .tuple(wholeRegions, wholeRegions, fc.integer({ min: 0, max: 12 }), anyYears)
  .chain(([one, other, change, file]) => {
    const dataset = one.units.length < other.units.length ? other : one;
    const ids = dataset.units.map(({ id }) => id);
    const lists = MONTHS.map((month) => (month <= change ? one : other).lists[0]!);
    return activitiesOf(ids, file.year).map((activities) => ({
      dataset: { ...dataset, activities },
      lists,
      file,
    }));
  });

test(
  'every due of every month is the exact one, and those that cannot be known are not given',
  () => {
    fc.assert(
      fc.property(active, ({ dataset, lists, file }) => {
        const { claims } = claimsOf(dataset, rulesOf(file), lists);
        const found = claims.map(({ unitId, line, months }) => ({
          key: `${unitId} ${line}`,
          months: months?.map(({ num, den }) => fraction(num, den)) ?? null,
        }));
        const expected = [...othersDue(dataset, file, lists)].map(([key, months]) => ({ key, months }));
        tally.compare(byMonth(found), byMonth(expected));
        // To the öre they would agree more easily.
        expect(new Map(found.map(({ key, months }) => [key, text(months)]))).toEqual(
          new Map(expected.map(({ key, months }) => [key, text(months)])),
        );
      }),
      runs(80),
    );
  },
  PATIENCE,
);

type Exact = readonly { readonly n: bigint; readonly d: bigint }[] | null;

function byMonth(dues: readonly { readonly key: string; readonly months: Exact }[]): Figures {
  return Object.fromEntries(
    dues.flatMap(({ key, months }) =>
      MONTHS.map((month) => {
        const due = months?.[month - 1];
        return [`${key} ${month}`, due ? Number(due.n) / Number(due.d) : null];
      }),
    ),
  );
}

function text(months: Exact): string[] | null {
  return months && months.map(({ n, d }) => fraction(n, d)).map(({ n, d }) => `${n}/${d}`);
}

test(
  'every amount is what its explanation recomputes to, its months sum to it, and ceilings hold',
  () => {
    fc.assert(
      fc.property(active, ({ dataset, lists, file }) => {
        const { claims, ceilings } = claimsOf(dataset, rulesOf(file), lists);
        for (const { step, months } of claims) {
          expect(step === null).toBe(months === null);
          if (!step || !months) continue;
          expect(recompute(step)).toEqual(step.value);
          expect(months).toHaveLength(12);
          expect(sumOfFractions(months)).toEqual(step.value);
        }
        const full = file.interpretations.ceilings.value === 'full';
        for (const { line, claimed, ceiling, paid } of ceilings) {
          const own = claims.filter((claim) => claim.line === line);
          expect(own.reduce((ore, { step }) => ore + rounded(step!.value), 0)).toBe(paid);
          expect(paid).toBe(full ? claimed : Math.min(claimed, ceiling));
        }
      }),
      runs(15, 0.2),
    );
  },
  PATIENCE,
);

test(
  'what units pay each other for visits sums to what they are paid for them',
  () => {
    fc.assert(
      fc.property(active, ({ dataset, lists, file }) => {
        const bought = dataset.activities.filter(
          ({ post, counterpart, amount, count, kind }) =>
            post === 'unlistedVisits' &&
            counterpart !== null &&
            count! >= 0 &&
            (amount !== null || !['lab', 'xray'].includes(kind)),
        );
        const { claims } = claimsOf({ ...dataset, activities: bought }, rulesOf(file), lists);
        expect(sumOfFractions(claims.map(({ step }) => step!.value)).num).toBe(0n);
      }),
      runs(15, 0.2),
    );
  },
  PATIENCE,
);
