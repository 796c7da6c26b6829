// Rörlig ersättning (§5.2): what the units have done, by the piece, at cost or by agreement.
import type { Claims } from './claim.ts';
import { ledgerOf, sumOfRows } from './ledger.ts';
import { ADDON_LINES, type AddonLine, type Dataset, type Rules } from './types.ts';
import { costOfUnlistedVisits } from './unlistedVisits.ts';

/** What each unit is due for a year, line by line in the order of the source. */
export function variable(dataset: Dataset, rules: Rules): Claims {
  const ledger = ledgerOf(dataset, rules, (post) => !ADDON_LINES.includes(post as AddonLine));
  return {
    claims: [
      ...sumOfRows('healthTalks', ledger),
      ...sumOfRows('patientFees', ledger),
      ...sumOfRows('otherRegions', ledger),
      ...sumOfRows('asylum', ledger),
      ...sumOfRows('unlistedVisits', ledger),
      ...costOfUnlistedVisits(ledger),
      ...sumOfRows('training', ledger),
      ...sumOfRows('medicalStudents', ledger),
      ...sumOfRows('stateGrants', ledger),
    ],
    ceilings: [],
    faults: ledger.faults,
  };
}
