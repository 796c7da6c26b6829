// Avstämning av beloppen: sums, pools, persons, weights and amounts per listed of one result.
import { differingOr, judged, row, type AuditLimits, type AuditRow } from './auditRow.ts';
import { amountOf } from './line.ts';
import { quantilesOf } from './quantile.ts';
import { LINES, POOLS, type Check, type LineCode, type PoolCode, type Result } from './types.ts';

/** What was taken from the pools to pay the external lines is not in their own lines, only in all lines together. */
export function sums(result: Result, fromPools: boolean): AuditRow[] {
  const computed = (key: Check['key']): number | null =>
    result.checks.find((check) => check.key === key)?.computed ?? null;
  const added = new Map(LINES.map((line) => [line, unitsTogether(result, line)]));
  const isPool = (line: LineCode): line is PoolCode => (POOLS as readonly string[]).includes(line);
  const exact = (subject: LineCode | 'total', found: number | null, expected: number | null): AuditRow =>
    row('sum', { subject, ...judged('ore', found, expected, expected, expected) }, result);
  const paid = LINES.filter((line) => fromPools || isPool(line)).map((line) => added.get(line) ?? null);
  return [
    ...LINES.map((line, column) => {
      const whole = isPool(line) && !fromPools ? computed(line) : (result.totals[column] ?? null);
      return exact(line, added.get(line) ?? null, whole);
    }),
    exact('total', total(paid), computed('total')),
  ];
}

function unitsTogether(result: Result, line: LineCode): number | null {
  return result.unitIds.length === 0
    ? null
    : total(result.unitIds.map((_, unit) => amountOf(result, unit, line)));
}

function total(parts: readonly (number | null)[]): number | null {
  return parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}

export function againstPublished(result: Result): AuditRow[] {
  const checks = result.checks.map((check) =>
    row(
      check.unit === 'ore' ? 'published' : 'persons',
      {
        ...{ subject: check.key, state: check.agrees ? 'agrees' : 'differs', unit: check.unit },
        ...{ found: check.computed, expected: check.published, low: check.low, high: check.high },
      },
      result,
    ),
  );
  return [
    ...checks,
    meanWeight(result, 'listing', result.base.meanListingWeight),
    meanWeight(result, 'medication', result.base.meanMedicationWeight),
  ];
}

/**
 * Published pool ÷ (amount for weight 1.00 × persons implied), within the rounding of pool and persons. So it tells
 * whether the ages are at fault, also where the list has too few persons.
 */
function meanWeight(result: Result, line: 'listing' | 'medication', mean: number | null): AuditRow {
  const pool = result.checks.find(({ key }) => key === line);
  const persons = result.checks.find(({ key }) => key === 'listed');
  const { listed } = result.base;
  if (!pool?.computed || !persons || !(persons.low > 0) || !mean || !listed)
    return row('meanWeight', { subject: line, ...judged('weight', null, null, null, null) }, result);
  const amount = pool.computed / (mean * listed);
  const implied = (ore: number, of: number): number => ore / (amount * of);
  const [low, high] = [implied(pool.low, persons.high), implied(pool.high, persons.low)];
  const expected = implied(pool.published, persons.published);
  return row('meanWeight', { subject: line, ...judged('weight', mean, expected, low, high) }, result);
}

export function perListed(result: Result, limits: AuditLimits): readonly AuditRow[] {
  const each = result.unitIds.map((unitId, unit) => {
    const ore = total(LINES.map((line) => amountOf(result, unit, line)));
    const listed = result.facts[unit]?.listed;
    return { unitId, ore: ore === null || !listed ? null : Math.round(ore / listed) };
  });
  const known = each.flatMap(({ ore }) => (ore === null ? [] : [ore]));
  if (known.length === 0) return [];
  const median = quantilesOf(Float64Array.from(known)).p50;
  const [low, high] = [(median * limits.lowest) / 100, (median * limits.highest) / 100];
  const size = ({ ore }: (typeof each)[number]): number => ore ?? 0;
  const sorted = each.toSorted((a, b) => size(a) - size(b));
  const checked = sorted.map(({ unitId, ore }) =>
    row('perListed', { subject: unitId, ...judged('ore', ore, median, low, high) }, result),
  );
  return differingOr(checked, (all) => (all.length < 2 ? all : [all[0]!, all.at(-1)!]));
}
