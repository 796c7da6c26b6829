// Assignments, shifts and series for the tests of service purchase, and random ones.
import fc from 'fast-check';
import type { Activity, Assignment, CompanionShift, Dataset } from '../../src/model/types.ts';
import { datasetOf } from './build.ts';

/** 612.50 kr an hour, announced for the year. */
export const ANNOUNCED = region('servicePurchase', 'rate', '2026', { amount: 61_250 });
/** 350.25 kr an hour. */
export const ASSISTANCE = region('companion', 'assistanceRate', '2026', { amount: 35_025 });

/** A `*` row of the activity file, on row 2. */
export function region(
  post: Activity['post'],
  kind: string,
  period: string,
  value: Partial<Pick<Activity, 'count' | 'amount' | 'origin'>>,
): Activity {
  const origin = { file: 'verksamhet.csv', rows: [2] };
  return { unitId: null, period, post, kind, count: null, amount: null, counterpart: null, origin, ...value };
}

/** Price index of a year, per cent × 10². */
export function vpi(year: number, percent: number | null): Activity {
  return region('servicePurchase', 'vpi', String(year), { count: percent });
}

/** 45 minutes of care at ten in the morning, bought by unit A of Östersund. */
export function assignment(some: Partial<Assignment> = {}): Assignment {
  return {
    date: '2026-03-14',
    start: 10 * 60,
    careMinutes: 45,
    adminMinutes: 0,
    travelMinutes: 0,
    ownJourney: true,
    requester: 'A',
    performer: 'Östersund',
    patient: 'P1',
    kind: 'primaryCare',
    cost: null,
    disputed: false,
    origin: { file: 'uppdrag.csv', rows: [2] },
    ...some,
  };
}

/** Eight hours under an agreement, bought by unit A of Hammarö. */
export function shift(some: Partial<CompanionShift> = {}): CompanionShift {
  return {
    date: '2026-03-02',
    hours: 800,
    requester: 'A',
    performer: 'Hammarö',
    patient: 'P1',
    agreement: 'AVT-1',
    granted: null,
    origin: { file: 'medfoljare.csv', rows: [2] },
    ...some,
  };
}

/** Units A and B with ten listed persons each, and what they bought. */
export function datasetWith(
  some: Partial<Pick<Dataset, 'assignments' | 'companionShifts' | 'activities' | 'lists'>>,
): Dataset {
  const persons = { '40-44': 10 };
  return { ...datasetOf({ A: { persons }, B: { persons } }), activities: [ANNOUNCED, ASSISTANCE], ...some };
}

const day = (year: number): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date(`${year}-01-01`), max: new Date(`${year}-12-31`), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const minutes = fc.oneof(fc.nat({ max: 200 }), fc.constantFrom(0, 20, 59, 60, 61, 120));
const start = fc.oneof(fc.nat({ max: 1439 }), fc.constantFrom(479, 480, 1019, 1020));
const party = fc.constantFrom('A', 'B', 'Östersund', 'Åre', 'Are');
const patient = fc.constantFrom('P1', 'P2', 'P3');

/** Logs of 2026 in which days, patients and parties often meet. */
export const assignmentLogs: fc.Arbitrary<Assignment[]> = fc.array(
  fc
    .record({
      ...{ date: fc.oneof(day(2026), fc.constantFrom('2026-03-31', '2026-04-01')), start },
      ...{ careMinutes: minutes, adminMinutes: minutes, travelMinutes: minutes, ownJourney: fc.boolean() },
      ...{ requester: party, performer: party, patient, disputed: fc.boolean() },
      kind: fc.constantFrom('primaryCare' as const, 'specialist' as const, 'accompanying' as const),
      cost: fc.nat({ max: 1_000_000 }),
    })
    .map((drawn) => assignment({ ...drawn, cost: drawn.kind === 'accompanying' ? drawn.cost : null })),
  { maxLength: 25 },
);

/** Logs of 2026, some shifts without agreement, some paid back in the same year. */
export const shiftLogs: fc.Arbitrary<CompanionShift[]> = fc.array(
  fc
    .record({
      ...{ date: day(2026), hours: fc.nat({ max: 2400 }), requester: party, performer: party, patient },
      agreement: fc.constantFrom('AVT-1', 'AVT-2', ''),
      granted: fc.option(day(2026)),
    })
    .map(shift),
  { maxLength: 25 },
);
