// The same rules in flat floating point without any rounding: typed arrays, one pass, nothing told of faults. What a
// computation that need not be right to the öre costs in this language at the least.

/** @typedef {import('../../src/model/types.ts').Dataset} Dataset */
/** @typedef {import('../../src/model/types.ts').Rules} Rules */

const CLASSES = 21;
const BANDS = 5;
const MONTHS = 12;
const LINES = 7;

/**
 * What a list comes to in arrays, by unit: persons by class; homes one after the other, those without a stated distance
 * at the unit's.
 * @typedef {object} Table
 * @property {Float64Array} persons
 * @property {Int32Array} firstHome where the unit's homes begin; one more for the end of the last
 * @property {Float64Array} km
 * @property {Float64Array} at persons of each home
 * @property {Float64Array} cni
 * @property {Uint8Array} external
 */

/**
 * @param {Dataset} dataset every unit with a distance and an index, no single ages
 * @returns {Table[]} by list
 */
export function tables({ units, lists }) {
  const facts = new Map(units.map((unit) => [unit.id, unit]));
  return lists.map((list) => {
    const listed = list.units.toSorted((a, b) => (a.unitId < b.unitId ? -1 : 1));
    const firstHome = [0];
    /** @type {number[]} */
    const km = [];
    /** @type {number[]} */
    const at = [];
    for (const { unitId, classes, residence } of listed) {
      const stated = residence.reduce((sum, home) => sum + home.persons, 0);
      const rest = classes.reduce((sum, count) => sum + count, 0) - stated;
      for (const home of [...residence, { km: facts.get(unitId)?.distanceKm ?? NaN, persons: rest }]) {
        km.push(home.km);
        at.push(home.persons);
      }
      firstHome.push(km.length);
    }
    return {
      persons: Float64Array.from(listed.flatMap(({ classes }) => classes)),
      firstHome: Int32Array.from(firstHome),
      km: Float64Array.from(km),
      at: Float64Array.from(at),
      cni: Float64Array.from(listed, ({ unitId }) => (facts.get(unitId)?.cni ?? NaN) / 10_000),
      external: Uint8Array.from(listed, ({ unitId }) => Number(facts.get(unitId)?.ownership === 'external')),
    };
  });
}

/**
 * Kronor by (unit × LINES + line) × 12 + month: a twelfth of what the month's list gives over a year.
 * @param {number} units
 * @returns {(tables: readonly Table[], rules: Rules) => Float64Array} by rules of the readings that come first; an array of its
 * own at every call, as the application answers
 */
export function flatYear(units) {
  const array = (/** @type {number} */ length) => new Float64Array(length);
  const [weights, drugs, aged] = [array(CLASSES), array(CLASSES), array(CLASSES)];
  const [from, far] = [array(BANDS), array(BANDS)];
  const [listed, weighed, drugged] = [array(units), array(units), array(units)];
  const [working, need, points] = [array(units), array(units), array(units)];

  return (tables, { listing, cni, sparsity, medication, rehab, external }) => {
    const amounts = new Float64Array(units * LINES * MONTHS);
    for (let i = 0; i < CLASSES; i++) {
      weights[i] = (listing.weights[i] ?? 0) / 100;
      drugs[i] = (medication.weights[i] ?? 0) / 100;
      const inside = Math.min(5 * i + 4, rehab.toAge) - Math.max(5 * i, rehab.fromAge) + 1;
      aged[i] = Math.max(0, inside) / 5;
    }
    for (let band = 0; band < BANDS; band++) {
      from[band] = sparsity.distanceFrom[band] ?? 0;
      far[band] = (sparsity.distanceWeights[band] ?? 0) / 100;
    }
    const [first = 0, second = 0] = sparsity.sizeTo.map((to) => to ?? Infinity);
    const [small = 0, middle = 0, large = 0] = sparsity.sizeWeights.map((weight) => weight / 100);
    const bases = medication.base.map((base) => base / 100);
    const [base, average, amount] = [listing.base / 100, cni.average / 100, rehab.amount / 100];
    const share = sparsity.share / (10_000 - sparsity.share);
    const [supplement, vat] = [external.supplement / 10_000, external.vat / 10_000];
    for (let month = 0; month < MONTHS; month++) {
      const {
        persons,
        firstHome,
        km,
        at,
        cni: index,
        external: isExternal,
      } = /** @type {Table} */ (tables[month]);
      let [all, allNeed, allPoints, allWeighed] = [0, 0, 0, 0];
      for (let unit = 0; unit < units; unit++) {
        let [n, s, m, r] = [0, 0, 0, 0];
        for (let i = 0, at = unit * CLASSES; i < CLASSES; i++, at++) {
          const count = persons[at] ?? 0;
          n += count;
          s += count * (weights[i] ?? 0);
          m += count * (drugs[i] ?? 0);
          r += count * (aged[i] ?? 0);
        }
        let distant = 0;
        for (let home = firstHome[unit] ?? 0; home < (firstHome[unit + 1] ?? 0); home++) {
          let band = BANDS - 1;
          while (band > 0 && (km[home] ?? 0) < (from[band] ?? 0)) band--;
          distant += (far[band] ?? 0) * (at[home] ?? 0);
        }
        const size =
          small * Math.min(n, first) +
          middle * Math.max(0, Math.min(n, second) - first) +
          large * Math.max(0, n - second);
        listed[unit] = n;
        weighed[unit] = s;
        drugged[unit] = m;
        working[unit] = r;
        need[unit] = n * (index[unit] ?? 0);
        points[unit] = distant === 0 ? 0 : (distant * size) / n;
        all += n;
        allWeighed += s;
        allNeed += need[unit] ?? 0;
        allPoints += points[unit] ?? 0;
      }
      const perNeed = (average * all) / allNeed;
      const perPoint = (share * (base * allWeighed + average * all)) / allPoints;
      const drugBase = bases[Math.floor(month / 4)] ?? 0;
      for (let unit = 0; unit < units; unit++) {
        const place = unit * LINES * MONTHS + month;
        const byList = (base * (weighed[unit] ?? 0)) / MONTHS;
        const byNeed = (perNeed * (need[unit] ?? 0)) / MONTHS;
        const byPlace = (perPoint * (points[unit] ?? 0)) / MONTHS;
        const byAge = (amount * (working[unit] ?? 0)) / MONTHS;
        amounts[place] = byList;
        amounts[place + MONTHS] = byNeed;
        amounts[place + 2 * MONTHS] = byPlace;
        amounts[place + 3 * MONTHS] = (drugBase * (drugged[unit] ?? 0)) / MONTHS;
        amounts[place + 4 * MONTHS] = byAge;
        if (isExternal[unit] === 0) continue;
        const taxed = byList + byNeed + byPlace + byAge;
        amounts[place + 5 * MONTHS] = taxed * supplement;
        amounts[place + 6 * MONTHS] = (taxed + taxed * supplement) * vat;
      }
    }
    return amounts;
  };
}
