// Tak (§5.3.5–8, §5.3.10): what the whole region is paid at most of a line, shared out by what is claimed.
import { allocate } from '../money/allocate.ts';
import { fraction, over, rounded, times } from '../money/fraction.ts';
import type { Ceiling, Claim } from './claim.ts';
import { given, made, shared, type Step } from './trace.ts';
import type { IncomeLine, ReadingKey, Rules } from './types.ts';

const READING: readonly ReadingKey[] = ['ceilings'];

/**
 * The claims of a line as they are paid. Within the ceiling they are paid in full; over it they are scaled down to
 * sum to it, or paid in full where they are read so. Where one claim is unknown, so is every scaled one.
 */
export function underCeiling(
  line: IncomeLine,
  claims: readonly Claim[],
  [parameter, ceiling]: readonly [parameter: string, ore: number],
  { interpretations }: Rules,
): { readonly claims: readonly Claim[]; readonly ceilings: readonly Ceiling[] } {
  const full = interpretations.ceilings === 'full';
  const steps = claims.flatMap(({ step }) => step ?? []);
  if (steps.length < claims.length) {
    const unknown = claims.map((claim) => ({
      ...claim,
      ...(full ? {} : { months: null, step: null }),
      readings: READING,
    }));
    return { claims: unknown, ceilings: [] };
  }
  if (claims.length === 0) return { claims, ceilings: [] };
  const ore = steps.map((step) => rounded(step.value));
  const claimed = ore.reduce((sum, amount) => sum + amount, 0);
  if (claimed <= ceiling) return { claims, ceilings: [{ line, claimed, ceiling, paid: claimed }] };
  const read = claims.map((claim) => ({ ...claim, readings: READING }));
  if (full) return { claims: read, ceilings: [{ line, claimed, ceiling, paid: claimed }] };
  const paid = allocate(
    ceiling,
    ore.map((num) => ({ num, den: 1 })),
  );
  const pool = given({ what: 'ceiling', label: line, unit: 'kr', parameter }, ceiling);
  const all = made(
    { what: 'claims', label: line, unit: 'kr' },
    'sum',
    read.map(({ unitId }, index) => given({ what: 'claim', label: unitId, unit: 'kr' }, ore[index]!)),
  );
  return {
    claims: read.map((claim, index) => scaled(claim, steps[index]!, paid[index]!, pool, all)),
    ceilings: [{ line, claimed, ceiling, paid: ceiling }],
  };
}

/** A claim that is paid `ore`: its months in the same proportions. */
function scaled(claim: Claim, step: Step, ore: number, pool: Step, all: Step): Claim {
  const own = made({ what: 'claim', label: claim.unitId, unit: 'kr' }, 'rounded', [step]);
  const nothing = step.value.num === 0n;
  const factor = nothing ? fraction(0) : over(fraction(ore), step.value);
  return {
    ...claim,
    months: claim.months!.map((month) => times(month, factor)),
    step: shared({ what: 'yearAmount', label: claim.line, unit: 'kr' }, ore, pool, own, all),
  };
}
