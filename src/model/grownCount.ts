// Den växta listan, räknad: the persons of each class grown to whole ones, and what the lines of §5.1 go by.
import type { DriftPoints } from './drift.ts';

/** What a list is counted by: persons by unit and class, weights by class. */
export interface Classes {
  readonly persons: Float64Array;
  readonly weights: Float64Array;
  readonly drugs: Float64Array;
  readonly fifths: Float64Array;
}

/** Counts the grown list of a unit. On its own, with its arrays at hand: it is most of the work of a draw. */
export function countGrown(
  { persons, weights, drugs, fifths }: Classes,
  factor: number,
  at: DriftPoints,
  unit: number,
): void {
  const first = unit * weights.length;
  let all = 0;
  let aged = 0;
  let drugged = 0;
  let working = 0;
  for (let index = 0; index < weights.length; index++) {
    const now = grown(persons[first + index]!, factor);
    all += now;
    aged += now * weights[index]!;
    drugged += now * drugs[index]!;
    working += now * fifths[index]!;
  }
  at.listed[unit] = all;
  at.listing[unit] = aged;
  at.medication[unit] = drugged;
  at.rehab[unit] = working;
}

/**
 * To whole persons, a half up: 2⁻¹⁸, less than a YEARth, takes it past the half, and floats from 2⁵² on have no fractions.
 */
export function grown(persons: number, factor: number): number {
  return persons * factor + 2 ** -18 + 2 ** 52 - 2 ** 52;
}
