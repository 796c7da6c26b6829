// Vem som betalar: what each unit gains or loses, in order of it, and sums that balance.
import { minus, ratio } from './rows.ts';

export interface Shift {
  readonly id: string;
  /** Öre a year; null where a fault bars it, or there is none. */
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
  readonly ratio: number | null;
}

export interface Shifts {
  /** Who loses most first; those without a change to tell last. */
  readonly rows: readonly Shift[];
  /** Sums of the units whose change is known. */
  readonly before: number;
  readonly after: number;
  readonly gains: number;
  readonly gainers: number;
  /** Below zero, or zero. */
  readonly losses: number;
  readonly losers: number;
  readonly barred: number;
}

export function shiftsOf(units: readonly Pick<Shift, 'id' | 'before' | 'after'>[]): Shifts {
  const rows = units
    .map(({ id, before, after }): Shift => {
      const change = minus(after, before);
      return { ...{ id, before, after, change }, ratio: ratio(change, before) };
    })
    .sort((a, b) => place(a) - place(b));
  const known = rows.filter(({ change }) => change !== null);
  const [up, down] = [known.filter(({ change }) => change! > 0), known.filter(({ change }) => change! < 0)];
  return {
    ...{ rows, before: sum(known, 'before'), after: sum(known, 'after') },
    ...{ gains: sum(up, 'change'), gainers: up.length, losses: sum(down, 'change'), losers: down.length },
    barred: rows.length - known.length,
  };
}

function sum(rows: readonly Shift[], key: 'before' | 'after' | 'change'): number {
  return rows.reduce((total, row) => total + row[key]!, 0);
}

function place({ change }: Shift): number {
  return change ?? Number.MAX_VALUE;
}
