// Axelns enhet: kronor, thousands or millions of them by how much an axis shows, with the decimals that tell its figures apart.
import type { Format } from './format.ts';

export type AxisUnit = 'kr' | 'tkr' | 'mkr';

/** What one of a unit is, in öre. */
const ONE: Readonly<Record<AxisUnit, number>> = { kr: 100, tkr: 100_000, mkr: 100_000_000 };
/** An axis changes to the larger unit where it reaches so many of it. */
const LEAST = { tkr: 10, mkr: 10 };
const PLACES = 4;

/** The unit of an axis whose figures reach `most`, in öre, on either side of nought. */
export function axisUnit(most: number): AxisUnit {
  const size = Math.abs(most);
  if (size >= LEAST.mkr * ONE.mkr) return 'mkr';
  return size >= LEAST.tkr * ONE.tkr ? 'tkr' : 'kr';
}

/** A figure of the axis, `step` from the next one; both in öre. Where the axis shows changes it bears its sign. */
export function axisText(format: Format, ore: number, step: number, unit: AxisUnit, signed = false): string {
  const text = format.decimal(ore / ONE[unit], placesOf(step / ONE[unit]));
  return signed && ore > 0 ? `+${text}` : text;
}

/** How many decimals tell figures apart that stand `step` from each other. */
export function placesOf(step: number): number {
  if (!(step > 0)) return 0;
  const places = Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
  // 0,25 needs two decimals though its first one is not nought.
  const exact = [places, places + 1].find(
    (n) => Math.abs(step * 10 ** n - Math.round(step * 10 ** n)) < 1e-6,
  );
  return Math.min(PLACES, exact ?? places);
}
