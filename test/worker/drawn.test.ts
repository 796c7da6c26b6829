// Draws asked through a message channel: same seed, same answer; told of, stopped, and held against something.
import { afterEach, expect, test } from 'vitest';
import { income, yearOf } from '../../src/model/income.ts';
import type { MonteCarlo } from '../../src/model/monteCarlo.ts';
import { LINES } from '../../src/model/types.ts';
import { createApi } from '../../src/worker/api.ts';
import { Client, type DrawRequest } from '../../src/worker/client.ts';
import { rulesWith } from '../model/build.ts';
import { stand, type Stand } from './stand.ts';

const SAMPLE = createApi().sample();
const REQUEST: DrawRequest = {
  ...{ year: 2026, scenario: null, choice: 'own', against: 'certain' },
  assumptions: {
    ...{ draws: 40, seed: 7, drift: { mean: 50, sd: 150, common: 50 } },
    ...{ cni: { sd: 300 }, medication: { sd: 300, correlated: false } },
  },
};
const drawing = (draws: number, seed = 7): DrawRequest => ({
  ...REQUEST,
  assumptions: { ...REQUEST.assumptions, draws, seed },
});
const stands: Stand[] = [];
afterEach(() => stands.splice(0).forEach((worker) => worker.close()));

function client(): Client {
  const worker = stand();
  stands.push(worker);
  return new Client(worker.spawn);
}

async function ask(request: DrawRequest): Promise<MonteCarlo> {
  const answer = await client().work(SAMPLE, 'draw', () => undefined, request);
  if ('code' in answer) throw new Error(answer.code);
  return answer;
}

test('the same seed gives the same answer, another seed another', async () => {
  const first = await ask(drawing(40));
  expect(await ask(drawing(40))).toEqual(first);
  expect(await ask(drawing(40, 8))).not.toEqual(first);
});

test('a draw loses against what the forecast on the lists as they are gives', async () => {
  const { unitIds, units } = await ask(drawing(40));
  const forecast = income(SAMPLE, rulesWith(2026), 'own', { growth: null });
  unitIds.forEach((id, unit) => {
    const listed = LINES.reduce(
      (sum, line) => sum + yearOf(forecast, forecast.unitIds.indexOf(id), line)!,
      0,
    );
    expect(units[unit]!.certain).toBe(listed);
    // The middle one of forty is the twentieth, so half of them are below whatever it is below.
    expect(units[unit]!.loses >= 0.5).toBe(units[unit]!.p50 < listed);
  });
});

test('draws can be held against other rules on their own list', async () => {
  const { units, region } = await ask({ ...drawing(40), against: { year: 2025, scenario: null } });
  // 2026 gives some 16 % more than 2025.
  expect(region.loses).toBe(0);
  expect(units.every(({ loses }) => loses >= 0 && loses <= 1)).toBe(true);
});

test('a long run tells how far it has come, and ends where it is told to', async () => {
  const told: number[] = [];
  const stop = (done: number, total: number): void => {
    expect(total).toBe(20_000);
    told.push(done);
    if (told.length === 2) throw new Error('enough');
  };
  await expect(client().work(SAMPLE, 'draw', stop, drawing(20_000))).rejects.toThrow('enough');
  expect(told).toHaveLength(2);
  expect(told[1]).toBeGreaterThan(told[0]!);
});

test('a cancelled run rejects at once, and the next is answered', async () => {
  const one = client();
  let told = 0;
  // The stand-in is no thread of its own: its work goes on, and is not to cancel the next.
  const stop = (): void => {
    told += 1;
    if (told > 1) throw new Error('enough');
    one.cancel();
  };
  const running = one.work(SAMPLE, 'draw', stop, drawing(20_000));
  await expect(running).rejects.toMatchObject({ reason: 'cancelled' });
  expect(await one.work(SAMPLE, 'draw', () => undefined, drawing(10))).toHaveProperty('unitIds');
});

test('draws under rules that are not there are a fault', async () => {
  expect(await client().work(SAMPLE, 'draw', () => undefined, { ...REQUEST, year: 2031 })).toMatchObject({
    code: 'noSuchYear',
  });
});
