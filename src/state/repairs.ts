// Åldersklasser som blivit datum: the repairs that need the user's consent, gathered by what was written.
import type { Fault } from '../model/fault.ts';

/** A date that a spreadsheet program made of an age class, and how often it stands there. */
export interface Repair {
  readonly value: string;
  readonly ageClass: string;
  readonly places: number;
}

export function repairsIn(faults: readonly Fault[]): Repair[] {
  const found = new Map<string, Repair>();
  for (const fault of faults) {
    if (fault.code !== 'ageAsDate') continue;
    const value = fault.place?.value ?? '';
    found.set(value, { value, ageClass: fault.suggestion, places: (found.get(value)?.places ?? 0) + 1 });
  }
  return [...found.values()];
}
