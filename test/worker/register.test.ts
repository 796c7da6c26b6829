// A register of persons on its way through the worker.
import { afterEach, expect, it } from 'vitest';
import { Client, type ReadingProgress } from '../../src/worker/client.ts';
import { stand, type Stand } from './stand.ts';

const stands: Stand[] = [];
afterEach(() => stands.splice(0).forEach((worker) => worker.close()));

it('a register comes back from the worker as a list, with how fast it was counted', async () => {
  const worker = stand();
  stands.push(worker);
  const client = new Client(worker.spawn);
  const sample = await client.sample();
  const ids = sample.units.map(({ id }) => id);
  const rows = Array.from({ length: 300_000 }, (_, i) => `${ids[i % ids.length]};${i % 90};${i % 120}\n`);
  const blob = new Blob(['enhet_id;alder;avstand_km\n', ...rows]);
  const told: ReadingProgress[] = [];
  const options = { answers: { 'register.csv': { period: '2026' } } };
  const units = new Blob([
    'enhet_id;namn;kommun;driftsform;avstand_km;cni\n',
    ...sample.units.map((unit) => `${unit.id};${unit.name};${unit.municipality};region;1;1\n`),
  ]);
  const files = [
    { name: 'enheter.csv', blob: units },
    { name: 'register.csv', blob },
  ];
  const { files: readings, assembly } = await client.read(files, options, sample, (one) => told.push(one));
  expect(readings[1]).toMatchObject({ kind: 'register', rows: { read: 300_000, rejected: 0 } });
  const listed = assembly.dataset!.lists[0]!.units.flatMap(({ classes }) => classes);
  expect(listed.reduce((sum, persons) => sum + persons, 0)).toBe(300_000);
  expect(told.map(({ done }) => done).slice(0, 2)).toEqual([0, 1]);
  for (const { streamed } of told)
    if (streamed !== null) {
      expect(streamed.fraction).toBeLessThanOrEqual(1);
      expect(streamed.rows).toBeGreaterThan(0);
    }
});
