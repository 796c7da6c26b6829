// What keeps an answer in sight until the next is there says that the next is on its way, until it is or has failed.
import { beforeEach, expect, test } from 'vitest';
import { Explanation } from '../../src/state/explanation.svelte.ts';
import { Forecast } from '../../src/state/forecast.svelte.ts';
import type { Results } from '../../src/state/results.svelte.ts';
import { WhatIf } from '../../src/state/whatIf.svelte.ts';
import { EngineError, type Client } from '../../src/worker/client.ts';
import { datasetOf } from '../model/build.ts';

const RESULTS = {
  dataset: datasetOf({ A: { persons: { '30-34': 1000 } } }),
  ...{ year: 2026, chosen: { year: 2026, scenario: null }, listChoice: 'own' },
  result: { year: 2026, scenario: null, period: '2026' },
} as unknown as Results;
const BASIS = { choice: 'own', assumption: { growth: null } } as const;
const TARGET = { year: 2026, scenario: null, unitId: 'A', kind: 'income', line: 'total' } as never;

/** Questions under way, the oldest first. */
let asked: { answer(): void; fail(): void }[];
const client = {
  ask: () =>
    new Promise((resolve, reject) =>
      asked.push({ answer: () => resolve({}), fail: () => reject(new EngineError('failed', 'Gone')) }),
    ),
} as unknown as Client;
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => void (asked = []));

/** Something that asks, and how it is asked. */
function each(): [
  name: string,
  of: { readonly busy: boolean; readonly problem: string | null },
  ask: () => void,
][] {
  const forecast = new Forecast(client, RESULTS);
  const example = new Explanation(client, RESULTS, () => BASIS);
  const whatIf = new WhatIf(client, RESULTS);
  const moving = new WhatIf(client, RESULTS);
  return [
    ['the forecast', forecast, () => void forecast.update()],
    ['the worked example', example, () => void example.follow(TARGET)],
    ['the look at a unit', whatIf, () => void whatIf.look('A')],
    ['moves of persons', moving, () => void moving.move([])],
  ];
}

test.each(each())('%s is busy until the newest question is answered', async (_, of, ask) => {
  expect(of.busy).toBe(false);
  ask();
  const older = asked.splice(0);
  ask();
  expect(of.busy).toBe(true);
  older.forEach((question) => question.answer());
  await soon();
  expect(of.busy).toBe(true);
  asked.forEach((question) => question.answer());
  await soon();
  expect([of.busy, of.problem]).toEqual([false, null]);
});

test.each(each())('%s is not busy any more when the worker is gone', async (_, of, ask) => {
  ask();
  asked.forEach((question) => question.fail());
  await soon();
  expect([of.busy, of.problem]).toEqual([false, 'Gone']);
});

test('what a unit was worth before is not shown where the worker is gone', async () => {
  const whatIf = new WhatIf(client, RESULTS);
  void whatIf.look('A');
  void whatIf.move([]);
  asked.splice(0).forEach((question) => question.answer());
  await soon();
  expect([whatIf.outlook?.unitId, whatIf.moved]).toEqual(['A', {}]);
  void whatIf.look('A');
  void whatIf.move([]);
  asked.forEach((question) => question.fail());
  await soon();
  expect([whatIf.outlook, whatIf.moved]).toEqual([null, null]);
});

test('moves that are taken back are not waited for', () => {
  const whatIf = new WhatIf(client, RESULTS);
  void whatIf.move([]);
  whatIf.stay();
  expect(whatIf.busy).toBe(false);
});

test('an explanation that is closed is not waited for', () => {
  const example = new Explanation(client, RESULTS, () => BASIS);
  void example.follow(TARGET);
  example.close();
  expect(example.busy).toBe(false);
});
