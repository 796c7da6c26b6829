// Ändringar utan verkan: why a changed value changes nobody's amount.
import { bandOf } from '../model/sparsityPoints.ts';
import {
  AGE_CLASSES,
  type Dataset,
  type List,
  type PoolCode,
  type PostCode,
  type Rules,
} from '../model/types.ts';

/**
 * `nobody`: no listed person is affected. `noActivity`: nothing is entered for the post. `noExternal`: no unit is
 * external. `noCounts`: every unit's index is given, none is built of counts. `pot`: the pool is fixed. `reading`: the
 * reading in use does not ask for it. `reconciliation`, `invoices`: it is used there only. `notAlone`: it cannot be taken
 * back by itself. `none`: nothing is known of the reason.
 */
export type WhyNothing =
  | 'nobody'
  | 'noActivity'
  | 'noExternal'
  | 'noCounts'
  | 'pot'
  | 'reading'
  | 'reconciliation'
  | 'invoices'
  | 'notAlone'
  | 'none';

/** By the value's path; taken that it does change nothing. */
export function whyNothing(path: string, dataset: Dataset, rules: Rules, period: string): WhyNothing {
  const [group = '', key = '', sub = ''] = path.split('.');
  const list = dataset.lists.find((one) => one.period === period) ?? { period, units: [] };
  return (
    byRule(path, group, key, rules) ??
    byData(path, { group, key, sub }, dataset, list, rules) ??
    (INVOICES.includes(path) ? 'invoices' : 'none')
  );
}

/** Amounts that a fixed pool makes idle. */
const RATES: Readonly<Record<string, Exclude<PoolCode, 'sparsity'>>> = {
  'listing.base': 'listing',
  'cni.average': 'cni',
  'medication.base': 'medication',
  'rehab.amount': 'rehab',
};

const INVOICES: readonly string[] = [
  'servicePurchase.dueDays',
  'servicePurchase.interestMarkup',
  'companion.dueDays',
];

/** Readings of one post or several. */
const POSTS_OF: Readonly<Record<string, readonly PostCode[]>> = {
  'interpretations.ceilings': ['internDoctors', 'residentDoctors', 'psychologists', 'publicHealth'],
  'interpretations.familyCentre.ages': ['familyCentre'],
  'interpretations.servicePurchase.hour': ['servicePurchase'],
};

const POSTS: readonly string[] = [
  ...['healthTalks', 'patientFees', 'unlistedVisits', 'medicalStudents', 'familyCentre', 'careHomes'],
  ...['expertGroups', 'internDoctors', 'residentDoctors', 'psychologists', 'ambulance', 'publicHealth'],
  ...['servicePurchase', 'companion'],
];

function byRule(path: string, group: string, key: string, rules: Rules): WhyNothing | null {
  const { interpretations } = rules;
  const line = RATES[`${group}.${key}`];
  if (line && interpretations[`funding.${line}`] === 'pot') return 'pot';
  const published = interpretations['sparsity.pool'] === 'published';
  if (path === 'sparsity.share' && published) return 'pot';
  if (group === 'published') {
    if (key === 'total' || key === 'sparsityAverage') return 'reconciliation';
    const pot = key === 'sparsity' ? published : interpretations[`funding.${key as 'listing'}`] === 'pot';
    return pot ? null : 'reading';
  }
  const shared = interpretations['funding.cni'] === 'pot';
  if (path === 'cni.givenMean')
    return shared || interpretations['cni.reference'] === 'mean' ? 'reading' : null;
  if (path === 'interpretations.cni.reference' && shared) return 'reading';
  // Where the bands and brackets meet, distances go by where each starts and sizes by where each ends.
  const printed = interpretations['sparsity.bounds'] === 'printed';
  const idle = ['sparsity.distanceTo', 'sparsity.sizeFrom'].includes(`${group}.${key}`);
  return idle && !printed ? 'reading' : null;
}

function byData(
  path: string,
  { group, key, sub }: Readonly<Record<'group' | 'key' | 'sub', string>>,
  dataset: Dataset,
  list: List,
  rules: Rules,
): WhyNothing | null {
  const ids = new Set(list.units.map(({ unitId }) => unitId));
  const units = dataset.units.filter(({ id }) => ids.has(id));
  if (key === 'weights' && (group === 'listing' || group === 'medication')) {
    const index = AGE_CLASSES.findIndex((one) => one === sub);
    return list.units.every(({ classes }) => classes[index] === 0) ? 'nobody' : null;
  }
  if (group === 'cni' && (key === 'weights' || key === 'scbReference'))
    return units.every(({ cni }) => cni !== null) ? 'noCounts' : null;
  if (group === 'sparsity' && key === 'distanceWeights')
    return liveIn(Number(sub.slice(-1)) - 1, dataset, list, rules) ? null : 'nobody';
  if (group === 'external' || path.startsWith('interpretations.external.'))
    return units.some(({ ownership }) => ownership === 'external') ? null : 'noExternal';
  const posts = POSTS_OF[path] ?? (POSTS.includes(group) ? [group as PostCode] : []);
  const done = posts.some((post) => isDone(post, dataset, rules.year));
  return posts.length > 0 && !done ? 'noActivity' : null;
}

/** Whether anybody may live in the distance band; unknown distances may lie anywhere. */
function liveIn(band: number, { units }: Dataset, list: List, rules: Rules): boolean {
  const byHome = rules.interpretations['sparsity.distanceBy'] === 'residence';
  const kmOf = new Map(units.map(({ id, distanceKm }) => [id, distanceKm]));
  return list.units.some(({ unitId, classes, residence }) => {
    const homes = byHome ? residence : [];
    const rest = homes.reduce(
      (left, { persons }) => left - persons,
      classes.reduce((n, count) => n + count, 0),
    );
    const km = [...homes.map((home) => home.km), ...(rest === 0 ? [] : [kmOf.get(unitId) ?? null])];
    return km.some((one) => one === null || bandOf(one, rules) === band);
  });
}

/** Whether anything of a post is entered for the year. */
function isDone(post: PostCode, dataset: Dataset, year: number): boolean {
  const within = (date: string): boolean => date.startsWith(String(year));
  if (post === 'servicePurchase') return dataset.assignments.some(({ date }) => within(date));
  if (post === 'companion') return dataset.companionShifts.some(({ date }) => within(date));
  return dataset.activities.some((row) => row.post === post && row.unitId !== null && within(row.period));
}
