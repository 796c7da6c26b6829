// Tal som skrivs: what a person wrote as a decimal text with a point, and as a whole number of its smallest parts.

/**
 * `1 250,5`, `−1.5`, `17 %` as `1250.5`, `-1.5`, `17`; null for what is no number, and for `20,000`, which is twenty
 * thousand to one reader and twenty to another.
 */
export function decimalOf(text: string): string | null {
  const plain = text
    .replace(/[\s\u00a0\u202f%]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  if (/^[+-]?[1-9]\d{0,2}\.\d\d0$/.test(plain)) return null;
  return /^[+-]?\d{1,12}(\.\d+)?$/.test(plain) ? plain.replace('+', '') : null;
}

/** In units of 10^-places; null for what is no number, or has more decimals. */
export function wholeOf(text: string, places: number): number | null {
  const decimal = decimalOf(text);
  if (decimal === null) return null;
  const [whole = '', decimals = ''] = decimal.split('.');
  if (decimals.length > places) return null;
  const value = Number(whole + decimals.padEnd(places, '0'));
  return Number.isSafeInteger(value) ? value + 0 : null;
}
