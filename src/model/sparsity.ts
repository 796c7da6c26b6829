// Glesbygdsfaktor (§5.1.3): a share of the sum, given to listed persons far from the hospital, more to small units.
import { fraction, sumOfFractions, type Fraction } from '../money/fraction.ts';
import { roundProduct } from '../money/round.ts';
import type { Weights } from '../money/shareOut.ts';
import type { PoolLines } from './external.ts';
import { byPool, poolSteps, publishedPool, sumOf, sumOfUnits, type Line, type Steps } from './line.ts';
import type { Region } from './region.ts';
import { sparsityPointsStep } from './sparsityPoints.ts';
import { given, made, type Step } from './trace.ts';
import type { Rules } from './types.ts';

export interface Sparsity {
  readonly line: Line;
  /** What is shared out, in öre; NaN where it is unknown. */
  readonly pool: number;
}

/** §5.1.3: pool × points(u) ÷ Σ points; points are NaN where a distance is missing. */
export function sparsity(points: Weights, rules: Rules, listingLine: Line, cniLine: Line): Sparsity {
  const pool =
    rules.interpretations['sparsity.pool'] === 'published'
      ? rules.published.sparsity
      : sparsityPool(sumOf(listingLine) + sumOf(cniLine), rules.sparsity.share);
  return { line: byPool(points, pool), pool };
}

/**
 * The pool in öre, given listing + cni. The share is of the sum of listing, cni and the pool itself, so the pool
 * is share ÷ (1 − share) of the other two: 15/85, not 15/100.
 */
export function sparsityPool(listingAndCni: number, share: number): number {
  return Number.isNaN(listingAndCni) ? NaN : roundProduct(listingAndCni, share, 10_000 - share);
}

/** Σ points × 10⁴; null where some are unknown. */
export function allPoints({ num, den }: Weights): Fraction | null {
  return Number.isNaN(sumOf(num))
    ? null
    : sumOfFractions(Array.from(num, (over, unit) => fraction(over, den[unit]!)));
}

/** Explains `sparsity`. */
export function sparsitySteps(region: Region, rules: Rules, pools: PoolLines, points: Weights): Steps {
  const pool =
    rules.interpretations['sparsity.pool'] === 'published'
      ? publishedPool('sparsity', rules)
      : sparsityPoolStep(region, rules, pools);
  const each = region.members.map(({ id: label }, index) =>
    given(
      { what: 'sparsityPoints', unit: 'points', label },
      points.num[index]!,
      BigInt(points.den[index]!) * 10_000n,
    ),
  );
  const all = made({ what: 'allSparsityPoints', unit: 'points' }, 'sum', each);
  const own: Steps = (index) => sparsityPointsStep(region.members[index]!, rules);
  return poolSteps('sparsity', pools.sparsity, pool, own, all);
}

/** Explains `sparsityPool`. */
function sparsityPoolStep(region: Region, rules: Rules, pools: PoolLines): Step {
  const base = made({ what: 'listingAndCni', unit: 'kr' }, 'sum', [
    sumOfUnits({ what: 'lineTotal', unit: 'kr', label: 'listing' }, 'unitAmount', region, pools.listing),
    sumOfUnits({ what: 'lineTotal', unit: 'kr', label: 'cni' }, 'unitAmount', region, pools.cni),
  ]);
  const share = given(
    { what: 'sparsityShare', unit: 'percent', parameter: 'sparsity.share' },
    rules.sparsity.share,
    10_000,
  );
  const rest = made({ what: 'restShare', unit: 'percent' }, 'difference', [
    given({ what: 'whole', unit: 'percent' }, 1),
    share,
  ]);
  const factor = made({ what: 'sparsityFactor', unit: 'number' }, 'quotient', [share, rest]);
  const exact = made({ what: 'unrounded', unit: 'kr' }, 'product', [base, factor]);
  return made({ what: 'sparsityPool', unit: 'kr' }, 'rounded', [exact]);
}
