// Provade värden: a parameter lowered and raised by a part of itself, or taken from one value to another.
import { scaled, unscaled } from '../money/decimal.ts';
import { roundProduct } from '../money/round.ts';
import type { Parameter } from './parameter.ts';
import { PLACES } from './schema.ts';

/** Decimals that hold any bound. */
const FINEST = Math.max(...Object.values(PLACES));

/**
 * A parameter's value lowered and raised by so many per cent of itself: by its least step at least, and within its
 * bounds. Null for a reading, for what nobody has stated, and for nought, which no share of itself can move.
 */
export function nudged(
  parameter: Parameter,
  percent: number,
): { readonly low: string; readonly high: string } | null {
  const { unit, value } = parameter;
  if (unit === 'reading' || value === null) return null;
  const places = PLACES[unit];
  const now = scaled(value, places);
  if (!now) return null;
  const step = Math.max(1, Math.abs(roundProduct(now, percent, 100)));
  const [least, most] = boundsOf(parameter, places);
  return {
    low: unscaled(Math.max(least, now - step), places),
    high: unscaled(Math.min(most, now + step), places),
  };
}

/**
 * `count` values from one to another, ascending and none twice, in steps that are alike but for the parameter's decimals.
 * Where the parameter's own value lies between them it is one of them. RangeError for ends that are no values of it, or
 * that do not rise.
 */
export function stepsOf({ unit, value }: Parameter, from: string, to: string, count: number): string[] {
  const places = unit === 'reading' ? 0 : PLACES[unit];
  const [first, last] = [scaled(from, places), scaled(to, places)];
  if (first === null || last === null || first >= last || count < 2)
    throw new RangeError(`No steps from ${from} to ${to}: ${count}`);
  const even = Array.from(
    { length: count },
    (_, index) => first + roundProduct(last - first, index, count - 1),
  );
  const now = value === null ? null : scaled(value, places);
  const all = now === null || now <= first || now >= last ? even : withNow([...new Set(even)], now, count);
  return [...new Set(all)].map((step) => unscaled(step, places));
}

/** In place of the step nearest to it, where there is no room for one more; the ends stay. */
function withNow(steps: readonly number[], now: number, count: number): number[] {
  if (steps.includes(now)) return [...steps];
  const inner = steps.slice(1, -1).toSorted((a, b) => Math.abs(a - now) - Math.abs(b - now));
  const kept = steps.length < count ? steps : steps.filter((step) => step !== inner[0]);
  return [...kept, now].sort((a, b) => a - b);
}

function boundsOf({ min, max }: Parameter, places: number): readonly [number, number] {
  const per = 10 ** (FINEST - places);
  const least = scaled(min ?? '', FINEST) ?? -Infinity;
  const most = scaled(max ?? '', FINEST) ?? Infinity;
  return [Math.ceil(least / per), Math.floor(most / per)];
}
