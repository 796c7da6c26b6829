// Ändring i procent med två decimaler: what a change of rules does to a unit is often less than a tenth of a per cent.
import type { Format } from '../../../i18n/format.ts';

/** `+0,06 %`, `−1,25 %`; a dash where there is nothing to compare with. */
export function percentText({ decimal }: Format, ratio: number | null): string {
  if (ratio === null || Number.isNaN(ratio)) return '–';
  return `${signed(decimal(ratio * 100, 2), ratio)}\u00a0%`;
}

/** A text of a value with its sign, which nothing has none of. */
export function signed(text: string, value: number): string {
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
