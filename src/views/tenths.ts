// Tiondels miljoner: amounts as they are written in millions of kronor, for parts that are to add up on the page.

const TENTH = 10_000_000;

/** Öre to the nearest tenth of a million kronor. */
export function toTenths(ore: number): number {
  return Math.round(ore / TENTH) * TENTH;
}
