// Löpnummer: the numbers that things made on the page are told apart by.

/** The highest number of ids such as `s12`; 0 where there are none. */
export function highest(ids: readonly string[]): number {
  return ids.reduce((most, id) => Math.max(most, Number(id.slice(1))), 0);
}
