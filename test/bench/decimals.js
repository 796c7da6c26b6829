// The same rules in decimal.js throughout: every number and every step of the way.
import { Decimal } from 'decimal.js';
import { LINES } from './written.js';

/** @typedef {import('./written.js').Listed} Listed */
/** @typedef {import('../../src/model/types.ts').Rules} Rules */

const MONTHS = 12;
const MONTHS_OF_TERTIAL = 4;
/** As many digits as a share of a pool needs to be told from another. */
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });
const ZERO = new Exact(0);

const ore = (/** @type {Decimal} */ kronor) => kronor.toDecimalPlaces(2);
const sum = (/** @type {readonly Decimal[]} */ values) =>
  values.reduce((all, value) => all.plus(value), ZERO);
const hundredth = (/** @type {number} */ value) => new Exact(value).div(100);

/**
 * Payments as `writtenYear` gives them.
 * @param {readonly (readonly Listed[])[]} months
 * @param {Rules} rules
 */
export function decimalYear(months, rules) {
  const units = months[0]?.length ?? 0;
  const payments = Array(units * LINES.length * MONTHS).fill(0);
  const due = Array.from({ length: units * LINES.length }, () => ZERO);
  const paid = [...due];
  months.forEach((listed, month) => {
    const base = hundredth(rules.medication.base[Math.floor(month / MONTHS_OF_TERTIAL)] ?? NaN);
    linesOf(listed, rules, base).forEach((lines, unit) => {
      LINES.forEach((line, column) => {
        const place = unit * LINES.length + column;
        const all = (due[place] ?? ZERO).plus(lines[line]);
        const total = ore(all.div(MONTHS));
        payments[place * MONTHS + month] = total.minus(paid[place] ?? ZERO).toNumber();
        due[place] = all;
        paid[place] = total;
      });
    });
  });
  return payments;
}

/**
 * @param {readonly Listed[]} units
 * @param {Rules} rules
 * @param {Decimal} medicationBase
 */
function linesOf(units, { listing, cni, sparsity, medication, rehab, external }, medicationBase) {
  const inside = (/** @type {number} */ index) =>
    new Exact(Math.min(5 * index + 4, rehab.toAge)).minus(Math.max(5 * index, rehab.fromAge)).plus(1);
  const lines = units.map(({ classes, cni: index, homes }) => {
    const counts = classes.map((count) => new Exact(count));
    const persons = sum(counts);
    const weighted = (/** @type {readonly number[]} */ weights) =>
      sum(counts.map((count, i) => count.times(hundredth(weights[i] ?? NaN))));
    const distant = sum(
      homes.map(({ km, persons: there }) => {
        const band = sparsity.distanceFrom.findLastIndex((from) => km >= from);
        return hundredth(sparsity.distanceWeights[band] ?? NaN).times(there);
      }),
    );
    const size = sum(
      sparsity.sizeWeights.map((weight, tier) => {
        const upper = Decimal.min(persons, sparsity.sizeTo[tier] ?? Infinity);
        return hundredth(weight).times(Decimal.max(0, upper.minus(sparsity.sizeTo[tier - 1] ?? 0)));
      }),
    );
    return {
      persons,
      need: persons.times(index),
      points: distant.times(size).div(persons),
      listing: ore(hundredth(listing.base).times(weighted(listing.weights))),
      medication: medicationBase.times(weighted(medication.weights)),
      rehab: ore(
        hundredth(rehab.amount).times(
          sum(counts.map((count, i) => count.times(Decimal.max(0, inside(i))).div(5))),
        ),
      ),
    };
  });
  const perNeed = hundredth(cni.average).times(sum(lines.map(({ persons }) => persons)));
  const need = sum(lines.map((line) => line.need));
  const social = lines.map((line) => ore(perNeed.times(line.need).div(need)));
  const both = sum(lines.map((line) => line.listing)).plus(sum(social));
  const pool = ore(both.times(sparsity.share).div(10_000 - sparsity.share));
  const sparse = shared(
    pool,
    lines.map((line) => line.points),
  );
  return lines.map((line, i) => {
    const own = {
      ...{ listing: line.listing, cni: social[i] ?? ZERO, sparsity: sparse[i] ?? ZERO },
      ...{ medication: line.medication, rehab: line.rehab },
    };
    if (!units[i]?.external) return { ...own, adminSupplement: ZERO, vatCompensation: ZERO };
    const taxed = sum([own.listing, own.cni, own.sparsity, own.rehab]);
    const adminSupplement = ore(taxed.times(external.supplement).div(10_000));
    const vatCompensation = ore(taxed.plus(adminSupplement).times(external.vat).div(10_000));
    return { ...own, adminSupplement, vatCompensation };
  });
}

/**
 * A pool to the öre, what is left to the largest rests.
 * @param {Decimal} pool
 * @param {readonly Decimal[]} points
 */
function shared(pool, points) {
  const all = sum(points);
  const quotas = points.map((point) => pool.times(point).div(all));
  const shares = quotas.map((quota) => quota.toDecimalPlaces(2, Decimal.ROUND_DOWN));
  const rest = (/** @type {number} */ i) => (quotas[i] ?? ZERO).minus(shares[i] ?? ZERO);
  const order = [...points.keys()].sort((a, b) => rest(b).comparedTo(rest(a)));
  const left = pool.minus(sum(shares)).times(100).toNumber();
  for (const i of order.slice(0, left)) shares[i] = (shares[i] ?? ZERO).plus(0.01);
  return shares;
}
