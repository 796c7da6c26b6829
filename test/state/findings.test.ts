// What is to be told of files that were read: what one answer settles, what is not used, what may be left out.
import { beforeEach, expect, test } from 'vitest';
import { countPersons, thousandsBy } from '../../src/state/ambiguous.ts';
import { mappingOf, meaningsOf } from '../../src/state/contract.ts';
import { faultyRows } from '../../src/state/faulty.ts';
import { findings } from '../../src/state/findings.ts';
import { Intake } from '../../src/state/intake.svelte.ts';
import { Client } from '../../src/worker/client.ts';
import { stand } from '../worker/stand.ts';

const UNITS =
  'enhet_id;namn;kommun;driftsform;avstand_km;cni\nA;Enhet A;Berg;region;45;1,1\nB;Enhet B;Berg;privat;12;0,9\n';
const HEAD = 'enhet_id;period;aldersgrupp;antal\n';
const LISTING = `${HEAD}A;2026;20-24;70\nB;2026;30-34;30\n`;

let intake: Intake;
let give: (...files: File[]) => Promise<void>;
beforeEach(async () => {
  const client = new Client(stand().spawn);
  const loaded = await client.sample();
  intake = new Intake(client);
  give = (...files) => intake.give(files, loaded);
});
const file = (text: string, name: string): File => new File([text], name);

test('a file that is no table is named among those not used', async () => {
  await give(file(UNITS, 'enheter.csv'), file(LISTING, 'listning.csv'), file('hej\nhopp\n', 'protokoll.txt'));
  intake.finish('used');
  expect(intake.used).toMatchObject({ files: 2, notUsed: ['protokoll.txt'] });
});

test('rows are not to be skipped while one answer would settle them', async () => {
  await give(file(`${HEAD}JH01;2026;20-24;1.234\nJH02;2026;30-34;1.500\nJH03;2026;30-34;12\n`, 'a.csv'));
  const found = findings(intake.reading!);
  expect([found.asked, found.skippable]).toEqual([true, false]);
  const [table] = intake.reading!.files;
  expect([countPersons(table!), thousandsBy(table!.asks.decimal)]).toEqual([true, 'comma']);
});

test.each([
  [['1.234'], 'comma'],
  [['1,234', '2,500'], 'point'],
] as const)('%j are thousands by another sign than theirs: %s', (numbers, sign) => {
  expect(thousandsBy(numbers)).toBe(sign);
});

test('a cell written anew is not told wrong before it has been read', async () => {
  await give(file(LISTING.replace('70', 'x').replace('30\n', 'y\n'), 'a.csv'));
  const table = intake.reading!.files[0]!;
  const rows = () =>
    faultyRows(
      table,
      intake.answers.said.answers['a.csv'] ?? {},
      intake.answers.heard.answers['a.csv'] ?? {},
    );
  const told = () => rows().map(({ cells }) => cells.map(({ unread, faults }) => [unread, faults.length])[3]);
  expect(told()).toEqual([
    [false, 1],
    [false, 1],
  ]);
  intake.answers.correct('a.csv', { row: 2, column: 3, value: '70' });
  expect(told()).toEqual([
    [true, 0],
    [false, 1],
  ]);
});

test('a row that stands twice can be left out, and be read after all', async () => {
  await give(file(UNITS, 'e.csv'), file(`${LISTING}A;2026;20-24;70\n`, 'a.csv'));
  const table = intake.reading!.files[1]!;
  expect(faultyRows(table, {}).map(({ row, double }) => [row, double])).toEqual([[4, true]]);
  intake.answers.readRow('a.csv', 4, false);
  await intake.readAgain();
  expect([intake.reading!.files[1]!.rows, intake.reading!.assembly.dataset?.lists.length]).toEqual([
    { read: 2, rejected: 0 },
    1,
  ]);
  intake.answers.readRow('a.csv', 4, true);
  await intake.readAgain();
  expect(intake.reading!.assembly.dataset).toBeNull();
  intake.answers.readRow('a.csv', 4, false);
  await intake.readAgain();
  intake.finish('used');
  expect(intake.used).toMatchObject({ rowsLeftOut: 1 });
});

test('headers are remembered as they are written; older memories by how they are compared', () => {
  const mapping = mappingOf('units', ['Vård-Enhet', 'Km till sjukhus'], ['enhet_id', null]);
  expect(meaningsOf(mapping)).toEqual([
    ['Vård-Enhet', 'enhet_id'],
    ['Km till sjukhus', null],
  ]);
  expect(meaningsOf({ kind: 'units', columns: { vardenhet: 'enhet_id' } })).toEqual([
    ['vardenhet', 'enhet_id'],
  ]);
});
