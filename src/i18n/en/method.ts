// Metodsidan på engelska.
import type { Dictionary } from '../sv.ts';
import { plural } from './words.ts';

export const method: Dictionary['method'] = {
  title: 'How the payment is calculated',
  intro:
    'Every rule in the order of the source: a sentence, the formula, the formula with one care unit’s own figures, and the readings it needs. At the end: how exactly the page calculates, what is assumed, and how to cite it.',
  contents: 'Contents',
  rules: 'The rules',
  print: 'Print the method page',
  unit: 'Show the figures of',
  own: (unit: string, rules: string) => `With the figures of ${unit}, ${rules}`,
  ownNone: (unit: string) => `This line gives nothing to ${unit}.`,
  readings: (n: number) => plural(n, 'Reading in force', 'Readings in force'),
  toReadings: 'Try another reading',
  values: (n: number) => `Values of the rules (${n})`,
  valuesCaption: (rule: string, year: string, other: string) =>
    `${rule}: values of the rules ${year} compared with ${other}`,
  value: 'Value',
  rule: {
    listning: {
      title: 'Payment per listed inhabitant',
      sentence:
        'Each listed inhabitant gives an amount by age. Ages that visit primary care often have a higher weight, and the weights are the same in the whole county.',
      formula: [
        'Payment = amount for weight 1.00 × weighted listed',
        'Weighted listed = sum of weight × listed in each age class',
      ],
    },
    cni: {
      title: 'Socio-economic factor (CNI)',
      sentence:
        'Each listed inhabitant gives an average amount, raised or lowered as much as the unit’s CNI lies above or below the mean of the county.',
      formula: [
        'Payment = average amount × listed × the unit’s CNI ÷ mean of the county',
        'Mean of the county = sum of listed × CNI in all units ÷ listed in the county',
        'CNI from the seven groups = sum of weight × people in the group ÷ listed ÷ reference value of Statistics Sweden',
      ],
    },
    glesbygd: {
      title: 'Rural factor',
      sentence:
        'A pool is shared by points between units whose listed live at least 30 kilometres from the hospital in Östersund. The pool is a share of a sum that contains itself: therefore 15 per cent is divided by 85 per cent.',
      formula: [
        'Rural pool = share ÷ (1 − share) × (listing + CNI in the whole county)',
        'Payment = rural pool × the unit’s points ÷ the points of all units',
        'Points = listed weighted by distance × listed weighted by size ÷ listed',
      ],
    },
    lakemedel: {
      title: 'Medication',
      sentence:
        'Each listed inhabitant gives an amount by age, with weights of its own. The amount is preliminary and may change every four months; over the year the mean is used.',
      formula: [
        'Payment = the year’s amount for weight 1.00 × weighted listed',
        'The year’s amount = sum of the amounts of three four-month periods ÷ 3',
      ],
    },
    rehab: {
      title: 'Rehabilitation coordinator',
      sentence: 'Each listed inhabitant aged 16 to 67 gives a fixed amount.',
      formula: ['Payment = amount per person × listed aged 16–67'],
    },
    externa: {
      title: 'Supplement and VAT compensation for external providers',
      sentence:
        'Units that the region does not run receive a supplement for administration, and then compensation for VAT. Neither is calculated on medication, variable payment or add-ons.',
      formula: [
        'Supplement = supplement rate × (listing + CNI + rural factor + rehab)',
        'VAT compensation = VAT rate × (listing + CNI + rural factor + rehab + supplement)',
      ],
    },
    utbetalning: {
      title: 'Payment month by month',
      sentence:
        'Each month a twelfth of the yearly amount is paid, calculated on the list at the start of the month. The money is paid on the 20th or the next banking day. New units follow the same rule from their first month.',
      formula: [
        'Payment of the month = due up to and including the month − paid before',
        'Due = sum of a twelfth of the yearly amount on the list of each month',
      ],
    },
    'nasta-ar': {
      title: 'Next year without a decision',
      sentence:
        'If nothing is decided by June, this year’s payment is raised by the regional price index LPIK, except medication. The user states the index; the page never invents one.',
      formula: [
        'Next year’s amount = this year’s amount × (1 + LPIK)',
        'Next year’s medication = this year’s amount, until otherwise decided',
      ],
    },
    rorlig: {
      title: 'Variable payment',
      sentence:
        'What has been done is paid per item: health talks, visits by patients from other regions and other units, supervision. The unit keeps the patient fees.',
      formula: [
        'An item = number × amount, or price by the price list',
        'Visits by asylum seekers = price − patient fee',
        'Variable payment = sum of the items − cost of own listed visiting other units',
      ],
    },
    tillagg: {
      title: 'Add-on payment',
      sentence:
        'Special assignments are paid separately, with the monthly payment. For doctors and psychologists in training and for public health there is a ceiling for the whole county.',
      formula: [
        'Family centre = amount × listed children aged 0–5, within the least and the greatest amount',
        'Care homes = number of places × amount per place',
        'Posts in training = share of the salary × months, at most up to the ceiling',
      ],
    },
    tjanstekop: {
      title: 'Service purchase',
      sentence:
        'Region and municipality pay each other per started hour. A district nurse’s work in evenings and nights within the primary-care assignment is done without payment.',
      formula: [
        'Amount = started hours × hourly price',
        'Time = care + administration + travel where the journey is made for this alone',
        'Hourly price = price of the agreement, raised by the price index VPI for each year',
      ],
    },
    medfoljande: {
      title: 'Accompanying staff',
      sentence:
        'Staff who accompany a patient in hospital are paid for by the one who asked for them. The page follows the rule of Region Värmland with an hourly amount, or the actual cost. Without a signed agreement nothing is paid.',
      formula: [
        'Amount = hours × the national hourly amount for assistance of the year',
        'At actual cost: amount = wage + journey + travel time',
      ],
    },
  },
  exact: {
    title: 'How exactly it is calculated',
    texts: [
      'Everything is calculated in decimals and whole öre, never in rounded steps on the way. The same data give the same answer on every computer.',
      'Each line is rounded once, to whole öre; half an öre is rounded up, and for a cost down. Sums are sums of rounded lines.',
      'When a pool is shared, the last öre go to those nearest the next öre, so that the parts make the whole pool. In the same way twelve months make the year.',
      'If a value or a rule year is missing, the page says so. Nothing counts as nought because it is not there.',
    ],
  },
  standing: {
    title: 'Sample, estimated and assumed',
    intro: (rules: string) => `How certain the values of the rules for ${rules} are:`,
    count: (n: number) => (n === 1 ? '1 value' : `${n} values`),
    assumed: 'Assumed values',
    noValue: 'No value is assumed.',
    readings: (n: number) =>
      `In addition there are ${n} readings of what the source leaves open. They stand with their rules.`,
    data: 'Data',
    texts: [
      'Sample data are invented: thirty care units of invented size, CNI and lists, in real places. They are calibrated so that the model gives the published pools.',
      'The ages of the sample start from an estimate of the population in 2024. It is worked out from the figures of Statistics Sweden for 2019 and is not their own.',
      'The distances of the sample units are straight lines from Östersund, not roads. A unit near a limit may belong in the next band.',
      'The index LPIK, later years of VPI and the reference rate are not guessed. The user states them.',
    ],
    loaded: 'At present files of your own are shown. What is said of the sample does not apply to them.',
  },
  sources: {
    title: 'Sources, version and dates',
    list: [
      'Rules for 2025 and 2026: Förfrågningsunderlag Hälsoval Region Jämtland Härjedalen 2026, a proposal for amendments that prints the values of both years side by side. Facts are taken from it; the words are those of the page.',
      'Service purchase: the agreement on health care between Region Jämtland Härjedalen and the municipalities of the county, main agreement with annexes 2 and 4.',
      'Accompanying staff: the rules of Region Värmland for accompanying patients in hospital.',
      'Population, localities and municipal boundaries: Statistics Sweden, open data, licence CC0.',
      'Program code of the page: MIT licence.',
    ],
    licences: 'Licences of the page and of what it is built from',
    version: 'Version of the page',
    params: 'Fingerprint of the parameters',
    checked: (year: string) => `Rules for ${year}, compared with the source`,
    from: (year: string) => `Rules for ${year}, in force from`,
  },
  cite: {
    title: 'How to cite this page',
    intro: 'With the text below somebody else can see the same: the same version, rules and list.',
    text: (rules: string, list: string, version: string, params: string, print: string, day: string) =>
      `Hälsovalssimulatorn, version ${version}. Rules: ${rules}, parameters ${params}. List: ${list}, fingerprint ${print}. Retrieved ${day}`,
    copy: 'Copy the citation',
    copied: 'The citation has been copied.',
    byHand: 'The browser cannot copy here. Select the text and copy it yourself.',
  },
};
