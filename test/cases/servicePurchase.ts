// Worked examples of service purchase, bilaga 2 and 4. An hour costs 612.50 kr where nothing else is said.
import type { AssignmentRemark } from '../../src/model/assignment.ts';
import type { Assignment } from '../../src/model/types.ts';
import type { Readings } from '../model/build.ts';

export interface PurchaseCase {
  /** A sentence: what the rule does. */
  readonly name: string;
  readonly section: 'bilaga 2' | 'bilaga 4' | `huvudavtalet §${string}`;
  readonly readings?: Readings;
  readonly assignments: readonly Partial<Assignment>[];
  /** Paid hours, öre and remarks of each, in the order of time. */
  readonly expected: readonly (readonly [
    hours: number,
    ore: number,
    remarks?: readonly AssignmentRemark[],
  ])[];
  /** The arithmetic. */
  readonly because: string;
}

const TWENTIES = [
  { start: 540, careMinutes: 20 },
  { start: 600, careMinutes: 20 },
  { start: 660, careMinutes: 20 },
];
const BY_DAY: Readings = { 'servicePurchase.hour': 'patientDay' };

export const PURCHASE_CASES: readonly PurchaseCase[] = [
  {
    name: 'sixty minutes are one started hour',
    section: 'bilaga 4',
    assignments: [{ careMinutes: 60 }],
    expected: [[1, 61_250]],
    because: '60 ÷ 60 = 1 h × 612.50 kr',
  },
  {
    name: 'sixty-one minutes are two',
    section: 'bilaga 4',
    assignments: [{ careMinutes: 61 }],
    expected: [[2, 122_500]],
    because: '61 ÷ 60 is more than 1: 2 h × 612.50 kr',
  },
  {
    name: 'no minutes are no hours',
    section: 'bilaga 4',
    assignments: [{ careMinutes: 0 }],
    expected: [[0, 0]],
    because: 'no hour was started',
  },
  {
    name: 'administration and a journey of its own count as care does',
    section: 'bilaga 4',
    assignments: [{ careMinutes: 45, adminMinutes: 10, travelMinutes: 20, ownJourney: true }],
    expected: [[2, 122_500]],
    because: '45 + 10 + 20 = 75 minutes: 2 h × 612.50 kr',
  },
  {
    name: 'a journey shared with ordinary visits does not count',
    section: 'bilaga 4',
    assignments: [{ careMinutes: 45, adminMinutes: 10, travelMinutes: 20, ownJourney: false }],
    expected: [[1, 61_250, ['travelNotPaid']]],
    because: '45 + 10 = 55 minutes: 1 h × 612.50 kr',
  },
  {
    name: 'three visits of twenty minutes in a day are three started hours',
    section: 'bilaga 4',
    assignments: TWENTIES,
    expected: [
      [1, 61_250],
      [1, 61_250],
      [1, 61_250],
    ],
    because: 'each is rounded up to 1 h',
  },
  {
    name: 'by patient and day they are one, and it stands at the first',
    section: 'bilaga 4',
    readings: BY_DAY,
    assignments: TWENTIES,
    expected: [
      [1, 61_250, ['splitDay']],
      [0, 0, ['splitDay']],
      [0, 0, ['splitDay']],
    ],
    because: '20 + 20 + 20 = 60 minutes: 1 h × 612.50 kr',
  },
  {
    name: 'by patient and day the next hour stands at the visit that starts it',
    section: 'bilaga 4',
    readings: BY_DAY,
    assignments: [
      { start: 540, careMinutes: 50 },
      { start: 600, careMinutes: 10 },
      { start: 660, careMinutes: 1 },
      { start: 720, careMinutes: 130 },
    ],
    expected: [
      [1, 61_250, ['splitDay']],
      [0, 0, ['splitDay']],
      [1, 61_250, ['splitDay']],
      [2, 122_500, ['splitDay']],
    ],
    because: '50 → 1 h, 60 → 1 h, 61 → 2 h, 191 → 4 h: 1, 0, 1 and 2 more',
  },
  {
    name: 'by patient and day other patients, performers, requesters, days, kinds and disputes stand alone',
    section: 'bilaga 4',
    readings: BY_DAY,
    assignments: [
      { start: 541, careMinutes: 20 },
      { start: 542, careMinutes: 20, patient: 'P2' },
      { start: 543, careMinutes: 20, performer: 'Berg' },
      { start: 544, careMinutes: 20, requester: 'B' },
      { start: 545, careMinutes: 20, kind: 'specialist' },
      { start: 546, careMinutes: 20, disputed: true },
      { start: 540, careMinutes: 20, date: '2026-03-15' },
    ],
    expected: [
      [1, 61_250],
      [1, 61_250],
      [1, 61_250],
      [1, 61_250],
      [1, 61_250],
      [1, 30_625, ['disputed']],
      [1, 61_250],
    ],
    because: '1 h each, the disputed one at half of 612.50 kr',
  },
  {
    name: 'by patient and day the work of the evening is not counted with that of the day',
    section: 'bilaga 2',
    readings: BY_DAY,
    assignments: [
      { start: 960, careMinutes: 50 },
      { start: 1020, careMinutes: 50 },
    ],
    expected: [
      [1, 61_250],
      [0, 0, ['night']],
    ],
    because: '50 minutes: 1 h × 612.50 kr; 17.00 is evening',
  },
  {
    name: 'what begins at 16.59 is paid, however long it lasts',
    section: 'bilaga 2',
    assignments: [{ start: 16 * 60 + 59, careMinutes: 120 }],
    expected: [[2, 122_500]],
    because: '2 h × 612.50 kr',
  },
  {
    name: 'what begins at 17.00 is done without compensation',
    section: 'bilaga 2',
    assignments: [{ start: 17 * 60, careMinutes: 120 }],
    expected: [[0, 0, ['night']]],
    because: 'evenings and nights from 17.00',
  },
  {
    name: 'what begins at 07.59 is done without compensation',
    section: 'bilaga 2',
    assignments: [{ start: 7 * 60 + 59, careMinutes: 120 }],
    expected: [[0, 0, ['night']]],
    because: 'evenings and nights until 08.00',
  },
  {
    name: 'what begins at 08.00 is paid',
    section: 'bilaga 2',
    assignments: [{ start: 8 * 60, careMinutes: 120 }],
    expected: [[2, 122_500]],
    because: '2 h × 612.50 kr',
  },
  {
    name: 'work for specialised care is paid at night too',
    section: 'bilaga 2',
    assignments: [{ start: 23 * 60, careMinutes: 30, kind: 'specialist' }],
    expected: [[1, 61_250]],
    because: '1 h × 612.50 kr',
  },
  {
    name: 'staff in hospital are paid at cost, at any hour and for no hours',
    section: 'bilaga 4',
    assignments: [{ start: 1320, careMinutes: 480, kind: 'accompanying', cost: 234_567 }],
    expected: [[0, 234_567, ['accompanying']]],
    because: 'wage, travel and travel time: 2 345.67 kr',
  },
  {
    name: 'the requester of a disputed assignment pays half',
    section: 'huvudavtalet §7.7',
    assignments: [{ careMinutes: 61, disputed: true }],
    expected: [[2, 61_250, ['disputed']]],
    because: '2 h × 612.50 kr ÷ 2',
  },
  {
    name: 'an odd öre of a disputed cost falls to the requester',
    section: 'huvudavtalet §8',
    assignments: [{ kind: 'accompanying', cost: 100_001, disputed: true }],
    expected: [[0, 50_001, ['accompanying', 'disputed']]],
    because: '1 000.01 kr ÷ 2 = 500.005 kr, rounded away from zero',
  },
];
