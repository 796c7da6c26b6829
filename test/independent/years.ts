// Random rules: either year, every value of its file within the file's own bounds, every combination of readings.
import fc from 'fast-check';
import { READINGS, type ReadingKey } from '../../src/model/types.ts';
import { checkYearFile } from '../../src/params/check.ts';
import { PLACES, type Measure, type YearFile } from '../../src/params/schema.ts';
import { yearFile, type Readings, type Year } from '../model/build.ts';
import { leavesOf, type Leaf } from '../params/leaves.ts';

type Values = Readonly<Record<string, string>>;

/** These depend on each other, or say when and not how much. */
const TOGETHER =
  /^(sparsity\.(distance|size)(From|To)|rehab\.(from|to)Age|servicePurchase\.(dayFrom|dayTo|indexFrom))/;
/** The most that is drawn of a measure where its file allows more: beyond it, no amount would be exact. */
const MOST: Partial<Record<Measure, number>> = { kr: 20_000, tkr: 1_000_000 };

/** Stated by the user, or by nobody. */
const MEAN = 'cni.givenMean';

const printed = leavesOf(yearFile(2026)).filter(({ path }) => !TOGETHER.test(path));
const leaves = printed.filter(({ path }) => path !== MEAN);

/** Any value within the bounds, or one near what is printed, or one of few digits, so that halves are met. */
function valueOf({ value, entry }: Leaf): fc.Arbitrary<string> {
  const unit = entry['unit'] as Measure;
  const scale = 10 ** PLACES[unit];
  const least = Math.ceil(Number(entry['min']) * scale);
  const most = Math.floor(Math.min(Number(entry['max']), MOST[unit] ?? Infinity) * scale);
  const near = Math.max(least, Math.min(most, Math.round(Number(value ?? 1) * scale * 2)));
  return fc
    .oneof(
      fc.integer({ min: least, max: most }),
      fc.integer({ min: least, max: near }),
      fc.integer({ min: 0, max: 20 }).map((n) => Math.max(least, Math.min(most, (n * scale) / 2))),
    )
    .map((n) => (Math.round(n) / scale).toFixed(PLACES[unit]));
}

const byPath = Object.fromEntries(leaves.map((leaf) => [leaf.path, valueOf(leaf)]));
/** None, a few or all of them are others than the printed. */
const values: fc.Arbitrary<Values> = fc
  .oneof(
    fc.constant<string[]>([]),
    { weight: 2, arbitrary: fc.subarray(Object.keys(byPath), { maxLength: 8 }) },
    fc.constant(Object.keys(byPath)),
  )
  .chain((paths) => fc.record(Object.fromEntries(paths.map((path) => [path, byPath[path]!]))));

const rising = (count: number, max: number): fc.Arbitrary<number[]> =>
  fc
    .uniqueArray(fc.integer({ min: 2, max }), { minLength: count, maxLength: count })
    .map((limits) => limits.sort((a, b) => a - b));

/** Bands that do not meet, for as printed some kilometres are in none; brackets that do. */
const limits: fc.Arbitrary<Values> = fc
  .record({
    first: fc.constantFrom(0, 0, 0, 5),
    starts: rising(4, 120).map((limits) => limits.map((limit) => limit + 5)),
    gap: fc.constantFrom(0.001, 0.1, 0.5, 1),
    sizes: rising(2, 5000),
    // As often to the oldest, who are a class of one year.
    ages: fc.tuple(rising(2, 102), fc.boolean()).map(([[from, to], all]) => [from! - 2, all ? 100 : to! - 2]),
  })
  .map(({ first, starts, gap, sizes, ages }) => ({
    'sparsity.distanceFrom.band1': String(first),
    ...Object.fromEntries(
      starts.flatMap((start, i) => [
        [`sparsity.distanceFrom.band${i + 2}`, String(start)],
        [`sparsity.distanceTo.band${i + 1}`, (start - gap).toFixed(3)],
      ]),
    ),
    'sparsity.sizeTo.tier1': String(sizes[0]),
    'sparsity.sizeFrom.tier2': String(sizes[0]! + 1),
    'sparsity.sizeTo.tier2': String(sizes[1]),
    'sparsity.sizeFrom.tier3': String(sizes[1]! + 1),
    'rehab.fromAge': String(ages[0]),
    'rehab.toAge': String(ages[1]),
  }));

const hours: fc.Arbitrary<Values> = rising(2, 26).map(([from, to]) => ({
  'servicePurchase.dayFrom': String(from! - 2),
  'servicePurchase.dayTo': String(to! - 2),
}));

const keys = Object.keys(READINGS) as ReadingKey[];
const readingsOf = (of: readonly ReadingKey[]): fc.Arbitrary<Readings> =>
  fc.record(
    Object.fromEntries(of.map((key) => [key, fc.constantFrom<string>(...READINGS[key])])),
  ) as fc.Arbitrary<Readings>;
/** All of them at random, or those of the source but for a few. */
const readings = fc.oneof(readingsOf(keys), fc.subarray(keys, { maxLength: 3 }).chain(readingsOf));

/** Files that the application would take. */
export const anyYears: fc.Arbitrary<YearFile> = fc
  .record({
    year: fc.constantFrom<Year>(2025, 2026),
    mean: fc.option(valueOf(printed.find(({ path }) => path === MEAN)!), { freq: 8, nil: null }),
    values,
    // As often the printed ones, which random regions often lie on.
    limits: fc.option(limits, { nil: {}, freq: 2 }),
    hours: fc.option(hours, { nil: {} }),
    readings,
  })
  .map(({ year, mean, values: own, limits: between, hours: day, readings: chosen }) => {
    const file = yearFile(year, { ...own, ...between, ...day }, chosen);
    file.cni.givenMean.value = mean;
    const { faults } = checkYearFile(file);
    if (faults.length > 0) throw new Error(JSON.stringify(faults));
    return file;
  });

/** The pools pay a supplement that is counted on medication, and come to far less than it. */
export const poorYears: fc.Arbitrary<YearFile> = fc.constantFrom<Year>(2025, 2026).map((year) =>
  yearFile(
    year,
    {
      ...{
        'listing.base': '0.01',
        'cni.average': '0.01',
        'rehab.amount': '0.01',
        'external.supplement': '25',
      },
      ...{ 'medication.base.tertial1': '20000' },
    },
    { 'external.funding': 'fromPools', 'external.supplementBase': 'all' },
  ),
);
