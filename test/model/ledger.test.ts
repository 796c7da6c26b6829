// Which rows of the activity file count for whom.
import { expect, test } from 'vitest';
import { activeRegion, claimIn, claimsOf } from './activities.ts';
import { rulesWith, type RegionSpec } from './build.ts';

const RULES = rulesWith(2026);
const UNITS: RegionSpec = { B: { persons: { '30-34': 9 } }, A: { persons: { '30-34': 9 } } };
const claims = (...rows: string[]) => claimsOf(activeRegion(rows, UNITS), RULES);

/** Öre a month, exact; null where it cannot be known. */
function monthly(unitId: string, line: string, ...rows: string[]): number | null {
  const { months } = claimIn(claims(...rows), unitId, line);
  return months && Number(months[0]!.num) / Number(months[0]!.den);
}

test('rows of another year do not', () => {
  expect(monthly('A', 'healthTalks', 'A;2026;healthTalks;;12;;', 'A;2025;healthTalks;;12;;')).toBe(1150_00);
});

test('units come in the order of their ids, and so do those who pay', () => {
  const rows = ['A', 'B'].map((unit) => `${unit};2026;unlistedVisits;doctor;5;;${unit === 'A' ? 'B' : 'A'}`);
  const of = (line: string): string[] =>
    claims(...rows)
      .claims.filter((claim) => claim.line === line)
      .map(({ unitId }) => unitId);
  expect([of('unlistedVisits'), of('unlistedVisitsCost')]).toEqual([
    ['A', 'B'],
    ['A', 'B'],
  ]);
});

test('what a row says for its own unit is no price for another', () => {
  const rows = ['A;2026;otherRegions;doctor;12;1500;', 'B;2026;otherRegions;doctor;12;;'];
  expect(monthly('A', 'otherRegions', ...rows)).toBe(1500_00);
  expect(monthly('B', 'otherRegions', ...rows)).toBeNull();
});

test('a faulty row leaves the cost of whom it names unknown, and no other’s', () => {
  const rows = ['A;2026;unlistedVisits;doctor;-1;;B', 'B;2026;unlistedVisits;doctor;12;;A'];
  expect(monthly('B', 'unlistedVisitsCost', ...rows)).toBeNull();
  expect(monthly('A', 'unlistedVisitsCost', ...rows)).toBe(-700_00);
});

test('a cost bears the name of its own line', () => {
  const all = claims('A;2026;unlistedVisits;doctor;12;;B');
  const [paid, cost] = (['unlistedVisits', 'unlistedVisitsCost'] as const).map((line) =>
    claimIn(all, line === 'unlistedVisits' ? 'A' : 'B', line),
  );
  expect(paid!.step).toMatchObject({ what: 'yearAmount', label: 'unlistedVisits', how: 'sum' });
  expect(cost!.step).toMatchObject({ what: 'yearAmount', label: 'unlistedVisitsCost', how: 'product' });
});
