// Belopp per poäng som text: one amount, or its three where the tertials differ.
import type { Format } from '../../../i18n/format.ts';

/** Hundredths of kronor or of per cent, without the unit. */
export function amountsText(values: readonly number[], { krExact }: Format): string {
  return [...new Set(values)].map((value) => krExact(value)).join(' / ');
}
