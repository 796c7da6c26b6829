import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/types.ts';
import { Intake } from '../../src/state/intake.svelte.ts';
import { Client } from '../../src/worker/client.ts';
import { stand } from '../worker/stand.ts';

const UNITS =
  'enhet_id;namn;kommun;driftsform;avstand_km;cni\nA;Enhet A;Berg;region;45;1,1\nB;Enhet B;Berg;privat;12;0,9\n';
const LISTING = 'enhet_id;period;aldersgrupp;antal\nA;2026;20-24;70\nB;2026;30-34;30\n';
const RENAMED = LISTING.replace('A;2026', 'enhet a;2026');

const file = (text: string, name: string): File => new File([text], name);

let worker: ReturnType<typeof stand>;
let intake: Intake;
let loaded: Dataset;
beforeEach(async () => {
  worker = stand();
  const client = new Client(worker.spawn);
  loaded = await client.sample();
  intake = new Intake(client);
});
afterEach(() => worker.close());

const give = (...files: File[]): Promise<void> => intake.give(files, loaded);
const names = (): string[] | undefined => intake.reading?.files.map((table) => table.file);
const persons = (): number | undefined =>
  intake.reading?.assembly.dataset?.lists
    .flatMap(({ units }) => units.flatMap(({ classes }) => classes))
    .reduce((sum, count) => sum + count, 0);

test('corrections await the next reading and stand through those after it', async () => {
  await give(file(UNITS, 'enheter.csv'), file(LISTING.replace('70', 'sjuttio'), 'listning.csv'));
  expect(intake.reading?.assembly.dataset).toBeNull();
  intake.answers.correct('listning.csv', { row: 2, column: 3, value: '70' });
  expect([intake.answers.stale, intake.reading?.assembly.dataset]).toEqual([true, null]);
  await intake.readAgain();
  expect([intake.answers.stale, persons()]).toEqual([false, 100]);
  await intake.answers.tell('enheter.csv', { header: 1 });
  expect(persons()).toBe(100);
  intake.finish('used');
  expect(intake.used).toMatchObject({ files: 2, rows: 4, corrections: 1, skipped: 0 });
  expect(intake.answers.said.answers).toEqual({});
});

test('a file given anew under its name is read as it is, without the corrections of the old one', async () => {
  await give(file(UNITS, 'enheter.csv'), file(LISTING.replace('70', 'x'), 'listning.csv'));
  intake.answers.correct('listning.csv', { row: 2, column: 3, value: '1' });
  await give(file(LISTING, 'listning.csv'));
  expect([names(), persons()]).toEqual([['enheter.csv', 'listning.csv'], 100]);
});

test('two files of the same name are told apart', async () => {
  await give(file(UNITS, 'data.csv'), file(LISTING, 'data.csv'));
  expect([names(), persons()]).toEqual([['data.csv', 'data (2).csv'], 100]);
});

test('another list date joins the one that waits; the same date takes its place', async () => {
  await give(file(UNITS, 'enheter.csv'), file(LISTING, 'a.csv'));
  await give(file(LISTING.replaceAll('2026', '2025'), 'b.csv'));
  expect(names()).toEqual(['enheter.csv', 'a.csv', 'b.csv']);
  expect(intake.reading?.assembly.dataset?.lists.map(({ period }) => period)).toEqual(['2025', '2026']);
  await give(file(LISTING.replace('70', '71'), 'c.csv'));
  expect([names(), persons()]).toEqual([['enheter.csv', 'b.csv', 'c.csv'], 201]);
});

test('a file can be taken away, and with the last one nothing waits', async () => {
  await give(file(UNITS, 'enheter.csv'), file(LISTING, 'listning.csv'));
  await intake.remove('listning.csv');
  expect(names()).toEqual(['enheter.csv']);
  await intake.remove('enheter.csv');
  expect([intake.reading, intake.notice]).toEqual([null, null]);
});

test('stopping a second reading keeps what was read first, and what has been said since', async () => {
  await give(file(UNITS, 'enheter.csv'), file(LISTING, 'listning.csv'));
  const again = intake.answers.tell('listning.csv', { decimal: 'point' });
  expect(intake.rereading).toBe(true);
  intake.cancel();
  await again;
  expect([intake.answers.stale, intake.notice, persons()]).toEqual([true, 'cancelled', 100]);
  await intake.readAgain();
  expect([intake.answers.stale, persons()]).toEqual([false, 100]);
});

test('a unit is named once, and known again in the next files once these are used', async () => {
  await give(file(UNITS, 'enheter.csv'), file(RENAMED, 'listning.csv'));
  expect(intake.reading?.assembly.unknown).toMatchObject([{ id: 'enhet a', persons: 70 }]);
  await intake.answers.acceptSame(intake.reading?.assembly.unknown ?? []);
  expect(persons()).toBe(100);
  intake.finish('used');
  expect(intake.used).toMatchObject({ renamed: 1, unitsLeftOut: 0 });

  await give(file(UNITS, 'enheter.csv'), file(RENAMED, 'listning.csv'));
  expect([persons(), intake.answers.said.units]).toEqual([100, { 'enhet a': 'A' }]);
  await intake.answers.unname('enhet a');
  expect(intake.reading?.assembly.unknown).toHaveLength(1);
});

test('a name that is remembered for a unit that is gone asks again', async () => {
  intake.answers.unitNames.keep('enhet a', 'Z');
  await give(file(UNITS, 'enheter.csv'), file(RENAMED, 'listning.csv'));
  expect(intake.reading?.assembly.unknown).toHaveLength(1);
});

test('what columns mean is said once, and known again by their headers until it is forgotten', async () => {
  const strange = UNITS.replace('driftsform', 'vem').replace('enhet_id', 'nyckel');
  const meanings = ['enhet_id', 'namn', 'kommun', 'driftsform', 'avstand_km', 'cni'];
  await give(file(strange, 'enheter.csv'), file(LISTING, 'listning.csv'));
  expect(persons()).toBeUndefined();
  await intake.answers.map(intake.reading!.files[0]!, 'units', meanings, true);
  expect(persons()).toBe(100);
  intake.discard();

  await give(file(strange, 'nya.csv'), file(LISTING, 'listning.csv'));
  expect([persons(), intake.reading?.files[0]?.remembered]).toEqual([100, true]);
  await intake.answers.unmap(intake.reading!.files[0]!);
  expect(intake.reading?.files[0]?.remembered).toBe(false);
});
