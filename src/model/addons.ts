// Tilläggsersättning (§5.3): what units are paid for tasks of their own, with the monthly payment.
import type { Ceiling, Claim, Claims } from './claim.ts';
import { underCeiling } from './ceilings.ts';
import { familyCentre } from './familyCentre.ts';
import { ledgerOf, sumOfRows } from './ledger.ts';
import { ADDON_LINES, type AddonLine, type Dataset, type List, type Rules } from './types.ts';

/** The most that the region pays of a line in a year: path and öre. */
const CEILINGS: Partial<Record<AddonLine, (rules: Rules) => readonly [parameter: string, ore: number]>> = {
  internDoctors: (rules) => ['internDoctors.ceiling', rules.internDoctors.ceiling],
  residentDoctors: (rules) => ['residentDoctors.ceiling', rules.residentDoctors.ceiling],
  psychologists: (rules) => ['psychologists.ceiling', rules.psychologists.ceiling],
  publicHealth: (rules) => ['publicHealth.total', rules.publicHealth.total],
};

/** What each unit is due for a year, line by line in the order of the source. `lists`: the months', January first. */
export function addons(dataset: Dataset, rules: Rules, lists: readonly List[]): Claims {
  const ledger = ledgerOf(dataset, rules, (post) => ADDON_LINES.includes(post as AddonLine));
  const centres = familyCentre(ledger, lists);
  const claims: Claim[] = [];
  const ceilings: Ceiling[] = [];
  for (const line of ADDON_LINES) {
    const own = line === 'familyCentre' ? centres.claims : sumOfRows(line, ledger);
    const ceiling = CEILINGS[line]?.(rules);
    const paid = ceiling ? underCeiling(line, own, ceiling, rules) : { claims: own, ceilings: [] };
    claims.push(...paid.claims);
    ceilings.push(...paid.ceilings);
  }
  return { claims, ceilings, faults: [...ledger.faults, ...centres.faults] };
}
