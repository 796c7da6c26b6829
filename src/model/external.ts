// Externa vårdgivare (§5): supplement for administration, then compensation for VAT, on privately run units only.
import { roundProduct } from '../money/round.ts';
import { once, yearAmount, type Line, type Steps } from './line.ts';
import { readFor, type Region } from './region.ts';
import { given, made } from './trace.ts';
import type { LineCode, PoolCode, Rules, Unit } from './types.ts';

export type PoolLines = Readonly<Record<PoolCode, Line>>;

/** Who runs each unit; null where nobody knows. */
export interface Owned {
  readonly members: readonly { readonly unit: Pick<Unit, 'ownership'> | null }[];
}

export interface ExternalLines {
  readonly adminSupplement: Line;
  readonly vatCompensation: Line;
}

/** The lines that VAT compensation is counted on, and that bear the cost when it is taken from the pools. */
export const TAXED = ['listing', 'cni', 'sparsity', 'rehab'] as const satisfies readonly PoolCode[];

const SUPPLEMENT_BASE = {
  withoutMedication: TAXED,
  listing: ['listing'],
  all: [...TAXED, 'medication'],
} as const satisfies Record<string, readonly PoolCode[]>;

/** The lines that the supplement is counted on. */
export function supplementBase({ interpretations }: Rules): readonly PoolCode[] {
  return SUPPLEMENT_BASE[interpretations['external.supplementBase']];
}

/** §5: 1.5 % of the lines that are its base, and 3 % of listing, cni, sparsity, rehab and the supplement. */
export function external(region: Owned, rules: Rules, lines: PoolLines): ExternalLines {
  const base = supplementBase(rules);
  const { members } = region;
  const adminSupplement = new Float64Array(members.length);
  const vatCompensation = new Float64Array(members.length);
  for (let index = 0; index < members.length; index++) {
    const { unit } = members[index]!;
    // Nothing for units run by the region; unknown where it is unknown who runs the unit.
    if (unit?.ownership === 'region') continue;
    const known = unit !== null;
    const supplement = known ? percent(sumAt(lines, base, index), rules.external.supplement) : NaN;
    adminSupplement[index] = supplement;
    vatCompensation[index] = percent(sumAt(lines, TAXED, index) + supplement, rules.external.vat);
  }
  return { adminSupplement, vatCompensation };
}

/** Explains `external`, by the steps of the lines it is counted on. */
export function externalSteps(
  region: Region,
  rules: Rules,
  steps: Readonly<Record<PoolCode, Steps>>,
): Record<keyof ExternalLines, Steps> {
  const percentOf = (line: LineCode, rate: 'supplement' | 'vat', base: readonly Steps[]): Steps =>
    once((index) => {
      const member = region.members[index]!;
      const name = { ...yearAmount(line), ...readFor(member) };
      if (member.unit?.ownership !== 'external')
        return made(name, 'sum', [given({ what: 'notExternal', unit: 'kr' }, 0)]);
      const parts = base.map((step) => step(index));
      const share = given(
        { what: rate, unit: 'percent', parameter: `external.${rate}` },
        rules.external[rate],
        10_000,
      );
      return made(name, 'rounded', [
        made({ what: 'unrounded', unit: 'kr' }, 'product', [
          made({ what: 'externalBase', unit: 'kr' }, 'sum', parts),
          share,
        ]),
      ]);
    });
  const base = supplementBase(rules).map((code) => steps[code]);
  const adminSupplement = percentOf('adminSupplement', 'supplement', base);
  const taxed = [...TAXED.map((code) => steps[code]), adminSupplement];
  return { adminSupplement, vatCompensation: percentOf('vatCompensation', 'vat', taxed) };
}

function percent(base: number, rate: number): number {
  return Number.isNaN(base) ? NaN : roundProduct(base, rate, 10_000);
}

function sumAt(lines: PoolLines, codes: readonly PoolCode[], index: number): number {
  let sum = 0;
  for (const code of codes) sum += lines[code][index]!;
  return sum;
}
