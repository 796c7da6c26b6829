// Tal som skrivs i ett fält: hundredths of kronor, hours or places, with comma or point.

/** `12`, `7,5`, `1 250,00` as hundredths; null for anything else, such as a third decimal. */
export function hundredths(text: string): number | null {
  const plain = text
    .trim()
    .replace(/\u2212/g, '-')
    .replace(/(\d)[ \u00a0\u202f](?=\d{3}(\D|$))/g, '$1');
  const found = /^(-?)(\d{1,11})(?:[.,](\d{1,2}))?$/.exec(plain);
  if (!found) return null;
  const [, sign, whole, decimals = ''] = found;
  const value = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  return sign && value !== 0 ? -value : value;
}

/** Hundredths as they are written in a field: `12`, `7,5`, `1250,25`. */
export function inField(value: number | null, decimal: string): string {
  if (value === null) return '';
  const digits = String(Math.abs(value)).padStart(3, '0');
  const decimals = digits.slice(-2).replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -2)}${decimals ? decimal + decimals : ''}`;
}
