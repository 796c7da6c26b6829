// Figures are of what is asked for, or the page knows that they are not yet: also where the worker fails on the way.
import { beforeEach, expect, test } from 'vitest';
import { compensation } from '../../src/model/compensation.ts';
import type { Dataset } from '../../src/model/types.ts';
import { rulesOf } from '../../src/params/rules.ts';
import { shippedYears } from '../../src/params/years.ts';
import { Inputs } from '../../src/state/inputs.svelte.ts';
import { Results, type Variant } from '../../src/state/results.svelte.ts';
import { EngineError, type Client, type Outcome, type Request } from '../../src/worker/client.ts';
import { datasetOf, yearFile } from '../model/build.ts';

const DATASET = datasetOf({ A: { persons: { '30-34': 1000 }, km: 80 } });
const scenario = (base: string): Variant => ({
  ...{ id: 's1', name: 'A' },
  file: yearFile(2026, { 'listing.base': base }),
});

/** What was asked and waits for its answer, the oldest first; a newer question does away with those before it. */
let waiting: { readonly dataset: Dataset; answer(): void; fail(): void }[];
let variants: readonly Variant[];
let results: Results;

const client = {
  years: () => Promise.resolve([...shippedYears().values()].map(({ file }) => file)),
  useScenarios: (told: readonly Variant[]) => (variants = told),
  compute: (dataset: Dataset, requests: readonly Request[]): Promise<Outcome[]> =>
    new Promise((resolve, reject) => {
      overtake();
      overtake = () => reject(new EngineError('superseded'));
      const files = new Map(variants.map(({ id, file }) => [id, file]));
      const outcome = ({ year, scenario: id, period }: Request): Outcome => {
        const file = id === null ? yearFile(year as 2025 | 2026) : files.get(id)!;
        return { result: compensation(dataset, rulesOf(file, id), period) };
      };
      waiting.push({
        dataset,
        answer: () => resolve(requests.map(outcome)),
        fail: () => reject(new EngineError('failed', 'The worker is gone')),
      });
    }),
} as unknown as Client;
let overtake: () => void;

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
async function answered(): Promise<void> {
  waiting.at(-1)!.answer();
  await soon();
}
async function failed(): Promise<void> {
  waiting.at(-1)!.fail();
  await soon();
}
/** Chooses a scenario with a base amount, known to the worker as the page's scenarios are. */
function choose(base: string): void {
  const variant = scenario(base);
  results.useVariants([variant]);
  void results.chooseVariant(variant);
}
const shownBase = (): string | null | undefined => results.variant?.file.listing.base.value;

beforeEach(async () => {
  [waiting, variants, overtake] = [[], [], () => undefined];
  results = new Results(client);
  void results.start(DATASET);
  await soon();
  await answered();
});

test('what is shown is settled only while nothing else is asked for', async () => {
  expect(results.settled).toBe(true);
  choose('2400');
  expect([results.settled, results.phase, results.variant]).toEqual([false, 'ready', null]);
  await answered();
  expect([results.settled, shownBase()]).toEqual([true, '2400']);
  choose('2500');
  choose('2400');
  await answered();
  void results.chooseList('2026');
  expect(results.settled).toBe(false);
  await answered();
  expect([results.settled, results.listChoice]).toEqual([true, '2026']);
  results.chooseYear(2025);
  expect([results.settled, results.variant, results.year]).toEqual([true, null, 2025]);
});

test('a scenario that the worker died of is computed when it is tried again, not the one before it', async () => {
  choose('2400');
  await answered();
  choose('2500');
  await failed();
  expect([results.phase, results.settled, shownBase()]).toEqual(['failed', false, '2400']);
  void results.retry();
  await answered();
  expect([results.phase, results.settled, shownBase()]).toEqual(['ready', true, '2500']);
});

test('a list that the worker died of is computed when it is tried again', async () => {
  void results.chooseList('2026');
  await failed();
  expect([results.phase, results.listChoice]).toEqual(['failed', 'own']);
  void results.retry();
  await answered();
  expect([results.phase, results.listChoice]).toEqual(['ready', '2026']);
});

test('data that cannot be computed leave the scenario asked for meanwhile, not the one before it', async () => {
  choose('2400');
  await answered();
  choose('2500');
  const other = { ...DATASET };
  const shown = results.show(other).catch(({ message }: Error) => message);
  await failed();
  // The scenario was overtaken by the data: it is asked for anew.
  expect([results.settled, waiting.at(-1)?.dataset === DATASET]).toEqual([false, true]);
  await answered();
  expect(await shown).toBe('The worker is gone');
  expect([results.dataset === DATASET, results.settled, shownBase()]).toEqual([true, true, '2500']);
});

test('two rows written in with a change of the scenario between them are both kept', async () => {
  const inputs = new Inputs(results);
  const row = (id: string) => ({ id }) as never;
  void inputs.addAssignment(row('A'));
  await soon();
  choose('2400');
  await soon();
  void inputs.addAssignment(row('B'));
  await soon();
  await answered();
  expect(inputs.assignments.map((one) => (one as unknown as { id: string }).id)).toEqual(['A', 'B']);
  void inputs.undo();
  await soon();
  await answered();
  expect(inputs.assignments.map((one) => (one as unknown as { id: string }).id)).toEqual(['A']);
});
