// Questions that take their time, through the page's state: answers fit what is chosen, and what is taken can be undone.
import { beforeEach, expect, test } from 'vitest';
import { Session } from '../../src/state/session.svelte.ts';

let session: Session;
beforeEach(async () => {
  session = new Session();
  await session.start();
});

test('an answer is shown for what it is of alone', async () => {
  const { tornado } = session;
  await tornado.update();
  const ten = tornado.swings;
  expect(ten?.swings.length).toBeGreaterThan(100);
  tornado.percent = 20;
  expect(tornado.swings).toBeNull();
  tornado.percent = 10;
  expect(tornado.swings).toBe(ten);
});

test('a question that another overtook is dropped', async () => {
  const { tornado } = session;
  tornado.percent = 30;
  const first = tornado.update();
  tornado.percent = 5;
  await Promise.all([first, tornado.update()]);
  expect(tornado.swings?.swings.find(({ path }) => path === 'listing.base')?.values?.low).toBe('2185.95');
  expect(tornado.task.progress).toBeNull();
});

test('values taken from a sweep are one step in the scenario, and the sweep stays in sight', async () => {
  const { sweep, scenarios } = session;
  await sweep.update();
  const [x, y] = [sweep.swept!.xs[3]!, sweep.swept!.ys[4]!];
  expect(sweep.adopt(3, 4, 'Prov')).toBeNull();
  expect(scenarios.chosen?.changes.map(({ path, value }) => [path, value])).toEqual([
    ['sparsity.share', x],
    ['listing.base', y],
  ]);
  await expect.poll(() => session.results.variant?.name).toBe('Prov');
  expect(sweep.swept?.place).toEqual({ x: 3, y: 4 });
  scenarios.undo();
  expect(scenarios.chosen).toBeNull();
});

test('draws that were cancelled leave the answer before, told to be of other assumptions', async () => {
  const { chance } = session;
  chance.assumptions = { ...chance.assumptions, draws: 100 };
  await chance.run();
  expect([chance.current, chance.drawn?.of.assumptions.draws]).toEqual([true, 100]);
  chance.assumptions = { ...chance.assumptions, draws: 50_000 };
  const running = chance.run();
  chance.task.cancel();
  await running;
  expect([chance.current, chance.drawn?.of.assumptions.draws]).toEqual([false, 100]);
  expect([chance.task.cancelled, chance.task.progress]).toEqual([true, null]);
});
