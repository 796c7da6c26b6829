// Förslag till listdatum: a year or a month that stands in a name or a title.
import { readPeriod } from './periods.ts';

/** Longer texts are not looked through. */
const LONGEST_TEXT = 300;
const MONTHS = [/(?<!\d)20\d\d[-/]?\d\d(?:[-/]?\d\d)?(?!\d)/g, /\p{L}{3,9}\.?[- ]20\d\d(?!\d)/gu];
const YEARS = [/(?<!\d)20\d\d(?!\d)/g];

/** `2026-03` or `2026`: the first month in the texts, or else the first year; null where there is none. */
export function periodIn(texts: readonly string[]): string | null {
  return firstOf(texts, MONTHS) ?? firstOf(texts, YEARS);
}

function firstOf(texts: readonly string[], patterns: readonly RegExp[]): string | null {
  for (const text of texts) {
    if (text.length > LONGEST_TEXT) continue;
    for (const pattern of patterns) {
      for (const [written] of text.replaceAll('_', ' ').matchAll(pattern)) {
        const period = readPeriod(isoDay(written));
        if (period !== null) return period;
      }
    }
  }
  return null;
}

/** `20260301` as `2026-03-01`. */
function isoDay(written: string): string {
  return written.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3');
}
