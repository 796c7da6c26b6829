// Tvetydiga tal: what `1.234` says where a comma, or a point, sets off decimals.
import type { Format } from '../i18n/format.ts';
import type { Reading } from '../worker/client.ts';

/** `1 234` or `1,234`, as the reader of the page writes numbers. */
export function asWritten(text: string, decimal: 'comma' | 'point', format: Format): string {
  const [sign, group] = decimal === 'comma' ? [',', /[.\s']/g] : ['.', /[,\s']/g];
  const plain = text.replace(group, '').replace('\u2212', '-');
  const places = plain.split(sign)[1]?.length ?? 0;
  return format.decimal(Number(plain.replace(sign, '.')), places);
}

/** Whether all numbers of a table that may be read in two ways count persons, who are whole. */
export function countPersons({ kind, how, faults }: Reading['files'][number]): boolean {
  const doubtful = faults.filter(({ code }) => code === 'ambiguousNumber');
  const meaningOf = (column: string | undefined): string | null =>
    how?.columns.find(({ header }) => header === column)?.meaning ?? null;
  return (
    kind === 'listing' &&
    doubtful.length > 0 &&
    doubtful.every(({ place }) => isCount(meaningOf(place?.column)))
  );
}

/** Of a listing, every number but a distance is one of persons. */
function isCount(meaning: string | null): boolean {
  return meaning !== null && meaning !== 'avstand_km';
}

/** The decimal sign by which the numbers are thousands. */
export function thousandsBy(numbers: readonly string[]): 'comma' | 'point' {
  return numbers.every((text) => text.includes(',')) ? 'point' : 'comma';
}
