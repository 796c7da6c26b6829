// Vad en listad till är värd: a unit's income from one more person of each age, this year and on this list.
import { fraction, over, rounded, type Fraction } from '../money/fraction.ts';
import { cniPoints } from './cni.ts';
import { placeOf, unitTotal, workings, type Workings } from './compensation.ts';
import { supplementBase, TAXED } from './external.ts';
import type { Fault } from './fault.ts';
import { sumOf } from './line.ts';
import { weightedPersons } from './listing.ts';
import { regionWith, type Member } from './region.ts';
import { workingAge } from './rehab.ts';
import { allPoints } from './sparsity.ts';
import { sparsityPoints } from './sparsityPoints.ts';
import { AGE_CLASSES, type AgeClass, type Dataset, type PoolCode, type Rules } from './types.ts';
import { withList, withPersons } from './whatIf.ts';

/** Öre a year, by the age class of one more listed person; null where a fault bars it. */
export interface Marginal {
  readonly ageClass: AgeClass;
  /** With the terms of what is shared held as they are: what the person is worth where others lose none to it. */
  readonly held: number | null;
  /** With everything computed anew: the same pools are shared with one more, and grow by her. */
  readonly diluted: number | null;
}

/**
 * The worth of a newcomer to the region who lives at the unit's distance, of the middle age of her class. `diluted` is
 * the difference of the unit's whole income. `held` is the difference of the same sum of lines, each rounded once,
 * where the mean CNI, the krona per sparsity point, the krona per point of a fixed pool and the part of the pools
 * that is kept for external units stay what they were.
 */
export function marginal(dataset: Dataset, rules: Rules, period: string, unitId: string): Marginal[] | Fault {
  const before = workings(dataset, rules, period);
  const unit = placeOf(before, unitId);
  if (typeof unit !== 'number') return unit;

  const list = dataset.lists.find((candidate) => candidate.period === period)!;
  const terms = termsOf(before);
  const own = before.region.members[unit]!;
  const [total, held] = [unitTotal(before, unit), heldTotal(own, terms, rules)];
  return AGE_CLASSES.map((ageClass, classIndex) => {
    const grown = withPersons(own.list, classIndex, 1);
    const units = list.units.map((old) => (old === own.list ? grown : old));
    const after = workings(withList(dataset, { ...list, units }), rules, period);
    const member = { ...own, list: grown, listed: own.listed + 1 };
    return {
      ageClass,
      held: difference(heldTotal(member, terms, rules), held),
      diluted: difference(unitTotal(after, unit), total),
    };
  });
}

/** Öre per point of each pool, and per öre due of the external lines. */
interface Terms {
  readonly perPoint: Readonly<Record<PoolCode, Fraction | null>>;
  /** What is paid of each pool's line, and of the external lines, for what they would be. */
  readonly kept: Readonly<Record<PoolCode | 'external', Fraction>>;
}

const ONE = fraction(1);

function termsOf({ region, rules, points, sparsityPool, pools, paid: { taken } }: Workings): Terms {
  const all: Readonly<Record<PoolCode, Fraction | null>> = {
    listing: whole(sumOf(weightedPersons(region, rules.listing.weights))),
    cni: whole(region.members.reduce((sum, member) => sum + cniPoints(member, rules), 0)),
    sparsity: allPoints(points.sparsity),
    medication: whole(sumOf(weightedPersons(region, rules.medication.weights))),
    rehab: whole(sumOf(workingAge(region, rules))),
  };
  const share = (code: PoolCode, pool: number): Fraction | null => {
    const points = all[code];
    return points === null || points.num === 0n || Number.isNaN(pool) ? null : over(fraction(pool), points);
  };
  const pot = (code: Exclude<PoolCode, 'sparsity'>, rate: Fraction | null): Fraction | null =>
    rules.interpretations[`funding.${code}`] === 'pot' ? share(code, rules.published[code]) : rate;
  const [first, second, third] = rules.medication.base;
  const { cni } = rules;
  const listed = region.members.reduce((sum, member) => sum + member.listed, 0);
  const kept = (code: PoolCode): Fraction => {
    const rest = taken?.kept[code];
    return rest === undefined ? ONE : over(fraction(rest), fraction(sumOf(pools[code])));
  };
  const due = taken?.due ? sumOf(taken.due.adminSupplement) + sumOf(taken.due.vatCompensation) : 0;
  return {
    perPoint: {
      listing: pot('listing', fraction(rules.listing.base, 100)),
      cni: pot(
        'cni',
        rules.interpretations['cni.reference'] === 'mean'
          ? share('cni', cni.average * listed)
          : cni.givenMean === null
            ? null
            : fraction(cni.average, BigInt(cni.scbReference) * BigInt(cni.givenMean)),
      ),
      sparsity: share('sparsity', sparsityPool),
      medication: pot('medication', fraction(first + second + third, 300)),
      rehab: pot('rehab', fraction(rules.rehab.amount, 5)),
    },
    kept: {
      listing: kept('listing'),
      cni: kept('cni'),
      sparsity: kept('sparsity'),
      medication: ONE,
      rehab: kept('rehab'),
      external: due === 0 ? ONE : over(fraction(taken!.left), fraction(due)),
    },
  };
}

/** All lines of a unit by the terms, in öre; null where one cannot be known. */
function heldTotal(member: Member, { perPoint, kept }: Terms, rules: Rules): number | null {
  const alone = regionWith('', [member], []);
  const points: Readonly<Record<PoolCode, Fraction | null>> = {
    listing: whole(weightedPersons(alone, rules.listing.weights)[0]!),
    cni: whole(cniPoints(member, rules)),
    sparsity: pointsOf(member, rules),
    medication: whole(weightedPersons(alone, rules.medication.weights)[0]!),
    rehab: whole(workingAge(alone, rules)[0]!),
  };
  const lines: Partial<Record<PoolCode, number>> = {};
  let sum = 0;
  for (const code of ['listing', 'cni', 'sparsity', 'medication', 'rehab'] as const) {
    const [rate, own] = [perPoint[code], points[code]];
    if (rate === null || own === null || member.unit === null) return null;
    const ore = rounded(product(fraction(rounded(product(rate, own))), kept[code]));
    lines[code] = ore;
    sum += ore;
  }
  if (member.unit?.ownership !== 'external') return sum;
  const base = (codes: readonly PoolCode[]): number => codes.reduce((all, code) => all + lines[code]!, 0);
  const supplement = rounded(fraction(base(supplementBase(rules)) * rules.external.supplement, 10_000));
  const vat = rounded(fraction((base(TAXED) + supplement) * rules.external.vat, 10_000));
  return (
    sum +
    rounded(product(fraction(supplement), kept.external)) +
    rounded(product(fraction(vat), kept.external))
  );
}

function pointsOf(member: Member, rules: Rules): Fraction | null {
  const points = sparsityPoints(member, rules, [])?.points;
  return points ? fraction(points.num, points.den) : null;
}

/** Not in lowest terms: over a region these are long numbers, and each is rounded at once. */
function product(a: Fraction, b: Fraction): Fraction {
  return { num: a.num * b.num, den: a.den * b.den };
}

function whole(value: number): Fraction | null {
  return Number.isNaN(value) ? null : fraction(value);
}

function difference(after: number | null, before: number | null): number | null {
  return after === null || before === null ? null : after - before;
}
