// The sample region reproduces what the source publishes for both years.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import { amountOf } from '../../src/model/line.ts';
import { LINES, POOLS, type Result } from '../../src/model/types.ts';
import { reading, rulesWith } from './build.ts';
import { sample } from './sample.ts';

const SAMPLE = sample();

/** §5.1–5.1.5, in thousands of kronor and kronor as printed, and the persons they imply. */
const PUBLISHED = [
  {
    year: 2025,
    pools: { listing: 293_881, cni: 195_921, sparsity: 86_435, medication: 188_434, rehab: 8_425 },
    total: 773_096,
    amounts: { listing: 2222, cni: 1482, sparsity: 1591, medication: 1425, rehab: 103 },
    persons: { listed: 132_240, aged16to67: 81_796, eligible: 54_327 },
  },
  {
    year: 2026,
    pools: { listing: 304_262, cni: 202_842, sparsity: 89_489, medication: 192_768, rehab: 8_686 },
    total: 798_047,
    amounts: { listing: 2301, cni: 1534, sparsity: 1652, medication: 1458, rehab: 106 },
    persons: { listed: 132_230, aged16to67: 81_943, eligible: 54_170 },
  },
] as const;

describe.each(PUBLISHED)(
  'the sample under the rules of $year',
  ({ year, pools, total, amounts, persons }) => {
    const rules = rulesWith(year);
    const result = compensation(SAMPLE, rules, String(year));
    const tkr = (line: (typeof LINES)[number]): number =>
      (result.totals[LINES.indexOf(line)] ?? NaN) / 100_000;
    const counted = {
      listing: persons.listed,
      cni: persons.listed,
      sparsity: persons.eligible,
      medication: persons.listed,
      rehab: persons.aged16to67,
    };

    test('has no fault', () => {
      expect(result.faults).toEqual([]);
    });

    // A pool is printed in whole thousands, its amount per person in whole kronor: half of each is rounding.
    test.each(POOLS)('comes to the published pool of %s within the rounding of what is printed', (line) => {
      expect(Math.abs(tkr(line) - pools[line])).toBeLessThanOrEqual(0.5 + (counted[line] * 0.5) / 1000);
    });

    test('comes to the published total likewise', () => {
      const slack = POOLS.reduce((sum, line) => sum + 0.5 + (counted[line] * 0.5) / 1000, 0);
      const sum = POOLS.reduce((all, line) => all + tkr(line), 0);
      expect(Math.abs(sum - total)).toBeLessThanOrEqual(slack);
    });

    test('has the persons that pools and amounts imply, each', () => {
      expect(result.base).toMatchObject(persons);
      expect(result.base.meanListingWeight).toBe(1);
      expect(result.base.meanMedicationWeight).toBe(1);
      expect(Math.round((pools.rehab * 1000) / amounts.rehab)).toBeCloseTo(persons.aged16to67, -1);
      expect(Math.round((pools.sparsity * 1000) / amounts.sparsity)).toBeCloseTo(persons.eligible, -1);
    });

    test('has checks that all agree, each within the range of its own rounding', () => {
      for (const { key, agrees, computed, low, high } of result.checks) {
        expect(agrees, key).toBe(true);
        expect(computed !== null && computed >= low && computed <= high, key).toBe(true);
      }
      expect(result.checks.map(({ key }) => key)).toEqual([
        ...POOLS,
        'total',
        'listed',
        'aged16to67',
        'eligible',
      ]);
    });

    test.each(POOLS)('has a check of %s as wide as the rounding, no wider', (line) => {
      const check = result.checks.find(({ key }) => key === line);
      const slack = 50_000 + 50 * counted[line];
      expect(check).toMatchObject({
        unit: 'ore',
        computed: result.totals[LINES.indexOf(line)],
        published: pools[line] * 100_000,
        low: pools[line] * 100_000 - slack,
        high: pools[line] * 100_000 + slack,
      });
    });

    test('pays the two external lines on top, to the six external units alone', () => {
      const paid = result.unitIds.filter((_, unit) => amountOf(result, unit, 'adminSupplement') !== 0);
      const external = SAMPLE.units.filter(({ ownership }) => ownership === 'external').map(({ id }) => id);
      expect(paid).toEqual(external);
      expect(paid).toHaveLength(6);
      for (const [unit, id] of result.unitIds.entries()) {
        if (!external.includes(id)) expect(amountOf(result, unit, 'vatCompensation'), id).toBe(0);
      }
    });

    test('shares fixed pools out to the öre', () => {
      const fixed = compensation(
        SAMPLE,
        reading(rules, {
          'funding.listing': 'pot',
          'funding.cni': 'pot',
          'funding.medication': 'pot',
          'funding.rehab': 'pot',
          'sparsity.pool': 'published',
        }),
        String(year),
      );
      expect(fixed.totals.slice(0, POOLS.length)).toEqual(POOLS.map((line) => pools[line] * 100_000));
    });

    test(`gives the amounts of test/golden/${year}.csv`, () => {
      const path = new URL(`../golden/${year}.csv`, import.meta.url);
      const text = golden(result);
      if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text);
      expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toBe(text);
    });
  },
);

test('fifteen per cent of listing and CNI alone, 76 066 thousand, is not what comes out for 2026', () => {
  const { totals } = compensation(SAMPLE, rulesWith(2026), '2026');
  const sparsity = (totals[LINES.indexOf('sparsity')] ?? NaN) / 100_000;
  expect(Math.round(0.15 * (304_262 + 202_842))).toBe(76_066);
  expect(Math.round(sparsity)).toBe(89_489);
});

test("a year's rules on another year's list do not reproduce its pools", () => {
  const { checks } = compensation(SAMPLE, rulesWith(2026), '2025');
  expect(checks.some(({ agrees }) => !agrees)).toBe(true);
});

/** Every amount of a result, one row per unit and line. */
function golden(result: Result): string {
  const rows = result.unitIds.flatMap((id, unit) =>
    LINES.map((line) => `${id};${line};${kronor(amountOf(result, unit, line))}`),
  );
  const totals = LINES.map((line, i) => `alla;${line};${kronor(result.totals[i] ?? null)}`);
  return [...['enhet_id;post;belopp_kr'], ...rows, ...totals, ''].join('\n');
}

function kronor(ore: number | null): string {
  if (ore === null) return '';
  const digits = String(ore).padStart(3, '0');
  return `${digits.slice(0, -2)},${digits.slice(-2)}`;
}
