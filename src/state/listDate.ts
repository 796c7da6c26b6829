// Listdatumet som det skrivs: what the user writes, and whether it is far from the rules on the page.

/** `2026`, `2026-03` or a day of a month as `2026` or `2026-03`; null for anything else. */
export function listDate(written: string): string | null {
  const found = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.exec(written.trim());
  if (!found) return null;
  return found[2] === undefined ? found[1]! : `${found[1]}-${found[2]}`;
}

/** Whether a list date is more than two years from all rule years, so that it may be a slip. */
export function isFarFrom(years: readonly number[], period: string): boolean {
  const year = Number(period.slice(0, 4));
  return years.length > 0 && years.every((one) => Math.abs(one - year) > 2);
}
