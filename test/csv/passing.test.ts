import { describe, expect, it, vi } from 'vitest';
import type { Streamed } from '../../src/csv/passing.ts';
import { readStreamed } from '../../src/csv/streamed.ts';
import { inPieces, streamed } from './registers.ts';

const DATED = { answers: { 'register.csv': { period: '2026' } } };

/** A clock on which each look takes so many milliseconds. */
function ticking(ms: number): void {
  let now = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += ms));
}

async function told(bytes: Uint8Array, cuts: readonly number[]): Promise<Streamed[]> {
  const all: Streamed[] = [];
  await readStreamed('register.csv', inPieces(bytes, cuts), DATED, (one) => all.push(one));
  // At once: others look at the clock when a test has ended.
  vi.restoreAllMocks();
  return all;
}

describe('how far it has come', () => {
  const text = `enhet_id;alder\n${'A;4\n'.repeat(40)}`;
  const bytes = new TextEncoder().encode(text);
  const rows = (count: number) => 15 + 4 * count;

  it('is told each tenth of a second, by bytes and rows, with the rows of a second', async () => {
    ticking(50);
    expect(await told(bytes, [rows(10), rows(20), rows(30)])).toEqual([
      { fraction: rows(20) / rows(40), rows: 20, perSecond: 200 },
      { fraction: 1, rows: 40, perSecond: 200 },
    ]);
  });

  it('is not told sooner', async () => {
    ticking(49);
    expect(await told(bytes, [rows(10), rows(20)])).toHaveLength(1);
    ticking(1);
    expect(await told(bytes, [rows(10), rows(20)])).toEqual([]);
  });

  it('counts the rows that have ended', async () => {
    ticking(100);
    const [first, second] = await told(bytes, [rows(10) + 1, rows(10) + 2]);
    expect([first!.rows, second!.rows]).toEqual([10, 10]);
    expect(first).toMatchObject({ fraction: (rows(10) + 1) / rows(40), perSecond: 100 });
  });

  it('is told of two bytes a sign as of one, and is never more than all', async () => {
    ticking(100);
    const wide = (plain: string) => new Uint8Array(Buffer.from(`\ufeff${plain}`, 'utf16le'));
    // 175 signs behind the mark, of 176.
    expect((await told(wide(text), [])).at(-1)).toMatchObject({ fraction: 175 / 176, rows: 40 });
    ticking(100);
    const swedish = wide(`enhet_id;alder\n${'ÅÄÖ;4\n'.repeat(40)}`);
    expect((await told(swedish, [])).at(-1)).toMatchObject({ fraction: 1, rows: 40 });
  });
});

describe('the bytes of a register', () => {
  const text = `enhet_id;alder\n${'Åre;4\n'.repeat(5)}`;

  it.each([[[]], [[1]], [[2]], [[3]], [[1, 2]], [[1, 2, 3, 4]]])(
    'are those behind its mark, wherever that is cut: %j',
    async (cuts) => {
      const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`));
      const reading = await streamed(bytes, cuts, DATED);
      expect(reading).toMatchObject({
        how: { encoding: 'utf-8-bom' },
        faults: [],
        rows: { read: 5, rejected: 0 },
      });
    },
  );

  it.each([[[]], [[4]], [[5, 6]], [[1, 8, 40]]])(
    "are those behind Excel's line, wherever that is cut: %j",
    async (cuts) => {
      const bytes = new TextEncoder().encode(`sep=;\r\n${text}`);
      const reading = await streamed(bytes, cuts, DATED);
      expect(reading).toMatchObject({ faults: [], rows: { read: 5, rejected: 0 } });
    },
  );

  it('are read one by one as well as all at once', async () => {
    const bytes = new TextEncoder().encode(text);
    const whole = await streamed(bytes, [], DATED);
    expect(whole).toMatchObject({ rows: { read: 5, rejected: 0 } });
    expect(await streamed(bytes, Array.from(bytes.keys()), DATED)).toEqual(whole);
  });

  it('may come in a piece larger than those that wait otherwise', async () => {
    const bytes = new TextEncoder().encode(`enhet_id;alder;om\nA;4;x\nB;5;${'x'.repeat(300_000)}\nA;4;y\n`);
    const reading = await streamed(bytes, [20], DATED);
    expect(reading?.rows).toEqual({ read: 3, rejected: 0 });
  });

  it.each([0, 1, 2, 3, 4])('may fill the room of those that wait but for %i bytes', async (spare) => {
    const size = 2 ** 18 - spare;
    const head = 'enhet_id;alder';
    const rest = size - head.length - 1;
    // Blanks behind the headers make up for what is no whole row; the last row lacks its line end.
    const text = `${head}${' '.repeat((rest + 1) % 4)}\n${'A;4\n'.repeat((rest + 1) >> 2)}`.slice(0, -1);
    const bytes = new TextEncoder().encode(text);
    expect(bytes).toHaveLength(size);
    const reading = await streamed(bytes, [], DATED);
    expect(reading).toMatchObject({ faults: [], rows: { read: (rest + 1) >> 2, rejected: 0 } });
  });

  it('are no longer asked for once nothing more is read', async () => {
    const bytes = new TextEncoder().encode(`enhet_id;alder;id\nA;4;1212121212\n`);
    let asked = 0;
    let left = false;
    const stream = () =>
      new ReadableStream<Uint8Array<ArrayBuffer>>({
        pull(controller) {
          asked++;
          controller.enqueue(bytes);
        },
        cancel() {
          left = true;
        },
      });
    const blob = Object.assign(new Blob([bytes]), { stream });
    const reading = await readStreamed('register.csv', blob, DATED);
    expect(reading?.faults).toContainEqual(expect.objectContaining({ code: 'personalNumberListed' }));
    expect(asked).toBeLessThan(5);
    expect(left).toBe(true);
  });
});
