// Random logs of service purchase and of companions, and the series of the region that they are priced by.
import fc from 'fast-check';
import type { Activity, Assignment, CompanionShift } from '../../src/model/types.ts';
import { rowOf } from './activities.ts';
import { later, read, write } from './calendar.ts';

export interface Purchases {
  readonly assignments: Assignment[];
  readonly companionShifts: CompanionShift[];
  readonly series: Activity[];
}

const minutes = fc.oneof(fc.nat({ max: 200 }), fc.constantFrom(0, 20, 59, 60, 61, 120));
const start = fc.oneof(fc.nat({ max: 1439 }), fc.constantFrom(479, 480, 1019, 1020));
const patient = fc.constantFrom('P1', 'P1', 'P1', 'P2', 'P3');
/** Something that is wrong with a row now and then. */
const rarely = fc.constantFrom(...Array<boolean>(60).fill(false), true);

/** Logs of a year and some days on either side, in which days, patients and parties often meet. */
export function purchasesOf(units: readonly string[], year: number): fc.Arbitrary<Purchases> {
  const party = fc.constantFrom(units[0]!, units[0]!, units[0]!, units.at(-1)!, 'Åre', 'Are');
  const day = days(year);
  const assignment = fc
    .record({
      ...{ date: day, start, careMinutes: minutes, adminMinutes: minutes, travelMinutes: minutes },
      ...{ ownJourney: fc.boolean(), requester: party, performer: party, patient, disputed: fc.boolean() },
      kind: fc.constantFrom(
        'primaryCare' as const,
        'primaryCare' as const,
        'specialist' as const,
        'accompanying' as const,
      ),
      cost: fc.nat({ max: 1_000_000 }),
      faulty: rarely,
    })
    .map(({ faulty, cost, ...drawn }): Assignment => ({
      ...drawn,
      ...(faulty && drawn.kind !== 'accompanying' && { careMinutes: -1 }),
      cost: drawn.kind === 'accompanying' && !faulty ? cost : null,
      origin: null,
    }));
  // Visits of one day to one patient, of which each but the first may differ from it in one thing.
  const others = fc.record({ start, careMinutes: minutes, adminMinutes: minutes, travelMinutes: minutes });
  const differing = fc.constantFrom('none', 'none', 'disputed', 'disputed', 'kind', 'patient', 'performer');
  const round = fc
    .tuple(
      assignment.filter(({ kind }) => kind !== 'accompanying'),
      fc.array(fc.tuple(others, differing), { minLength: 1, maxLength: 4 }),
    )
    .map(([first, visits]): Assignment[] => [
      first,
      ...visits.map(([times, by]) => ({ ...first, ...times, ...otherThan(first, by) })),
    ]);
  const shift = fc
    .record({
      ...{ date: day, hours: fc.nat({ max: 2400 }), requester: party, performer: party, patient },
      agreement: fc.constantFrom('AVT-1', 'AVT-1', 'AVT-2', ' '),
      granted: fc.option(day, { freq: 3 }),
      faulty: rarely,
    })
    .map(({ faulty, ...drawn }): CompanionShift => ({
      ...drawn,
      ...(faulty && { hours: 0.5 }),
      origin: null,
    }));
  // Stays that go on for weeks, with as many days between shifts as a stay may hold, or one more.
  const steps = fc.array(fc.constantFrom(1, 6, 7, 7, 8, 8, 9), { minLength: 3, maxLength: 6 });
  const stay = fc.tuple(shift, steps).map(([first, passed]): CompanionShift[] => {
    let day = read(first.date);
    return [first, ...passed.map((days) => ({ ...first, date: write((day = later(day, days))) }))];
  });
  return fc.record({
    assignments: fc
      .tuple(fc.array(assignment, { maxLength: 15 }), fc.array(round, { minLength: 1, maxLength: 4 }))
      .map(([single, rounds]) => [...single, ...rounds.flat()]),
    companionShifts: fc
      .tuple(fc.array(shift, { maxLength: 15 }), fc.array(stay, { maxLength: 3 }))
      .map(([single, stays]) => [...single, ...stays.flat()]),
    series: seriesOf(year),
  });
}

/** What makes work not of the same round. */
function otherThan({ kind, disputed }: Assignment, by: string): Partial<Assignment> {
  if (by === 'disputed') return { disputed: !disputed };
  if (by === 'patient' || by === 'performer') return { [by]: 'Other' };
  return by === 'kind' ? { kind: kind === 'specialist' ? 'primaryCare' : 'specialist' } : {};
}

/** Most in six weeks of the year, so that stays last, or on one of its days, so that work meets. */
function days(year: number): fc.Arbitrary<string> {
  const two = (number: number): string => String(number).padStart(2, '0');
  const dense = fc
    .integer({ min: 1, max: 42 })
    .map((day) => (day > 31 ? `${year}-04-${two(day - 31)}` : `${year}-03-${two(day)}`));
  const any = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([month, day]) => `${year}-${two(month)}-${two(day)}`);
  const edges = fc.constantFrom(`${year - 1}-12-30`, `${year}-01-01`, `${year}-12-31`, `${year + 1}-01-02`);
  const same = fc.constant(`${year}-03-12`);
  return fc.oneof(
    { weight: 3, arbitrary: dense },
    { weight: 3, arbitrary: any },
    { weight: 3, arbitrary: same },
    edges,
  );
}

/** The rate as announced, or the indices that it is raised by; one of them missing or stated twice now and then. */
function seriesOf(year: number): fc.Arbitrary<Activity[]> {
  const index = (of: number): fc.Arbitrary<Activity[]> =>
    rows({ post: 'servicePurchase', kind: 'vpi', period: String(of) }, 'count', -300, 900);
  const years = Array.from({ length: year - 2017 }, (_, i) => 2018 + i);
  return fc
    .tuple(
      fc.oneof(
        rows({ post: 'servicePurchase', kind: 'rate', period: String(year) }, 'amount', 0, 90_000),
        fc.tuple(...years.map(index)).map((some) => some.flat()),
      ),
      ...[year - 1, year].map((of) =>
        rows({ post: 'companion', kind: 'assistanceRate', period: String(of) }, 'amount', 0, 50_000),
      ),
    )
    .map((some) => some.flat());
}

function rows(
  about: Pick<Activity, 'post' | 'kind' | 'period'>,
  column: 'count' | 'amount',
  min: number,
  max: number,
): fc.Arbitrary<Activity[]> {
  return fc
    .tuple(fc.integer({ min, max }), fc.constantFrom(...Array<number>(60).fill(1), 0, 2))
    .map(([value, times]) => Array.from({ length: times }, () => rowOf({ ...about, [column]: value })));
}
