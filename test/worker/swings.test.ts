// Every parameter lowered and raised, asked through a message channel and held against the rules changed by hand.
import { afterEach, describe, expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import type { Rules } from '../../src/model/types.ts';
import { withValue } from '../../src/params/parameter.ts';
import { rulesOf } from '../../src/params/rules.ts';
import { createApi } from '../../src/worker/api.ts';
import { Client, type Swings, type SwingsRequest } from '../../src/worker/client.ts';
import { variantsOf } from '../../src/worker/swings.ts';
import { yearFile } from '../model/build.ts';
import { stand, type Stand } from './stand.ts';

const FILE = yearFile(2026);
const BASE = rulesOf(FILE);
const SAMPLE = createApi().sample();
const REQUEST: SwingsRequest = { year: 2026, scenario: null, period: '2026', percent: 10, together: false };
const stands: Stand[] = [];
afterEach(() => stands.splice(0).forEach((worker) => worker.close()));

function client(): Client {
  const worker = stand();
  stands.push(worker);
  return new Client(worker.spawn);
}

async function ask(request: Partial<SwingsRequest> = {}): Promise<Swings> {
  const answer = await client().work(SAMPLE, 'swings', () => undefined, { ...REQUEST, ...request });
  if ('code' in answer) throw new Error(answer.code);
  return answer;
}

/** Öre of all units and listed lines. */
const regionUnder = (rules: Rules): number =>
  compensation(SAMPLE, rules, '2026').totals.reduce<number>((sum, ore) => sum + ore!, 0);
const sum = (amounts: Float64Array): number => amounts.reduce((all, ore) => all + ore, 0);

describe('the answer', () => {
  test('has what the region gains or loses, and the values that were tried', async () => {
    const { swings, base } = await ask();
    expect(sum(base)).toBe(regionUnder(BASE));
    const listing = swings.find(({ path }) => path === 'listing.base')!;
    expect(listing.values).toMatchObject({ now: '2301', low: '2070.9', high: '2531.1' });
    const raised = rulesOf(withValue(FILE, 'listing.base', '2531.1'));
    expect(sum(listing.high)).toBe(regionUnder(raised) - regionUnder(BASE));
  });

  test('takes age weights together where that is asked for', async () => {
    const { swings } = await ask({ together: true, percent: 50 });
    const weights = swings.filter(({ path }) => path.startsWith('medication.weights'));
    expect(weights.map(({ path, values }) => [path, values])).toEqual([['medication.weights', null]]);
    const lowered = Object.entries(FILE.medication.weights.values).reduce((file, [age, weight]) => {
      // Half of the weight's hundredths, half away from nought.
      const step = Math.max(1, Math.round((Number(weight) * 100) / 2));
      const value = ((Math.round(Number(weight) * 100) - step) / 100).toFixed(2);
      return withValue(file, `medication.weights.${age}`, value);
    }, FILE);
    expect(sum(weights[0]!.low)).toBe(regionUnder(rulesOf(lowered)) - regionUnder(BASE));
  });

  test('is a fault where there is no such year', async () => {
    expect(await client().work(SAMPLE, 'swings', () => undefined, { ...REQUEST, year: 2031 })).toMatchObject({
      code: 'noSuchYear',
    });
  });
});

describe('the variants', () => {
  test('are of every number of the file, but for those that are left out', () => {
    const { variants, leftOut } = variantsOf(FILE, BASE, 10, false);
    expect(leftOut.filter(({ why }) => why !== 'zero')).toEqual([
      { path: 'cni.givenMean', why: 'unstated' },
      { path: 'servicePurchase.indexFrom', why: 'calendar' },
    ]);
    expect(leftOut).toContainEqual({ path: 'sparsity.distanceWeights.band1', why: 'zero' });
    expect(variants.map(({ path }) => path)).toContain('listing.weights.100+');
    expect(variants.some(({ path }) => path.startsWith('interpretations'))).toBe(false);
  });

  test('leave out limits that would not rise any more', () => {
    // Seventy kilometres less half of them is within the interval before, which ends at thirty less than that.
    const { leftOut } = variantsOf(FILE, BASE, 50, false);
    const order = leftOut.filter(({ why }) => why === 'order').map(({ path }) => path);
    const limits = FILE.sparsity.distanceTo.values;
    const [second, third] = [Number(limits.band2), Number(limits.band3)];
    expect(order.includes('sparsity.distanceTo.band2')).toBe(second * 1.5 >= third);
    expect(order).toContain('sparsity.distanceTo.band3');
  });
});
