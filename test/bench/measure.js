// Measuring that holds on a shared machine: ways take turns in the same run, and only the ratio of their times is judged.
// What is measured becomes rows of one table; each says what it is held against and what it may come to.

/**
 * What a ratio may come to. `most`: our time is so many times the other's. `least`: we are so many times faster.
 * Neither: it is shown, and nothing is asked of it.
 * @typedef {{ most: number } | { least: number } | {}} Budget
 */

/**
 * @typedef {object} Row
 * @property {string} name what is done, and on how much: `full computation, 30 units`
 * @property {string} against what it is held against: `decimal.js throughout`
 * @property {number} ratio median of the rounds, as the budget counts it
 * @property {readonly [number, number]} spread its lower and upper quartile
 * @property {Budget} budget
 * @property {number | null} ms our median, where it is a time
 * @property {string} [wrong] how many amounts of the other are wrong, of how many
 */

/**
 * One way of doing the work. What it answers is thrown away, but for a promise, which is waited for, and `{ ms }`, which
 * is what it says that it took.
 * @typedef {() => unknown} Way
 */

/**
 * Milliseconds of each way, round by round. Within a round the ways take turns, so that whatever else the machine does
 * falls on all of them; each is repeated until it has taken `least` milliseconds, after ten times as long to warm up. Of ways
 * that wait for nothing they are milliseconds of the processor, which others' work does not lengthen.
 * @template {string} Name
 * @param {Readonly<Record<Name, Way>>} ways
 * @param {{ rounds?: number, least?: number }} [how]
 * @returns {Promise<Record<Name, number[]>>}
 */
export async function alternate(ways, { rounds = 11, least = 20 } = {}) {
  const names = /** @type {Name[]} */ (Object.keys(ways));
  const found = /** @type {Record<Name, number[]>} */ ({});
  for (const name of names) {
    found[name] = [];
    await timed(ways[name], 10 * least);
  }
  for (let round = 0; round < rounds; round++) {
    // Forth and back: no way always follows the same other.
    for (const name of round % 2 === 0 ? names : names.toReversed())
      found[name].push(await timed(ways[name], least));
  }
  return found;
}

/**
 * Milliseconds of one go.
 * @param {Way} way
 * @param {number} least
 */
async function timed(way, least) {
  let [goes, told, waited] = [0, 0, false];
  const start = performance.now();
  const used = process.cpuUsage();
  for (;;) {
    const answer = way();
    if (answer instanceof Promise) {
      waited = true;
      told += (await answer)?.ms ?? 0;
    }
    goes++;
    const spent = performance.now() - start;
    if (spent < least) continue;
    if (waited) return (told || spent) / goes;
    const { user, system } = process.cpuUsage(used);
    const worked = (user + system) / 1000;
    // Where others had the processor there has been less of it: too little to warm up by, or to judge.
    if (worked >= least) return worked / goes;
  }
}

/**
 * The row of a comparison; `ours` and `theirs` are the milliseconds of the same rounds, in their order.
 * @param {{ name: string, against: string, ours: readonly number[], theirs: readonly number[], budget: Budget, wrong?: string }} compared
 * @returns {Row}
 */
export function row({ name, against, ours, theirs, budget, ...rest }) {
  const faster = 'least' in budget;
  const ratios = ours.map((ms, round) => {
    const other = theirs[round] ?? NaN;
    return faster ? other / ms : ms / other;
  });
  return {
    name,
    against,
    ratio: median(ratios),
    spread: quartiles(ratios),
    budget,
    ms: median(ours),
    ...rest,
  };
}

/**
 * The row of a figure that is no ratio of two times: milliseconds against those of a frame, megabytes against a limit.
 * @param {{ name: string, against: string, figures: readonly number[], of: number, budget: Budget }} measured
 * @returns {Row}
 */
export function share({ name, against, figures, of, budget }) {
  const ratios = figures.map((figure) => figure / of);
  return { name, against, ratio: median(ratios), spread: quartiles(ratios), budget, ms: null };
}

/** @param {readonly number[]} figures */
export function median(figures) {
  return quantile(figures, 0.5);
}

/**
 * The lower and the upper quartile.
 * @param {readonly number[]} figures
 * @returns {[number, number]}
 */
function quartiles(figures) {
  return [quantile(figures, 0.25), quantile(figures, 0.75)];
}

/**
 * The figure that a share of them does not exceed, between two of them where it falls so; NaN of none.
 * @param {readonly number[]} figures
 * @param {number} share 0–1
 */
export function quantile(figures, share) {
  const sorted = figures.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * How cost grows: the exponent k of ms = c · size^k, fitted to the logarithms by least squares.
 * @param {readonly (readonly [size: number, ms: number])[]} points two at least
 */
function exponent(points) {
  const logs = points.map(([size, ms]) => /** @type {const} */ ([Math.log(size), Math.log(ms)]));
  const mean = (/** @type {0 | 1} */ of) => logs.reduce((sum, log) => sum + log[of], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  return over / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
}

/**
 * The row of how cost grows with size.
 * @param {{ name: string, against: string, points: readonly (readonly [size: number, ms: number])[], most: number }} grown
 * @returns {Row}
 */
export function growth({ name, against, points, most }) {
  const ratio = exponent(points);
  return { name, against, ratio, spread: [ratio, ratio], budget: { most }, ms: null };
}

/**
 * Whether a row is within its budget; a ratio that could not be measured never is.
 * @param {Row} row
 */
function holds({ ratio, budget }) {
  if ('most' in budget) return ratio <= budget.most;
  if ('least' in budget) return ratio >= budget.least;
  return true;
}

/**
 * Prints the table.
 * @param {readonly Row[]} rows
 * @returns {boolean} whether every budget is kept
 */
export function print(rows) {
  console.table(
    rows.map((row) => ({
      what: row.name,
      against: row.against,
      ms: row.ms === null ? '' : figure(row.ms),
      ratio: figure(row.ratio),
      spread: `${figure(row.spread[0])}–${figure(row.spread[1])}`,
      budget:
        'most' in row.budget ? `≤ ${row.budget.most}` : 'least' in row.budget ? `≥ ${row.budget.least}` : '',
      kept: Object.keys(row.budget).length === 0 ? '' : holds(row) ? 'yes' : 'NO',
      'wrong amounts of the other': row.wrong ?? '',
    })),
  );
  return rows.every(holds);
}

/** @param {number} value three digits, none of them idle */
function figure(value) {
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
