// Fractions that may not be known: what is made of an unknown one is not known either.
import { fraction, nearest, over, plus, times, ZERO, type Fraction } from '../money/exact.ts';

export type Known = Fraction | null;

export function product(...factors: readonly Known[]): Known {
  return factors.reduce<Known>((all, one) => all && one && times(all, one), fraction(1));
}

export function sumOf(parts: readonly Known[]): Known {
  return parts.reduce<Known>((all, one) => all && one && plus(all, one), ZERO);
}

export function ratio(one: Known, other: Known): Known {
  return one && other && over(one, other);
}

/** To whole öre, half away from zero. */
export function whole(one: Known): Known {
  return one && fraction(nearest(one));
}
