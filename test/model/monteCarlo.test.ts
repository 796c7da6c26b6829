// What units may be paid when much is uncertain: same seed same answer, certain where nothing is, wider where more is.
import { describe, expect, test, vi } from 'vitest';
import { drawnYearOf } from '../../src/model/drawnYear.ts';
import { income, yearOf } from '../../src/model/income.ts';
import { monteCarlo, mostDraws, type MonteCarlo, type Progress } from '../../src/model/monteCarlo.ts';
import { randomOf } from '../../src/model/random.ts';
import { shocksOf, type Assumptions } from '../../src/model/shocks.ts';
import { AGE_CLASSES, LINES, READINGS, type Dataset, type ReadingKey } from '../../src/model/types.ts';
import { datasetOf, reading, rulesWith, type Readings } from './build.ts';
import { sample } from './sample.ts';

vi.setConfig({ testTimeout: 30_000 });

const SAMPLE = sample();
const RULES = rulesWith(2026, { 'cni.givenMean': '1.05' });
const CERTAIN: Assumptions = {
  draws: 12,
  seed: 2026,
  drift: { mean: 0, sd: 0, common: 0 },
  cni: { sd: 0 },
  medication: { sd: 0, correlated: false },
};
const UNCERTAIN: Assumptions = {
  draws: 400,
  seed: 2026,
  drift: { mean: 40, sd: 150, common: 60 },
  cni: { sd: 400 },
  medication: { sd: 250, correlated: false },
};

function drawn(
  assumptions: Assumptions,
  dataset: Dataset = SAMPLE,
  rules = RULES,
  reference: Readonly<Record<string, number>> | null = null,
): { result: MonteCarlo; progress: Progress[] } {
  const work = monteCarlo(dataset, rules, 'own', assumptions, reference);
  const progress: Progress[] = [];
  for (;;) {
    const step = work.next();
    if (step.done) return { result: step.value, progress };
    progress.push(step.value);
  }
}

/** Öre of the listed lines over the year, by unit, as the forecast has it. */
function forecast(dataset: Dataset, rules = RULES, growth: number | null = null): Record<string, number> {
  const whole = growth === null ? null : AGE_CLASSES.map(() => growth);
  const paid = income(dataset, rules, 'own', { growth: whole });
  return Object.fromEntries(
    paid.unitIds.map((id, unit) => [
      id,
      LINES.reduce((sum, line) => sum + (yearOf(paid, unit, line) ?? NaN), 0),
    ]),
  );
}

const amounts = ({ unitIds, units }: MonteCarlo, of: 'p10' | 'p50' | 'p90' | 'mean' | 'certain') =>
  Object.fromEntries(unitIds.map((id, unit) => [id, units[unit]![of]]));

describe('where nothing is uncertain', () => {
  const readings = (Object.keys(READINGS) as ReadingKey[]).flatMap((key) =>
    READINGS[key].map((value): [string, Readings] => [`${key} ${value}`, { [key]: value }]),
  );
  test.each(readings)('every draw is the forecast to the öre: %s', (_, read) => {
    const rules = reading(RULES, read);
    const { result } = drawn({ ...CERTAIN, draws: 2 }, SAMPLE, rules);
    const expected = forecast(SAMPLE, rules);
    for (const of of ['p10', 'p50', 'p90', 'mean', 'certain'] as const)
      expect(amounts(result, of)).toEqual(expected);
  });

  test('and under a drift that is certain, that of its growth', () => {
    const { result } = drawn({ ...CERTAIN, drift: { mean: 130, sd: 0, common: 0 } });
    expect(amounts(result, 'p50')).toEqual(forecast(SAMPLE, RULES, 130));
    expect(amounts(result, 'certain')).toEqual(forecast(SAMPLE));
  });

  test('the region is its units, in one bar', () => {
    const { result } = drawn(CERTAIN);
    const sum = Object.values(forecast(SAMPLE)).reduce((all, ore) => all + ore, 0);
    expect(result.region).toMatchObject({ p10: sum, p50: sum, p90: sum, mean: sum, certain: sum });
    expect(result.histogram).toMatchObject({ low: sum, high: sum });
    expect(result.histogram?.counts.filter((count) => count > 0)).toEqual([12]);
  });
});

describe('the seed', () => {
  test('decides the whole answer', () => {
    expect(drawn(UNCERTAIN).result).toEqual(drawn(UNCERTAIN).result);
    const other = drawn({ ...UNCERTAIN, seed: 2027 }).result;
    expect(other.region.p50).not.toBe(drawn(UNCERTAIN).result.region.p50);
    expect(other.region.certain).toBe(drawn(UNCERTAIN).result.region.certain);
  });

  test('gives the same draws, wider, under larger deviations', () => {
    const narrow = shocksOf(randomOf(5), { ...UNCERTAIN, drift: { mean: 0, sd: 100, common: 0 } }, 30);
    const wide = shocksOf(randomOf(5), { ...UNCERTAIN, drift: { mean: 0, sd: 1_000, common: 0 } }, 30);
    for (const [unit, growth] of narrow.growth.entries())
      expect(Math.abs(wide.growth[unit]! - 10 * growth)).toBeLessThanOrEqual(5);
    expect(wide.cni).toEqual(narrow.cni);
    expect(wide.medication).toEqual(narrow.medication);
  });
});

describe('shocks', () => {
  const many = (assumptions: Assumptions) => {
    const random = randomOf(3);
    return Array.from({ length: 2_000 }, () => shocksOf(random, assumptions, 2));
  };
  test('of all units are shared, those of a unit its own', () => {
    const shared = many({ ...CERTAIN, drift: { mean: 100, sd: 0, common: 200 } });
    expect(shared.every(({ growth }) => growth[0] === growth[1])).toBe(true);
    const mean = shared.reduce((sum, { growth }) => sum + growth[0]!, 0) / shared.length;
    expect(Math.abs(mean - 100)).toBeLessThan(20);
    expect(Math.max(...shared.map(({ growth }) => Math.abs(growth[0]! - 100)))).toBeLessThanOrEqual(800);
    const own = many({ ...CERTAIN, drift: { mean: 0, sd: 200, common: 0 } });
    expect(own.filter(({ growth }) => growth[0] === growth[1]).length).toBeLessThan(20);
  });

  test('of medication are one for the year or one for each tertial', () => {
    const alike = many({ ...CERTAIN, medication: { sd: 300, correlated: true } });
    expect(alike.every(({ medication: [a, b, c] }) => a === b && b === c)).toBe(true);
    const apart = many({ ...CERTAIN, medication: { sd: 300, correlated: false } });
    expect(apart.filter(({ medication: [a, b] }) => a === b).length).toBeLessThan(20);
  });
});

describe('a few draws of two units', () => {
  const TOWN = datasetOf({
    A: { persons: { '30-34': 900 }, km: 40 },
    B: { persons: { '70-74': 500 }, km: 80, external: true },
  });
  /** Öre of each draw, by unit. */
  const drawsOf = (assumptions: Assumptions): readonly [a: number[], b: number[]] => {
    const { draw } = drawnYearOf(TOWN, RULES, 'own');
    const random = randomOf(assumptions.seed);
    const all = Array.from({ length: assumptions.draws }, () => {
      const totals = new Float64Array(2);
      draw(shocksOf(random, assumptions, 2), totals);
      return totals;
    });
    return [all.map(([a]) => a!), all.map(([, b]) => b!)];
  };
  const ascending = (all: readonly number[]): number[] => all.toSorted((a, b) => a - b);
  const meanOf = (all: readonly number[]): number => {
    const sum = all.reduce((total, ore) => total + BigInt(ore), 0n);
    return Number((2n * sum + BigInt(all.length)) / (2n * BigInt(all.length)));
  };
  const SEVEN: Assumptions = { ...UNCERTAIN, draws: 7 };
  const [a, b] = drawsOf(SEVEN);
  const both = a.map((ore, at) => ore + b[at]!);

  test('of seven the first, the fourth and the last in order are told, and the mean in whole öre', () => {
    const { result, progress } = drawn(SEVEN, TOWN);
    const { unitIds, units, region } = result;
    expect(unitIds).toEqual(['A', 'B']);
    expect(progress).toEqual([]);
    [a, b, both].forEach((all, at) => {
      const [p10, , , p50, , , p90] = ascending(all);
      expect([...units, region][at]).toMatchObject({ p10, p50, p90, mean: meanOf(all) });
      expect(new Set(all).size).toBe(7);
    });
    expect(region.certain).toBe(units[0]!.certain + units[1]!.certain);
    expect(Object.values(forecast(TOWN))).toEqual(units.map(({ certain }) => certain));
  });

  test('of whole numbers of öre the mean is rounded half up, also where all draws are below the forecast', () => {
    for (const mean of [-500, 500])
      for (let seed = 1; seed < 9; seed++) {
        const two: Assumptions = { ...CERTAIN, seed, draws: 2, drift: { mean, sd: 30, common: 0 } };
        expect(drawn(two, TOWN).result.units.map((unit) => unit.mean)).toEqual(drawsOf(two).map(meanOf));
      }
  });

  test('those below the reference are losses, those that are equal to it are none', () => {
    const [fifth, third] = [ascending(a)[4]!, ascending(b)[2]!];
    const { units, region } = drawn(SEVEN, TOWN, RULES, { A: fifth, B: third }).result;
    expect(units.map(({ loses }) => loses)).toEqual([4 / 7, 2 / 7]);
    expect(region.loses).toBe(both.filter((ore) => ore < fifth + third).length / 7);
    expect(drawn(SEVEN, TOWN, RULES, { A: fifth }).result.units[1]!.loses).toBeNaN();
    expect(drawn(SEVEN, TOWN).result.units[0]!.loses).toBeNaN();
  });

  test('the bars are forty alike parts of what the region is paid, the most in the last of them', () => {
    const { histogram } = drawn(SEVEN, TOWN).result;
    const [low, high] = [Math.min(...both), Math.max(...both)];
    const counts = Array<number>(40).fill(0);
    // The first bar that ends above it; of the most none does.
    for (const ore of both) {
      const above = counts.findIndex((_, bar) => (ore - low) * 40 < (bar + 1) * (high - low));
      counts[above < 0 ? 39 : above]!++;
    }
    expect(histogram).toEqual({ low, high, counts });
    expect(counts.at(-1)).toBe(1);
    expect(counts[0]).toBeGreaterThan(0);
  });

  test('a single draw is all there is, in the first bar', () => {
    const { result } = drawn({ ...SEVEN, draws: 1 }, TOWN);
    const ore = a[0]! + b[0]!;
    expect(result.region).toMatchObject({ p10: ore, p50: ore, p90: ore, mean: ore });
    expect(result.histogram).toEqual({ low: ore, high: ore, counts: [1, ...Array<number>(39).fill(0)] });
  });

  test('the work is told of after each part of draws that takes 3 600 units', () => {
    const work = monteCarlo(TOWN, RULES, 'own', { ...CERTAIN, draws: 4_000 }, null);
    expect(work.next().value).toEqual({ done: 1_800, total: 4_000 });
    const last = drawn({ ...CERTAIN, draws: 1_799 }, TOWN);
    expect(last.progress).toEqual([]);
  });
});

describe('more uncertainty', () => {
  const band = (assumptions: Assumptions): number => {
    const { p10, p90 } = drawn(assumptions).result.region;
    return p90 - p10;
  };
  test.each<[string, (times: number) => Partial<Assumptions>]>([
    ['of each list', (times) => ({ drift: { mean: 0, sd: 100 * times, common: 0 } })],
    ['of all lists', (times) => ({ drift: { mean: 0, sd: 0, common: 100 * times } })],
    ['of drug costs', (times) => ({ medication: { sd: 200 * times, correlated: true } })],
  ])('%s gives a wider band', (_, changed) => {
    const widths = [1, 2, 4].map((times) => band({ ...CERTAIN, draws: 300, ...changed(times) }));
    expect(widths[0]).toBeGreaterThan(0);
    expect(widths[1]).toBeGreaterThan(widths[0]! * 1.5);
    expect(widths[2]).toBeGreaterThan(widths[1]! * 1.5);
  });

  test('of CNI moves the units and, by the mean of the region, hardly the whole', () => {
    const { result } = drawn({ ...CERTAIN, draws: 300, cni: { sd: 500 } });
    const unit = result.units[0]!;
    expect(unit.p90 - unit.p10).toBeGreaterThan(0);
    // The pools keep; supplement and VAT go with the external units' share of them.
    expect(result.region.p90 - result.region.p10).toBeLessThan(result.region.certain * 0.001);
  });
});

describe('a loss', () => {
  test('is a draw that gives less than the reference, and no draw is where there is none', () => {
    const dataset = datasetOf({
      A: { persons: { '30-34': 900 }, km: 40 },
      B: { persons: { '70-74': 500 }, km: 80 },
    });
    const { result } = drawn(UNCERTAIN, dataset, RULES, { A: 0 });
    expect(result.units[0]?.loses).toBe(0);
    expect(result.units[1]?.loses).toBeNaN();
    expect(result.region.loses).toBeNaN();
    const [a, b] = result.units;
    const against = drawn(UNCERTAIN, dataset, RULES, { A: a!.p50, B: b!.p90 + 1e9 }).result;
    // Less than the middle one, by nearest rank, are 199 of 400, or fewer where several are alike.
    expect(against.units[0]!.loses).toBeCloseTo(199 / 400, 1);
    expect(against.units[0]!.loses).toBeLessThanOrEqual(199 / 400);
    expect(against.units[1]!.loses).toBe(1);
    expect(against.region.loses).toBeGreaterThan(0.9);
  });
});

test('a unit that is barred gets no figures, and so gets the region; the others keep theirs', () => {
  const dataset = datasetOf({
    A: { persons: { '30-34': 900 }, km: 40 },
    B: { persons: { '70-74': 500, '75-79': 0.5 }, km: 80 },
  });
  const given = reading(RULES, { 'cni.reference': 'given', 'sparsity.pool': 'published' });
  const { result } = drawn(UNCERTAIN, dataset, given);
  const none = { p10: NaN, p50: NaN, p90: NaN, mean: NaN, certain: NaN, loses: NaN };
  expect(result.units[1]).toEqual(none);
  expect(result.region).toEqual(none);
  expect(result.histogram).toBeNull();
});

test('the draws of the region are all in the bars', () => {
  const { histogram, region } = drawn(UNCERTAIN).result;
  expect(histogram?.counts).toHaveLength(40);
  expect(histogram?.counts.reduce((sum, count) => sum + count, 0)).toBe(400);
  expect(histogram?.counts.at(-1)).toBeGreaterThan(0);
  expect(histogram!.low).toBeLessThan(region.p10);
  expect(histogram!.high).toBeGreaterThan(region.p90);
});

test('the work is done in parts that tell how far it has come', () => {
  const { progress } = drawn({ ...UNCERTAIN, draws: 500 });
  expect(progress.map(({ done }) => done)).toEqual([120, 240, 360, 480]);
  expect(progress.every(({ total }) => total === 500)).toBe(true);
});

test('more draws than that are refused in words', () => {
  const dataset = datasetOf({ A: { km: 40, persons: { '40-44': 9 } } });
  expect(() => drawn({ ...CERTAIN, draws: 100_001 }, dataset)).toThrow('Cannot draw so many times: 100001');
});

test('the most draws there are can be made', () => {
  const dataset = datasetOf({ A: { km: 40, persons: { '40-44': 9 } } });
  const begun = monteCarlo(dataset, RULES, 'own', { ...CERTAIN, draws: 100_000 }, null).next();
  expect(begun).toEqual({ done: false, value: { done: 3_600, total: 100_000 } });
});

test('where there are more units than a part of the work, each draw is told of', () => {
  const many = datasetOf(
    Object.fromEntries(Array.from({ length: 3_601 }, (_, i) => [`U${i}`, { persons: { '40-44': 9 } }])),
  );
  const work = monteCarlo(many, RULES, 'own', { ...CERTAIN, draws: 2 }, null);
  expect(work.next().value).toEqual({ done: 1, total: 2 });
});

test('as many draws are made as memory holds, and at least one', () => {
  expect([30, 200, 1_200].map(mostDraws)).toEqual([100_000, 100_000, 16_666]);
  for (const draws of [0, 1.5, NaN, 100_001]) expect(() => drawn({ ...CERTAIN, draws })).toThrow(RangeError);
});

test('a region without anybody has no figures', () => {
  const { result } = drawn(CERTAIN, { ...datasetOf({}), lists: [] });
  expect(result.unitIds).toEqual([]);
  expect([result.region.p50, result.region.certain]).toEqual([NaN, NaN]);
  expect(result.histogram).toBeNull();
});

test('of a region without anybody it is told as of one unit', () => {
  const { progress } = drawn({ ...CERTAIN, draws: 3_600 }, datasetOf({}));
  expect(progress).toEqual([{ done: 3_600, total: 3_600 }]);
});

test('of many units it is also told when their draws are sorted', () => {
  const many = datasetOf(
    Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`U${i}`, { km: 4, persons: { '40-44': 9 } }])),
  );
  const { progress } = drawn({ ...CERTAIN, draws: 2 }, many);
  expect(progress).toEqual([{ done: 2, total: 2 }]);
});

test('without the mean that CNI is held against nobody has figures', () => {
  const given = reading(rulesWith(2026), { 'cni.reference': 'given' });
  const { result } = drawn(CERTAIN, datasetOf({ A: { km: 40, persons: { '40-44': 9 } } }), {
    ...given,
    cni: { ...given.cni, givenMean: null },
  });
  expect(result.units[0]!.p50).toBeNaN();
});
