// Adressen: what is printed from where one is.
import type { Place } from '../../state/place.svelte.ts';
import { spotOf } from '../compare/why/address.ts';

/** The unit whose sheet it is; null where the view is of no one unit, and the region's brief is printed. */
export function sheetFrom({
  name,
  detail,
  unitId,
}: Pick<Place, 'name' | 'detail' | 'unitId'>): string | null {
  return name === 'compare' ? spotOf(detail).unitId : unitId;
}
