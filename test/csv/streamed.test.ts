// What a register says of itself before its first row, and what is told of it, as of one in memory.
import { describe, expect, it, test } from 'vitest';
import { headerKey } from '../../src/csv/header.ts';
import type { ReadOptions } from '../../src/csv/options.ts';
import { readFile } from '../../src/csv/read.ts';
import { readStreamed } from '../../src/csv/streamed.ts';
import { streamed } from './registers.ts';

const PERIOD = { period: '2026' };
const DATED: ReadOptions = { answers: { 'register.csv': PERIOD } };
/** So that rows go on beyond what is looked at to tell what the file is. */
const FAR = Array.from({ length: 140 }, (_, i) => `A;${i % 100};${'Berg '.repeat(100)}`);

function bytesOf(rows: readonly string[], newline = '\n'): Uint8Array {
  return new TextEncoder().encode(rows.map((row) => row + newline).join(''));
}

async function both(bytes: Uint8Array, options: ReadOptions = DATED) {
  const reading = await streamed(bytes, [], options);
  expect(reading).toEqual(readFile('register.csv', bytes, options));
  return reading!;
}

describe('the headers of a register', () => {
  const rows = ['Lista ur systemet', 'Vem;Hur gammal;Var', 'A;4;1,5', 'B;5;2'];
  const columns = { 0: 'enhet_id', 1: 'alder', 2: 'avstand_km' } as const;

  it('mean what the user has said', async () => {
    const answers = { 'register.csv': { ...PERIOD, kind: 'register', columns, header: 2 } } as const;
    const reading = await both(bytesOf(rows), { answers });
    expect(reading).toMatchObject({
      kind: 'register',
      remembered: false,
      rows: { read: 2, rejected: 0 },
      preview: { header: 2, rows: [{ row: 1 }, { row: 2 }] },
    });
    expect(reading.how?.columns).toEqual([
      { header: 'Vem', meaning: 'enhet_id' },
      { header: 'Hur gammal', meaning: 'alder' },
      { header: 'Var', meaning: 'avstand_km' },
    ]);
    expect(reading.how).toMatchObject({ decimal: 'comma', layout: 'persons', delimiter: ';', newline: 'lf' });
  });

  it('mean what is remembered of them', async () => {
    const key = headerKey(['Vem', 'Hur gammal', 'Var'])!;
    const known = Object.fromEntries(key.split(';').map((name, i) => [name, Object.values(columns)[i]!]));
    const mappings = { [key]: { kind: 'register', columns: known } } as ReadOptions['mappings'];
    const options = { ...DATED, mappings } as ReadOptions;
    expect(await both(bytesOf(rows), options)).toMatchObject({
      headerKey: key,
      remembered: true,
      rows: { read: 2, rejected: 0 },
      faults: [],
    });
  });

  it('mean what their words say where nothing is remembered of them', async () => {
    const key = headerKey(['Vem', 'alder'])!;
    const mappings = { [key]: { kind: 'register', columns: { vem: 'enhet_id' } } } as ReadOptions['mappings'];
    const reading = await both(bytesOf(['Vem;alder', 'A;4']), { ...DATED, mappings } as ReadOptions);
    expect(reading).toMatchObject({ remembered: true, faults: [], rows: { read: 1, rejected: 0 } });
  });

  it('mean what the user has said in place of what is remembered', async () => {
    const key = headerKey(['Vem', 'Hur gammal', 'Var'])!;
    const mappings = { [key]: { kind: 'register', columns: {} } } as ReadOptions['mappings'];
    const answers = { 'register.csv': { ...PERIOD, kind: 'register', columns, header: 2 } } as const;
    const reading = await both(bytesOf(rows), { answers, mappings } as ReadOptions);
    expect(reading).toMatchObject({ remembered: false, rows: { read: 2, rejected: 0 } });
  });

  it('stand below a title of one letter', async () => {
    const reading = await both(bytesOf(['x', 'enhet_id;alder', 'A;4', 'B;5']));
    expect(reading).toMatchObject({ preview: { header: 2, titles: [1] }, rows: { read: 2, rejected: 0 } });
  });

  it('make no register of what is said to be another file, or to be left out', async () => {
    const register = bytesOf(['enhet_id;alder', 'A;4']);
    for (const said of [{ kind: 'listing' }, { leftOut: true }] as const)
      expect(
        await streamed(register, [], { answers: { 'register.csv': { ...PERIOD, ...said } } }),
      ).toBeNull();
    expect(await streamed(bytesOf(rows), [], DATED)).toBeNull();
  });

  it('lack a column that no row makes up for', async () => {
    const answers = {
      'register.csv': { ...PERIOD, kind: 'register', columns: { 1: 'alder' }, header: 2 },
    } as const;
    const reading = await streamed(bytesOf(rows), [], { answers });
    expect(reading?.faults.filter(({ severity }) => severity === 'error')).toEqual([
      {
        ...{ code: 'missingColumn', name: 'enhet_id', severity: 'error' },
        place: { file: 'register.csv', row: 2 },
      },
    ]);
    expect(reading).toMatchObject({ content: null, skippable: false, rows: { read: 0, rejected: 0 } });
  });

  it('of a project file are none', async () => {
    expect(await streamed(bytesOf(['{', 'enhet_id;alder', 'A;4']), [], DATED)).toBeNull();
    expect(await readStreamed('r.json', new Blob(['enhet_id;alder\nA;4\n']), {})).toBeNull();
  });
});

describe('a register is read', () => {
  test.each(['\n', '\r\n', '\r'])(
    'with line ends of each kind, beyond what is looked at first: %j',
    async (newline) => {
      const reading = await both(bytesOf(['enhet_id;alder;kommun', ...FAR, 'B;7;x'], newline));
      expect(reading.rows).toEqual({ read: 141, rejected: 0 });
      expect(reading.content).toMatchObject({ lists: [{ units: [{ unitId: 'A' }, { unitId: 'B' }] }] });
    },
  );

  test.each([
    ['low byte first', false],
    ['high byte first', true],
  ])('of two bytes a sign, %s', async (_, swapped) => {
    for (const head of ['enhet_id;alder;kommun', 'enhet_id;alder;kommun_']) {
      const text = [head, ...FAR, 'Åre;7;x', ''].join('\n');
      for (const mark of ['\ufeff', '']) {
        const bytes = Buffer.from(mark + text, 'utf16le');
        const reading = await both(new Uint8Array(swapped ? bytes.swap16() : bytes));
        expect(reading.how?.encoding).toBe(swapped ? 'utf-16be' : 'utf-16le');
        expect(reading.rows).toEqual({ read: 141, rejected: 0 });
      }
    }
  });

  it('whatever sign stands where what is looked at first ends', async () => {
    for (const head of ['enhet_id;alder;kommun', 'enhet_id;alder;kommun_'])
      for (const unit of ['A', 'Å']) {
        const far = Array.from({ length: 70 }, () => `${unit};4;${'Å'.repeat(500)}`);
        const reading = await both(bytesOf([head, ...far]));
        expect(reading).toMatchObject({ how: { encoding: 'utf-8' }, rows: { read: 70, rejected: 0 } });
      }
  });

  it('without a line end behind its headers or its last row', async () => {
    expect((await both(new TextEncoder().encode('enhet_id;alder'))).faults).toEqual([
      { code: 'noRows', severity: 'error', place: { file: 'register.csv' } },
    ]);
    const one = await both(new TextEncoder().encode('enhet_id;alder\nA;4'));
    expect(one).toMatchObject({ faults: [], rows: { read: 1, rejected: 0 } });
  });

  it("behind Excel's line and a mark", async () => {
    const reading = await both(bytesOf(['\ufeffsep=;', 'enhet_id;alder', 'A;4']));
    expect(reading).toMatchObject({ faults: [], rows: { read: 1 }, how: { encoding: 'utf-8-bom' } });
  });

  it('of no other signs than its mark says, however far down they stand', async () => {
    const western = Buffer.from('B;4;\xc5re\n', 'latin1');
    const bytes = Buffer.concat([bytesOf(['\ufeffenhet_id;alder;kommun', ...FAR]), western]);
    expect((await both(new Uint8Array(bytes))).faults).toMatchObject([{ code: 'notText' }]);
  });

  it('not where a quote goes wrong in its headers', async () => {
    const reading = await streamed(bytesOf(['enhet_id;alder;"kommun"x', 'A;4;']), [], DATED);
    expect(reading?.content).toBeNull();
    expect(reading?.faults).toContainEqual({
      ...{ code: 'unbalancedQuote', severity: 'error', place: { file: 'register.csv', row: 1 } },
    });
  });

  it('with a note under it that goes on with empty cells', async () => {
    const reading = await both(bytesOf(['enhet_id;alder', 'A;4', 'Källa: registret;']));
    expect(reading).toMatchObject({
      content: { kind: 'listing' },
      rows: { read: 1 },
      faults: [{ code: 'noteRow' }],
    });
  });

  it('no further than a personal identity number, and nothing of it is shown', async () => {
    const rows = ['enhet_id;alder;id', 'A;4;x', 'Totalt;;7', 'A;4;1212121212', 'A;4;x'];
    const reading = await streamed(bytesOf(rows), [], DATED);
    expect(reading).toMatchObject({ content: null, totals: [], preview: { rows: [{ row: 1 }] } });
    expect(reading?.faults).toContainEqual({
      ...{ code: 'personalNumberListed', severity: 'error' },
      place: { file: 'register.csv', row: 4, column: 'id' },
    });
    expect(JSON.stringify(reading)).not.toContain('1212');
  });

  it('of western signs from the first', async () => {
    const bytes = new Uint8Array(Buffer.from('enhet_id;\xe5lder\n\xc5re;4\n', 'latin1'));
    expect(await both(bytes)).toMatchObject({ how: { encoding: 'windows-1252' }, rows: { read: 1 } });
  });
});

describe('a register can be used', () => {
  const read = (rows: readonly string[], skipFaulty: boolean) =>
    both(bytesOf(['enhet_id;alder', ...rows]), { ...DATED, skipFaulty });

  it('without its faulty rows where the user says so', async () => {
    const rows = ['A;4', 'A;x', 'B;5'];
    expect(await read(rows, false)).toMatchObject({
      skippable: true,
      content: null,
      rows: { read: 3, rejected: 1 },
    });
    expect(await read(rows, true)).toMatchObject({ skippable: true, content: { kind: 'listing' } });
  });

  it('not where all its rows are faulty', async () => {
    expect(await read(['A;x', 'B;x'], true)).toMatchObject({ skippable: false, content: null });
  });

  it('at once where none is', async () => {
    expect(await read(['A;4', 'B;5'], false)).toMatchObject({
      skippable: false,
      content: { kind: 'listing' },
    });
  });

  it('not where its list date is not known', async () => {
    const bytes = bytesOf(['enhet_id;alder', 'A;4']);
    for (const name of ['lista 2026-03.csv', 'lista.csv']) {
      const reading = await readStreamed(name, new Blob([bytes as Uint8Array<ArrayBuffer>]), {});
      expect(reading?.faults).toEqual(readFile(name, bytes, {}).faults);
      expect(reading?.asks).toEqual({
        decimal: [],
        period: { suggestion: name === 'lista.csv' ? null : '2026-03' },
      });
      expect(reading?.content).toBeNull();
    }
    const dated = await both(bytesOf(['enhet_id;alder;period', 'A;4;2026']), {});
    expect(dated.asks).toEqual({ decimal: [], period: null });
  });
});
