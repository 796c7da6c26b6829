// Service purchase and companions: the words of the page.
import type { Dictionary } from '../sv.ts';
import { NBSP, plural } from './words.ts';

export const purchase: Dictionary['purchase'] = {
  title: 'Service purchase and companions',
  intro:
    'Whoever hires staff from another care provider pays for the time. Here the hourly price is computed, the log becomes invoices, and what was bought can be followed up.',
  year: 'Year',
  date: 'Date',
  requester: 'Requester',
  performer: 'Performer',
  patient: 'Patient code',
  hours: 'Hours',
  hour: 'h',
  hoursByRate: 'Hours × rate',
  kr: 'SEK',
  krHour: 'SEK/h',
  sum: 'Sum',
  remarks: 'Remark',
  scheme: {
    label: 'Agreement',
    name: { region: 'Service purchase in Jämtland Härjedalen', varmland: 'Companions in Värmland' },
    about: {
      region:
        'The region and the municipalities can hire staff from each other. Whoever asks for the service is responsible for the care and pays per started hour. Work within the primary-care assignment between 17.00 and 08.00 is done without compensation.',
      varmland:
        'When a patient is admitted, the region can buy time from staff who know the patient. The price is hours times the assistance rate of the year. Nothing is paid without a signed agreement, nor after four weeks.',
    },
    source: {
      region:
        'Source: the main agreement between Region Jämtland Härjedalen and the municipalities, appendices 2 and 4.',
      varmland:
        'Source: the agreement of Region Värmland and its municipalities on companions in care, appendix 1.',
    },
  },
  series: {
    notPercent: 'Write per cent with at most two decimals, for example 2.8.',
    notKronor: 'Write kronor with at most two decimals, for example 540.50.',
  },
  rates: {
    title: 'Hourly rate',
    sentence: (year: number, kr: string, first: string, firstYear: number) =>
      `A started hour costs ${kr}${NBSP}SEK in ${year}. In ${firstYear} it cost ${first}${NBSP}SEK.`,
    barred: (year: number) =>
      `The hourly rate of ${year} cannot be computed yet: the price index is missing.`,
    about: (kr: string, year: number) =>
      `The rate was ${kr}${NBSP}SEK up to and including ${year} and is then raised each year by the healthcare price index (VPI). The source does not print the index. Write it in for each year, or the rate that the region has announced. No value is invented. The chain is rounded only at its end, to whole öre. A raised figure tells how many years in a row have the same index.`,
    caption: 'Hourly rate by year, with price index and announced rate',
    vpi: 'Price index (VPI)',
    vpiOf: (year: number) => `Price index (VPI) ${year}, per cent`,
    announcedRate: 'Announced rate',
    announcedOf: (year: number) => `Announced rate ${year}, kronor`,
    rate: 'Rate',
    how: 'How it is computed',
    missing: (years: string) => `The price index is missing for ${years}.`,
    announced: 'Announced by the region; goes before the index.',
    printed: 'Printed in the agreement, appendix 4.',
  },
  assistance: {
    title: 'Amount per hour',
    about:
      'The price follows the national amount per hour of personal assistance. The agreement does not print it. Write it in for each year.',
    rate: 'Kronor per hour',
    rateOf: (year: number) => `Assistance rate per hour ${year}, kronor`,
  },
  kind: {
    primaryCare: 'Primary care',
    specialist: 'Specialist care',
    accompanying: 'Staff in hospital',
  },
  remark: {
    night: 'Evening or night: without compensation',
    travelNotPaid: 'The journey is not paid: it was not made for this alone',
    splitDay: 'The hours are rounded for the day',
    accompanying: 'Actual cost',
    disputed: 'Split equally: the requester pays half',
    noAgreement: 'No agreement: nothing is paid',
    stayTooLong: 'Longer than four weeks: nothing is paid',
    repaid: 'Repayment: assistance was granted afterwards',
  },
  barred: {
    hourlyRate: (year: string) => `The rate of ${year} is missing`,
    assistanceRate: (year: string) => `The amount per hour of ${year} is missing`,
    cost: () => 'The cost is missing',
    row: () => 'Cannot be computed. The reason stands below the table',
  },
  repays: (day: string) => `For ${day}`,
  log: {
    title: 'Assignments',
    sentence: (count: string, unpaid: number) =>
      `Assignments in the log: ${count}.${unpaid === 0 ? '' : ` ${unpaid} of them were done in the evening or at night and are not paid.`}`,
    caption: 'All assignments by date, with hours, amount and remark',
    start: 'Time',
    care: 'Care, min',
    admin: 'Admin., min',
    travel: 'Travel, min',
    kind: 'Kind',
    removeOf: (date: string, patient: string) => `Remove ${date}, ${patient}`,
    remove: 'Remove',
    shown: (n: string, all: string) => `Showing ${n} of ${all}.`,
    more: (n: string) => `Show ${n} more`,
    all: (n: string) => `Show all ${n}`,
    fewer: 'Show fewer',
    emptyTitle: 'The log is empty.',
    empty: 'Load a file under Data, or write rows below. The example file shows what the file looks like.',
    columns: {
      assignments:
        'One row per assignment. The first eight columns are required. Own journey (egen_resa) is yes (ja) where the journey was made for the assignment alone. The patient is named by a pseudonym.',
      companionShifts:
        'One row per day. The agreement (avtal) is the date or number of the signed agreement. The last column is the day on which assistance was granted afterwards, otherwise empty.',
    },
    load: 'Load a log',
    save: 'Download the log (CSV)',
    saveExample: 'Download the example file',
    noExample: 'The example file could not be had. Reload the page and try again.',
    file: { assignments: 'service-purchase.csv', companionShifts: 'companions.csv' },
    add: { assignments: 'Add an assignment', companionShifts: 'Add a day' },
    row: (row: number | null) => (row === null ? '' : `(Row ${row}.)`),
    moreFaults: (n: number) => `${n} more`,
  },
  shifts: {
    title: 'Companions, day by day',
    sentence: (days: number, repayments: number) =>
      `The log has ${days} ${plural(days, 'day', 'days')}${repayments === 0 ? '' : ` and ${repayments} ${plural(repayments, 'repayment', 'repayments')}`}.`,
    caption: 'All days by date, with hours, amount and remark',
    agreement: 'Agreement',
    agreementHint: 'Date or number. Nothing is paid without an agreement.',
    granted: 'Assistance granted',
    grantedHint: 'The day of the decision, if assistance was granted afterwards. The amount is then repaid.',
    hoursHint: 'For example 7.5',
    requesterHint: 'The hospital ward',
    performerHint: 'The municipality or the assistance company',
  },
  form: {
    add: 'Add',
    added: 'The assignment has been added. Undo is above.',
    shiftAdded: 'The day has been added. Undo is above.',
    faulty: (n: number) =>
      `${plural(n, 'One field needs', `${n} fields need`)} mending. Nothing has been added.`,
    failed: (message: string) => `The row could not be added. The browser says: ${message}`,
    example: (text: string) => `For example ${text}`,
    empty: 'Fill in this field.',
    personalNumber:
      'This looks like a personal identity number and is not accepted: the page must not be able to point out a patient. Write a pseudonym, for example P01.',
    care: 'Care, minutes',
    admin: 'Administration, minutes',
    adminHint: 'Documentation and reporting back',
    travel: 'Travel, minutes',
    ownJourney: 'The journey was made for this alone',
    cost: 'Cost, kronor',
    costHint: 'Wage, travel and travel time',
    requesterHint: 'Who asks and pays. Choose a care unit or write a name.',
    performerHint: 'Who does the work, for example a municipality.',
    patientHint: 'A pseudonym, never a personal identity number',
    disputed: 'Unclear who is to pay: split equally',
    kindHint: {
      primaryCare: 'Paid between 08.00 and 17.00',
      specialist: 'Paid at all hours',
      accompanying: 'Municipal staff in hospital, at actual cost',
    },
  },
  invoices: {
    title: { region: 'Invoices by quarter', varmland: 'Invoices by month' },
    sentence: (n: number, period: string, kr: string) =>
      `${n} ${plural(n, 'invoice', 'invoices')} for ${period}, ${kr}${NBSP}SEK in all.`,
    none: (period: string) =>
      `There is nothing to invoice for ${period}. Choose another period, or add to the log.`,
    waiting: (period: string) =>
      `The invoices for ${period} cannot be computed yet. What is missing is told at the rate and the log.`,
    some: 'Some invoices are missing: rows of the log cannot be computed.',
    part: { region: 'Quarter', varmland: 'Month' },
    dated: { region: 'Invoice date', varmland: 'Day of arrival' },
    datedHint: {
      region: 'The invoice is due 30 days later',
      varmland: 'The days of payment are counted from the day on which the invoice arrives',
    },
    notDay: 'No calendar has this day. Write for example 2026-04-01.',
    caption: (period: string) => `Invoices ${period}: number, parties, hours, amount and due date`,
    number: 'Number',
    from: 'From',
    to: 'To',
    due: 'Due date',
    saveAll: 'Download all as CSV',
    saveOne: 'Download as CSV',
    print: 'Print',
    close: 'Close the invoice',
    file: 'invoices',
    cost: (name: string, year: number) => `The cost is in the income statement of ${name} for ${year}.`,
    income: (name: string, year: number) => `The income is in the income statement of ${name} for ${year}.`,
    toUnit: 'To the unit',
    explain: 'How the year’s amount is computed',
  },
  document: {
    title: 'Invoice',
    credit: 'Credit note',
    period: 'Period',
    total: 'To pay',
    creditTotal: 'In your favour',
    about: {
      region:
        'Service purchase under the main agreement between Region Jämtland Härjedalen and the municipalities, appendix 4. The time is care, administration and, where the journey was made for this alone, travel. A started hour counts as whole.',
      varmland:
        'Companions in inpatient care under the agreement of Region Värmland and its municipalities, appendix 1. Hours times the year’s assistance rate.',
    },
    specification: 'Specification by patient',
    basis: 'Basis',
    minutes: (care: string, admin: string, travel: string) =>
      `Care ${care} + administration ${admin}${travel === '0' ? '' : ` + travel ${travel}`} minutes`,
    patient: (patient: string) => `Patient code ${patient}`,
    subtotal: (patient: string) => `Sum of ${patient}`,
    terms: {
      region: (days: string, due: string) => `To be paid by ${due}, ${days} days from the invoice date.`,
      varmland: (days: string, due: string) => `To be paid by ${due}, ${days} days from the day of arrival.`,
    },
    repaid: 'The amount is to be paid back to the requester.',
    interest: (markup: string) =>
      `After the due date statutory interest is charged: the reference rate plus ${markup} percentage points (section 6 of the Interest Act).`,
  },
  interest: {
    title: 'If the invoice is paid late',
    about: (due: string) =>
      `Interest runs from the day after ${due} to the day of payment. The central bank sets the reference rate for each half-year; it is written in here.`,
    paid: 'Day of payment',
    rates: 'Reference rate by half-year',
    from: 'Holds from',
    rate: 'Reference rate',
    rateOf: (from: string) => `Reference rate from ${from}, per cent`,
    inTime: 'Paid in time: no interest.',
    sum: (kr: string) => `Interest: ${kr}${NBSP}SEK`,
  },
  followUp: {
    title: 'Follow-up and flat rate',
    sentence: (name: string, kr: string, period: string, flat: string) =>
      `${name} has bought the most: ${kr}${NBSP}SEK in ${period}. A flat rate of ${flat}${NBSP}SEK a month would have paid the same.`,
    about:
      'A flat rate is a fixed sum a month that the requester pays, so that nobody has to measure the time of each assignment. The agreement aims at it in the long run (main agreement 10). Shown here is the flat rate that would have paid the same over the period.',
    caption: (period: string) => `Services bought by requester, ${period}`,
    assignments: 'Jobs',
    unpaid: 'Of them unpaid',
    perMonth: 'Flat rate, SEK/month',
    how: 'How the sum is divided',
    formula: (months: number, kr: string, rest: string | null) =>
      `${months} ${plural(months, 'month', 'months')} × ${kr}${NBSP}SEK${rest === null ? '' : `, and ${rest}${NBSP}SEK is left over`}`,
  },
  disputed: {
    title: 'Where it is unclear who is to pay',
    about:
      'Where the parties disagree about who bears the cost, or no rule is found, it is split equally (main agreement 7.7 and 8). The requester’s half is rounded to whole öre; the performer bears the rest.',
    none: 'No assignment in the log is disputed.',
    caption: 'Disputed assignments and how the cost is split',
    whole: 'Whole cost, SEK',
    pays: 'The requester pays, SEK',
    bears: 'The performer bears, SEK',
  },
};
