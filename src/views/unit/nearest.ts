// Närmast: which of the similar units is closest in each of what they are compared by.
import type { Likeness } from '../../model/similar.ts';

/** As the units are compared: sizes by their ratio, the rest by their difference. */
const MEASURES = {
  listed: ({ listed }) => Math.log(listed),
  km: ({ km }) => km,
  meanAge: ({ meanAge }) => meanAge,
  cni: ({ cni }) => cni,
} satisfies Record<string, (unit: Likeness) => number | null>;
export type Measure = keyof typeof MEASURES;

/** By measure, the ids of the units closest to `unit`: more than one where they are equally close, none where it is unknown. */
export function nearest(unit: Likeness, others: readonly Likeness[]): Record<Measure, readonly string[]> {
  const closest = (measure: (unit: Likeness) => number | null): string[] => {
    const own = measure(unit);
    const distances = others.flatMap((other) => {
      const value = measure(other);
      return own === null || value === null ? [] : [{ id: other.unitId, by: Math.abs(value - own) }];
    });
    const least = Math.min(...distances.map(({ by }) => by));
    return distances.filter(({ by }) => by === least).map(({ id }) => id);
  };
  return {
    listed: closest(MEASURES.listed),
    km: closest(MEASURES.km),
    meanAge: closest(MEASURES.meanAge),
    cni: closest(MEASURES.cni),
  };
}
