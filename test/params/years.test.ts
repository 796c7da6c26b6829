// The rule years that ship: a year is had whole, or told to be missing.
import { describe, expect, test } from 'vitest';
import file2025 from '../../data/params/2025.json';
import file2026 from '../../data/params/2026.json';
import { loadYears, noSuchYear, shippedYears } from '../../src/params/years.ts';

describe('the years that ship', () => {
  test('are those of the files, ascending', () => {
    expect([...shippedYears().keys()]).toEqual([2025, 2026]);
    expect([...loadYears({ 'params/2026.json': file2026, 'params/2025.json': file2025 }).keys()]).toEqual([
      2025, 2026,
    ]);
  });

  test('each have their own rules', () => {
    const years = shippedYears();
    for (const [year, { file, rules }] of years) {
      expect(file.year).toBe(year);
      expect(rules.year).toBe(year);
    }
    expect(years.get(2025)?.rules.listing.base).toBe(222_200);
    expect(years.get(2026)?.rules.listing.base).toBe(230_100);
  });
});

test.each([2024, 2027, 0, NaN])('%d is told to be missing, with the years there are', (year) => {
  expect(noSuchYear(shippedYears(), year)).toEqual({
    code: 'noSuchYear',
    severity: 'error',
    year,
    years: [2025, 2026],
  });
});

test('a faulty file stops the application and says what is wrong', () => {
  const file = {
    ...file2026,
    rehab: { ...file2026.rehab, amount: { ...file2026.rehab.amount, value: '-1' } },
  };
  expect(() => loadYears({ 'params/2025.json': file2025, 'params/2026.json': file })).toThrow(
    /parameterBounds.*rehab\.amount.*-1/,
  );
});

test('a file that bears another year than its name stops the application, and replaces no year', () => {
  const files = { 'params/2026.json': file2026, 'params/2027.json': file2026 };
  expect(() => loadYears(files)).toThrow('params/2027.json holds the year 2026');
});
