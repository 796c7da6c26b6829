// §5: what external units get for administration and VAT, on top of the pools or out of them.
import type { YearFile } from '../../src/params/schema.ts';
import { fraction, hamilton, nearest, over, times, total } from '../money/exact.ts';
import { decimal, read, share, sum, type Amounts, type Column, type Entry, type Ore } from './amounts.ts';

const TAXED = ['listing', 'cni', 'sparsity', 'rehab'];

/** §5. */
export function externalLines(entries: readonly Entry[], file: YearFile, pools: Amounts): Amounts {
  const choice = read(file, 'external.supplementBase');
  const bases = choice === 'listing' ? ['listing'] : choice === 'all' ? [...TAXED, 'medication'] : TAXED;
  const percent = (base: Ore, rate: string): Ore =>
    base === null ? null : nearest(times(fraction(base), over(decimal(rate), fraction(100))));
  const lines = (index: number, codes: readonly string[]): Ore[] =>
    codes.map((code) => pools[code]?.[index] ?? null);
  const due = entries.map(({ unit }, index): [Ore, Ore] => {
    if (unit === undefined) return [null, null];
    if (unit.ownership === 'region') return [0n, 0n];
    const supplement = percent(sum(lines(index, bases)), file.external.supplement.value);
    return [supplement, percent(sum([...lines(index, TAXED), supplement]), file.external.vat.value)];
  });
  return { adminSupplement: due.map(([own]) => own), vatCompensation: due.map(([, own]) => own) };
}

export function takenFromPools(
  entries: readonly Entry[],
  file: YearFile,
  pools: Amounts,
  onTop: Amounts,
): Amounts {
  const of = (amounts: Amounts, code: string): Column => amounts[code] ?? [];
  const all = (amounts: Amounts): Ore => sum(Object.values(amounts).flat());
  const filled = (value: Ore): Amounts => ({
    ...pools,
    ...Object.fromEntries(TAXED.map((code) => [code, entries.map(() => value)])),
  });
  const funded = all(onTop);
  if (funded === 0n) return { ...pools, ...onTop };
  const whole = sum(TAXED.flatMap((code) => of(pools, code)));
  const fixed = all(externalLines(entries, file, filled(0n)));
  if (whole === null || funded === null || fixed === null)
    return { ...filled(null), ...externalLines(entries, file, filled(null)) };

  const keeps = whole > fixed ? whole - fixed : 0n;
  const factor = over(fraction(keeps), fraction(whole + funded - fixed));
  const shrunk: Record<string, Column> = { ...pools };
  for (const code of TAXED) {
    const shares = of(pools, code).map((own) => fraction(own ?? 0n));
    const pool = total(shares);
    if (pool.n > 0n) shrunk[code] = hamilton(nearest(times(pool, factor)), shares);
  }
  const free = whole - (sum(TAXED.flatMap((code) => of(shrunk, code))) ?? 0n);
  const due = externalLines(entries, file, shrunk);
  const paid = share(
    free,
    [...of(due, 'adminSupplement'), ...of(due, 'vatCompensation')].map((own) => fraction(own ?? 0n)),
  );
  return {
    ...shrunk,
    adminSupplement: paid.slice(0, entries.length),
    vatCompensation: paid.slice(entries.length),
  };
}
