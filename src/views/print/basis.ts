// Det som bladen vilar på: the two sides with all that is printed of them, once everything is computed.
import { statusText } from '../../i18n/statusText.ts';
import { changeOf, changesOf, type Change } from '../../state/change.ts';
import type { Decomposition, Side } from '../../state/compare.svelte.ts';
import type { Incomes } from '../../state/printing.svelte.ts';
import type { Session } from '../../state/session.svelte.ts';
import type { Result } from '../../model/types.ts';
import type { PrintedRule } from '../../state/printedRules.ts';
import { printedRules } from '../../state/printedRules.ts';

export interface PrintBasis {
  readonly sides: readonly [Side, Side];
  /** What the rules of each side are called. */
  readonly names: readonly [string, string];
  /** The same with how sure they are, and the list. */
  readonly told: readonly [string, string];
  readonly results: readonly [Result, Result];
  readonly incomes: Incomes;
  readonly decomposition: Decomposition;
  readonly region: Change;
  /** By the units' names. */
  readonly units: readonly Change[];
  readonly rules: readonly PrintedRule[];
}

/** Null until all of it is there. */
export function printBasis(session: Session): PrintBasis | null {
  const { compare, results, printing, settings } = session;
  const { sides, decomposition } = compare;
  const [before, after] = compare.results;
  const { incomes } = printing;
  const region = decomposition && changeOf(decomposition, null);
  if (!sides || !decomposition || !region || !before || !after || !incomes) return null;

  const [first, second] = sides.map((side) => results.fileOf(side));
  const { t } = settings;
  const collator = new Intl.Collator(settings.language, { numeric: true });
  const nameOf = ({ unitId }: Change): string => results.names.get(unitId!) ?? unitId!;
  const told = sides.map((side) => {
    const status = statusText(t, side, results.fileOf(side)?.status ?? 'assumed');
    return t.printing.rules(results.nameOf(side), status, side.period);
  });
  return {
    ...{ sides, incomes, decomposition, region },
    names: [results.nameOf(sides[0]), results.nameOf(sides[1])],
    told: [told[0]!, told[1]!],
    results: [before, after],
    units: changesOf(decomposition).sort((a, b) => collator.compare(nameOf(a), nameOf(b))),
    rules: first && second ? printedRules(first, second) : [],
  };
}
