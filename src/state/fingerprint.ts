// Fingeravtryck: a short text that differs where what it is made of differs; nothing can be read out of it.
import { print } from '../model/print.ts';
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
