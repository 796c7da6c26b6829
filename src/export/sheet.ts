// Svenska kalkylblad: rows of cells as Swedish spreadsheets read them.

const BOM = '\ufeff';

/** A table as text: `;`, CRLF, to be written as UTF-8 with BOM. The cells are written already. */
export function sheet(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return BOM + [...[header, ...rows].map((cells) => cells.join(';')), ''].join('\r\n');
}

/** Hundredths with a decimal comma: 165240 becomes `1652,40`. */
export function hundredths(number: number): string {
  const digits = String(Math.abs(number)).padStart(3, '0');
  return `${number < 0 ? '-' : ''}${digits.slice(0, -2)},${digits.slice(-2)}`;
}

/** CNI × 10⁴ with a decimal comma: 10312 becomes `1,0312`. */
export function tenThousandths(number: number): string {
  const digits = String(number).padStart(5, '0');
  return `${digits.slice(0, -4)},${digits.slice(-4)}`;
}

/** A number that is not whole, such as kilometres, with a decimal comma; empty where there is none. */
export function fraction(number: number | null): string {
  if (number === null) return '';
  const text = String(number);
  const plain = text.includes('e') ? number.toFixed(20).replace(/0+$/, '') : text;
  return plain.replace('.', ',');
}

/** Minutes after midnight as `08:15`. */
export function clock(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

export function yesNo(is: boolean): string {
  return is ? 'ja' : 'nej';
}

/**
 * What makes a spreadsheet take a text for a formula, full-width forms and leading blanks included; and what is a guarded
 * text already, so that what is guarded can be told from it.
 */
const FORMULA = /^'*[\s\u00a0]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** An apostrophe keeps a spreadsheet from running a text as a formula. */
export function unformulated(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Safe to open, with quotes where needed. */
export function cell(text: string): string {
  const safe = unformulated(text);
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
