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

/** Quotes where needed; an apostrophe keeps a spreadsheet from running a text as a formula. */
export function cell(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
