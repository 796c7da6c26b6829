// Övergång mellan namngivna regler: what each unit gets year by year, and the largest of the amounts that change hands.
import { barring } from '../model/barring.ts';
import type { Fault } from '../model/fault.ts';
import { phaseIn } from '../model/phaseIn.ts';
import { leftAlone, type Flow, type Infeasible, type Limits, type UnitChange } from '../model/transition.ts';
import type { Request } from './api.ts';
import type { Book } from './book.ts';
import { counted, type Counted } from './counted.ts';

export interface AskedTransition {
  readonly limits: Limits;
  /** How much of the redistribution is made by each year, per cent × 10². */
  readonly shares: readonly number[];
  /** Whose flows are wanted; null for the largest of all. */
  readonly unitId: string | null;
}

/** Öre a year. */
export interface PhasedUnit extends UnitChange {
  /** New, gone and empty units stand outside. */
  readonly outside: 'new' | 'gone' | 'empty' | null;
  /** Year by year. */
  readonly adjusted: readonly number[];
}

interface PhasedSum {
  /** Per cent × 10². */
  readonly share: number;
  /** All amounts together, which is the pot. */
  readonly pot: number;
  /** What changes hands, from how many to how many. */
  readonly moved: number;
  readonly payers: number;
  readonly receivers: number;
  /** Largest first: of the unit asked about all, else the largest. */
  readonly flows: readonly Flow[];
  readonly allFlows: number;
}

export interface Phased {
  readonly potBefore: number;
  readonly potAfter: number;
  readonly units: readonly PhasedUnit[];
  readonly years: readonly PhasedSum[];
}

/** Why the limits, or the years, cannot be kept. */
export interface Unkept {
  readonly unkept: Infeasible | { readonly code: 'badPhaseIn'; readonly shares: readonly number[] };
}

/** How many flows are told where no unit is asked about. */
const LARGEST = 20;

/** From the amounts under `before` to those of the rules asked about; the fault where any of them is barred. */
export function phased(
  book: Book,
  request: Request,
  before: Request,
  { limits, shares, unitId }: AskedTransition,
): Phased | Unkept | Fault {
  const [to, from] = [counted(book, request), counted(book, before)];
  if ('code' in to) return to;
  if ('code' in from) return from;
  const barred = barredIn(to) ?? barredIn(from);
  if (barred) return barred;

  const listed = new Map(to.region.members.map((member) => [member.id, member.listed]));
  const ids = [...new Set([...to.totals.keys(), ...from.totals.keys()])].sort();
  const changes = ids.map((id): UnitChange => ({
    ...{ id, before: from.totals.get(id) ?? 0, after: to.totals.get(id) ?? 0 },
    listed: listed.get(id) ?? 0,
  }));
  const years = phaseIn(changes, shares, limits);
  if ('code' in years) return { unkept: years };
  return {
    potBefore: sum(changes.map((unit) => unit.before)),
    potAfter: sum(changes.map((unit) => unit.after)),
    units: changes.map((unit, i) => ({
      ...unit,
      outside: outsideOf(unit, to),
      adjusted: years.map(({ units }) => units[i]!.adjusted),
    })),
    years: years.map(({ share, units, flows }) => {
      const concerned = unitId === null ? flows : flows.filter(({ from, to }) => [from, to].includes(unitId));
      const sorted = [...concerned].sort((a, b) => b.ore - a.ore);
      return {
        ...{ share, pot: sum(units.map(({ adjusted }) => adjusted)) },
        moved: sum(units.map(({ paid }) => paid)),
        payers: units.filter(({ paid }) => paid > 0).length,
        receivers: units.filter(({ received }) => received > 0).length,
        ...{ flows: unitId === null ? sorted.slice(0, LARGEST) : sorted, allFlows: concerned.length },
      };
    }),
  };
}

function outsideOf(unit: UnitChange, to: Counted): PhasedUnit['outside'] {
  if (!leftAlone(unit)) return null;
  if (!to.totals.has(unit.id)) return 'gone';
  return unit.before === 0 ? 'new' : 'empty';
}

function barredIn({ totals, faults }: Counted): Fault | null {
  const barred = [...totals].find(([, ore]) => Number.isNaN(ore));
  return barred ? barring(faults, 'listed', barred[0]) : null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
