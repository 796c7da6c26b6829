// Fakturor och loggar: invoices as a table, and the logs of service purchase as files that can be read back.
import type { Invoice, InvoiceLine, Remark } from '../model/invoice.ts';
import type { Assignment, CompanionShift } from '../model/types.ts';
import { cell, hundredths, sheet } from './sheet.ts';

/** What the log file calls each kind of assignment. */
const KINDS: Readonly<Record<Assignment['kind'], string>> = {
  primaryCare: 'primärvård',
  specialist: 'specialistvård',
  accompanying: 'medföljande',
};

/** What the invoice file calls each remark. */
const REMARKS: Readonly<Record<Remark, string>> = {
  night: 'kväll eller natt ersätts inte',
  travelNotPaid: 'restid ersätts inte',
  splitDay: 'avrundat för dygnet',
  accompanying: 'till självkostnad',
  disputed: 'tvist: delas lika',
  noAgreement: 'avtal saknas',
  stayTooLong: 'längre än fyra veckor',
  repaid: 'återbetalning',
};

const INVOICE = [
  ...[
    'fakturanummer',
    'bestallare',
    'utforare',
    'patient',
    'datum',
    'starttid',
    'vard_min',
    'admin_min',
    'resa_min',
  ],
  ...['timmar', 'timpris_kr', 'belopp_kr', 'anmarkning', 'fakturadatum', 'forfallodatum'],
];
const ASSIGNMENTS = [
  ...['datum', 'starttid', 'vard_min', 'admin_min', 'resa_min', 'bestallare', 'utforare', 'patient'],
  ...['egen_resa', 'slag', 'kostnad_kr', 'tvist'],
];
const COMPANIONS = ['datum', 'timmar', 'bestallare', 'utforare', 'patient', 'avtal', 'beviljad'];

/** One row per line of the invoices. The date is the invoice's; of companions' invoices, that of their arrival. */
export function invoiceCsv(invoices: readonly Invoice[]): string {
  const rows = invoices.flatMap(({ number, requester, performer, patients, dated, due }) =>
    patients.flatMap(({ patient, lines }) =>
      lines.map((line) => [
        ...[number, requester, performer, patient].map(cell),
        ...lineCells(line),
        dated,
        due,
      ]),
    ),
  );
  return sheet(INVOICE, rows);
}

/** The log of assignments, as it is read. */
export function assignmentsCsv(assignments: readonly Assignment[]): string {
  const rows = assignments.map((assignment) => {
    const { date, start, requester, performer, patient, ownJourney, kind, cost, disputed } = assignment;
    return [
      date,
      clock(start),
      ...minuteCells(assignment),
      ...[requester, performer, patient].map(cell),
      yesNo(ownJourney),
      KINDS[kind],
      cost === null ? '' : hundredths(cost),
      yesNo(disputed),
    ];
  });
  return sheet(ASSIGNMENTS, rows);
}

/** The log of companions' shifts, as it is read. */
export function companionCsv(shifts: readonly CompanionShift[]): string {
  const rows = shifts.map(({ date, hours, requester, performer, patient, agreement, granted }) => [
    date,
    hundredths(hours),
    ...[requester, performer, patient, agreement].map(cell),
    granted ?? '',
  ]);
  return sheet(COMPANIONS, rows);
}

function lineCells({ date, repays, work, hours, rate, ore, remarks }: InvoiceLine): string[] {
  return [
    date,
    work ? clock(work.start) : '',
    ...(work ? minuteCells(work) : ['', '', '']),
    hundredths(hours),
    rate === null ? '' : hundredths(rate),
    hundredths(ore),
    remarks.map((remark) => (repays ? `${REMARKS[remark]} för ${repays}` : REMARKS[remark])).join(', '),
  ];
}

function minuteCells(
  minutes: Pick<Assignment, 'careMinutes' | 'adminMinutes' | 'travelMinutes'>,
): [string, string, string] {
  return [String(minutes.careMinutes), String(minutes.adminMinutes), String(minutes.travelMinutes)];
}

/** Minutes after midnight as `08:15`. */
function clock(minutes: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function yesNo(truth: boolean): string {
  return truth ? 'ja' : 'nej';
}
