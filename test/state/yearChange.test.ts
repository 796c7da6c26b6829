// What every unit gets in all: the start page's figures are those of the comparison, to the öre.
import { describe, expect, it } from 'vitest';
import type { OtherYear } from '../../src/model/otherYear.ts';
import type { Activity, Dataset, Result } from '../../src/model/types.ts';
import { rankRows } from '../../src/state/ranking.ts';
import { wholeChange, yearChange, type Pair } from '../../src/state/yearChange.ts';
import { withValue } from '../../src/params/parameter.ts';
import { createApi, type Request } from '../../src/worker/api.ts';

const api = createApi();
const sample = api.sample();
const [first, second] = api.years();

const side = (year: number, period = String(year), scenario: string | null = null): Request => ({
  ...{ year, period, scenario },
});

function changeOf(dataset: Dataset, sides: Pair<Request>) {
  api.use(dataset);
  const results = api.compute(sides).map((outcome) => ('result' in outcome ? outcome.result : null));
  const pair = results as unknown as Pair<Result>;
  const others = sides.map((one) => api.otherYear(one)) as unknown as Pair<OtherYear>;
  return { results: pair, rows: yearChange(dataset, pair, others) };
}

/** The rows as the comparison has them. */
async function ranking(dataset: Dataset, sides: Pair<Request>) {
  api.use(dataset);
  const decomposition = await api.decompose(...sides, () => undefined);
  if ('code' in decomposition) throw new Error(decomposition.code);
  return rankRows(dataset, decomposition, [sides[0].period, sides[1].period]);
}

describe('the change of every unit', () => {
  const pots = Object.keys(second!.interpretations)
    .filter((key) => key.startsWith('funding.'))
    .reduce((file, key) => withValue(file, `interpretations.${key}`, 'pot'), second!);
  const named: Record<string, [Dataset, Pair<Request>]> = {
    'of two years on their lists': [sample, [side(2025), side(2026)]],
    'of two years the other way round': [sample, [side(2026), side(2025)]],
    'of two years on one list': [sample, [side(2025, '2025'), side(2026, '2025')]],
    'of a scenario with fixed pots against its year': [sample, [side(2026), side(2026, '2026', 's1')]],
    'where units have come and gone': [
      {
        ...sample,
        lists: sample.lists.map(({ period, units }, index) => ({
          period,
          units: units.slice(index, 29 + index),
        })),
      },
      [side(2025), side(2026)],
    ],
  };
  for (const [name, [dataset, sides]] of Object.entries(named))
    it(`${name} is that of the comparison, to the öre`, async () => {
      api.useScenario('s1', pots);
      expect(changeOf(dataset, sides).rows).toEqual(await ranking(dataset, sides));
    });

  it('is unknown where the data of a line are missing, as in the comparison', async () => {
    const doctors: Activity = {
      ...sample.activities.find(({ post }) => post === 'careHomes')!,
      ...{ unitId: 'JH13', post: 'residentDoctors', kind: '', period: '2026', count: 1200, amount: null },
    };
    const dataset = { ...sample, activities: [...sample.activities, doctors] };
    const { rows, results } = changeOf(dataset, [side(2025), side(2026)]);
    expect(rows).toEqual(await ranking(dataset, [side(2025), side(2026)]));
    expect(rows.filter(({ change }) => change === null).map(({ id }) => id)).toEqual(['JH13']);
    expect(wholeChange(rows, results)).toMatchObject({
      whole: null,
      others: null,
      pools: expect.any(Number),
    });
  });

  it('sums to what the pools, the external units’ lines and the others change', () => {
    expect([first!.year, second!.year]).toEqual([2025, 2026]);
    const { rows, results } = changeOf(sample, [side(2025), side(2026)]);
    const { whole, pools, extra, others } = wholeChange(rows, results);
    expect(pools! + extra! + others!).toBe(whole);
    expect(whole).toBe(rows.reduce((sum, { change }) => sum + change!, 0));
    expect([pools! > 0, extra! > 0, others! > 0]).toEqual([true, true, true]);
  });
});
