import { expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import { rulesOf } from '../../src/params/rules.ts';
import { shippedYears } from '../../src/params/years.ts';
import { Results, type Variant } from '../../src/state/results.svelte.ts';
import type { Client, Outcome, Request } from '../../src/worker/client.ts';
import { datasetOf, yearFile } from '../model/build.ts';

const DATASET = datasetOf({ A: { persons: { '30-34': 1000 }, km: 80 } });
const variant: Variant = { id: 's1', name: 'A', file: yearFile(2025, { 'listing.base': '2400' }) };

/** A client whose answers wait until they are let go. */
function waiting(): { client: Client; answer: () => void } {
  let go: () => void = () => undefined;
  const rules = ({ year, scenario }: Request) =>
    rulesOf(scenario ? variant.file : yearFile(year as 2025 | 2026), scenario);
  const compute = (_: unknown, requests: readonly Request[]): Promise<Outcome[]> =>
    new Promise((resolve) => {
      const result = (request: Request): Outcome => ({
        result: compensation(DATASET, rules(request), request.period),
      });
      go = () => resolve(requests.map(result));
    });
  const years = () => Promise.resolve([...shippedYears().values()].map(({ file }) => file));
  const client = { compute, years, useScenarios: () => undefined } as unknown as Client;
  return { client, answer: () => go() };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

test('a year chosen while a scenario is computed stays chosen', async () => {
  const { client, answer } = waiting();
  const results = new Results(client);
  const started = results.start(DATASET);
  await settled();
  answer();
  await started;
  expect(results.chosen).toEqual({ year: 2026, scenario: null });

  const shown = results.chooseVariant(variant);
  results.chooseYear(2026);
  answer();
  await shown;
  expect(results.chosen).toEqual({ year: 2026, scenario: null });
  expect(results.result).toMatchObject({ year: 2026, scenario: null });

  const again = results.chooseVariant(variant);
  answer();
  await again;
  expect(results.chosen).toEqual({ year: 2025, scenario: 's1' });
  expect(results.otherResult).toMatchObject({ year: 2025, scenario: null });
});
