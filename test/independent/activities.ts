// Random rows of the activity file: every post and kind, with prices stated by row, by region or by nobody.
import fc from 'fast-check';
import type { Activity, PostCode } from '../../src/model/types.ts';

/** Kinds of rows: what they count, in hundredths, and whether a price is stated: never, always, or perhaps. */
const ROWS: readonly (readonly [PostCode, string, whole: boolean, price: 'no' | 'yes' | 'maybe'])[] = [
  ['healthTalks', '', true, 'no'],
  ['patientFees', 'free', true, 'no'],
  ['patientFees', 'doctor', true, 'maybe'],
  ['patientFees', 'noShow', true, 'maybe'],
  ['otherRegions', 'doctor', true, 'maybe'],
  ['asylum', 'doctor', true, 'maybe'],
  ['asylum', 'patientFee', true, 'yes'],
  // As those of a price that an index raises, where the year's own is not stated.
  ...Array.from({ length: 6 }, () => ['asylum', 'examination', true, 'maybe'] as const),
  ['unlistedVisits', 'doctor', true, 'no'],
  ['unlistedVisits', 'licensed', true, 'no'],
  ['unlistedVisits', 'psychosocial', true, 'no'],
  ['unlistedVisits', 'treatment', true, 'no'],
  ['unlistedVisits', 'homeVisit', true, 'no'],
  ['unlistedVisits', 'lab', false, 'maybe'],
  ['unlistedVisits', 'xray', false, 'maybe'],
  ['training', 'vfu', false, 'yes'],
  ['medicalStudents', 'share', false, 'maybe'],
  ['stateGrants', 'care', false, 'yes'],
  // More often than others, so that units of one centre meet.
  ...Array.from({ length: 4 }, () => ['familyCentre', 'centre', true, 'no'] as const),
  ['familyCentre', 'rent', false, 'yes'],
  ['careHomes', 'permanent', true, 'no'],
  ['careHomes', 'shortStay', true, 'no'],
  ['expertGroups', 'doctor', false, 'no'],
  ['expertGroups', 'other', false, 'no'],
  ['expertGroups', 'qualityCoordinator', false, 'yes'],
  ['trainingCoordinator', 'salary', false, 'yes'],
  ['internDoctors', 'salary', false, 'yes'],
  ['internDoctors', 'doubleHousing', false, 'no'],
  ['residentDoctors', 'st', false, 'maybe'],
  ['residentDoctors', 'bt', false, 'maybe'],
  ['psychologists', 'ptp', false, 'maybe'],
  ['psychologists', 'stp', false, 'maybe'],
  ['ambulance', '', false, 'no'],
  ['publicHealth', 'walks', false, 'yes'],
];

/** Values of the region that may be stated: prices, median salaries, the index of three years (0 is the rules'). */
const REGION: readonly (readonly [PostCode, string, yearsBefore: number, column: 'count' | 'amount'])[] = [
  ['patientFees', 'doctor', 0, 'amount'],
  ['patientFees', 'noShow', 0, 'amount'],
  ['otherRegions', 'doctor', 0, 'amount'],
  ['asylum', 'examination', 0, 'amount'],
  ['asylum', 'examination', 1, 'amount'],
  ['asylum', 'examination', 2, 'amount'],
  ['asylum', 'kpi', 0, 'count'],
  ['asylum', 'kpi', 1, 'count'],
  ['asylum', 'kpi', 2, 'count'],
  ['unlistedVisits', 'lab', 0, 'amount'],
  ['unlistedVisits', 'xray', 0, 'amount'],
  ['medicalStudents', 'sum', 0, 'amount'],
  ['residentDoctors', 'medianSalary', 0, 'amount'],
  ['psychologists', 'medianSalary', 0, 'amount'],
];

/** Centres by the place of their unit: two share one, one has a name of its own and one has none. */
const CENTRES = ['X', ' x', 'Y', ''];

const periods: fc.Arbitrary<readonly string[]> = fc.oneof(
  fc.constant(['']),
  fc.uniqueArray(
    fc.integer({ min: 1, max: 12 }).map((number) => `-${String(number).padStart(2, '0')}`),
    { minLength: 1, maxLength: 3 },
  ),
);

const draw = fc.record({
  unit: fc.nat(),
  other: fc.option(fc.nat(), { nil: null }),
  row: fc.constantFrom(...ROWS),
  /** In the year of the rules, or the year before, whose rows mean nothing. */
  before: fc.constantFrom(0, 0, 0, 0, 0, 0, 1),
  periods,
  count: fc.nat({ max: 40_000 }),
  /** Whether a price that may be stated is, and a number that may be left out. */
  stated: fc.boolean(),
  amount: fc.nat({ max: 90_000_000 }),
  faulty: fc.constantFrom(...Array<boolean>(40).fill(false), true),
});
type Draw = typeof draw extends fc.Arbitrary<infer T> ? T : never;

/** Most are stated; of examinations more often those of years before than the year's own. */
const prices = fc.tuple(
  ...REGION.map(([, kind, before]) =>
    fc.oneof(
      { weight: kind === 'examination' && before === 0 ? 4 : 1, arbitrary: fc.constant(null) },
      { weight: kind === 'examination' ? 2 : 12, arbitrary: fc.integer({ min: 1, max: 9_000_000 }) },
    ),
  ),
);

/** Rows of a year for some units; what is wrong with a few of them is that they are below zero. */
export function activitiesOf(units: readonly string[], year: number): fc.Arbitrary<Activity[]> {
  return fc
    .tuple(prices, fc.array(draw, { maxLength: 24 }))
    .map(([values, draws]) => [
      ...regionRows(values, year),
      ...distinct(units.length > 0 ? draws.flatMap((drawn) => rowsOf(drawn, units, year)) : []),
    ]);
}

function regionRows(values: readonly (number | null)[], year: number): Activity[] {
  return REGION.flatMap(([post, kind, before, column], index) => {
    const value = values[index] ?? null;
    if (value === null) return [];
    // An index is somewhere from 100 to 600.
    const cells = column === 'count' ? { count: 10_000 + (value % 50_000) } : { amount: value };
    return [rowOf({ post, kind, period: String(year - before), ...cells })];
  });
}

export function rowOf(cells: Partial<Activity> & Pick<Activity, 'post' | 'period'>): Activity {
  const rest = { unitId: null, kind: '', count: null, amount: null, counterpart: null, origin: null };
  return { ...rest, ...cells };
}

function rowsOf(drawn: Draw, units: readonly string[], year: number): Activity[] {
  const [post, named, whole, price] = drawn.row;
  const unit = drawn.unit % units.length;
  const kind = post === 'familyCentre' && named !== 'rent' ? CENTRES[unit % CENTRES.length]! : named;
  const pays = post === 'unlistedVisits' && drawn.other !== null && units.length > 1;
  const counterpart = pays ? units[(unit + 1 + (drawn.other! % (units.length - 1))) % units.length]! : null;
  const amount = price === 'yes' || (price === 'maybe' && drawn.stated) ? drawn.amount : null;
  // Shares of one whole stay within it.
  const most = post === 'ambulance' ? 4 : post === 'medicalStudents' ? 400 : Infinity;
  const count = most < Infinity ? drawn.count % most : drawn.count;
  // What need not be stated: the number of a whole cost, and children who are listed.
  const empty = (price === 'yes' && !drawn.stated) || (post === 'familyCentre' && drawn.stated);
  const sound = empty ? null : whole ? Math.round(count / 100) * 100 : count;
  return drawn.periods.map((period) =>
    rowOf({
      ...{ unitId: units[unit]!, period: `${year - drawn.before}${period}`, post, kind, amount, counterpart },
      count: drawn.faulty ? -100 : sound,
    }),
  );
}

/** One row for each time, and no months beside a year. */
function distinct(rows: readonly Activity[]): Activity[] {
  const kept = new Map<string, Activity[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.unitId, row.post, row.kind, row.counterpart, row.period.slice(0, 4)]);
    const before = kept.get(key) ?? [];
    const clash = before.some(({ period }) => period === row.period || period.length !== row.period.length);
    kept.set(key, clash ? before : [...before, row]);
  }
  return [...kept.values()].flat();
}
