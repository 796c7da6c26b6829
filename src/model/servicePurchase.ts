// Tjänsteköp (bilaga 4): what units pay for bought work and companions, and what they are paid for work they do.
import { fraction, sumOfFractions, times } from '../money/fraction.ts';
import { priced } from './assignment.ts';
import type { Claim, Claims } from './claim.ts';
import { companionEntries } from './companion.ts';
import { placed, type Fault } from './fault.ts';
import { grouped } from './group.ts';
import { given, made, type Step } from './trace.ts';
import type { Assignment, Dataset, PurchaseLine, ReadingKey, Rules } from './types.ts';

/** What one party pays another, and when it is settled. */
interface Settled {
  readonly requester: string;
  readonly performer: string;
  /** 1–12. */
  readonly month: number;
  /** Null where a fault bars it. */
  readonly step: Step | null;
}

/**
 * The claims of the rules' year of every unit that buys or sells work, by unit. Work is settled by the quarter's
 * invoice: in the last month of the quarter in which it was done, whatever day the invoice bears. Companions are
 * settled by the month. What a municipality or a ward pays and is paid is nobody's claim.
 */
export function purchases(dataset: Dataset, rules: Rules): Claims {
  const year = String(rules.year);
  const assignments = dataset.assignments.filter(({ date }) => date.startsWith(`${year}-`));
  const work = priced(assignments, rules, dataset.activities);
  const companions = companionEntries(dataset.companionShifts, rules, dataset.activities, year);
  const works = work.items.map(({ assignment, step }): Settled => ({
    ...assignment,
    month: lastOfQuarter(monthOf(assignment.date)),
    step,
  }));
  const stays = companions.entries.map(({ shift, date, step }): Settled => ({
    ...shift,
    month: monthOf(date),
    step,
  }));
  const units = new Set(dataset.units.map(({ id }) => id));
  const claimsOf = (
    line: PurchaseLine,
    settled: readonly Settled[],
    party: 'requester' | 'performer',
  ): Claim[] =>
    [...grouped(settled, (one) => one[party])]
      .filter(([id]) => units.has(id))
      .map(([id, own]) => claimOf(id, line, own, party === 'requester' ? -1 : 1));
  return {
    claims: [
      ...claimsOf('servicePurchase', works, 'performer'),
      ...claimsOf('servicePurchaseCost', works, 'requester'),
      ...claimsOf('companion', stays, 'requester'),
    ],
    ceilings: [],
    faults: [...work.faults, ...assignments.flatMap((one) => strangers(one, units)), ...companions.faults],
  };
}

function claimOf(unitId: string, line: PurchaseLine, settled: readonly Settled[], sign: 1 | -1): Claim {
  const readings: readonly ReadingKey[] = line === 'companion' ? [] : ['servicePurchase.hour'];
  const parts: Step[] = settled.flatMap(({ step }) => step ?? []);
  if (parts.length < settled.length) return { unitId, line, months: null, step: null, readings };
  const months = Array.from({ length: 12 }, (_, i) =>
    settled.flatMap(({ month, step }) => (step && month === i + 1 ? [step] : [])),
  );
  const signed = fraction(sign);
  const sum = made({ what: 'yearAmount', unit: 'kr' }, 'sum', parts);
  const minus = given({ what: 'sign', unit: 'number' }, -1);
  return {
    unitId,
    line,
    months: months.map((month) => times(signed, sumOfFractions(month.map(({ value }) => value)))),
    step: sign === 1 ? sum : made({ what: 'cost', unit: 'kr' }, 'product', [minus, sum]),
    readings,
  };
}

/** A warning where neither side is a unit that is loaded: an id may be misspelt. */
function strangers({ date, requester, performer, origin }: Assignment, units: ReadonlySet<string>): Fault[] {
  if (units.has(requester) || units.has(performer)) return [];
  return [
    {
      ...{ code: 'purchaseWithoutUnit', severity: 'warning' },
      date,
      requester,
      performer,
      ...placed(origin),
    },
  ];
}

function monthOf(date: string): number {
  return Number(date.slice(5, 7));
}

/** 1–3 give 3, 4–6 give 6. */
function lastOfQuarter(month: number): number {
  return Math.ceil(month / 3) * 3;
}
