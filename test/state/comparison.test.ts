// A results file held against what is computed now.
import { describe, expect, test } from 'vitest';
import { compareResults, type FileAmount } from '../../src/state/comparison.ts';
import type { Income } from '../../src/model/income.ts';
import { INCOME_LINES } from '../../src/model/types.ts';
import { yearAmounts } from '../../src/state/yearAmounts.ts';
import { resultOf } from './results.ts';

/** What a year pays besides the listed lines: nothing but health talks at A. */
function incomeOf(year: number, talks: number): Income {
  const amounts = new Float64Array(2 * INCOME_LINES.length * 12);
  amounts[INCOME_LINES.indexOf('healthTalks') * 12 + 4] = talks;
  return { year, scenario: null, unitIds: ['A', 'B'], months: [], amounts, ceilings: [], faults: [] };
}

const RESULTS = [
  yearAmounts(resultOf(2025, { A: { listing: 100 }, B: { listing: 200, cni: null } }), incomeOf(2025, 0)),
  yearAmounts(resultOf(2026, { B: { listing: 250 }, A: { listing: 110 } }), incomeOf(2026, 500)),
];
const row = (unitId: string, year: number, line: FileAmount['line'], ore: number): FileAmount => ({
  ...{ unitId, name: `Enhet ${unitId}`, year, scenario: 'Utgångsläge, lista 2026', line, ore },
});

describe('an amount of the file', () => {
  test.each<[name: string, row: FileAmount, computed: number | null]>([
    ['differs by an öre', row('A', 2025, 'listing', 101), 100],
    ['is of a line that is zero', row('A', 2025, 'rehab', 1), 0],
    ['is of the other year', row('A', 2026, 'listing', 100), 110],
    ['is of the other unit', row('A', 2026, 'listing', 250), 110],
    ['is of an activity of the other year', row('A', 2025, 'healthTalks', 500), 0],
    ['is of an activity that another unit has', row('B', 2026, 'healthTalks', 500), 0],
    ['is barred in the computation', row('B', 2025, 'cni', 0), null],
    ['is of a unit that is not computed', row('C', 2025, 'listing', 100), null],
    ['is of a year that is not computed', row('A', 2027, 'listing', 100), null],
  ])('is not the same where it %s', (_, amount, computed) => {
    expect(compareResults([amount], RESULTS)).toEqual({ same: 0, differing: [{ row: amount, computed }] });
  });

  test('is the same where it is equal to the öre', () => {
    const rows = [row('A', 2025, 'listing', 100), row('B', 2026, 'listing', 250), row('A', 2026, 'rehab', 0)];
    rows.push(row('A', 2026, 'healthTalks', 500));
    expect(compareResults(rows, RESULTS)).toEqual({ same: 4, differing: [] });
  });
});

test('an amount of a scenario is held against that scenario', () => {
  const own = yearAmounts(
    resultOf(2026, { A: { listing: 130 }, B: { listing: 270 } }),
    incomeOf(2026, 0),
    'Förslag 1',
  );
  const of = (scenario: string, ore: number): FileAmount => ({ ...row('A', 2026, 'listing', ore), scenario });
  const rows = [of('Förslag 1, lista 2026, exempeldata', 130), of('Förslag 10, lista 2026', 110)];
  expect(compareResults(rows, [...RESULTS, own])).toEqual({ same: 2, differing: [] });
});

test('those that differ keep the order of the file', () => {
  const rows = [row('B', 2026, 'listing', 1), row('A', 2025, 'listing', 100), row('A', 2026, 'listing', 2)];
  const { same, differing } = compareResults(rows, RESULTS);
  expect(same).toBe(1);
  expect(differing.map((found) => found.row.ore)).toEqual([1, 2]);
});

test('an empty file agrees with everything', () => {
  expect(compareResults([], RESULTS)).toEqual({ same: 0, differing: [] });
});
