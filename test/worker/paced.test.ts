import { afterEach, expect, test, vi } from 'vitest';
import { paced } from '../../src/worker/paced.ts';

afterEach(() => vi.restoreAllMocks());

/** Parts of 20 ms each by a clock of our own. */
function* work(parts: number, clock: { now: number }): Generator<{ done: number; total: number }, string> {
  for (let done = 1; done <= parts; done++) {
    clock.now += 20;
    yield { done, total: parts };
  }
  return 'all of it';
}

function clocked(): { now: number } {
  const clock = { now: 0 };
  vi.spyOn(performance, 'now').mockImplementation(() => clock.now);
  return clock;
}

test('work tells of itself no more often than every fifty milliseconds', async () => {
  const clock = clocked();
  const told: number[] = [];
  expect(await paced(work(10, clock), (done) => void told.push(done))).toBe('all of it');
  // After 60, 120 and 180 ms.
  expect(told).toEqual([3, 6, 9]);
});

test('the time it takes to be heard does not count', async () => {
  const clock = clocked();
  const told: number[] = [];
  await paced(work(7, clock), (done) => {
    told.push(done);
    clock.now += 1000;
  });
  expect(told).toEqual([3, 6]);
});

test('work ends where whoever is told throws', async () => {
  const clock = clocked();
  const stop = (): void => {
    throw new Error('enough');
  };
  await expect(paced(work(1000, clock), stop)).rejects.toThrow('enough');
  expect(clock.now).toBe(60);
});
