// What sparsity is shared out by, and how it is told.
import { describe, expect, test } from 'vitest';
import { regionOf, type Member } from '../../src/model/region.ts';
import {
  bandOf,
  distancesOf,
  personsByTier,
  sparsityPoints,
  sparsityPointsStep,
} from '../../src/model/sparsityPoints.ts';
import { steps, type Step } from '../../src/model/trace.ts';
import type { Fault } from '../../src/model/fault.ts';
import type { Dataset, Rules } from '../../src/model/types.ts';
import { approximate } from '../../src/money/fraction.ts';
import { datasetOf, rulesWith, type UnitSpec } from './build.ts';

const RULES = rulesWith(2026);
const memberOf = (dataset: Dataset): Member => regionOf(dataset, '2026').members[0]!;
const unit = (spec: UnitSpec): Member => memberOf(datasetOf({ A: spec }));

describe('points', () => {
  const of = (spec: UnitSpec, rules = RULES) => {
    const faults: Fault[] = [];
    const found = sparsityPoints(unit(spec), rules, faults);
    const points = found && found.points.num / found.points.den / 10_000;
    return { points, eligible: found?.eligible ?? null, faults };
  };

  test('are persons by the weight of their distance and the mean weight of the size', () => {
    // 600 × 1.29 + 1 900 × 1.00 = 2 674; (2 000 + 500 × 0.8) ÷ 2 500 = 0.96.
    const found = of({ km: 40, persons: { '40-44': 2500 }, homes: [[80, 600]] });
    expect(found).toEqual({ points: 2567.04, eligible: 2500, faults: [] });
  });

  test('of nobody far away are none', () => {
    expect(of({ km: 0, persons: { '40-44': 2500 } })).toEqual({ points: 0, eligible: 0, faults: [] });
  });

  test('are unknown where a distance is, and that is told', () => {
    expect(of({ km: null, persons: { '40-44': 10 } })).toEqual({
      ...{ points: null, eligible: null },
      faults: [{ code: 'unitWithoutDistance', severity: 'error', unitId: 'A', persons: 10 }],
    });
  });

  test('go by the eligible alone where the size does', () => {
    const eligible = rulesWith(2026, {}, { 'sparsity.sizeCount': 'eligible' });
    // 2 400 of 5 000 live 40 km away: (2 000 + 400 × 0.8) ÷ 2 400 each.
    expect(of({ km: 0, persons: { '40-44': 5000 }, homes: [[40, 2400]] }, eligible)).toEqual({
      ...{ points: 2320, eligible: 2400, faults: [] },
    });
  });

  test('leave out those in no band, each distance told', () => {
    const printed = rulesWith(2026, {}, { 'sparsity.bounds': 'printed' });
    const found = of(
      {
        ...{ km: 69.5, persons: { '40-44': 100 } },
        homes: [
          [29.5, 20],
          [80, 50],
        ],
      },
      printed,
    );
    const none = { code: 'distanceInNoBand', severity: 'warning', unitId: 'A' } as const;
    expect(found).toEqual({
      ...{ points: 64.5, eligible: 50 },
      faults: [
        { ...none, km: 29.5, persons: 20 },
        { ...none, km: 69.5, persons: 30 },
      ],
    });
  });

  test('of the inhabitant in no bracket are none, and that is told', () => {
    const printed = rulesWith(2026, {}, { 'sparsity.bounds': 'printed' });
    const found = of({ km: 40, persons: { '40-44': 4001 } }, printed);
    // 2 000 + 2 000 × 0.8 of 4 001.
    expect(found.points).toBeCloseTo(3600, 9);
    expect(found.faults).toEqual([
      { code: 'sizeInNoBracket', severity: 'warning', unitId: 'A', listed: 4001 },
    ]);
    expect(of({ km: 40, persons: { '40-44': 4000 } }, printed).faults).toEqual([]);
  });
});

test('of a region they are unknown for those alone whose distance is', () => {
  const region = regionOf(
    datasetOf({
      A: { km: null, persons: { '40-44': 10 } },
      B: { km: 40, persons: { '40-44': 20 } },
      C: { km: 80, persons: { '40-44': 0.5 } },
      D: { km: 80, persons: { '40-44': 30 } },
    }),
    '2026',
  );
  const { sparsity, eligible, faults } = distancesOf(region, RULES);
  expect([...sparsity.num].map((num, unit) => num / sparsity.den[unit]! / 10_000)).toEqual([
    NaN,
    20,
    NaN,
    38.7,
  ]);
  expect([...eligible]).toEqual([NaN, 20, NaN, 30]);
  expect(faults.map(({ code }) => code)).toEqual(['unitWithoutDistance']);
});

test('distances and sizes lie in the bands and brackets of the rules', () => {
  expect([0, 29.9, 30, 70, 100, 150, 900].map((km) => bandOf(km, RULES))).toEqual([0, 0, 1, 2, 3, 4, 4]);
  expect([500, 2500, 9000].map((persons) => personsByTier(persons, RULES))).toEqual([
    [500, 0, 0],
    [2000, 500, 0],
    [2000, 2000, 5000],
  ]);
});

describe('the steps', () => {
  /** Each step by its name, its value, how it is made and where it is from. */
  const told = (root: Step): string[] =>
    steps(root).map(({ what, label, value, how, parameter, origin }) =>
      [
        ...[what, label ?? '', approximate(value), how, parameter ?? ''],
        origin ? `${origin.file} ${origin.rows.join(' ')}` : '',
      ].join(' | '),
    );
  const read = (dataset: Dataset): Dataset => {
    const [list] = dataset.lists;
    const origins = { file: 'list.csv', rows: Array.from({ length: 21 }, (_, row) => [row + 2]) };
    const units = list!.units.map((own) => ({ ...own, origins }));
    const origin = { file: 'units.csv', rows: [7] };
    return {
      ...dataset,
      units: dataset.units.map((own) => ({ ...own, origin })),
      lists: [{ ...list!, units }],
    };
  };
  const ROWS = Array.from({ length: 21 }, (_, row) => row + 2).join(' ');
  const stepsOf = (spec: UnitSpec, rules: Rules = RULES): string[] =>
    told(sparsityPointsStep(memberOf(read(datasetOf({ A: spec }))), rules));

  test('are each home with its weight, then each bracket with its weight', () => {
    const homes = [
      [29.5, 100],
      [80, 600],
    ] as const;
    expect(stepsOf({ km: 40, persons: { '40-44': 2500 }, homes })).toEqual([
      'sparsityPoints |  | 2471.04 | product |  | ',
      'distancePoints |  | 2574 | sum |  | ',
      'homePoints | 29.5 | 0 | product |  | ',
      `distanceWeight | 29.5 | 0 | given | sparsity.distanceWeights.band1 | list.csv ${ROWS}`,
      `homePersons | 29.5 | 100 | given |  | list.csv ${ROWS}`,
      'homePoints | 80 | 774 | product |  | ',
      `distanceWeight | 80 | 1.29 | given | sparsity.distanceWeights.band3 | list.csv ${ROWS}`,
      `homePersons | 80 | 600 | given |  | list.csv ${ROWS}`,
      'homePoints | 40 | 1800 | product |  | ',
      'distanceWeight | 40 | 1 | given | sparsity.distanceWeights.band2 | units.csv 7',
      `homePersons | 40 | 1800 | given |  | list.csv ${ROWS}`,
      'sizePerPerson |  | 0.96 | quotient |  | ',
      'sizePoints |  | 2400 | sum |  | ',
      'sizeTier | 1 | 2000 | product |  | ',
      'sizeWeight | 1 | 1 | given | sparsity.sizeWeights.tier1 | ',
      'tierPersons | 1 | 2000 | given |  | ',
      'sizeTier | 2 | 400 | product |  | ',
      'sizeWeight | 2 | 0.8 | given | sparsity.sizeWeights.tier2 | ',
      'tierPersons | 2 | 500 | given |  | ',
      `sizeCount |  | 2500 | given |  | list.csv ${ROWS}`,
    ]);
  });

  test('are of stated homes alone where all are stated', () => {
    const found = stepsOf({ km: null, persons: { '40-44': 10 }, homes: [[40, 10]] });
    expect(found.filter((step) => step.startsWith('homePoints'))).toEqual([
      'homePoints | 40 | 10 | product |  | ',
    ]);
    expect(found.filter((step) => step.startsWith('sizeTier'))).toEqual([
      'sizeTier | 1 | 10 | product |  | ',
    ]);
  });

  test('of nobody far away end with the distances', () => {
    expect(stepsOf({ km: 0, persons: { '40-44': 10 } })).toEqual([
      'sparsityPoints |  | 0 | sum |  | ',
      'distancePoints |  | 0 | sum |  | ',
      'homePoints | 0 | 0 | product |  | ',
      'distanceWeight | 0 | 0 | given | sparsity.distanceWeights.band1 | units.csv 7',
      `homePersons | 0 | 10 | given |  | list.csv ${ROWS}`,
    ]);
  });

  test('of a size that no bracket holds come to nothing by the brackets', () => {
    const strict = rulesWith(2026, {}, { 'sparsity.bounds': 'printed', 'sparsity.sizeTiers': 'whole' });
    expect(stepsOf({ km: 40, persons: { '40-44': 4001 } }, strict)).toEqual([
      'sparsityPoints |  | 0 | product |  | ',
      'distancePoints |  | 4001 | sum |  | ',
      'homePoints | 40 | 4001 | product |  | ',
      'distanceWeight | 40 | 1 | given | sparsity.distanceWeights.band2 | units.csv 7',
      `homePersons | 40 | 4001 | given |  | list.csv ${ROWS}`,
      'sizePerPerson |  | 0 | quotient |  | ',
      'sizePoints |  | 0 | sum |  | ',
      `sizeCount |  | 4001 | given |  | list.csv ${ROWS}`,
    ]);
  });

  test('of a distance in no band weigh nothing by no parameter', () => {
    const printed = rulesWith(2026, {}, { 'sparsity.bounds': 'printed' });
    expect(stepsOf({ km: 29.5, persons: { '40-44': 10 } }, printed).slice(2)).toEqual([
      'homePoints | 29.5 | 0 | product |  | ',
      'distanceWeight | 29.5 | 0 | given |  | units.csv 7',
      `homePersons | 29.5 | 10 | given |  | list.csv ${ROWS}`,
    ]);
  });

  test('count the eligible where the size goes by them', () => {
    const eligible = rulesWith(2026, {}, { 'sparsity.sizeCount': 'eligible' });
    const found = stepsOf({ km: 0, persons: { '40-44': 50 }, homes: [[40, 30]] }, eligible);
    expect(found.at(-1)).toBe(`sizeCount |  | 30 | given |  | list.csv ${ROWS}`);
  });
});
