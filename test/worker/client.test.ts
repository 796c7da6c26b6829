import { afterEach, describe, expect, it } from 'vitest';
import { amountOf } from '../../src/model/line.ts';
import { compensation } from '../../src/model/compensation.ts';
import type { Dataset } from '../../src/model/types.ts';
import { withValue } from '../../src/params/parameter.ts';
import { rulesOf } from '../../src/params/rules.ts';
import type { YearFile } from '../../src/params/schema.ts';
import { Client, EngineError, type Outcome, type Request } from '../../src/worker/client.ts';
import { stand, type Stand } from './stand.ts';

const REQUEST: Request = { year: 2026, scenario: null, period: '2026' };
const stands: Stand[] = [];

function open(changes?: Parameters<typeof stand>[0]): { client: Client; worker: Stand } {
  const worker = stand(changes);
  stands.push(worker);
  return { client: new Client(worker.spawn), worker };
}

/** A client with the sample in use. */
async function withSample(
  changes?: Parameters<typeof stand>[0],
): Promise<{ client: Client; worker: Stand; sample: Dataset }> {
  const { client, worker } = open(changes);
  const sample = await client.sample();
  return { client, worker, sample };
}

afterEach(() => stands.splice(0).forEach((worker) => worker.close()));

describe('the way to the worker', () => {
  it('starts no worker before the first call', async () => {
    const { client, worker } = open();
    expect(worker.started()).toBe(0);
    await client.years();
    await client.years();
    expect(worker.started()).toBe(1);
  });

  it('brings years, sample and results across as plain data', async () => {
    const { client, sample } = await withSample();
    const years = await client.years();
    expect(years.map(({ year }) => year)).toEqual([2025, 2026]);
    expect(sample.units).toHaveLength(30);
    const outcomes = await client.compute(sample, [REQUEST, { year: 2025, scenario: null, period: '2025' }]);
    for (const outcome of outcomes) {
      if (!('result' in outcome)) throw new Error('No result');
      const { amounts, ...rest } = outcome.result;
      expect(amounts).toBeInstanceOf(Float64Array);
      expect(amountOf(outcome.result, 0, 'listing')).toBeGreaterThan(0);
      expect(JSON.parse(JSON.stringify(rest))).toEqual(rest);
    }
  });

  it('tells of a year without rules as a fault, not with another year’s figures', async () => {
    const { client, sample } = await withSample();
    const [outcome] = await client.compute(sample, [{ year: 2031, scenario: null, period: '2026' }]);
    expect(outcome).toEqual({
      fault: { code: 'noSuchYear', severity: 'error', year: 2031, years: [2025, 2026] },
    });
  });

  it('lets the latest computation win', async () => {
    const { client, sample } = await withSample();
    const first = client.compute(sample, [REQUEST]);
    const second = client.compute(sample, [REQUEST]);
    const third = client.compute(sample, [{ year: 2025, scenario: null, period: '2025' }]);
    const settled = await Promise.allSettled([first, second, third]);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
    for (const loser of settled.slice(0, 2)) expect(reasonOf(loser)).toBe('superseded');
    const [outcome] = (settled[2] as PromiseFulfilledResult<Outcome[]>).value;
    expect(outcome && 'result' in outcome && outcome.result.year).toBe(2025);
  });

  it('runs no more than the newest of many waiting computations', async () => {
    let runs = 0;
    const { client, sample } = await withSample((api) => ({
      compute: (requests: readonly Request[]) => ((runs += 1), api.compute(requests)),
    }));
    const calls = Array.from({ length: 20 }, () => client.compute(sample, [REQUEST]));
    await Promise.allSettled(calls);
    expect(runs).toBe(2);
  });

  it('reports progress while it reads files', async () => {
    const { client, sample } = await withSample();
    const steps: number[] = [];
    const units = new Blob(['enhet_id;namn;kommun;driftsform;avstand_km;cni\nA;B;C;region;1;1\n']);
    const reading = await client.read(
      [
        { name: 'a.csv', blob: units },
        { name: 'b.csv', blob: new Blob([]) },
      ],
      {},
      sample,
      ({ done }) => steps.push(done),
    );
    expect(steps).toEqual([0, 1]);
    expect(reading.files.map(({ kind }) => kind)).toEqual(['units', null]);
  });

  it('rejects what is under way when cancelled, and works again after', async () => {
    const { client, sample, worker } = await withSample((api) => ({
      ...api,
      read: () => new Promise(() => undefined),
    }));
    const stuck = client.read([], {}, sample, () => undefined);
    client.cancel();
    await expect(stuck).rejects.toMatchObject({ reason: 'cancelled' });
    expect(await client.compute(sample, [REQUEST])).toHaveLength(1);
    expect(worker.started()).toBe(2);
  });

  it('rejects with what the worker said when it dies, and starts another that knows the data', async () => {
    const { client, worker, sample } = await withSample((api) => ({
      compute: (requests: readonly Request[]) =>
        worker.started() === 1 ? new Promise(() => undefined) : api.compute(requests),
    }));
    const stuck = client.compute(sample, [REQUEST]);
    await Promise.resolve();
    worker.kill('Out of memory');
    await expect(stuck).rejects.toMatchObject({ reason: 'failed', message: 'Out of memory' });
    const [outcome] = await client.compute(sample, [REQUEST]);
    expect(outcome && 'result' in outcome && outcome.result.unitIds).toHaveLength(30);
    expect(worker.started()).toBe(2);
  });

  it('answers of the data set asked about, whatever the worker was told before', async () => {
    const { client, sample } = await withSample();
    const small: Dataset = { ...sample, units: sample.units.slice(0, 1) };
    const tiny = { ...small, lists: small.lists.map((list) => ({ ...list, units: list.units.slice(0, 1) })) };
    const counts = async (dataset: Dataset): Promise<number> => {
      const [outcome] = await client.compute(dataset, [REQUEST]);
      return outcome && 'result' in outcome ? outcome.result.unitIds.length : 0;
    };
    expect([await counts(sample), await counts(tiny), await counts(sample)]).toEqual([30, 1, 30]);
  });

  it('answers questions about different data sets that are put at once, each of its own', async () => {
    const { client, sample } = await withSample();
    const small = {
      ...sample,
      lists: sample.lists.map((list) => ({ ...list, units: list.units.slice(0, 2) })),
    };
    const basis = { year: 2026, scenario: null, choice: 'own', assumption: { growth: null } } as const;
    const units = async (dataset: Dataset): Promise<readonly string[]> => {
      const income = await client.ask({ ...dataset, activities: [] }, 'income', basis);
      return 'code' in income ? [] : income.unitIds;
    };
    const answers = await Promise.all([units(sample), units(small), units(sample), units(small)]);
    expect(answers.map((ids) => ids.length)).toEqual([30, 2, 30, 2]);
  });

  it('brings income and explanations across as plain data', async () => {
    const { client, sample } = await withSample();
    const basis = { choice: 'own', assumption: { growth: null } } as const;
    const income = await client.ask(sample, 'income', { year: 2026, scenario: null, ...basis });
    expect('code' in income ? income : income.amounts).toBeInstanceOf(Float64Array);
    const target = {
      year: 2026,
      scenario: null,
      period: null,
      month: null,
      unitId: 'JH01',
      line: 'medication',
    } as const;
    const trace = await client.ask(sample, 'explain', target, basis);
    expect(trace).toMatchObject({ target, root: { unit: 'kr' } });
  });

  it('knows an added rule year again after the worker has died', async () => {
    const { client, sample, worker } = await withSample();
    const made = await client.ask(sample, 'indexYear', 2026, '3.1', 'listed');
    if ('code' in made) throw new Error(made.code);
    client.addYears([made]);
    expect((await client.years()).map(({ year }) => year)).toEqual([2025, 2026, 2027]);
    worker.kill('Out of memory');
    await Promise.resolve();
    const [outcome] = await client.compute(sample, [{ year: 2027, scenario: null, period: '2026' }]);
    expect(outcome && 'result' in outcome && outcome.result.year).toBe(2027);
    expect(worker.started()).toBe(2);
    client.addYears([]);
    expect((await client.years()).map(({ year }) => year)).toEqual([2025, 2026]);
  });

  it('tells of a scenario only what has changed, and counts by all that it says', async () => {
    const sent: (object | null)[] = [];
    const { client, sample, worker } = await withSample(({ useScenario }) => ({
      useScenario: (id: string, parts: Parameters<typeof useScenario>[1]) => {
        sent.push(parts);
        useScenario(id, parts);
      },
    }));
    const [before, after] = await client.years();
    if (!before || !after) throw new Error('No years');
    const totals = async (file: YearFile): Promise<void> => {
      client.useScenarios([{ id: 's1', file }]);
      const [outcome] = await client.compute(sample, [{ ...REQUEST, scenario: 's1' }]);
      const { totals } = compensation(sample, rulesOf(file, 's1'), '2026');
      expect(outcome && 'result' in outcome && outcome.result.totals).toEqual(totals);
    };
    const raised = withValue(after, 'listing.weights.80-84', '2.40');
    const both = withValue(raised, 'cni.average', '1500');
    const taken = withValue(after, 'cni.average', '1500');
    for (const file of [after, raised, both, both, taken, before, raised]) await totals(file);
    client.useScenarios([]);
    await client.compute(sample, [REQUEST]);
    await totals(both);
    worker.kill('Out of memory');
    await Promise.resolve();
    await totals(taken);
    const all = Object.keys(after).sort();
    const changed = all.filter((part) => !['format', 'version'].includes(part));
    expect(sent.map((parts) => parts && Object.keys(parts).sort())).toEqual([
      ...[all, ['listing'], ['cni'], ['cni', 'listing'], changed, changed, null, all, all],
    ]);
  });

  it('passes on what a function throws', async () => {
    const { client, sample } = await withSample(() => ({
      compute: () => {
        throw new RangeError('Too large');
      },
    }));
    await expect(client.compute(sample, [REQUEST])).rejects.toThrow('Too large');
  });
});

function reasonOf(settled: PromiseSettledResult<unknown>): string | null {
  return settled.status === 'rejected' && settled.reason instanceof EngineError
    ? settled.reason.reason
    : null;
}
