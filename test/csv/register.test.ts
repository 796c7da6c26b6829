import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readFile } from '../../src/csv/read.ts';
import type { ReadOptions } from '../../src/csv/options.ts';
import { registers, streamed } from './registers.ts';

const DATED = { answers: { 'register.csv': { period: '2026' } } };

function bytesOf(rows: readonly string[]): Uint8Array {
  return new TextEncoder().encode(rows.map((row) => `${row}\n`).join(''));
}

function read(rows: readonly string[], options: ReadOptions = DATED) {
  return streamed(bytesOf(rows), [], options);
}

async function unitsIn(rows: readonly string[], options: ReadOptions = DATED) {
  const content = (await read(rows, options))?.content;
  return content?.kind === 'listing' ? content.lists.flatMap(({ units }) => units) : [];
}

describe('a register that streams past', () => {
  test('is read as one in memory is, wherever its bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        registers,
        fc.array(fc.nat(2000), { maxLength: 6 }),
        async ({ bytes, options }, cuts) => {
          expect(await streamed(bytes, cuts, options)).toEqual(readFile('register.csv', bytes, options));
        },
      ),
      { numRuns: 200 },
    );
  });

  test('is read the same at every single cut, and byte by byte', async () => {
    await fc.assert(
      fc.asyncProperty(registers, async ({ bytes, options }) => {
        const whole = readFile('register.csv', bytes, options);
        const every = Array.from(bytes, (_, at) => at);
        for (const at of every) expect(await streamed(bytes, [at], options)).toEqual(whole);
        expect(await streamed(bytes, every, options)).toEqual(whole);
      }),
      { numRuns: 2 },
    );
  });

  it('counts classes, single ages and homes', async () => {
    const rows = ['enhet_id;alder;avstand_km', 'A;4;1,5', 'A;4;1,5', 'A;5;', 'A;100;2', 'A;125;2', 'B;0;0'];
    const [a, b] = await unitsIn(rows);
    expect(a!.classes.map((persons, i) => [i, persons]).filter(([, persons]) => persons! > 0)).toEqual([
      [0, 2],
      [1, 1],
      [20, 2],
    ]);
    expect([a!.ages?.[4], a!.ages?.[5], a!.ages?.[100]]).toEqual([2, 1, 2]);
    expect(a!.residence).toEqual([
      { km: 1.5, persons: 2 },
      { km: 2, persons: 2 },
    ]);
    expect(b!.residence).toEqual([{ km: 0, persons: 1 }]);
  });

  it('has persons in every row with an age or a unit, whatever the unit is called', async () => {
    const rows = [
      'enhet_id;period;alder',
      'A;2026;4',
      'Total;2026;40',
      'SUM;2026;41',
      ';2026;Totalt',
      ';2026;4',
    ];
    const reading = await streamed(bytesOf(rows), [], { skipFaulty: true });
    expect(reading).toEqual(readFile('register.csv', bytesOf(rows), { skipFaulty: true }));
    expect(reading).toMatchObject({ totals: [], rows: { read: 5, rejected: 2 } });
    expect(reading?.content).toMatchObject({
      lists: [{ units: [{ unitId: 'A' }, { unitId: 'SUM' }, { unitId: 'Total' }] }],
    });
  });

  it.each([
    ['HC A;40;2026', 'HC B;;'],
    ['HC: norr om ån i Åre;40;2026', 'HC: norr om ån i Åre;;'],
  ])('takes no faulty last row for a note: %s, %s', async (first, last) => {
    const rows = ['enhet_id;alder;period', first, last];
    const reading = await read(rows, {});
    expect(reading).toEqual(readFile('register.csv', bytesOf(rows)));
    expect(reading).toMatchObject({ rows: { read: 2, rejected: 1 }, content: null });
    expect(reading?.faults.map(({ code }) => code)).toEqual(['emptyCell', 'emptyCell']);
  });

  it('refuses too many distances at the row of the first, be its unit and its home known or not', async () => {
    const units = Array.from({ length: 600 }, (_, i) => `U${i};4;2026;0`);
    const homes = Array.from({ length: 1000 }, (_, km) => `U0;4;2026;${km}`);
    const others = units.slice(1, 502).flatMap((_, i) => homes.map((_, km) => `U${i + 1};4;2026;${km}`));
    const reading = await read(['enhet_id;alder;period;avstand_km', ...units, ...homes, ...others], {});
    // The first unit's 1 000 and one each of the others are 1 599; each unit after that has 999 more.
    const [whole, rest] = [Math.floor(498_401 / 999), 498_401 % 999];
    const row = 1 + 600 + 1000 + 1000 * whole + 1 + rest + 1;
    expect(reading?.faults).toMatchObject([{ code: 'tooManyDistances', place: { row } }]);
    expect(reading?.content).toBeNull();
  });

  it('takes the age that is reached in the year of the list date', async () => {
    const rows = ['enhet_id;fodelsear;period', 'A;1980;2026-01', 'A;1980;2026-12', 'A;1980;2027'];
    const ages = (await unitsIn(rows)).map((unit) => unit.ages?.findIndex((persons) => persons > 0));
    expect(ages).toEqual([46, 46, 47]);
  });

  it('asks for the list date where none is stated', async () => {
    const reading = await read(['enhet_id;alder', 'A;4'], {});
    expect(reading).toMatchObject({
      kind: 'register',
      content: null,
      asks: { period: { suggestion: null } },
    });
    expect(reading?.faults.map(({ code }) => code)).toEqual(['periodMissing']);
  });

  it('is of another encoding where letters show it only far down', async () => {
    const rows = ['enhet_id;alder;kommun', ...Array.from({ length: 20_000 }, () => 'A;4;Berg'), 'Åre;4;Åre'];
    const bytes = Buffer.from(rows.map((row) => `${row}\n`).join(''), 'latin1');
    const reading = await streamed(bytes, [70_000, 140_000], DATED);
    expect(reading).toEqual(readFile('register.csv', bytes, DATED));
    expect(reading).toMatchObject({ how: { encoding: 'windows-1252' }, rows: { read: 20_001 } });
  });

  it('gives up where a quote is never closed, and says at which row', async () => {
    const rows = ['enhet_id;alder', 'A;4', '"A;4', ...Array.from({ length: 400_000 }, () => 'A;4')];
    const reading = await streamed(bytesOf(rows), [500_000, 1_200_000], DATED);
    expect(reading?.content).toBeNull();
    expect(reading?.faults).toMatchObject([{ code: 'unbalancedQuote', place: { row: 3 } }]);
  });

  it.each([
    ['blanks behind its last closing quote', ['enhet_id;alder', '"A";"4" ', '"B";"5"\t'], 3],
    ['a sign that nobody sees between the halves of a line end', ['enhet_id;alder', 'A;4\r\u2060', 'B;5'], 4],
    ['fillers behind closing quotes', ['enhet_id;alder', '"A"\u2800;"4"\u3164', '"B";"5"'], 3],
  ])('is read with %s', async (_, rows, row) => {
    const bytes = new TextEncoder().encode(rows.join('\n'));
    const reading = await streamed(bytes, [], DATED);
    expect(reading).toEqual(readFile('register.csv', bytes, DATED));
    expect(reading).toMatchObject({ faults: [], rows: { read: 2, rejected: 0 } });
    expect(reading?.content).toMatchObject({
      firstRow: new Map([
        ['A', 2],
        ['B', row],
      ]),
    });
  });

  it('is not what a list or a workbook is', async () => {
    expect(await read(['enhet_id;period;alder;antal', 'A;2026;4;1'])).toBeNull();
    expect(await read(['enhet_id;period;aldersgrupp;antal', 'A;2026;4;1'])).toBeNull();
    expect(await streamed(new Uint8Array([0x50, 0x4b, 3, 4]))).toBeNull();
    expect(await read([])).toBeNull();
  });
});

// Invented numbers, with days that no register has given out.
describe('a register with personal identity numbers', () => {
  test.each([
    ['in the column of the age', 'enhet_id;alder', 'A;191212121212', 'alder'],
    ['in the column of the unit', 'enhet_id;alder', '121212-1212;4', 'enhet_id'],
    ['in a column that is not read', 'enhet_id;alder;id', 'A;4;19121272-1212', 'id'],
    ['in quotes', 'enhet_id;alder;id', 'A;4;"1212121212"', 'id'],
    ['beside other text', 'enhet_id;alder;id', 'A;4;Test 121212+1212', 'id'],
    ['in a column too many', 'enhet_id;alder', 'A;4;1212121212', undefined],
    ['in a row of a sum', 'enhet_id;alder;id', 'Totalt;;121212-1212', 'id'],
    ['in a note', 'enhet_id;alder;id', 'Om: 121212-1212', 'enhet_id'],
  ])('%s is refused, and tells nothing of its rows', async (_, header, row, column) => {
    const bytes = bytesOf([header, 'A;x;y', 'A;4;z', row, 'A;5;z']);
    const [stream, whole] = [await streamed(bytes, [], DATED), readFile('register.csv', bytes, DATED)];
    for (const reading of [stream!, whole]) {
      const [fault, ...others] = reading.faults.filter(({ severity }) => severity === 'error');
      expect(others).toEqual([]);
      expect(fault).toEqual({
        code: 'personalNumberListed',
        severity: 'error',
        place: { file: 'register.csv', row: 4, ...(column ? { column } : {}) },
      });
      expect(reading).toMatchObject({ content: null, skippable: false, faulty: [], totals: [] });
      expect(JSON.stringify(reading)).not.toMatch(/1212|"[xyz]"/);
    }
  });

  test.each(['personnummer', 'PNR', 'Person-nr', 'samordningsnummer'])(
    'is refused for its column %s, whatever stands there',
    async (name) => {
      const rows = [`enhet_id;alder;${name}`, 'A;4;P01'];
      for (const reading of [await read(rows), readFile('register.csv', bytesOf(rows), DATED)])
        expect(reading?.faults.filter(({ severity }) => severity === 'error')).toEqual([
          { code: 'personalNumberListed', severity: 'error', place: { file: 'register.csv', column: name } },
        ]);
      expect((await read([`enhet_id;${name}`]))?.faults).toMatchObject([{ code: 'personalNumberListed' }]);
    },
  );

  it('reads no further than the first', async () => {
    const rows = ['enhet_id;alder', 'A;1212121212', ...Array.from({ length: 50 }, () => 'A;4')];
    expect((await read(rows))?.rows).toEqual({ read: 0, rejected: 0 });
  });
});
