// Besök av patienter listade på annan enhet (§5.2.5): what one unit is paid by agreement, another one pays.
import type { Claim } from './claim.ts';
import { costOf } from './due.ts';
import { claimOf, totalOf, type Ledger, type Rows } from './ledger.ts';

/** For each unit that is named as the one where the patients are listed: what the visits of its listed cost it. */
export function costOfUnlistedVisits({ rowsOf, rules }: Ledger): Claim[] {
  const rows = [...rowsOf('unlistedVisits').values()];
  const sound = rows.flatMap((unit) => unit.sound);
  const faulty = rows.flatMap((unit) => unit.faulty);
  const payers = [...sound.map(({ row }) => row), ...faulty].flatMap(({ counterpart }) => counterpart ?? []);
  return [...new Set(payers)].sort().map((payer) => {
    const own: Rows = {
      sound: sound.filter(({ row }) => row.counterpart === payer),
      faulty: faulty.filter(({ counterpart }) => counterpart === payer),
    };
    const due = totalOf('unlistedVisitsCost', own, rules);
    return claimOf(payer, 'unlistedVisitsCost', due && costOf(due));
  });
}
