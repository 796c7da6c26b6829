// Externa vårdgivare (§5): supplement for administration, then compensation for VAT, on privately run units only.
import { allocate } from '../money/allocate.ts';
import { roundProduct } from '../money/round.ts';
import { sumOf, type Line } from './line.ts';
import type { Region } from './region.ts';
import type { PoolCode, Rules } from './types.ts';

export type PoolLines = Readonly<Record<PoolCode, Line>>;

export interface ExternalLines {
  readonly adminSupplement: Line;
  readonly vatCompensation: Line;
}

/** The lines that VAT compensation is counted on, and that bear the cost when it is taken from the pools. */
const TAXED = ['listing', 'cni', 'sparsity', 'rehab'] as const satisfies readonly PoolCode[];

const SUPPLEMENT_BASE = {
  withoutMedication: TAXED,
  listing: ['listing'],
  all: [...TAXED, 'medication'],
} as const satisfies Record<string, readonly PoolCode[]>;

/** §5: 1.5 % of the lines that are its base, and 3 % of listing, cni, sparsity, rehab and the supplement. */
export function external(region: Region, rules: Rules, lines: PoolLines): ExternalLines {
  const base = SUPPLEMENT_BASE[rules.interpretations['external.supplementBase']];
  const adminSupplement = forExternal(region, (index) =>
    percent(sumAt(lines, base, index), rules.external.supplement),
  );
  const vatCompensation = forExternal(region, (index) =>
    percent(sumAt(lines, TAXED, index) + (adminSupplement[index] ?? NaN), rules.external.vat),
  );
  return { adminSupplement, vatCompensation };
}

/**
 * The other reading of the funding: the two lines are paid out of the four pools they are counted on, so that
 * pools and external lines together come to what the pools alone came to, to the öre. All four shrink alike.
 */
export function fundedFromPools(
  region: Region,
  rules: Rules,
  lines: PoolLines,
): { lines: PoolLines; external: ExternalLines } {
  const onTop = external(region, rules, lines);
  const funded = totalOf(onTop);
  if (funded === 0) return { lines, external: onTop };
  const filled = (value: number): PoolLines => {
    const line = lines.listing.map(() => value);
    return { ...lines, listing: line, cni: line, sparsity: line, rehab: line };
  };
  const whole = TAXED.reduce((sum, code) => sum + sumOf(lines[code]), 0);
  // What is taken from each line depends on all of them.
  if (Number.isNaN(whole + funded))
    return { lines: filled(NaN), external: external(region, rules, filled(NaN)) };
  const fixed = totalOf(external(region, rules, filled(0)));

  const shrunk: Record<PoolCode, Line> = { ...lines };
  let left = 0;
  for (const code of TAXED) {
    const pool = sumOf(lines[code]);
    if (pool === 0) continue;
    const kept = roundProduct(pool, Math.max(0, whole - fixed), whole + funded - fixed);
    left += pool - kept;
    shrunk[code] = Float64Array.from(
      allocate(
        kept,
        Array.from(lines[code], (num) => ({ num, den: 1 })),
      ),
    );
  }
  const due = external(region, rules, shrunk);
  const weights = [...due.adminSupplement, ...due.vatCompensation].map((num) => ({ num, den: 1 }));
  if (!weights.some((weight) => weight.num > 0)) return { lines: shrunk, external: due };
  const paid = Float64Array.from(allocate(left, weights));
  const count = region.members.length;
  return {
    lines: shrunk,
    external: { adminSupplement: paid.slice(0, count), vatCompensation: paid.slice(count) },
  };
}

/** Nothing for units run by the region; unknown where it is unknown who runs the unit. */
function forExternal(region: Region, amount: (index: number) => number): Line {
  return Float64Array.from(region.members, ({ unit }, index) =>
    unit === null ? NaN : unit.ownership === 'external' ? amount(index) : 0,
  );
}

function percent(base: number, rate: number): number {
  return Number.isNaN(base) ? NaN : roundProduct(base, rate, 10_000);
}

function sumAt(lines: PoolLines, codes: readonly PoolCode[], index: number): number {
  return codes.reduce((sum, code) => sum + (lines[code][index] ?? NaN), 0);
}

function totalOf({ adminSupplement, vatCompensation }: ExternalLines): number {
  return sumOf(adminSupplement) + sumOf(vatCompensation);
}
