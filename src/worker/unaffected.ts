// Varför inget ändras: what in the data leaves a reading without effect.
import type { Dataset, List, ReadingKey, Rules } from '../model/types.ts';

/** Why a reading changes nothing. */
export type Unaffected =
  | 'noSingleAges'
  | 'noHomes'
  | 'noneBetween'
  | 'allSmall'
  | 'fixedPool'
  | 'noExternal'
  | 'withinCeilings'
  | 'noAssignments'
  | 'noCentres';

/** Why another reading of the question changes nothing; null where the data do not tell. Ask only where it does so. */
export function unaffectedBy(
  key: ReadingKey,
  dataset: Dataset,
  rules: Rules,
  period: string,
): Unaffected | null {
  const list = dataset.lists.find((one) => one.period === period) ?? { period, units: [] };
  switch (key) {
    case 'sparsity.sizeTiers':
    case 'sparsity.sizeCount':
      return hasLarge(list, rules) ? null : 'allSmall';
    case 'sparsity.bounds':
      return 'noneBetween';
    case 'sparsity.distanceBy':
      return list.units.some(({ residence }) => residence.length > 0) ? null : 'noHomes';
    case 'cni.reference':
      return rules.interpretations['funding.cni'] === 'pot' ? 'fixedPool' : null;
    case 'external.supplementBase':
    case 'external.funding':
      return hasExternal(dataset, list) ? null : 'noExternal';
    case 'rehab.ages':
      return hasAges(list) ? null : 'noSingleAges';
    case 'familyCentre.ages':
      if (!hasCountedCentre(dataset, rules.year)) return 'noCentres';
      return hasAges(list) ? null : 'noSingleAges';
    case 'ceilings':
      return 'withinCeilings';
    case 'servicePurchase.hour':
      return dataset.assignments.some(({ date }) => date.startsWith(`${rules.year}-`))
        ? null
        : 'noAssignments';
    default:
      return null;
  }
}

function hasAges({ units }: List): boolean {
  return units.some(({ ages }) => ages !== null);
}

/** A unit above the first bracket of size. */
function hasLarge({ units }: List, { sparsity }: Rules): boolean {
  const first = sparsity.sizeTo[0] ?? 0;
  return units.some(({ classes }) => classes.reduce((sum, count) => sum + count, 0) > first);
}

function hasExternal({ units }: Dataset, list: List): boolean {
  const listed = new Set(list.units.map(({ unitId }) => unitId));
  return units.some(({ id, ownership }) => ownership === 'external' && listed.has(id));
}

/** A family centre whose children are counted on the list, not stated. */
function hasCountedCentre({ activities }: Dataset, year: number): boolean {
  return activities.some(
    ({ post, period, count, amount }) =>
      post === 'familyCentre' && period.startsWith(String(year)) && count === null && amount === null,
  );
}
