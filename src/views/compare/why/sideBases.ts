// Vad skälen vilar på: the rules and the data of the two sides of a change.
import type { Side } from '../../../state/compare.svelte.ts';
import { sideBasis, type SideBasis } from '../../../state/reasons.ts';
import type { Results } from '../../../state/results.svelte.ts';

/** Of a unit, or of the region where `unitId` is null; null while one of the sides is not there. */
export function sideBases(
  results: Results,
  sides: readonly [Side, Side],
  unitId: string | null,
): readonly [SideBasis, SideBasis] | null {
  const { dataset } = results;
  const [a, b] = sides.map((side) => {
    const file = results.fileOf(side);
    return file && dataset && sideBasis(file, dataset, side.period, unitId);
  });
  return a && b ? [a, b] : null;
}
