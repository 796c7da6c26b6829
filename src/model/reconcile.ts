// Avstämning: the computed pools and persons against what the source publishes.
import { POOLS, type Check, type PoolCode, type Rules } from './types.ts';

/** Half a krona and half a thousand kronor, in öre: the rounding of the published amounts and pools. */
const HALF_KRONA = 50;
const HALF_TKR = 50_000;

/** What the pools are counted on, over the whole region; NaN where a fault bars it. */
export interface Base {
  /** Persons weighted by age, as numbers of whole weights. */
  readonly listing: number;
  readonly medication: number;
  readonly listed: number;
  readonly eligible: number;
  readonly aged16to67: number;
}

/**
 * Each computed pool agrees if it lies within the rounding of the published krona amount (half a krona for each
 * person it is counted on) and of the published pool (half a thousand kronor). The persons agree if published
 * pool ÷ published amount, both unrounded, can come to their number; they are left out where no amount is more than
 * its rounding, and so tells of no number. `pools` in öre, NaN where barred.
 */
export function reconcile(pools: Readonly<Record<PoolCode, number>>, base: Base, rules: Rules): Check[] {
  const counted: Record<PoolCode, number> = {
    listing: base.listing,
    cni: base.listed,
    sparsity: base.eligible,
    medication: base.medication,
    rehab: base.aged16to67,
  };
  const checks = POOLS.map((key) => {
    const tolerance = Math.ceil(HALF_KRONA * counted[key]) + HALF_TKR;
    return amountCheck(key, pools[key], rules.published[key], tolerance);
  });
  const total = POOLS.reduce((sum, key) => sum + pools[key], 0);
  const slack = checks.reduce((sum, { high, published }) => sum + high - published, 0);
  const { published } = rules;
  const [first, second, third] = rules.medication.base;
  return [
    ...checks,
    amountCheck('total', total, published.total, slack),
    ...personsChecks('listed', base.listed, [
      implied(published.listing, rules.listing.base),
      implied(published.cni, rules.cni.average),
      implied(published.medication, (first + second + third) / 3),
    ]),
    ...personsChecks('aged16to67', base.aged16to67, [implied(published.rehab, rules.rehab.amount)]),
    ...personsChecks('eligible', base.eligible, [implied(published.sparsity, published.sparsityAverage)]),
  ];
}

interface Range {
  readonly point: number;
  readonly low: number;
  readonly high: number;
}

/** The persons that a pool and an amount imply, given that both were rounded before they were printed. */
function implied(pool: number, amount: number): readonly Range[] {
  if (amount <= HALF_KRONA) return [];
  return [
    {
      point: pool / amount,
      low: (pool - HALF_TKR) / (amount + HALF_KRONA),
      high: (pool + HALF_TKR) / (amount - HALF_KRONA),
    },
  ];
}

function amountCheck(key: PoolCode | 'total', ore: number, published: number, tolerance: number): Check {
  return check(key, 'ore', ore, {
    point: published,
    low: published - tolerance,
    high: published + tolerance,
  });
}

/** Where several pools imply the number, it must suit them all. */
function personsChecks(key: Check['key'], persons: number, implied: readonly (readonly Range[])[]): Check[] {
  const [first, ...others] = implied.flat();
  if (!first) return [];
  const low = Math.max(first.low, ...others.map((range) => range.low));
  const high = Math.min(first.high, ...others.map((range) => range.high));
  const point = others.length > 0 ? (low + high) / 2 : first.point;
  return [check(key, 'persons', persons, { point, low, high })];
}

function check(key: Check['key'], unit: Check['unit'], value: number, { point, low, high }: Range): Check {
  const computed = Number.isNaN(value) ? null : value;
  const agrees = computed !== null && computed >= low && computed <= high;
  return {
    key,
    unit,
    computed,
    published: point,
    low: Number.isNaN(low) ? point : low,
    high: Number.isNaN(high) ? point : high,
    agrees,
  };
}
