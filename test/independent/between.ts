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
import { product, ratio, sumOf, whole, type Known } from './known.ts';
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

/** A mean that only one side states is no rule of that side: nothing takes it but a reading, unless both take it. */
export function sharingMean([a, b]: Pair): Pair {
  const stated = a.file.cni.givenMean.value ?? b.file.cni.givenMean.value;
  const withMean = (side: Side): Side => {
    const { dataset, file } = side;
    if (read(file, 'cni.reference') === 'given' && read(file, 'funding.cni') === 'rate') return side;
    const { cni } = file;
    const givenMean = { ...cni.givenMean, value: cni.givenMean.value ?? stated };
    return { dataset, file: { ...file, cni: { ...cni, givenMean } } };
  };
  return [withMean(a), withMean(b)];
}

/** Öre that the listed lines of a unit come to, which is on the lists of both sides; null where nobody can know. */
export function listedBetween(pair: Pair, ids: readonly string[], id: string, at: At): bigint | null {
  const file = mixedFile(pair, at);
  const others = at('others');
  const own = pointsOf(pair, id, at('ownMix'), at('ownNumber'), file, at);
  const each = ids.map((one) => (one === id ? own : pointsOf(pair, one, others, others, file, at)));
  const owners = ids.map((one) => ownerAt(pair, one, at));
  const all = added(each);
  const rates = ratesOf(file, all);
  const funds = funding(file, rates, each, owners);
  const owner = owners[ids.indexOf(id)];
  if (owner === undefined || funds === null) return null;

  const line = (pool: Pool): Known => whole(product(own[pool], rates[pool]));
  const shrunk = (pool: Pool): Known =>
    pool === 'medication' ? line(pool) : whole(product(line(pool), funds.kept));
  const taxed = sumOf(TAXED.map(shrunk));
  const lines = sumOf([taxed, shrunk('medication')]);
  if (owner === 'region') return lines && nearest(lines);
  const supplement = whole(percent(sumOf(supplementBase(file).map(shrunk)), file.external.supplement));
  const vat = whole(percent(sumOf([taxed, supplement]), file.external.vat));
  const paid = sumOf([lines, whole(product(supplement, funds.paid)), whole(product(vat, funds.paid))]);
  return paid && nearest(paid);
}

/** Undefined where no file says it. */
function ownerAt(pair: Pair, id: string, at: At): Unit['ownership'] | undefined {
  return (memberOf(pair[at('place')], id) ?? memberOf(pair[0], id) ?? memberOf(pair[1], id))!.unit?.ownership;
}

type Rates = Readonly<Record<Pool, Known>>;

/** Öre for a point; nothing where a pool has nobody to share it. */
function ratesOf(file: YearFile, all: Points): Rates {
  const shared = (ore: Known, pool: Pool): Known => (all[pool]?.n === 0n ? ZERO : ratio(ore, all[pool]));
  const published = (pool: Pool): Known => shared(fraction(tkr(file.published[pool].value)), pool);
  const isPot = (pool: 'listing' | 'cni' | 'medication' | 'rehab'): boolean =>
    read(file, `funding.${pool}`) === 'pot';
  const bases = total(Object.values(file.medication.base.values).map(kr));
  const average = kr(file.cni.average.value);
  const mean = file.cni.givenMean.value;
  const listing = isPot('listing') ? published('listing') : kr(file.listing.base.value);
  const cni = isPot('cni')
    ? published('cni')
    : read(file, 'cni.reference') === 'given'
      ? mean === null
        ? null
        : over(average, decimal(mean))
      : shared(product(average, all.listed), 'cni');
  const two = sumOf([product(listing, all.listing), product(cni, all.cni)]);
  const share = decimal(file.sparsity.share.value);
  const pool = whole(product(two, over(share, plus(fraction(100), times(fraction(-1), share)))));
  return {
    ...{ listing, cni },
    sparsity: read(file, 'sparsity.pool') === 'published' ? published('sparsity') : shared(pool, 'sparsity'),
    medication: isPot('medication') ? published('medication') : over(bases, fraction(3)),
    rehab: isPot('rehab') ? published('rehab') : kr(file.rehab.amount.value),
  };
}

/** What part of the four pools is kept, and of the external lines paid; null where nobody can know. */
function funding(
  file: YearFile,
  rates: Rates,
  each: readonly Points[],
  owners: readonly (Unit['ownership'] | undefined)[],
): { kept: Fraction; paid: Fraction } | null {
  const one = fraction(1);
  const none = owners.every((owner) => owner === 'region');
  if (none || read(file, 'external.funding') === 'onTop') return { kept: one, paid: one };
  if (owners.includes(undefined)) return null;
  const external = added(each.filter((_, i) => owners[i] === 'external'));
  const worth = (of: Points, pools: readonly Pool[]): Known =>
    sumOf(pools.map((pool) => product(of[pool], rates[pool])));
  const due = (counted: Known, taxed: Known): Known => {
    const supplement = percent(counted, file.external.supplement);
    return sumOf([supplement, percent(sumOf([taxed, supplement]), file.external.vat)]);
  };
  const base = supplementBase(file);
  const pools = worth(added(each), TAXED);
  const funded = due(worth(external, base), worth(external, TAXED));
  if (funded?.n === 0n) return { kept: one, paid: one };
  const fixed = base.includes('medication') ? due(worth(external, ['medication']), ZERO) : ZERO;
  if (pools === null || funded === null || fixed === null) return null;
  if (isAbove(fixed, pools)) return { kept: ZERO, paid: over(pools, fixed) };
  const keeps = plus(pools, times(fraction(-1), fixed));
  return { kept: over(keeps, plus(keeps, funded)), paid: one };
}

function supplementBase(file: YearFile): readonly Pool[] {
  const choice = read(file, 'external.supplementBase');
  return choice === 'listing' ? ['listing'] : choice === 'all' ? POOLS : TAXED;
}

function percent(of: Known, rate: { readonly value: string }): Known {
  return product(of, over(decimal(rate.value), fraction(100)));
}
