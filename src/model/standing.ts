// Enhetens ställning: all lines of one unit from its own points and the sums of the region, without the other units.
import { FIFTHS } from './ages.ts';
import { supplementBase, TAXED } from './external.ts';
import type { PoolCode, Rules } from './types.ts';

/** The points of a unit, or their sum over a region, as in `Points`; not always whole, and sparsity as one number. */
export type Standing = Readonly<Record<PoolCode | 'listed', number>>;

/** Öre per point. */
interface Rate {
  readonly num: number;
  readonly den: number;
}

/** Where the rate goes by the sums of the region it is found for each of them. */
export interface Tariff {
  readonly rates: Readonly<Record<PoolCode, (all: Standing) => Rate>>;
  /** Lines that the supplement is counted on. */
  readonly base: readonly PoolCode[];
  readonly supplement: number;
  readonly vat: number;
  readonly fromPools: boolean;
}

type Rates = Readonly<Record<PoolCode, Rate>>;

/**
 * Öre a year, every line rounded once. A share of a pool is rounded like any line, so it may be an öre from the share
 * by largest remainder; the sums of others' lines are not rounded unit by unit, which can move a pool by an öre for
 * every few units. A pool that nobody has points for is paid to nobody. NaN where what it takes is unknown.
 * `external` is 1 for an external unit, 0 for the region's own; `allExternal` the sums of the external units.
 */
export function amountOfStanding(
  tariff: Tariff,
  own: Standing,
  external: number,
  all: Standing,
  allExternal: Standing,
): number {
  const { rates: by, base, fromPools } = tariff;
  const rates: Rates = {
    listing: by.listing(all),
    cni: by.cni(all),
    sparsity: by.sparsity(all),
    medication: by.medication(all),
    rehab: by.rehab(all),
  };
  const { kept, paid } = fromPools ? funding(tariff, rates, all, allExternal) : WHOLE;
  const line = (code: PoolCode): number => whole(at(own[code], rates[code]));
  const lines = {
    listing: whole(line('listing') * kept),
    cni: whole(line('cni') * kept),
    sparsity: whole(line('sparsity') * kept),
    medication: line('medication'),
    rehab: whole(line('rehab') * kept),
  };
  const taxed = lines.listing + lines.cni + lines.sparsity + lines.rehab;
  if (external === 0) return taxed + lines.medication;
  let counted = 0;
  for (const code of base) counted += lines[code];
  const supplement = whole((counted * tariff.supplement) / 10_000);
  const vat = whole(((taxed + supplement) * tariff.vat) / 10_000);
  return taxed + lines.medication + external * (whole(supplement * paid) + whole(vat * paid));
}

/** How the rules find the rate of every line. */
export function tariffOf(rules: Rules): Tariff {
  const { interpretations, published } = rules;
  const isPot = (code: 'listing' | 'cni' | 'medication' | 'rehab'): boolean =>
    interpretations[`funding.${code}`] === 'pot';
  const rate = (
    code: 'listing' | 'medication' | 'rehab',
    num: number,
    den: number,
  ): ((all: Standing) => Rate) => {
    const fixed = { num, den };
    return isPot(code) ? (all) => ({ num: published[code], den: all[code] }) : () => fixed;
  };
  const { average, scbReference, givenMean } = rules.cni;
  const given = { num: average, den: scbReference * (givenMean ?? NaN) };
  const listing = rate('listing', rules.listing.base, 100);
  const cni = isPot('cni')
    ? (all: Standing): Rate => ({ num: published.cni, den: all.cni })
    : interpretations['cni.reference'] === 'given'
      ? (): Rate => given
      : (all: Standing): Rate => ({ num: average * all.listed, den: all.cni });
  const { share } = rules.sparsity;
  const pool = (all: Standing): number =>
    whole(((at(all.listing, listing(all)) + at(all.cni, cni(all))) * share) / (10_000 - share));
  const isPublished = interpretations['sparsity.pool'] === 'published';
  const [first, second, third] = rules.medication.base;
  return {
    rates: {
      ...{ listing, cni },
      sparsity: (all) => ({ num: isPublished ? published.sparsity : pool(all), den: all.sparsity }),
      medication: rate('medication', first + second + third, 300),
      rehab: rate('rehab', rules.rehab.amount, FIFTHS),
    },
    base: supplementBase(rules),
    ...rules.external,
    fromPools: interpretations['external.funding'] === 'fromPools',
  };
}

/** What part of the four pools is kept, and of the external lines paid. */
interface Funding {
  readonly kept: number;
  readonly paid: number;
}

const WHOLE: Funding = { kept: 1, paid: 1 };

/** As `fundedFromPools` has it. */
function funding(
  { base, supplement, vat }: Tariff,
  rates: Rates,
  all: Standing,
  allExternal: Standing,
): Funding {
  const sum = (of: Standing, codes: readonly PoolCode[]): number =>
    codes.reduce((total, code) => total + at(of[code], rates[code]), 0);
  const due = (counted: number, taxed: number): number => {
    const first = (counted * supplement) / 10_000;
    return first + ((taxed + first) * vat) / 10_000;
  };
  const pools = sum(all, TAXED);
  const funded = due(sum(allExternal, base), sum(allExternal, TAXED));
  if (funded === 0) return WHOLE;
  const fixed = base.includes('medication') ? due(at(allExternal.medication, rates.medication), 0) : 0;
  // Where the pools do not even suffice for what does not shrink with them, all of them goes there.
  if (pools < fixed) return { kept: 0, paid: pools / fixed };
  return { kept: (pools - fixed) / (pools + funded - fixed), paid: 1 };
}

function at(points: number, { num, den }: Rate): number {
  return den === 0 ? 0 : (points * num) / den;
}

/** Half up; no amount is negative. */
function whole(ore: number): number {
  const floor = Math.floor(ore);
  return ore - floor >= 0.5 ? floor + 1 : floor;
}
