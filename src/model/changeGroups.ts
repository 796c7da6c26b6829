// Ändringsgrupper: what can differ between two years, lists or scenarios, group by group.
import type { Rules } from './types.ts';

/** The groups of a change of rules, in the order they are told. */
export const RULE_GROUPS = [
  'bases',
  'listingWeights',
  'medicationWeights',
  'sparsityRule',
  'cniRule',
  'readings',
  'addonRules',
] as const;
export type RuleGroup = (typeof RULE_GROUPS)[number];

/**
 * The groups of a change of data: the units' care need, a unit's own list by number and by age mix, the lists of all
 * other units, distances and homes and who runs the units, and all that the lines of §5.2, §5.3 and purchases go by.
 */
export const DATA_GROUPS = ['cniData', 'ownNumber', 'ownMix', 'others', 'place', 'addonData'] as const;
export type DataGroup = (typeof DATA_GROUPS)[number];

export const CHANGE_GROUPS = [...RULE_GROUPS, ...DATA_GROUPS] as const;
export type ChangeGroup = (typeof CHANGE_GROUPS)[number];

/** On which of two sides a group is: 0 for the first, 1 for the second. */
export type SideIndex = 0 | 1;

/** The rules whose groups each come from one of the two sides; `year` says what year's rows and indices they are for. */
export function rulesBetween(
  pair: readonly [Rules, Rules],
  sideOf: (group: RuleGroup) => SideIndex,
  year = pair[0].year,
): Rules {
  const at = (group: RuleGroup): Rules => pair[sideOf(group)];
  const base = at('bases');
  return {
    ...at('addonRules'),
    year,
    listing: { base: base.listing.base, weights: at('listingWeights').listing.weights },
    cni: { ...at('cniRule').cni, average: base.cni.average },
    sparsity: at('sparsityRule').sparsity,
    medication: { base: base.medication.base, weights: at('medicationWeights').medication.weights },
    rehab: base.rehab,
    external: base.external,
    published: base.published,
    interpretations: at('readings').interpretations,
  };
}

/** The groups in which two rules differ. */
export function changedRules(a: Rules, b: Rules): Set<RuleGroup> {
  return new Set(
    RULE_GROUPS.filter((group) => {
      // All of the first side but this group.
      const other = rulesBetween([a, b], (one) => (one === group ? 1 : 0));
      return !same(
        other,
        rulesBetween([a, b], () => 0),
      );
    }),
  );
}

/** Whether two pieces of plain data say the same, whatever the order of their keys. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    left.length === right.size && left.every(([key, value]) => right.has(key) && same(value, right.get(key)))
  );
}
