// Adressen: the part of the comparison that the address names, and the unit it is of.

const WHY = 'varfor';

/** What the address of a unit's explanation says after the place; the region's where the unit is null. */
export function whyOf(unitId: string | null): string {
  return unitId === null ? WHY : `${WHY}/${unitId}`;
}

/** A unit's id may hold any characters. */
export function spotOf(detail: string | null): { readonly part: string; readonly unitId: string | null } {
  const [part = '', ...rest] = (detail ?? '').split('/');
  return { part, unitId: rest.join('/') || null };
}
