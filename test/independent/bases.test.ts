// The amounts of a year that nobody has decided, and the one that keeps a pool where it was, against the reference.
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { holdPool, type BaseLine } from '../../src/model/holdPool.ts';
import { indexedYear, type IndexScope } from '../../src/params/indexed.ts';
import { rulesOf } from '../../src/params/rules.ts';
import type { Measure, YearFile } from '../../src/params/schema.ts';
import { fraction, nearest, over, plus, times } from '../money/exact.ts';
import { leavesOf, type Leaf } from '../params/leaves.ts';
import { decimal, kr, sum, tkr, type Ore } from './amounts.ts';
import { listedAmounts } from './listed.ts';
import { anyRegions } from './regions.ts';
import { figure, PATIENCE, runs, Tally, type Figures } from './tally.ts';
import { anyYears } from './years.ts';

const indexed = new Tally('Indexed amounts');
const held = new Tally('Pools held');
afterAll(() => [indexed, held].forEach((tally) => tally.tell()));

test(
  'LPIK raises what §5.1 says that it raises, to the öre, and nothing else',
  () => {
    const percents = fc.integer({ min: -2000, max: 5000 }).map((n) => (n / 100).toFixed(2));
    fc.assert(
      fc.property(anyYears, percents, fc.constantFrom<IndexScope>('listed', 'all'), (file, lpik, scope) => {
        const next = indexedYear(file, lpik, scope);
        // An amount that is taken out of its bounds.
        if ('code' in next) expect(next.code).toBe('parameterBounds');
        else indexed.compare(valuesOf(next), raisedValues(file, lpik, scope));
      }),
      runs(15),
    );
  },
  PATIENCE,
);

/** Öre of amounts, and of all else its digits. */
function valuesOf(file: YearFile): Figures {
  return Object.fromEntries(leavesOf(file).map((leaf) => [leaf.path, digitsOf(leaf)]));
}

function digitsOf({ value, entry }: Leaf): number | null {
  const unit = entry['unit'] as Measure;
  if (value === null) return null;
  return figure(
    unit === 'kr'
      ? nearest(kr(value))
      : unit === 'tkr'
        ? tkr(value)
        : nearest(times(decimal(value), fraction(10_000))),
  );
}

const OF_LISTED = /^(listing|cni|rehab|published)\./;
const NEVER = /^(medication|servicePurchase|companion|published\.medication)/;

function raisedValues(file: YearFile, lpik: string, scope: IndexScope): Figures {
  const percent = lpik.startsWith('-') ? times(decimal(lpik.slice(1)), fraction(-1)) : decimal(lpik);
  const factor = plus(fraction(1), over(percent, fraction(100)));
  const all = leavesOf(file).map((leaf): [string, number | null] => {
    const { path, value, entry } = leaf;
    const isMoney = entry['unit'] === 'kr' || entry['unit'] === 'tkr';
    const isRaised = isMoney && !NEVER.test(path) && (scope === 'all' || OF_LISTED.test(path));
    if (!isRaised) return [path, digitsOf(leaf)];
    const ore = entry['unit'] === 'kr' ? nearest(kr(value!)) : tkr(value!);
    return [path, figure(nearest(times(fraction(ore), factor)))];
  });
  const figures = Object.fromEntries(all);
  const pools = (['listing', 'cni', 'sparsity', 'medication', 'rehab'] as const).map(
    (pool) => figures[`published.${pool}`]!,
  );
  return { ...figures, 'published.total': pools.reduce((total, pool) => total + pool, 0) };
}

test(
  'no other amount brings a pool nearer to where it is to be held',
  () => {
    const lines = fc.constantFrom<BaseLine>('listing', 'cni', 'medication', 'rehab');
    const parts = fc.integer({ min: 50, max: 150 });
    fc.assert(
      fc.property(
        anyRegions,
        anyYears,
        lines,
        parts,
        fc.nat({ max: 99 }),
        (dataset, file, line, percent, more) => {
          const { units, lists } = dataset;
          const poolAt = (change: number): Ore => {
            const { ids, lines: ore } = listedAmounts(units, lists[0]!, withBases(file, line, change));
            return ids.length === 0 ? null : sum(ore[line]!);
          };
          const before = figure(poolAt(0));
          const goal = Math.round(((before ?? 0) * percent) / 100) + more;
          const found = holdPool(dataset, rulesOf(file), '2026', line, goal);
          if (before === null) expect(found).toMatchObject({ severity: 'error' });
          else if ('code' in found) expect(figure(poolAt(1_000_000))).toBe(before);
          else {
            const moves = found.bases.map(({ before: was, after }) => after - was);
            const by = moves.reduce((most, move) => (Math.abs(move) > Math.abs(most) ? move : most));
            const after = figure(poolAt(by))!;
            const off = (change: number): number => Math.abs(figure(poolAt(change))! - goal);
            const { poolBefore, poolAfter, rest } = found;
            held.compare(
              { poolBefore, poolAfter, rest },
              { poolBefore: before, poolAfter: after, rest: after - goal },
            );
            expect(off(by - 1)).toBeGreaterThanOrEqual(off(by));
            expect(off(by + 1)).toBeGreaterThanOrEqual(off(by));
            if (by !== 0) expect(off(by - Math.sign(by))).toBeGreaterThan(off(by));
          }
        },
      ),
      runs(15, 0.5),
    );
  },
  PATIENCE,
);

/** The amounts of a pool so many öre higher, none below zero. */
function withBases(file: YearFile, line: BaseLine, change: number): YearFile {
  const moved = (value: string): string => {
    const ore = nearest(kr(value)) + BigInt(change);
    return (Number(ore < 0n ? 0n : ore) / 100).toFixed(2);
  };
  const copy = structuredClone(file);
  // The pool as §5.1 gives it, whatever is then taken from it.
  copy.interpretations['external.funding'].value = 'onTop';
  const { listing, cni, medication, rehab } = copy;
  if (line === 'listing') listing.base.value = moved(listing.base.value);
  if (line === 'cni') cni.average.value = moved(cni.average.value);
  if (line === 'rehab') rehab.amount.value = moved(rehab.amount.value);
  const { values } = medication.base;
  if (line === 'medication')
    for (const tertial of ['tertial1', 'tertial2', 'tertial3'] as const)
      values[tertial] = moved(values[tertial]);
  return copy;
}
