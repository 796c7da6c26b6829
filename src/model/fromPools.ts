// Påslag och moms ur potterna: the other reading of §5's funding, where the pools pay for the external lines.
import { allocate } from '../money/allocate.ts';
import { roundProduct } from '../money/round.ts';
import {
  external,
  externalSteps,
  TAXED,
  type ExternalLines,
  type Owned,
  type PoolLines,
} from './external.ts';
import { poolSteps, sumOf, sumOfUnits, type Line, type Steps } from './line.ts';
import type { Region } from './region.ts';
import { given, made, type Step } from './trace.ts';
import type { LineCode, PoolCode, Rules } from './types.ts';

export interface Funded {
  readonly lines: PoolLines;
  readonly external: ExternalLines;
  /** What was taken from the pools; null where there was nothing to take. */
  readonly taken: Taken | null;
}

/** Öre, for the whole region. */
export interface Taken {
  /** The external lines on top of the pools, as they would be if nothing was taken. */
  readonly onTop: ExternalLines;
  /** The part of them that does not shrink with the pools, being counted on medication. */
  readonly fixed: ExternalLines;
  /** What each of the four pools keeps; those without anything to give are missing. */
  readonly kept: Partial<Readonly<Record<PoolCode, number>>>;
  /** What was taken from all four, and pays the external lines. */
  readonly left: number;
  /** The external lines on what was kept: what `left` is shared out by. Null where they come to nothing. */
  readonly due: ExternalLines | null;
}

/**
 * The two lines are paid out of the four pools they are counted on, so that pools and external lines together come to
 * what the pools alone came to, to the öre, wherever what they keep gives a whole öre of either line. All four shrink
 * alike.
 */
export function fundedFromPools(region: Owned, rules: Rules, lines: PoolLines): Funded {
  const onTop = external(region, rules, lines);
  const funded = totalOf(onTop);
  if (funded === 0) return { lines, external: onTop, taken: null };
  const filled = (value: number): PoolLines => {
    const line = lines.listing.map(() => value);
    return { ...lines, listing: line, cni: line, sparsity: line, rehab: line };
  };
  const whole = TAXED.reduce((sum, code) => sum + sumOf(lines[code]), 0);
  // What is taken from each line depends on all of them.
  if (Number.isNaN(whole + funded))
    return { lines: filled(NaN), external: external(region, rules, filled(NaN)), taken: null };
  const fixed = external(region, rules, filled(0));

  const shrunk: Record<PoolCode, Line> = { ...lines };
  const kept: Partial<Record<PoolCode, number>> = {};
  let left = 0;
  for (const code of TAXED) {
    const pool = sumOf(lines[code]);
    if (pool === 0) continue;
    const own = roundProduct(pool, Math.max(0, whole - totalOf(fixed)), whole + funded - totalOf(fixed));
    left += pool - own;
    kept[code] = own;
    shrunk[code] = Float64Array.from(allocate(own, weights(lines[code])));
  }
  const due = external(region, rules, shrunk);
  const all = weights([...due.adminSupplement, ...due.vatCompensation]);
  const taken = { onTop, fixed, kept, left };
  if (!all.some((weight) => weight.num > 0))
    return { lines: shrunk, external: due, taken: { ...taken, due: null } };
  const paid = Float64Array.from(allocate(left, all));
  const count = region.members.length;
  return {
    lines: shrunk,
    external: { adminSupplement: paid.slice(0, count), vatCompensation: paid.slice(count) },
    taken: { ...taken, due },
  };
}

/** Explains `fundedFromPools`, by the steps of the lines before anything was taken from them. */
export function fundedSteps(
  region: Region,
  rules: Rules,
  lines: PoolLines,
  funded: Funded & { readonly taken: Taken },
  before: Readonly<Record<PoolCode, Steps>>,
): Record<LineCode, Steps> {
  const { taken } = funded;
  const sums = Object.fromEntries(TAXED.map((code) => [code, lineTotal(code, lines[code], region)]));
  const factor = keptFactor(region, taken, Object.values(sums));
  const keptPools = TAXED.flatMap((code): [PoolCode, Step][] => {
    if (taken.kept[code] === undefined) return [];
    const exact = made({ what: 'unrounded', unit: 'kr' }, 'product', [sums[code]!, factor]);
    return [[code, made({ what: 'keptPool', unit: 'kr', label: code }, 'rounded', [exact])]];
  });
  const shrunk: Record<PoolCode, Steps> = { ...before };
  for (const [code, pool] of keptPools)
    shrunk[code] = poolSteps(code, funded.lines[code], pool, before[code], sums[code]!);
  const onKept = externalSteps(region, rules, shrunk);
  if (taken.due === null) return { ...shrunk, ...onKept };

  const left = made(
    { what: 'takenFromPools', unit: 'kr' },
    'sum',
    keptPools.map(([code, pool]) =>
      made({ what: 'takenFromPool', unit: 'kr', label: code }, 'difference', [sums[code]!, pool]),
    ),
  );
  const all = externalTotal('allDue', taken.due, region);
  const paid = (code: keyof ExternalLines): Steps =>
    poolSteps(code, funded.external[code], left, onKept[code], all);
  return {
    ...shrunk,
    adminSupplement: paid('adminSupplement'),
    vatCompensation: paid('vatCompensation'),
  };
}

/** (pools − fixed part) ÷ (pools + external lines on top − fixed part). */
function keptFactor(region: Region, { onTop, fixed }: Taken, sums: readonly Step[]): Step {
  const pools = made({ what: 'fourPools', unit: 'kr' }, 'sum', sums);
  const still = externalTotal('fixedExternal', fixed, region);
  const without = made({ what: 'poolsLessFixed', unit: 'kr' }, 'difference', [pools, still]);
  const needed = made({ what: 'poolsAndExternal', unit: 'kr' }, 'difference', [
    made({ what: 'poolsAndExternal', unit: 'kr' }, 'sum', [
      pools,
      externalTotal('externalOnTop', onTop, region),
    ]),
    still,
  ]);
  const kept = made({ what: 'poolsLessFixed', unit: 'kr' }, 'atLeast', [
    without,
    given({ what: 'nothing', unit: 'kr' }, 0),
  ]);
  return made({ what: 'keptFactor', unit: 'number' }, 'quotient', [kept, needed]);
}

function externalTotal(
  what: 'allDue' | 'fixedExternal' | 'externalOnTop',
  { adminSupplement, vatCompensation }: ExternalLines,
  region: Region,
): Step {
  return made({ what, unit: 'kr' }, 'sum', [
    lineTotal('adminSupplement', adminSupplement, region),
    lineTotal('vatCompensation', vatCompensation, region),
  ]);
}

function lineTotal(code: LineCode, line: Line, region: Region): Step {
  return sumOfUnits({ what: 'lineTotal', unit: 'kr', label: code }, 'unitAmount', region, line);
}

function weights(line: Iterable<number>): { num: number; den: number }[] {
  return Array.from(line, (num) => ({ num, den: 1 }));
}

function totalOf({ adminSupplement, vatCompensation }: ExternalLines): number {
  return sumOf(adminSupplement) + sumOf(vatCompensation);
}
