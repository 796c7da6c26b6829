// Fingeravtryck: a short text that differs where what it is made of differs; nothing can be read out of it.
import type { List } from '../model/types.ts';
import type { YearFile } from '../params/schema.ts';

/** Of a list: its units, ages and distances. */
export function listPrint({ units }: List): string {
  const counts = units.map(({ unitId, classes, ages, residence }) => [
    unitId,
    classes,
    ages,
    residence.map(({ km, persons }) => [km, persons]),
  ]);
  return print(JSON.stringify(counts));
}

/** Of a rule year's values, wherever its file says they come from. */
export function yearPrint(file: YearFile): string {
  return print(JSON.stringify(file));
}

/** FNV-1a twice over, 64 bits in all: enough to tell files apart, no protection against somebody who wants to deceive. */
function print(text: string): string {
  let [a, b] = [0x811c9dc5, 0x01000193];
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    a = Math.imul(a ^ sign, 0x01000193);
    b = Math.imul(b ^ sign ^ (i & 0xff), 0x85ebca6b);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
