// Infasning: the redistribution that a change of rules means, taken in steps over some years within the pot.
import { leftAlone, limited, settled } from './transition.ts';
import type { Infeasible, Limits, Transition, UnitChange } from './transition.ts';

/** Per cent × 10². */
const WHOLE = 10_000;
const UNLIMITED: Limits = { measure: 'perListed', floor: null, ceiling: null };

/** One year of the phase-in: received and paid are against what the new rules give in full. */
export interface PhasedYear extends Transition {
  /** How much of the redistribution is made, per cent × 10². */
  readonly share: number;
}

/** The shares are to be whole numbers that do not fall, from 0 at the least to 10⁴ in the last year. */
interface BadShares {
  readonly code: 'badPhaseIn';
  readonly shares: readonly number[];
}

/**
 * The years of a phase-in. In each the pot is that of the new rules: a unit gets its amount before, grown as the pot
 * grows, and `share` of the way from there to its amount after. So what is phased in is the redistribution, not the
 * growth. Limits, if any, are of the change from before and hold in every year. New and gone units stand outside.
 */
export function phaseIn(
  units: readonly UnitChange[],
  shares: readonly number[],
  limits: Limits = UNLIMITED,
): readonly PhasedYear[] | Infeasible | BadShares {
  if (!rising(shares)) return { code: 'badPhaseIn', shares };
  const years: PhasedYear[] = [];
  for (const share of shares) {
    const phased = amountsAt(share, units);
    const amounts = limited(
      units.map((unit, i) => ({ ...unit, after: phased[i]! })),
      limits,
    );
    if ('code' in amounts) return amounts;
    years.push({ share, ...settled(units, amounts) });
  }
  return years;
}

function rising(shares: readonly number[]): boolean {
  const steps = shares.every((share, i) => Number.isSafeInteger(share) && share >= (shares[i - 1] ?? 0));
  return steps && shares.at(-1) === WHOLE;
}

/** Share × after + (1 − share) × before × pot after ÷ pot before, to whole öre by largest remainder. */
function amountsAt(share: number, units: readonly UnitChange[]): number[] {
  const staying = units.filter((unit) => !leftAlone(unit));
  if (staying.length === 0) return units.map(({ after }) => after);
  const potBefore = sum(staying.map(({ before }) => BigInt(before)));
  const potAfter = sum(staying.map(({ after }) => BigInt(after)));
  const den = BigInt(WHOLE) * potBefore;
  const parts = units.map((unit) => {
    const after = BigInt(unit.after);
    if (leftAlone(unit)) return after * den;
    return BigInt(share) * after * potBefore + BigInt(WHOLE - share) * BigInt(unit.before) * potAfter;
  });
  const whole = parts.map((part) => part / den);
  const rests = parts.map((part) => part % den);
  const left = Number(sum(rests) / den);
  const order = rests.map((_, i) => i).sort((a, b) => Number(rests[b]! - rests[a]!));
  const raised = new Set(order.slice(0, left));
  return whole.map((ore, i) => Number(ore) + (raised.has(i) ? 1 : 0));
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}
