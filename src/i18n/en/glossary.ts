// Engelska ordlistan, med samma ord som den svenska.
import type { Dictionary } from '../sv.ts';

export const glossary: Dictionary['glossary'] = {
  title: 'Glossary',
  intro:
    'The words that the page uses, and what they mean here. The sections are those of Förfrågningsunderlag Hälsoval Region Jämtland Härjedalen 2026.',
  search: 'Search the glossary',
  found: (n: number, all: number) => `${n} of ${all} words`,
  none: 'No word matches. Search for part of the word, or for something in the explanation.',
  also: 'See also',
  more: 'More in the glossary',
  term: {
    aldersklass: {
      word: 'Age class',
      text: 'A group of five ages, for instance 80–84. There are 21 classes, from 0–4 to 100 and over.',
    },
    antagen: {
      word: 'Assumed',
      text: 'A value or a reading where the source is silent, so that the page has had to choose. All assumptions are listed on the method page and can be changed.',
    },
    avstamning: {
      word: 'Reconciliation',
      text: 'The comparison of what the page calculates with what the region has published. The difference must not exceed the rounding of the printed amounts.',
    },
    avstandsband: {
      word: 'Distance band',
      text: 'A range in kilometres to the hospital in Östersund, for instance 30–69 km. Each band has a weight: further away counts for more, and less than 30 km gives nothing.',
    },
    'belopp-for-vikt-1': {
      word: 'Amount for weight 1.00',
      text: 'What a listed inhabitant of weight 1.00 gives in kronor per year. A listed inhabitant of weight 2.00 gives twice as much.',
    },
    beslutad: {
      word: 'Decided',
      text: 'A value that the region has decided. Only a new decision changes it.',
    },
    cni: {
      word: 'Care Need Index (CNI)',
      text: 'A measure of how great the need for care is expected to be for social reasons, weighted from seven conditions among the listed. 1.00 is the mean, and a higher figure gives more.',
    },
    'egen-regi': {
      word: 'Run by the region',
      text: 'Care units that the region runs itself. They receive neither the supplement nor the VAT compensation.',
    },
    'ej-avstamd': {
      word: 'The stamp “Not reconciled”',
      text: 'Shows that something in the data differs from what is published by more than rounding allows. The stamp goes with every chart and file until the difference is corrected or accepted.',
    },
    exempeldata: {
      word: 'Sample data',
      text: 'Invented care units and lists that come with the page, calibrated against published totals. No amount refers to a real care unit.',
    },
    'extern-vardgivare': {
      word: 'External provider',
      text: 'One who runs a care unit without being the region, usually a company. External providers receive a supplement and VAT compensation on top of what all receive.',
    },
    fingeravtryck: {
      word: 'Fingerprint',
      text: 'A short run of characters worked out from the data or the rules. If two fingerprints are alike, so is what they are of.',
    },
    forslag: {
      word: 'Proposal',
      text: 'A value that has been proposed but not yet decided. Most values for 2026 are proposals.',
    },
    glesbygdsfaktor: {
      word: 'Rural factor',
      text: 'The part of the payment for care units whose listed live far from the hospital in Östersund. It is 15 per cent of listing, CNI and the rural factor together, shared by distance and size.',
    },
    halsocentral: {
      word: 'Health centre',
      text: 'The usual name in the county for a care unit in primary care. Elsewhere in Sweden another word is common.',
    },
    indexerad: {
      word: 'Indexed',
      text: 'A value of the year before, raised by an index because nothing has been decided. It shows what holds if nothing more happens.',
    },
    kanslighet: {
      word: 'Sensitivity',
      text: 'How much an amount changes when a value changes a little. It shows which assumptions matter and which do not.',
    },
    kpi: {
      word: 'Consumer price index (KPI)',
      text: 'The index that measures how consumer prices change. It raises the amount for health examinations of asylum seekers.',
    },
    krontal: {
      word: 'Amount per point (krontal)',
      text: 'A fixed sum in kronor per listed or weighted listed inhabitant. With a fixed amount the cost follows the list; with a fixed pool the amount follows the list.',
    },
    lakemedel: {
      word: 'Medication',
      text: 'Payment for the ordinary medicines of the listed, weighted by age. The amount is preliminary and may be adjusted every four months.',
    },
    listad: {
      word: 'Listed',
      text: 'An inhabitant who has chosen a care unit and is registered there. The number listed at the start of the month decides what the unit receives that month.',
    },
    listdatum: {
      word: 'List date',
      text: 'The day or year that a list is of. The same rules give different amounts on different lists.',
    },
    lpik: {
      word: 'Regional price index (LPIK)',
      text: 'A price index for Swedish regions, calculated without medicines. It raises the payment where nothing has been decided for the next year, and is stated by the user.',
    },
    maskering: {
      word: 'Masking of small groups',
      text: 'Small numbers of people are hidden so that nobody can be recognised in charts and files. The amounts are still calculated on the true figures.',
    },
    medfoljande: {
      word: 'Accompanying staff',
      text: 'Staff who accompany a patient cared for in hospital. Whoever asked for it pays for the time, if there is an agreement.',
    },
    momskompensation: {
      word: 'VAT compensation',
      text: 'Three per cent to external providers for VAT that they cannot deduct. Medication, variable payment and add-ons are left out.',
    },
    ore: {
      word: 'Units of money',
      text: 'Everything is calculated in whole öre, hundredths of a krona. Large sums are shown in thousands or millions of kronor.',
    },
    paslag: {
      word: 'Supplement for external providers',
      text: 'One and a half per cent to external providers for IT and administration among other things. The page calculates it without medication, a reading that can be changed.',
    },
    percentil: {
      word: 'Percentile (P10, P50, P90)',
      text: 'A limit that a given share of the outcomes falls below: P10 ten per cent, P50 half and P90 ninety per cent. Eight outcomes in ten lie between P10 and P90.',
    },
    poang: {
      word: 'Rural points',
      text: 'A care unit’s measure when the rural pool is shared: its listed weighted by distance and by the size of the unit. Twice the points give twice as much.',
    },
    pott: {
      word: 'Pool (pott)',
      text: 'A fixed sum shared between the care units. If one unit receives more from the pool, the others receive as much less.',
    },
    prognos: {
      word: 'Forecast',
      text: 'Months that have no list of their own yet, calculated on the latest one. They give way to known amounts when a new list is loaded.',
    },
    regelar: {
      word: 'Rule year',
      text: 'The year whose rules are used: amounts, weights and percentages. The rules of one year can be applied to the list of another.',
    },
    rehabkoordinator: {
      word: 'Rehabilitation coordinator',
      text: 'The person at the care unit who helps people on sick leave back to work. Each listed inhabitant aged 16 to 67 gives a fixed amount for the task.',
    },
    'rorlig-ersattning': {
      word: 'Variable payment',
      text: 'Payment for what has been done, such as visits, health talks and supervision. It does not depend on the number of listed.',
    },
    scenario: {
      word: 'Scenario (own proposal)',
      text: 'A rule year with your own changes, to try what they lead to. The baseline never changes.',
    },
    shapley: {
      word: 'Shared over all orders',
      text: 'When several changes work together, the size of each part depends on which is made first. So every order is tried and each change gets its average, known as Shapley division.',
    },
    storleksfaktor: {
      word: 'Size factor',
      text: 'The weight in the rural factor that gives small units more per listed: 1.0 for the first 2,000, 0.8 for the next 2,000 and 0.6 beyond. The page applies each range on its own.',
    },
    tertial: {
      word: 'Four-month period (tertial)',
      text: 'A third of the year, four months. The amount for medication may change every such period.',
    },
    tillaggsersattning: {
      word: 'Add-on payment',
      text: 'Payment for special assignments, such as family centres, care homes and doctors in training. It is paid together with the monthly payment.',
    },
    tjanstekop: {
      word: 'Service purchase',
      text: 'When region and municipality buy work from each other, such as a district nurse’s visit. The price is per started hour.',
    },
    tolkning: {
      word: 'Reading',
      text: 'An answer to a question that the source leaves open. Each reading is shown with its effect in kronor and can be exchanged for another.',
    },
    utfall: {
      word: 'Outcome',
      text: 'What a month actually gives, calculated on the list of that month. Where chance is drawn, an outcome is one of many possible results.',
    },
    utgangslage: {
      word: 'Baseline',
      text: 'The rule year as the source has it, without your own changes. Scenarios are compared with it.',
    },
    vardenhet: {
      word: 'Care unit',
      text: 'A primary-care practice where inhabitants can be listed. It is the care unit that is paid.',
    },
    vikt: {
      word: 'Weight',
      text: 'A figure that says how much a group counts compared with others. The age weights are set so that the mean of all listed is 1.00.',
    },
    vpi: {
      word: 'Index of service prices (VPI)',
      text: 'The price index that raises the hourly price of service purchase each year. The series is stated by the user; values that are not known are never guessed.',
    },
  },
};
