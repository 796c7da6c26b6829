// The limits of size and distance.
import { describe, expect, test } from 'vitest';
import { cliffs, type Cliffs } from '../../src/model/cliffs.ts';
import { compensation } from '../../src/model/compensation.ts';
import { amountOf } from '../../src/model/line.ts';
import { LINES, type Dataset, type Rules } from '../../src/model/types.ts';
import { datasetOf, rulesWith } from './build.ts';

/** As many thousands of kronor as there are points, so that a point is worth a thousand kronor. */
const PRICED = rulesWith(2026, { 'published.sparsity': '5400' }, { 'sparsity.pool': 'published' });
/** 3 400 points (2 000 + 1 750 × 0.8) and 2 000 points. */
const REGION = datasetOf({
  A: { km: 40, persons: { '40-44': 3750 } },
  B: { km: 60, persons: { '40-44': 2000 } },
});

function of(unitId: string, dataset: Dataset = REGION, rules: Rules = PRICED): Cliffs {
  const answer = cliffs(dataset, rules, '2026', unitId);
  if ('code' in answer) throw new Error(answer.code);
  return answer;
}

describe('the limits of size', () => {
  test('are so many persons away, and weigh more before than after', () => {
    expect(of('A').sizes).toEqual([
      {
        ...{ limit: 2000, personsLeft: -1750, weightBelow: 100, weightAbove: 80 },
        ...{ perPersonBelow: 100_000, perPersonAbove: 80_000, wholeListDrop: 39_920_000 },
      },
      {
        ...{ limit: 4000, personsLeft: 250, weightBelow: 80, weightAbove: 60 },
        ...{ perPersonBelow: 80_000, perPersonAbove: 60_000, wholeListDrop: 79_940_000 },
      },
    ]);
  });

  test('go by the eligible where the size does', () => {
    const rules = rulesWith(2026, {}, { 'sparsity.sizeCount': 'eligible' });
    const dataset = datasetOf({ A: { km: 10, persons: { '40-44': 3750 }, homes: [[40, 1500]] } });
    expect(of('A', dataset, rules).sizes.map(({ personsLeft }) => personsLeft)).toEqual([500, 2500]);
  });

  test('are worth nothing to a unit without weight', () => {
    const dataset = datasetOf({
      A: { km: 0, persons: { '40-44': 100 } },
      B: { km: 60, persons: { '40-44': 100 } },
    });
    expect(of('A', dataset).sizes[0]).toMatchObject({
      personsLeft: 1900,
      perPersonBelow: 0,
      wholeListDrop: 0,
    });
    expect(of('A', dataset)).toMatchObject({ km: 0, distanceWeight: 0 });
  });

  test('are of unknown worth where the krona per point is', () => {
    const dataset = datasetOf({
      A: { km: 40, persons: { '40-44': 100 } },
      B: { km: null, persons: { '40-44': 9 } },
    });
    expect(of('A', dataset).sizes[0]).toMatchObject({
      personsLeft: 1900,
      perPersonBelow: null,
      wholeListDrop: null,
    });
  });
});

describe('the limits of distance', () => {
  test('are told with their weights and what the unit would gain or lose at each', () => {
    const { km, distanceWeight, distances } = of('A');
    expect([km, distanceWeight]).toEqual([40, 100]);
    expect(distances.map((limit) => [limit.km, limit.weight])).toEqual([
      [30, 100],
      [70, 129],
      [100, 168],
      [150, 225],
    ]);
    expect(distances[0]?.effect).toBe(0);
    // 5 400 tkr × 3 400 × 1.29 ÷ (3 400 × 1.29 + 2 000), less 3 400 tkr.
    expect(distances[1]?.effect).toBe(Math.round((540_000_000 * 4386) / 6386) - 340_000_000);
  });

  test('are the difference of the whole income of the unit', () => {
    const dataset = datasetOf({
      A: { km: 20, external: true, persons: { '40-44': 900 } },
      B: { km: 60, persons: { '40-44': 2000 } },
    });
    const rules = rulesWith(2026);
    const total = (data: Dataset): number => {
      const result = compensation(data, rules, '2026');
      return LINES.reduce((sum, line) => sum + amountOf(result, 0, line)!, 0);
    };
    const units = dataset.units.map((unit) => (unit.id === 'A' ? { ...unit, distanceKm: 100 } : unit));
    expect(of('A', dataset, rules).distances[2]?.effect).toBe(total({ ...dataset, units }) - total(dataset));
  });

  test('do not move those whose homes are stated, and tell how many', () => {
    const dataset = datasetOf({
      A: { km: 20, persons: { '40-44': 900 }, homes: [[40, 900]] },
      B: { km: 60, persons: { '40-44': 2000 } },
    });
    expect(of('A', dataset)).toMatchObject({
      statedHomes: 900,
      distances: [{ effect: 0 }, { effect: 0 }, { effect: 0 }, { effect: 0 }],
    });
    const byUnit = rulesWith(2026, {}, { 'sparsity.distanceBy': 'unit' });
    expect(of('A', dataset, byUnit).statedHomes).toBe(0);
  });

  test('move all of a unit where homes do not count', () => {
    const rules = rulesWith(2026, {}, { 'sparsity.distanceBy': 'unit' });
    const dataset = datasetOf({ A: { km: 40, persons: { '40-44': 100 }, homes: [[80, 60]] } });
    expect(of('A', dataset, rules).statedHomes).toBe(0);
    expect(of('A', dataset).statedHomes).toBe(60);
  });

  test('move the unit alone, not the stated homes of others', () => {
    const units = (homes: readonly (readonly [km: number, persons: number])[]): Dataset =>
      datasetOf({
        A: { km: 20, persons: { '40-44': 900 }, homes },
        B: {
          km: 60,
          persons: { '40-44': 2000 },
          homes: [
            [120, 700],
            [80, 300],
          ],
        },
      });
    const stated = of(
      'A',
      units([
        [20, 300],
        [20, 600],
      ]),
    );
    expect(stated.statedHomes).toBe(900);
    expect(stated.distances.map(({ effectWithHomes }) => effectWithHomes)).toEqual(
      of('A', units([])).distances.map(({ effect }) => effect),
    );
  });

  test('tell also what the unit would get if all its listed lived that far away', () => {
    const homes = datasetOf({
      A: { km: 20, persons: { '40-44': 900 }, homes: [[40, 900]] },
      B: { km: 60, persons: { '40-44': 2000 } },
    });
    const effects = of('A', homes).distances.map(({ effectWithHomes }) => effectWithHomes);
    expect(effects[0]).toBe(0);
    // As the homes all lie in one band, it is what a unit in that band gets without stated homes.
    const none = datasetOf({
      A: { km: 40, persons: { '40-44': 900 } },
      B: { km: 60, persons: { '40-44': 2000 } },
    });
    expect(effects).toEqual(of('A', none).distances.map(({ effect }) => effect));
    expect(effects[1]).toBeGreaterThan(0);
  });
});

test('a unit that is not on the list, or whose list is unusable, is told of', () => {
  const bad = datasetOf({ A: { persons: { '40-44': -1 } } });
  expect(cliffs(REGION, PRICED, '2026', 'Z')).toMatchObject({ code: 'unitWithoutList' });
  expect(cliffs(bad, PRICED, '2026', 'A')).toMatchObject({ code: 'badCount', unitId: 'A' });
});

describe('a unit of which not all is known', () => {
  test('has no distance and no weight where the units data lack it', () => {
    const unknown = { ...REGION, units: REGION.units.filter(({ id }) => id !== 'A') };
    expect(of('A', unknown)).toMatchObject({ km: null, distanceWeight: null });
    expect(new Set(of('A', unknown).distances.map(({ effect }) => effect))).toEqual(new Set([null]));
  });

  test('has limits of size that nothing is worth where its distance is missing', () => {
    const dataset = datasetOf({
      A: { km: null, persons: { '40-44': 100 } },
      B: { km: 60, persons: { '40-44': 9 } },
    });
    expect(of('A', dataset).sizes[0]).toMatchObject({
      personsLeft: 1900,
      perPersonBelow: null,
      wholeListDrop: null,
    });
  });

  test('has limits of size that nobody can price where nobody lives far enough', () => {
    const dataset = datasetOf({ A: { km: 0, persons: { '40-44': 100 } } });
    expect(of('A', dataset).sizes[0]).toMatchObject({ perPersonBelow: null, wholeListDrop: null });
  });

  test('has limits of size that are worth nothing where none of it is counted', () => {
    const rules = rulesWith(2026, {}, { 'sparsity.sizeCount': 'eligible' });
    const dataset = datasetOf({
      A: { km: 0, persons: { '40-44': 100 } },
      B: { km: 60, persons: { '40-44': 100 } },
    });
    const { counted, sizes } = of('A', dataset, rules);
    expect(counted).toBe(0);
    expect(sizes[0]).toMatchObject({ personsLeft: 2000, perPersonBelow: 0, wholeListDrop: 0 });
  });

  test('gains and loses nothing that is known at another distance where its own is missing', () => {
    const dataset = datasetOf({
      A: { km: null, persons: { '40-44': 100 } },
      B: { km: 60, persons: { '40-44': 100 } },
    });
    expect(of('A', dataset).distances.map(({ effect }) => effect)).toEqual(
      rulesWith(2026)
        .sparsity.distanceFrom.slice(1)
        .map(() => null),
    );
  });

  test('is moved on the list that is asked for, and on no other', () => {
    const homes = datasetOf({ A: { km: 40, persons: { '40-44': 10 }, homes: [[80, 5]] } }, '2025');
    const both = { ...REGION, lists: [...homes.lists, ...REGION.lists] };
    expect(of('A', both)).toEqual(of('A'));
  });
});
