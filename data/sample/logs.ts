// Exempelloggar: invented assignments of service purchase and companions in hospital, with pseudonyms for patients.
import { csv } from './text.ts';

/** Who asks and who does the work. */
const PARTIES = [
  ['JH06', 'Östersunds kommun'],
  ['JH12', 'Krokoms kommun'],
  ['JH16', 'Åre kommun'],
  ['JH18', 'Bergs kommun'],
  ['JH20', 'Bräcke kommun'],
  ['JH22', 'Härjedalens kommun'],
  ['JH25', 'Ragunda kommun'],
  ['JH27', 'Strömsunds kommun'],
] as const;

const ASSIGNMENTS = 40;
const FIRST_DAY = Date.UTC(2026, 0, 2);
const DAY = 24 * 60 * 60 * 1000;

const DAYTIME = ['08:15', '09:00', '09:40', '10:30', '13:10', '14:00', '15:25'];
const CARE = [25, 40, 30, 55, 20, 45, 35, 70];
const ADMIN = [10, 15, 5, 20, 10];
const TRAVEL = [20, 0, 35, 15, 0, 50];

/** Evening and night by the number of the assignment. */
const AT_NIGHT: Readonly<Record<number, string>> = { 7: '19:30', 18: '02:40', 29: '22:15', 36: '05:50' };
const SPECIALIST = [11, 23];
/** Staff in hospital by the number of the assignment, at cost. */
const ACCOMPANYING: Readonly<Record<number, string>> = { 14: '2845,50', 30: '3120,00', 31: '1987,25' };
const DISPUTED = [26];

/** The log of assignments in the first quarter of 2026, by day. */
export function assignments(): string {
  const rows = Array.from({ length: ASSIGNMENTS }, (_, n) => {
    const [unit, municipality] = PARTIES[(n * 3) % PARTIES.length]!;
    // Two patients at each unit.
    const patient = 1 + ((n * 3) % PARTIES.length) * 2 + (n % 3 === 0 ? 1 : 0);
    const cost = ACCOMPANYING[n];
    const minutes =
      cost === undefined
        ? [CARE[n % CARE.length], ADMIN[n % ADMIN.length], TRAVEL[n % TRAVEL.length]]
        : [0, 0, 0];
    const kind =
      cost !== undefined ? 'medföljande' : SPECIALIST.includes(n) ? 'specialistvård' : 'primärvård';
    return [
      ...[day(n * 2 + (n % 3)), AT_NIGHT[n] ?? DAYTIME[n % DAYTIME.length], ...minutes],
      ...[unit, municipality, pseudonym(patient), yesNo(n % 3 === 0), kind, cost ?? ''],
      yesNo(DISPUTED.includes(n)),
    ].join(';');
  });
  const header =
    'datum;starttid;vard_min;admin_min;resa_min;bestallare;utforare;patient;egen_resa;slag;kostnad_kr;tvist';
  return csv(header, rows);
}

/** Hours by day of three stays; benefit was granted afterwards for the second. */
const STAYS = [
  { first: 10, hours: ['7,5', '8', '8', '6,25'], patient: 31, agreement: '2026-01-09', granted: '' },
  { first: 38, hours: ['10', '12', '12'], patient: 32, agreement: '2026-02-06', granted: '2026-03-20' },
  { first: 63, hours: ['4', '8', '8', '8', '5,5'], patient: 33, agreement: 'Avtal 12', granted: '' },
];

/** The log of companions in inpatient care, by day. */
export function companionShifts(): string {
  const rows = STAYS.flatMap(({ first, hours, patient, agreement, granted }) =>
    hours.map((some, n) =>
      [
        day(first + n),
        some,
        'Medicinkliniken',
        'Exempelkommunen',
        pseudonym(patient),
        agreement,
        granted,
      ].join(';'),
    ),
  );
  return csv('datum;timmar;bestallare;utforare;patient;avtal;beviljad', rows);
}

function day(offset: number): string {
  return new Date(FIRST_DAY + offset * DAY).toISOString().slice(0, 10);
}

const pseudonym = (patient: number): string => `P${String(patient).padStart(2, '0')}`;
const yesNo = (yes: boolean): string => (yes ? 'ja' : 'nej');
