import fc from 'fast-check';
import { describe, expect, it, test, vi } from 'vitest';
import { readHeaders } from '../../src/csv/columns.ts';
import { textOf } from '../../src/csv/decode.ts';
import { Faults } from '../../src/csv/faults.ts';
import { readFile } from '../../src/csv/read.ts';
import type { ReadOptions } from '../../src/csv/options.ts';
import { RegisterRows, SPARE } from '../../src/csv/register.ts';
import { openSheet } from '../../src/csv/sheet.ts';
import { readStreamed } from '../../src/csv/streamed.ts';
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

  test.each(['\xad\xa0', '\xa0\xad', '\xad', '\xa0'])(
    'tells the right rows where signs that nobody sees stand behind a quote: %j',
    async (unseen) => {
      for (const row of [`"B"${unseen};4`, `"B";"4"${unseen}`]) {
        const text = ['enhet_id;alder', '\xc5;4', row, '"C";5', '"D";6', ''].join('\n');
        const bytes = new Uint8Array(Buffer.from(text, 'latin1'));
        expect(await streamed(bytes, [], DATED)).toEqual(readFile('register.csv', bytes, DATED));
      }
    },
  );

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

  describe('beyond what is looked at to tell what it is', () => {
    const far = ['enhet_id;alder;kommun', ...Array.from({ length: 140 }, () => `A;4;${'Berg '.repeat(100)}`)];

    it('is no text where a row holds a sign of none', async () => {
      for (const row of ['A;4;B\0', 'A\0;4;B']) {
        const reading = await read([...far, row, 'A;4;B']);
        expect(reading?.faults).toEqual([
          { code: 'notText', severity: 'error', place: { file: 'register.csv' } },
        ]);
        expect(reading).toMatchObject({ faultCount: 1, content: null, rows: { read: 0, rejected: 0 } });
      }
    });

    it.each(['A;4;Åre', 'Å;4;B', 'A;4;"Åre"'])('is of another encoding where a row is: %s', async (row) => {
      const bytes = Buffer.from([...far, row, 'A;4;B', ''].join('\n'), 'latin1');
      const reading = await streamed(bytes, [], DATED);
      expect(reading).toEqual(readFile('register.csv', bytes, DATED));
      expect(reading).toMatchObject({ how: { encoding: 'windows-1252' }, rows: { read: 142 } });
    });

    it('is no text where half of a sign of two bytes a sign is alone', async () => {
      const text = [...far, 'A;4;\ud800x', ''].join('\n');
      const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
      expect((await streamed(bytes, [], DATED))?.faults).toMatchObject([{ code: 'notText' }]);
      const whole = Buffer.from(`\ufeff${text.replace('\ud800', 'Å')}`, 'utf16le');
      expect(await streamed(whole, [50_000, 70_001], DATED)).toMatchObject({
        how: { encoding: 'utf-16le' },
        rows: { read: 141, rejected: 0 },
      });
    });

    it('is read from one piece as from many', async () => {
      const bytes = bytesOf([...far, ...far.slice(1), ...far.slice(1), ...far.slice(1), 'B;5;x']);
      expect(bytes.length).toBeGreaterThan(2 ** 18);
      const reading = await streamed(bytes, [], DATED);
      expect(reading).toMatchObject({ rows: { read: 561, rejected: 0 } });
      expect(reading?.content).not.toBeNull();
      expect(await streamed(bytes, [10, 1000, 70_000, 270_000], DATED)).toEqual(reading);
    });

    it('fails where the file can no longer be read', async () => {
      const bytes = bytesOf(far);
      const stream = () =>
        new ReadableStream({ start: (controller) => controller.error(new TypeError('gone')) });
      const blob = Object.assign(new Blob([new Uint8Array(bytes)]), { stream });
      await expect(readStreamed('register.csv', blob, DATED)).rejects.toThrow('gone');
    });
  });

  it('has no rows where it has none but its headers', async () => {
    const reading = await read(['enhet_id;alder', '', ';']);
    expect(reading?.faults).toEqual([{ code: 'noRows', severity: 'error', place: { file: 'register.csv' } }]);
    expect(reading).toEqual(readFile('register.csv', bytesOf(['enhet_id;alder', '', ';']), DATED));
  });

  it('tells of a quote that is not closed above its headers', async () => {
    const rows = ['"Lista"x"', 'enhet_id;alder', 'A;4'];
    const reading = await read(rows);
    expect(reading?.faults).toEqual([
      { code: 'unbalancedQuote', severity: 'error', place: { file: 'register.csv', row: 1 } },
    ]);
    expect(reading?.content).toBeNull();
  });

  it('tells of a quote that is not closed in one of its rows, and is not used', async () => {
    const rows = ['enhet_id;alder', 'A;4', '"A"x";4', 'A;4'];
    const reading = await read(rows, { ...DATED, skipFaulty: true });
    expect(reading?.faults).toEqual([
      { code: 'unbalancedQuote', severity: 'error', place: { file: 'register.csv', row: 3 } },
    ]);
    expect(reading?.content).toBeNull();
  });

  it('leaves sums out, and shows the first two hundred', async () => {
    const sums = Array.from({ length: 201 }, (_, i) => `;Totalt;${i}`);
    const reading = await read(['enhet_id;alder;avstand_km', 'A;4;1', ...sums]);
    expect(reading).toMatchObject({ rows: { read: 1, rejected: 0 }, faultCount: 201 });
    expect(reading?.totals).toHaveLength(200);
    expect(reading?.totals[0]).toEqual({ row: 3, cells: ['', 'Totalt', '0'] });
    expect(reading?.faults[0]).toEqual({
      ...{ code: 'totalRow', severity: 'warning' },
      place: { file: 'register.csv', row: 3 },
    });
    expect(reading?.content).not.toBeNull();
  });

  it('has no more notes under it than wait for another row', async () => {
    const head = ['enhet_id;alder', 'A;4'];
    const notes = Array.from({ length: 202 }, (_, i) => `Uttag ur registret, rad ${i}`);
    const some = await read([...head, ...notes.slice(1)]);
    expect(some).toMatchObject({ rows: { read: 1, rejected: 0 }, faultCount: 201 });
    expect(some?.faults[0]).toMatchObject({ code: 'noteRow', severity: 'warning', place: { row: 3 } });
    expect(await read([...head, ...notes])).toMatchObject({ rows: { read: 202, rejected: 201 } });
  });

  it('takes no row of one cell for a note that another row follows', async () => {
    const rows = ['enhet_id;alder', 'A;4', 'Uttag ur registret 2026', 'A;4', 'Källa: registret'];
    const reading = await read(rows);
    expect(reading).toEqual(readFile('register.csv', bytesOf(rows), DATED));
    expect(reading?.faults.map(({ code, place }) => [code, place?.row])).toEqual([
      ['columnCount', 3],
      ['noteRow', 5],
    ]);
    expect(reading).toMatchObject({ rows: { read: 3, rejected: 1 }, content: null });
  });

  test.each([
    [['1', '1,5'], 'comma'],
    [['1', '1.5'], 'point'],
    [['1,5', '2'], 'comma'],
    [['1,5', '1.5'], null],
    [['1', '2', ''], null],
    [['1 234,5', '1'], 'comma'],
  ])('shows with %j the decimal sign %s', async (homes, decimal) => {
    const rows = ['enhet_id;alder;avstand_km', ...homes.map((km) => `A;4;${km}`)];
    expect((await read(rows))?.how?.decimal).toBe(decimal);
  });

  it('keeps the numbers of its rows past blank ones', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const bytes = new TextEncoder().encode(['enhet_id;alder', 'A;x', '', '', 'A;y', '', 'A;4'].join(end));
      const reading = await streamed(bytes, [], DATED);
      expect(reading?.faults.map(({ place }) => place?.row)).toEqual([2, 5]);
      expect(reading?.rows).toEqual({ read: 3, rejected: 2 });
    }
  });

  it('reads no row whose cells were all read before', async () => {
    const decode = vi.spyOn(TextDecoder.prototype, 'decode');
    try {
      await read(['enhet_id;alder;om', ...Array.from({ length: 100 }, (_, i) => `A;${i};x`)]);
      // What it is, and its first row.
      expect(decode.mock.calls.length).toBeLessThan(6);
    } finally {
      decode.mockRestore();
    }
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
    const reading = await read(rows);
    expect(reading?.rows).toEqual({ read: 0, rejected: 0 });
    expect(reading?.faults.map(({ code }) => code)).toEqual(['personalNumberListed']);
  });
});

describe('a row whose end is not there yet', () => {
  const LONGEST = 2 ** 20;

  /** The rows of some bytes that more follow. */
  function taken(text: string) {
    const headers = ['enhet_id', 'alder'];
    const faults = new Faults('r.csv');
    const sheet = openSheet(readHeaders(headers)!, { row: 1, cells: headers }, [], faults, false, '2026');
    const rows = new RegisterRows(sheet, {
      ...{ delimiter: ';', header: 1 },
      text: (some) => textOf(some, 'utf-8'),
    });
    const bytes = new Uint8Array(text.length + SPARE);
    bytes.set(Buffer.from(text));
    return { at: rows.take(bytes, text.length, false), rows, faults: faults.list() };
  }
  const before = 'enhet_id;alder\nA;4\n';

  it.each([
    ['B;5\n', 4, 2],
    // A line feed that belongs to it may follow.
    ['B;5\r', 0, 1],
    ['B;5\r\n', 5, 2],
    ['B;5\rC;6', 4, 2],
    ['B;5\r\nC;6\r', 5, 2],
    ['B;5', 0, 1],
    // Rows may follow that make it none.
    ['Uttag: registret\n', 17, 1],
  ])('is taken as soon as its end is known: %j', (text, taking, read) => {
    const { at, rows, faults } = taken(before + text);
    expect([at - before.length, rows.read, faults]).toEqual([taking, read, []]);
  });

  it('is waited for up to a million bytes', () => {
    const { at, rows, faults } = taken(`${before}"${'x'.repeat(LONGEST - 1)}`);
    expect([at, rows.read, rows.ended, rows.whole]).toEqual([before.length, 1, false, true]);
    expect(faults).toEqual([]);
  });

  it('is told beyond, and nothing more is read', () => {
    const { at, rows, faults } = taken(`${before}"${'x'.repeat(LONGEST)}`);
    expect([at, rows.read, rows.ended, rows.whole]).toEqual([before.length, 1, true, false]);
    expect(faults).toEqual([
      { code: 'unbalancedQuote', severity: 'error', place: { file: 'r.csv', row: 3 } },
    ]);
  });
});
