import { beforeEach, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/types.ts';
import { shippedYears } from '../../src/params/years.ts';
import { ChangeEffects, type ChangeEffect } from '../../src/state/changeEffects.svelte.ts';
import type { Results, Variant } from '../../src/state/results.svelte.ts';
import { Scenarios } from '../../src/state/scenarios.svelte.ts';
import type { Client } from '../../src/worker/client.ts';
import { datasetOf } from '../model/build.ts';

const files = [...shippedYears().values()].map(({ file }) => file);
const effectOf = (path: string): ChangeEffect => ({
  ...{ path, before: 0, after: 100, units: 1, nothing: null },
  most: { unitId: 'A', change: 100 },
});

let asked: unknown[];
let answers: (() => void)[];
let results: { dataset: Dataset; variant: Variant | null; [key: string]: unknown };
let scenarios: Scenarios;
let state: ChangeEffects;

beforeEach(() => {
  [asked, answers] = [[], []];
  const dataset = datasetOf({ A: { persons: { '30-34': 10 } } });
  results = {
    ...{ years: files, rules: files[1], dataset, variant: null, result: { period: '2026' } },
    useVariants: () => undefined,
    chooseYear: () => (results.variant = null),
    chooseVariant: (variant: Variant) => {
      results.variant = variant;
      return Promise.resolve();
    },
  };
  scenarios = new Scenarios(results as unknown as Results);
  const work = (_: Dataset, question: string, __: unknown, request: unknown) => {
    asked.push([question, request]);
    const paths = scenarios.chosen!.changes.map(({ path }) => path);
    return new Promise((resolve) => answers.push(() => resolve(paths.map(effectOf))));
  };
  const client = { work, cancel: () => undefined } as unknown as Client;
  state = new ChangeEffects(client, results as unknown as Results, scenarios);
});

async function update(): Promise<void> {
  const done = state.update();
  answers.at(-1)?.();
  await done;
}

test('nothing is asked where no scenario is chosen', async () => {
  await update();
  expect([asked, state.effects]).toEqual([[], null]);
});

test('each change has its effect, asked of the scenario on the list shown', async () => {
  scenarios.set({ 'listing.base': '2400' }, 'A');
  await update();
  expect(asked).toEqual([['changeEffects', { year: 2026, scenario: 's1', period: '2026' }]]);
  expect([...state.effects!.keys()]).toEqual(['listing.base']);
  await update();
  expect(asked).toHaveLength(1);
});

test('the effects of what the scenario was are not told of what it is, nor of other data', async () => {
  scenarios.set({ 'listing.base': '2400' }, 'A');
  await update();
  scenarios.set({ 'listing.base': '2500' }, '');
  expect(state.effects).toBeNull();
  scenarios.undo();
  expect(state.effects).not.toBeNull();
  results.dataset = { ...results.dataset };
  expect(state.effects).toBeNull();
});

test('an answer that a newer question overtook, or that was cancelled, is dropped', async () => {
  scenarios.set({ 'listing.base': '2400' }, 'A');
  const [first] = [state.update()];
  scenarios.set({ 'cni.average': '1600' }, '');
  await update();
  answers[0]!();
  await first;
  expect([...state.effects!.keys()]).toEqual(['listing.base', 'cni.average']);
  scenarios.set({ 'rehab.amount': '110' }, '');
  const cancelled = state.update();
  expect(state.progress).not.toBeNull();
  state.cancel();
  answers.at(-1)!();
  await cancelled;
  expect([state.effects, state.progress]).toEqual([null, null]);
});
