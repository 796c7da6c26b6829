// The same rules as people write them: an object for each unit, kronor in floating point, Math.round to öre.

/** @typedef {import('../../src/model/types.ts').Dataset} Dataset */
/** @typedef {import('../../src/model/types.ts').List} List */
/** @typedef {import('../../src/model/types.ts').Rules} Rules */

/**
 * @typedef {object} Listed
 * @property {readonly number[]} classes persons
 * @property {readonly { km: number, persons: number }[]} homes of all of them
 * @property {number} cni
 * @property {boolean} external
 */

/** What a unit is due over a year, kronor, by line in the order of the application: all but medication are rounded. */
export const LINES = /** @type {const} */ ([
  'listing',
  'cni',
  'sparsity',
  'medication',
  'rehab',
  'adminSupplement',
  'vatCompensation',
]);
const MONTHS = 12;
const MONTHS_OF_TERTIAL = 4;

/**
 * @param {Dataset} dataset every unit with a distance and an index, no single ages
 * @param {List} list
 * @returns {Listed[]} by id
 */
export function listedOf({ units }, list) {
  const facts = new Map(units.map((unit) => [unit.id, unit]));
  return list.units
    .toSorted((a, b) => (a.unitId < b.unitId ? -1 : 1))
    .map(({ unitId, classes, residence }) => {
      const unit = facts.get(unitId);
      if (unit?.cni == null || unit.distanceKm === null) throw new Error(`Not enough is known of ${unitId}`);
      const stated = residence.reduce((sum, home) => sum + home.persons, 0);
      const rest = classes.reduce((sum, count) => sum + count, 0) - stated;
      return {
        classes,
        homes: [...residence, { km: unit.distanceKm, persons: rest }],
        cni: unit.cni / 10_000,
        external: unit.ownership === 'external',
      };
    });
}

/** Rounds kronor to öre. */
const ore = (/** @type {number} */ kronor) => Math.round(kronor * 100) / 100;

/**
 * @param {readonly Listed[]} units
 * @param {Rules} rules
 * @param {number} medicationBase kronor
 */
function linesOf(units, { listing, cni, sparsity, medication, rehab, external }, medicationBase) {
  const inside = (/** @type {number} */ index) =>
    Math.max(0, Math.min(5 * index + 4, rehab.toAge) - Math.max(5 * index, rehab.fromAge) + 1) / 5;
  const sum = (/** @type {readonly number[]} */ values) => values.reduce((all, value) => all + value, 0);
  const lines = units.map(({ classes, cni: index, homes }) => {
    const persons = sum(classes);
    const distant = sum(
      homes.map(({ km, persons: there }) => {
        const band = sparsity.distanceFrom.findLastIndex((from) => km >= from);
        return (there * (sparsity.distanceWeights[band] ?? 0)) / 100;
      }),
    );
    const size = sum(
      sparsity.sizeWeights.map((weight, tier) => {
        const before = sparsity.sizeTo[tier - 1] ?? 0;
        return (weight / 100) * Math.max(0, Math.min(persons, sparsity.sizeTo[tier] ?? Infinity) - before);
      }),
    );
    const weighted = sum(classes.map((count, i) => (count * (listing.weights[i] ?? 0)) / 100));
    return {
      persons,
      need: persons * index,
      points: persons > 0 ? (distant * size) / persons : 0,
      listing: ore((listing.base / 100) * weighted),
      medication:
        sum(classes.map((count, i) => (count * (medication.weights[i] ?? 0)) / 100)) * medicationBase,
      rehab: ore((rehab.amount / 100) * sum(classes.map((count, i) => count * inside(i)))),
    };
  });
  const all = sum(lines.map(({ persons }) => persons));
  const need = sum(lines.map((line) => line.need));
  const social = lines.map((line) => ore(((cni.average / 100) * all * line.need) / need));
  const pool = ore(
    ((sum(lines.map((line) => line.listing)) + sum(social)) * sparsity.share) / (10_000 - sparsity.share),
  );
  const points = sum(lines.map((line) => line.points));
  return lines.map((line, i) => {
    const own = {
      ...{ listing: line.listing, cni: social[i] ?? NaN, sparsity: ore((pool * line.points) / points) },
      ...{ medication: line.medication, rehab: line.rehab },
    };
    if (!units[i]?.external) return { ...own, adminSupplement: 0, vatCompensation: 0 };
    const taxed = own.listing + own.cni + own.sparsity + own.rehab;
    const adminSupplement = ore((taxed * external.supplement) / 10_000);
    const vatCompensation = ore(((taxed + adminSupplement) * external.vat) / 10_000);
    return { ...own, adminSupplement, vatCompensation };
  });
}

/**
 * Payments by (unit × lines + line) × 12 + month, kronor. What has been paid by a month is what was due by then, rounded.
 * @param {readonly (readonly Listed[])[]} months of the same units
 * @param {Rules} rules
 */
export function writtenYear(months, rules) {
  const units = months[0]?.length ?? 0;
  const payments = Array(units * LINES.length * MONTHS).fill(0);
  const due = Array(units * LINES.length).fill(0);
  const paid = Array(units * LINES.length).fill(0);
  months.forEach((listed, month) => {
    const base = (rules.medication.base[Math.floor(month / MONTHS_OF_TERTIAL)] ?? NaN) / 100;
    linesOf(listed, rules, base).forEach((lines, unit) => {
      LINES.forEach((line, column) => {
        const place = unit * LINES.length + column;
        due[place] += lines[line];
        const total = ore(due[place] / MONTHS);
        payments[place * MONTHS + month] = ore(total - paid[place]);
        paid[place] = total;
      });
    });
  });
  return payments;
}

/**
 * A year as lists, indices and drug costs happen to move: kronor by unit.
 * @param {readonly Listed[]} units of January, all at the unit
 * @param {Rules} rules
 * @param {import('../../src/model/drawnYear.ts').Shocks} shocks
 */
export function writtenDraw(units, rules, { growth, cni, medication }) {
  const bases = rules.medication.base.map((base, i) =>
    ore((base / 100) * (1 + (medication[i] ?? 0) / 10_000)),
  );
  const due = Array(units.length * LINES.length).fill(0);
  for (let month = 0; month < MONTHS; month++) {
    const grown = units.map((unit, i) => {
      const factor = 1 + ((growth[i] ?? 0) / 10_000) * (month / MONTHS);
      const classes = unit.classes.map((count) => Math.round(count * factor));
      const persons = classes.reduce((sum, count) => sum + count, 0);
      return {
        ...unit,
        classes,
        cni: Math.max(0.01, unit.cni + (cni[i] ?? 0) / 10_000),
        homes: [{ km: unit.homes[0]?.km ?? NaN, persons }],
      };
    });
    linesOf(grown, rules, bases[Math.floor(month / MONTHS_OF_TERTIAL)] ?? NaN).forEach((lines, unit) => {
      LINES.forEach((line, column) => {
        const place = unit * LINES.length + column;
        due[place] += lines[line];
      });
    });
  }
  return units.map((_, unit) =>
    LINES.reduce((sum, __, column) => sum + ore(due[unit * LINES.length + column] / MONTHS), 0),
  );
}
