// Words for region-run and external: what is paid per listed, and why it differs.
import { NBSP, plural } from './words.ts';

export const competition = {
  title: 'Are region-run and external units paid the same per listed?',
  up: 'A plus sign: external units are paid more per listed than region-run ones. A minus sign: they are paid less.',
  caution:
    'The rules are the same for all, except supplement and VAT. The rest of the difference follows from who is listed: a higher amount per listed shows older persons, greater need or longer distances, not that one way of running units is favoured.',
  side: (rules: string, status: string, period: string) => `${rules} (${status}), list ${period}`,
  more: (kr: string, percent: string) =>
    `External units are paid SEK${NBSP}${kr} more per listed and year than region-run ones (${percent}).`,
  less: (kr: string, percent: string) =>
    `External units are paid SEK${NBSP}${kr} less per listed and year than region-run ones (${percent}).`,
  same: 'External units are paid the same per listed and year as region-run ones.',
  withoutMore: (kr: string, percent: string) =>
    `Without supplement and VAT compensation they are paid SEK${NBSP}${kr} more (${percent}).`,
  withoutLess: (kr: string, percent: string) =>
    `Without supplement and VAT compensation they are paid SEK${NBSP}${kr} less (${percent}).`,
  withoutSame: 'Without supplement and VAT compensation they are paid the same.',
  why: (parts: string) => `Those listed at external units ${parts}.`,
  whyNot: 'In what the amounts follow, those listed are alike.',
  higher: {
    listingWeight: (a: string, b: string) => `have a higher age weight (${a} to ${b})`,
    cni: (a: string, b: string) => `have a higher CNI (${a} to ${b})`,
    sparse: (a: string, b: string) => `more often live far from the hospital (${a} to ${b})`,
  },
  lower: {
    listingWeight: (a: string, b: string) => `have a lower age weight (${a} to ${b})`,
    cni: (a: string, b: string) => `have a lower CNI (${a} to ${b})`,
    sparse: (a: string, b: string) => `less often live far from the hospital (${a} to ${b})`,
  },
  one: 'The data set has units run in one of the two ways only, so there is nothing to compare with.',
  barred: 'The difference cannot be computed because data are missing. See the remarks on the overview.',
  unknown: (names: string) => `Not known who runs them, and so left out: ${names}.`,
  ownership: { region: 'Region-run', external: 'External' },
  units: (n: number, listed: string) => `${n} ${plural(n, 'unit', 'units')}, ${listed} listed`,
  caption: (rules: string, period: string) =>
    `SEK per listed and year, ${rules}, list ${period}. Whole amounts divided by all listed.`,
  post: 'Item',
  difference: 'Difference',
  percent: 'In per cent',
  pools: 'Without supplement and VAT',
  total: 'All that is paid',
  factCaption: (period: string) => `What the amounts follow, list ${period}`,
  factColumn: 'About those listed',
  facts: {
    listingWeight: 'Age weight, listing (mean)',
    medicationWeight: 'Age weight, medication (mean)',
    cni: 'CNI (mean)',
    sparse: 'Share of listed that give sparsity payment',
    unitSize: 'Listed per unit',
  },
  chart: (rules: string) => `SEK per listed and year by who runs the unit, ${rules}`,
  chartLabel: (title: string) => `${title}. Two bars, divided by item. The amounts are in the table below.`,
  behind: 'The units behind the figures',
  behindCaption: (period: string) =>
    `Each unit’s amount for persons on list ${period}, SEK per year and per listed`,
  unit: 'Care unit',
  ownershipColumn: 'Run by',
  listed: 'Listed',
  amount: 'SEK/year',
  perListed: 'SEK per listed',
  sum: 'Sum',
};
