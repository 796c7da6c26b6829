// Engelska texter: key for key as in Swedish. Column names stay in Swedish, for that is what the files use.
import type { Dictionary } from './sv.ts';
import { activity } from './en/activity.ts';
import { audit } from './en/audit.ts';
import { compare } from './en/compare.ts';
import { competition } from './en/competition.ts';
import { data } from './en/data.ts';
import { fault } from './en/fault.ts';
import { accessibility } from './en/accessibility.ts';
import { glossary } from './en/glossary.ts';
import { goal } from './en/goal.ts';
import { method } from './en/method.ts';
import { register } from './en/register.ts';
import { inputs } from './en/inputs.ts';
import { intake } from './en/intake.ts';
import { interpretations } from './en/interpretations.ts';
import { keeping } from './en/keeping.ts';
import { line } from './en/line.ts';
import { link } from './en/link.ts';
import { masking } from './en/masking.ts';
import { offline } from './en/offline.ts';
import { out } from './en/out.ts';
import { parameter } from './en/parameter.ts';
import { pots } from './en/pots.ts';
import { printing } from './en/printing.ts';
import { purchase } from './en/purchase.ts';
import { ruleText } from './en/ruleText.ts';
import { ranking } from './en/ranking.ts';
import { sensitivity } from './en/sensitivity.ts';
import { scenario } from './en/scenario.ts';
import { several } from './en/several.ts';
import { start } from './en/start.ts';
import { search } from './en/search.ts';
import { takeOut } from './en/takeOut.ts';
import { menu, trail } from './en/trail.ts';
import { tour } from './en/tour.ts';
import { transition } from './en/transition.ts';
import { unitView } from './en/unitView.ts';
import { why } from './en/why.ts';
import { NBSP, plural, rulesOf } from './en/words.ts';
import { weights } from './en/weights.ts';
import { workbook } from './en/workbook.ts';
import { years } from './en/years.ts';

const severity: Dictionary['severity'] = { error: 'Error', question: 'Question', warning: 'Note' };

const checkName: Dictionary['reconcile']['check'] = {
  listing: line.listing.name,
  cni: line.cni.name,
  sparsity: line.sparsity.name,
  medication: line.medication.name,
  rehab: line.rehab.name,
  total: 'Total',
  listed: 'Listed inhabitants',
  aged16to67: 'Listed, aged 16–67',
  eligible: 'Listed, entitled to the rural factor',
};

/** For narrow screens. */
const checkShort: Dictionary['reconcile']['checkShort'] = {
  listing: line.listing.short,
  cni: line.cni.short,
  sparsity: line.sparsity.short,
  medication: line.medication.short,
  rehab: line.rehab.short,
  total: checkName.total,
  listed: 'Listed',
  aged16to67: 'Aged 16–67',
  eligible: 'Rural',
};

export const en: Dictionary = {
  appName: 'Hälsovalssimulatorn',
  otherLanguage: {
    code: 'sv',
    name: 'Svenska',
    label: 'Byt till svenska',
    failed: 'De svenska texterna kunde inte hämtas. Kontrollera anslutningen och försök igen.',
  },
  skipToContent: 'Skip to content',
  unit: {
    tkr: 'SEK thousand',
    mkr: 'MSEK',
    tkrYear: 'SEK thousand/year',
    krYear: 'SEK/year',
    krPerListed: 'SEK per listed inhabitant per year',
  },
  nav: {
    label: 'Pages',
    overview: 'Overview',
    unit: 'Care unit',
    compare: 'Compare',
    scenario: 'Scenario',
    sensitivity: 'Sensitivity',
    purchase: 'Service purchase',
    data: 'Data',
    method: 'Method',
    start: 'Home',
    glossary: 'Glossary',
    accessibility: 'Accessibility',
    print: 'Print',
  },
  table: {
    columns: 'Scroll the table sideways to see all columns.',
    both: (rows) => `Scroll in the table to see all ${rows} rows and all columns.`,
  },
  theme: { label: 'Appearance', auto: 'As the computer', light: 'Light', dark: 'Dark' },
  status: { decided: 'decided', proposal: 'proposal', indexed: 'indexed', assumed: 'assumed' },
  line,
  severity,
  fault,
  activity,
  audit,
  inputs,
  intake,
  unitView,
  printing,
  purchase,
  why,
  years,
  pots,
  goal,
  register,
  transition,
  parameter,
  scenario,
  interpretations,
  ruleText,
  weights,
  compare,
  ranking,
  competition,
  several,
  sensitivity,
  keeping,
  offline,
  takeOut,
  menu,
  trail,
  search,
  start,
  tour,
  method,
  glossary,
  accessibility,
  context: {
    label: 'What the page shows',
    data: 'Data set',
    sample: 'Sample data',
    list: 'List date',
    ownList: 'Each year’s own list',
    bothOn: (period: string) => `${period} for all years`,
    year: 'Rule year',
    scenario: 'Scenario',
    noScenario: 'none',
    own: 'own proposal',
    reconciled: 'Reconciles',
    unreconciled: 'Not reconciled',
    unpublished: 'Nothing to reconcile with',
    waiting: 'Calculating…',
  },
  sample: {
    title: 'Sample data',
    text: 'Invented figures, calibrated against published totals. No amount refers to a real care unit.',
    partly: 'Part of the data set is sample data: invented figures, calibrated against published totals.',
    load: 'Load your own files',
  },
  viewFailed: {
    title: 'This part of the page could not be fetched',
    text: 'It may be the connection, or a new version may have been published. Reload the page; your work is kept in the browser.',
    reload: 'Reload the page',
  },
  loading: { title: 'Calculating the payments…', text: 'This usually takes less than a second.' },
  failed: {
    title: 'The calculation could not be made',
    worker:
      'The part of the page that makes the calculations did not start or was interrupted. Nothing you have loaded is lost.',
    retry: 'Try again',
    detail: (message: string) => `The browser reports: ${message}`,
  },
  overview: {
    title: (year: string, other: string, change: string, more: boolean) =>
      `${rulesOf(year)} give the care units ${change}${NBSP}million kronor ${more ? 'more' : 'less'} than those of ${other}`,
    titleYears: (year: string, other: string, change: string, more: boolean) =>
      `For those listed the care units receive ${change}${NBSP}million kronor ${more ? 'more' : 'less'} in ${year} than in ${other}`,
    titleSame: (year: string, other: string) =>
      `For those listed the care units receive as much in ${year} as in ${other}`,
    titleAlone: (year: string) => `Payment for listed inhabitants in ${year}`,
    titleBarred: (year: string) => `The total for ${year} cannot be calculated yet`,
    eyebrow: (year: string, status: string, period: string) =>
      `Payment for listed inhabitants · rule year ${year} (${status}) · list date ${period}`,
    against: (year: string) => `compared with ${year}`,
    listed: (n: string) => `${n} listed`,
    perListed: (kr: string) => `SEK${NBSP}${kr} per listed inhabitant per year`,
    monthly: (tkr: string) => `SEK${NBSP}${tkr} thousand a month`,
    shares: (parts: string) => `The total by item: ${parts}.`,
    sharesTable: (table: string) => `The amounts are in the table under “${table}”.`,
    sharesElsewhere: (place: string, table: string) =>
      `The amounts are on the page ${place}, in the table under “${table}”.`,
    extra: (tkr: string, units: number, paid: string) =>
      `In addition, SEK${NBSP}${tkr} thousand a year goes to ${units} ${plural(units, 'external care unit', 'external care units')} as supplement and VAT compensation: SEK${NBSP}${paid} thousand is paid out in all.`,
    extraWithin: (tkr: string, units: number) =>
      `The total includes SEK${NBSP}${tkr} thousand a year to ${units} ${plural(units, 'external care unit', 'external care units')} as supplement and VAT compensation.`,
    sameList: (period: string) =>
      `Both years’ rules are applied to the same list (${period}), so the whole difference comes from the rules.`,
    ownLists: (year: string, period: string, other: string, otherPeriod: string) =>
      `${year} is calculated on the list for ${period}, ${other} on the list for ${otherPeriod}.`,
    causes: (rules: string, list: string, period: string) =>
      `Of the difference, ${rules}${NBSP}million kronor comes from the rules (calculated on the list for ${period}) and ${list}${NBSP}million from changes in the list.`,
    faults: (n: number) => `${n} ${plural(n, 'thing', 'things')} to look at in the data set`,
  },
  pools: {
    title: 'How the money is distributed',
    caption: (year: string, other: string) =>
      `Payment per item in ${year} and ${other} in SEK thousand per year, with the difference`,
    post: 'Item',
    difference: 'Difference',
    percent: 'In per cent',
    sum: 'Total for listed inhabitants',
    paid: 'To be paid out',
    sentence: (other: string, line: string, by: string) =>
      `Largest difference from ${other}: ${line}, ${by}${NBSP}SEK thousand.`,
  },
  reconcile: {
    title: 'Reconciliation',
    caption: (year: string) => `Calculated against published figures for ${year}, in SEK thousand per year`,
    personsCaption: (year: string) =>
      `People on the list against what the published amounts imply for ${year}`,
    what: 'Item',
    deviation: 'Deviation',
    allowed: 'Allowed',
    agrees: 'Agrees',
    differs: 'Differs',
    unknown: 'Cannot be calculated',
    unpublished: (year) =>
      `Nothing is published for ${year}. The rules are those of the year before, raised by an index, so there are no amounts to reconcile with. The data can be reconciled with a year that has published amounts.`,
    allAgree: (year: string) =>
      `Every item is within the rounding of the amount per point and the pool printed for ${year}.`,
    someDiffer: (n: number) =>
      `${n} ${plural(n, 'row differs', 'rows differ')} by more than the rounding allows.`,
    marked: 'All figures are marked “Not reconciled”.',
    otherSize: (listed: string, implied: string) =>
      `The data set has ${listed} listed; the published amounts are for about ${implied}. So the pools cannot agree.`,
    ofBase: (year: string) =>
      `A scenario is meant to differ from what is published. The reconciliation is of the data, under the rules of ${year}.`,
    otherList: (year: string, period: string) =>
      `The published amounts for ${year} are based on that year’s list; here the list for ${period} is used.`,
    accepted: (n: number, all: number) =>
      n < all
        ? `${n} of them ${plural(n, 'is', 'are')} accepted with a reason.`
        : `${plural(n, 'It is', 'They are')} accepted with a reason.`,
    elsewhere: (n: number) =>
      `${n} other ${plural(n, 'check differs', 'checks differ')}: see all checks below.`,
    skipped: (rows: number) =>
      `${rows} ${plural(rows, 'row was', 'rows were')} not counted when the files were loaded: faulty rows that were skipped, or units that were left out.`,
    how: 'How the limit is set',
    howText:
      'The published amounts per point (krontal) are rounded to whole kronor and the pools (potter) to whole thousands. The deviation allowed is half a krona for each person the item is calculated on, plus half a thousand.',
    check: checkName,
    checkShort,
  },
  units: {
    title: (year: string, status: string) =>
      `What each care unit receives for its listed in ${year} (${status})`,
    open: 'The unit’s income, month by month',
    axis: {
      perListed: 'SEK per listed inhabitant per year',
      share: 'share of the care unit’s payment',
    },
    amountAxis: { kr: 'SEK/year', tkr: 'SEK thousand/year', mkr: 'MSEK/year' },
    one: (name: string, amount: string, perListed: string) =>
      `${name} is paid MSEK${NBSP}${amount} a year, SEK${NBSP}${perListed} per listed inhabitant.`,
    view: 'Show as',
    chart: 'Chart',
    table: 'Table',
    measure: 'Measure',
    measures: { amount: 'SEK', perListed: 'SEK per person', share: 'Share' },
    sort: 'Sort by',
    sortBy: (column: string) => `Sort by ${column}`,
    seek: 'Search unit or municipality',
    sorts: {
      name: 'Name',
      amount: 'Amount',
      perListed: 'Per person',
      distance: 'Distance',
    },
    ownership: 'Operator',
    ownerships: { all: 'All', region: 'Run by the region', external: 'External' },
    external: 'external',
    region: 'run by the region',
    chartLabel: (title: string, n: number) =>
      `${title}. Bar chart of ${n} ${plural(n, 'care unit', 'care units')}. Move between the care units with the arrow keys.`,
    claim: (most: string, year: string, amount: string, status: string) =>
      `${most} receives the most in ${year}: SEK${NBSP}${amount} million a year (${status})`,
    sentence: (high: string, highBy: string, low: string, lowBy: string) =>
      `Per listed inhabitant, ${high} receives the most (SEK${NBSP}${highBy}) and ${low} the least (SEK${NBSP}${lowBy}).`,
    barred: (n: number) =>
      `${n} ${plural(n, 'care unit has', 'care units have')} no amount because information is missing.`,
    more: (n: number) => `Show ${n} more`,
    shown: (n: number, all: number) => `Showing ${n} of ${all} care units.`,
    none: 'No care unit matches the selection.',
    column: {
      unit: 'Care unit',
      municipality: 'Municipality',
      ownership: 'Operator',
      distance: 'Distance',
      cni: 'CNI index',
      listed: 'Listed',
      total: 'Total',
      perListed: 'Per listed inhabitant',
    },
    changeColumn: (other: string) => `Against ${other}`,
    tableCaption: (year: string, period: string) =>
      `Payment per care unit in ${year}, list date ${period}. Amounts in SEK per year.`,
    region_total: 'The whole region',
    missing: 'Cannot be calculated',
    source:
      'Source: the region’s terms for care providers (Förfrågningsunderlag Hälsoval Region Jämtland Härjedalen), §5.1.',
    stamps: { sample: 'Sample data – invented figures', unreconciled: 'Not reconciled' },
  },
  download: {
    results: 'Download the results (CSV)',
    resultsHint: 'One row per care unit and line, for all rule years and the scenario shown.',
    sampleFile: {
      units: 'Download the care unit file (CSV)',
      listing: 'Download the listing file (CSV)',
      activities: 'Download the activity file (CSV)',
      assignments: 'Download the service purchase log (CSV)',
      companionShifts: 'Download the companion log (CSV)',
    },
    done: (name: string) => `The file ${name} has been downloaded.`,
    scenario: 'Baseline',
    list: (period: string) => `list ${period}`,
    sampleStamp: 'sample data',
    unreconciledStamp: 'not reconciled',
    acceptedStamp: 'deviation accepted',
    barred:
      'The results cannot be downloaded while amounts are missing. Correct the errors in the data set first.',
    barredMore: (n: number) => `${n} more ${n === 1 ? 'fault' : 'faults'}, on the overview`,
  },
  data,
  link,
  masking,
  out,
  workbook,
  footer: {
    version: (version: string, hash: string) => `Version ${version}, parameters ${hash}.`,
    privacy: 'Everything is calculated in the browser. No data leave the computer.',
    sources:
      'Rules: Förfrågningsunderlag Hälsoval Region Jämtland Härjedalen 2026 (proposal), rule years 2025 and 2026.',
  },
};
