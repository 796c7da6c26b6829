// Ändring i procent med två decimaler: what a change of rules does to a unit is often less than a tenth of a per cent.
import type { Format } from '../../../i18n/format.ts';

/** `+0,06 %`, `−1,25 %`; a dash where there is nothing to compare with. */
export function percentText({ decimal }: Format, ratio: number | null): string {
  if (ratio === null || Number.isNaN(ratio)) return '–';
  const text = decimal(ratio * 100, 2);
  return `${ratio > 0 && /[1-9]/.test(text) ? '+' : ''}${text}\u00a0%`;
}
