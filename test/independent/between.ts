// Why it changed, once more and slowly: what a unit would be paid for a choice of sides, group of change by group.
//
// The source has no such rule; this is what the simulator says it does. Both must agree on what lies between the sides:
// an age mix at another number is scaled to parts of a person, and so are homes; a share of a pool is rounded like any
// line; the pools of §5.1.3 and §5 are of sums that are not rounded unit by unit.
import type { ChangeGroup } from '../../src/model/changeGroups.ts';
import type { Unit } from '../../src/model/types.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { fraction, nearest, over, plus, times, total, ZERO, type Fraction } from '../money/exact.ts';
import { decimal, isAbove, kr, read, tkr } from './amounts.ts';
import {
  added,
  memberOf,
  pointsOf,
  POOLS,
  TAXED,
  type At,
  type Pair,
  type Points,
  type Pool,
  type Side,
} from './points.ts';

/** The rules of which each group is of its side. */
export function mixedFile([a, b]: Pair, at: At): YearFile {
  const of = (group: ChangeGroup): YearFile => (at(group) === 0 ? a : b).file;
  const bases = of('bases');
  return {
    ...of('addonRules'),
    listing: { base: bases.listing.base, weights: of('listingWeights').listing.weights },
    medication: { base: bases.medication.base, weights: of('medicationWeights').medication.weights },
    sparsity: of('sparsityRule').sparsity,
    cni: { ...of('cniRule').cni, average: bases.cni.average },
    rehab: bases.rehab,
    external: bases.external,
    published: bases.published,
    interpretations: of('readings').interpretations,
  };
}

/** A mean that only one side states is no rule of that side: nothing takes it but a reading. */
export function sharingMean([a, b]: Pair): Pair {
  const stated = a.file.cni.givenMean.value ?? b.file.cni.givenMean.value;
  const withMean = ({ dataset, file }: Side): Side => {
    const { cni } = file;
    const givenMean = { ...cni.givenMean, value: cni.givenMean.value ?? stated };
    return { dataset, file: { ...file, cni: { ...cni, givenMean } } };
  };
  return [withMean(a), withMean(b)];
}

/** Öre that the listed lines of a unit come to, which is on the lists of both sides; null where nobody can know. */
export function listedBetween(pair: Pair, ids: readonly string[], id: string, at: At): bigint | null {
  const file = mixedFile(pair, at);
  if (file.cni.givenMean.value === null && read(file, 'cni.reference') === 'given')
    if (read(file, 'funding.cni') === 'rate') return null;
  const others = at('others');
  const own = pointsOf(pair, id, at('ownMix'), at('ownNumber'), file, at);
  const each = ids.map((one) => (one === id ? own : pointsOf(pair, one, others, others, file, at)));
  const external = ids.map((one) => ownerAt(pair, one, at) === 'external');
  const all = added(each);
  const rates = ratesOf(file, all);
  const { kept, paid } = funding(file, rates, all, added(each.filter((_, i) => external[i])));

  const line = (pool: Pool): Fraction => fraction(nearest(times(own[pool], rates[pool])));
  const shrunk = (pool: Pool): Fraction =>
    pool === 'medication' ? line(pool) : fraction(nearest(times(line(pool), kept)));
  const taxed = total(TAXED.map(shrunk));
  const lines = plus(taxed, shrunk('medication'));
  if (!external[ids.indexOf(id)]) return nearest(lines);
  const supplement = fraction(
    nearest(percent(total(supplementBase(file).map(shrunk)), file.external.supplement)),
  );
  const vat = fraction(nearest(percent(plus(taxed, supplement), file.external.vat)));
  return nearest(lines) + nearest(times(supplement, paid)) + nearest(times(vat, paid));
}

function ownerAt(pair: Pair, id: string, at: At): Unit['ownership'] {
  return (memberOf(pair[at('place')], id) ?? memberOf(pair[0], id) ?? memberOf(pair[1], id))!.unit.ownership;
}

/** Öre for a point; nothing where a pool has nobody to share it. */
function ratesOf(file: YearFile, all: Points): Readonly<Record<Pool, Fraction>> {
  const shared = (ore: Fraction, pool: Pool): Fraction => (all[pool].n === 0n ? ZERO : over(ore, all[pool]));
  const published = (pool: Pool): Fraction => shared(fraction(tkr(file.published[pool].value)), pool);
  const isPot = (pool: 'listing' | 'cni' | 'medication' | 'rehab'): boolean =>
    read(file, `funding.${pool}`) === 'pot';
  const bases = total(Object.values(file.medication.base.values).map(kr));
  const average = kr(file.cni.average.value);
  const listing = isPot('listing') ? published('listing') : kr(file.listing.base.value);
  const cni = isPot('cni')
    ? published('cni')
    : read(file, 'cni.reference') === 'given'
      ? over(average, decimal(file.cni.givenMean.value!))
      : shared(times(average, all.listed), 'cni');
  const two = plus(times(listing, all.listing), times(cni, all.cni));
  const share = decimal(file.sparsity.share.value);
  const pool = nearest(times(two, over(share, plus(fraction(100), times(fraction(-1), share)))));
  return {
    ...{ listing, cni },
    sparsity:
      read(file, 'sparsity.pool') === 'published'
        ? published('sparsity')
        : shared(fraction(pool), 'sparsity'),
    medication: isPot('medication') ? published('medication') : over(bases, fraction(3)),
    rehab: isPot('rehab') ? published('rehab') : kr(file.rehab.amount.value),
  };
}

/** What part of the four pools is kept, and of the external lines paid. */
function funding(
  file: YearFile,
  rates: Readonly<Record<Pool, Fraction>>,
  all: Points,
  external: Points,
): { kept: Fraction; paid: Fraction } {
  const one = fraction(1);
  if (read(file, 'external.funding') === 'onTop') return { kept: one, paid: one };
  const worth = (of: Points, pools: readonly Pool[]): Fraction =>
    total(pools.map((pool) => times(of[pool], rates[pool])));
  const due = (counted: Fraction, taxed: Fraction): Fraction => {
    const supplement = percent(counted, file.external.supplement);
    return plus(supplement, percent(plus(taxed, supplement), file.external.vat));
  };
  const base = supplementBase(file);
  const pools = worth(all, TAXED);
  const funded = due(worth(external, base), worth(external, TAXED));
  if (funded.n === 0n) return { kept: one, paid: one };
  const fixed = base.includes('medication') ? due(worth(external, ['medication']), ZERO) : ZERO;
  if (isAbove(fixed, pools)) return { kept: ZERO, paid: over(pools, fixed) };
  const keeps = plus(pools, times(fraction(-1), fixed));
  return { kept: over(keeps, plus(keeps, funded)), paid: one };
}

function supplementBase(file: YearFile): readonly Pool[] {
  const choice = read(file, 'external.supplementBase');
  return choice === 'listing' ? ['listing'] : choice === 'all' ? POOLS : TAXED;
}

function percent(of: Fraction, rate: { readonly value: string }): Fraction {
  return times(of, over(decimal(rate.value), fraction(100)));
}
