// Heltalsräkning i celler: whole numbers beyond what a cell can hold, in parts that it holds exactly.
//
// A cell counts exactly with whole numbers below 2⁵³ only. A pool × a unit's points is more than that, so both are split
// in parts of seven digits, and only the remainder of the division is put together again: it is small. Any way of
// rounding the parts will do, as long as what is left is carried on, so it makes no odds how a program rounds.

export const BASE = 10_000_000;

/** A number's upper part; the lower is what this leaves. */
export function upper(number: string): string {
  return `ROUND(${number}/${BASE},0)`;
}

export function lower(number: string, above: string): string {
  return `${number}-${above}*${BASE}`;
}

/** The number that parts make, highest first. */
export function joined(parts: readonly string[]): string {
  return parts.reduce((sum, part) => `(${sum})*${BASE}+${part}`);
}

/**
 * a · b − q · z of numbers in parts, highest first. Where q is near the quotient a · b ÷ z, no sum on the way is larger
 * than the products of parts: those of the same weight are taken from each other first.
 */
export function remainder(
  a: readonly string[],
  b: readonly string[],
  q: readonly string[],
  z: readonly string[],
): string {
  const degree = Math.max(a.length + b.length, q.length + z.length) - 2;
  const sums = Array.from({ length: degree + 1 }, (_, index) => {
    const weight = degree - index;
    return (
      products(a, b, weight).join('+') +
      products(q, z, weight)
        .map((each) => `-${each}`)
        .join('')
    );
  });
  return sums.reduce((all, sum) => `(${all})*${BASE}${/^-/.test(sum) ? '' : '+'}${sum}`);
}

function products(a: readonly string[], b: readonly string[], weight: number): string[] {
  return a.flatMap((part, index) => {
    const other = b[b.length - 1 - (weight - (a.length - 1 - index))];
    return other === undefined ? [] : [`${part}*${other}`];
  });
}
