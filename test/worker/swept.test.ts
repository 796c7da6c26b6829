// Sweeps asked through a message channel, held against the rules changed by hand.
import { afterEach, describe, expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import { LINES, type Result } from '../../src/model/types.ts';
import { withValue } from '../../src/params/parameter.ts';
import { rulesOf } from '../../src/params/rules.ts';
import { createApi } from '../../src/worker/api.ts';
import { Client, type Swept, type SweepRequest } from '../../src/worker/client.ts';
import { yearFile } from '../model/build.ts';
import { stand, type Stand } from './stand.ts';

const FILE = yearFile(2026);
const SAMPLE = createApi().sample();
const REQUEST: SweepRequest = {
  ...{ year: 2026, scenario: null, period: '2026', y: null },
  x: { path: 'listing.base', from: '2201', to: '2401', steps: 5 },
  measured: { kind: 'regionTotal' },
  against: { year: 2025, scenario: null },
};
const stands: Stand[] = [];
afterEach(() => stands.splice(0).forEach((worker) => worker.close()));

function client(): Client {
  const worker = stand();
  stands.push(worker);
  return new Client(worker.spawn);
}

async function ask(request: Partial<SweepRequest>): Promise<Swept> {
  const answer = await client().work(SAMPLE, 'sweep', () => undefined, { ...REQUEST, ...request });
  if ('code' in answer) throw new Error(answer.code);
  return answer;
}

function under(values: Readonly<Record<string, string>>, year: 2025 | 2026 = 2026): Result {
  const file = Object.entries(values).reduce(
    (changed, [path, value]) => withValue(changed, path, value),
    yearFile(year),
  );
  return compensation(SAMPLE, rulesOf(file), '2026');
}
const whole = ({ totals }: Result): number => totals.reduce<number>((sum, ore) => sum + ore!, 0);
function byUnit({ unitIds, amounts }: Result): Map<string, number> {
  return new Map(
    unitIds.map((id, unit) => [
      id,
      LINES.reduce((sum, _, line) => sum + amounts[unit * LINES.length + line]!, 0),
    ]),
  );
}

describe('a sweep of one parameter', () => {
  test('has the region’s total at each value, and where one is now', async () => {
    const { xs, ys, values, now, place } = await ask({});
    expect([xs, ys, place]).toEqual([['2201', '2251', '2301', '2351', '2401'], [], { x: 2, y: 0 }]);
    expect([...values]).toEqual(xs.map((value) => whole(under({ 'listing.base': value }))));
    expect(now).toBe(values[2]);
  });

  test('says that it does not reach the value there is', async () => {
    const { place, now } = await ask({ x: { ...REQUEST.x, from: '2400', to: '2500' } });
    expect(place).toBeNull();
    expect(now).toBe(whole(under({})));
  });

  test('counts losers and the greatest loss against other rules on the same list', async () => {
    const before = byUnit(under({}, 2025));
    const change = (id: string, ore: number): number => ore - before.get(id)!;
    const lowered = [...byUnit(under({ 'listing.base': '2201' }))];
    const losers = await ask({ measured: { kind: 'losers' } });
    expect(losers.values[0]).toBe(lowered.filter(([id, ore]) => change(id, ore) < 0).length);
    const loss = await ask({ measured: { kind: 'greatestLoss' } });
    const least = Math.min(0, ...lowered.map(([id, ore]) => (100 * change(id, ore)) / before.get(id)!));
    expect(loss.values[0]).toBeCloseTo(least, 10);
    const [id, ore] = lowered[3]!;
    const unit = await ask({ measured: { kind: 'unitChange', unitId: id } });
    expect(unit.values[0]).toBe(change(id, ore));
  });

  test('has no figure where limits would not rise', async () => {
    const next = Number(FILE.sparsity.sizeTo.values.tier2);
    const { values, xs } = await ask({
      x: { path: 'sparsity.sizeTo.tier1', from: String(next - 2), to: String(next + 1), steps: 4 },
    });
    expect(xs.map(Number)).toEqual([next - 2, next - 1, next, next + 1]);
    expect([...values].map(Number.isNaN)).toEqual([false, false, true, true]);
  });
});

describe('a sweep of two parameters', () => {
  test('goes row by row', async () => {
    const y = { path: 'cni.average', from: '1500', to: '1600', steps: 3 };
    const { xs, ys, values, place } = await ask({ x: { ...REQUEST.x, steps: 3 }, y });
    expect(ys).toEqual(['1500', '1534', '1600']);
    expect(place).toEqual({ x: 1, y: 1 });
    const by = ys.flatMap((cni) =>
      xs.map((base) => whole(under({ 'listing.base': base, 'cni.average': cni }))),
    );
    expect([...values]).toEqual(by);
  });

  test('of the same part of the rules changes both', async () => {
    const y = { path: 'listing.weights.80-84', from: '2', to: '2.4', steps: 2 };
    const { xs, ys, values } = await ask({ x: { ...REQUEST.x, steps: 2 }, y });
    const by = ys.flatMap((weight) =>
      xs.map((base) => whole(under({ 'listing.base': base, 'listing.weights.80-84': weight }))),
    );
    expect([...values]).toEqual(by);
  });

  test('has no figure where the limits of either would not rise', async () => {
    const next = Number(FILE.sparsity.sizeTo.values.tier2);
    const y = { path: 'sparsity.sizeTo.tier1', from: String(next - 1), to: String(next), steps: 2 };
    const { values, ys } = await ask({ x: { ...REQUEST.x, from: '2400', to: '2500', steps: 2 }, y });
    expect(ys).toHaveLength(2);
    expect([...values].map(Number.isNaN)).toEqual([false, false, true, true]);
  });

  test('can be stopped by whoever is told of its progress', async () => {
    const y = { path: 'cni.average', from: '1500', to: '1600', steps: 50 };
    let told = 0;
    const stop = (done: number, total: number): void => {
      told += 1;
      expect([total, done < total]).toEqual([2500, true]);
      throw new Error('enough');
    };
    const asking = client().work(SAMPLE, 'sweep', stop, { ...REQUEST, x: { ...REQUEST.x, steps: 50 }, y });
    await expect(asking).rejects.toThrow('enough');
    expect(told).toBe(1);
  });
});

test('a sweep against a year that is not there is a fault', async () => {
  const against = { year: 2031, scenario: null };
  expect(await client().work(SAMPLE, 'sweep', () => undefined, { ...REQUEST, against })).toMatchObject({
    code: 'noSuchYear',
  });
});
