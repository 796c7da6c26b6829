// A register of any length is counted in the memory of a short one, and its bytes become text only where they are new.
import { expect, test, vi } from 'vitest';
import { readFile } from '../../src/csv/read.ts';
import type { FileReading } from '../../src/csv/read.ts';
import { readStreamed } from '../../src/csv/streamed.ts';
import { streamed } from './registers.ts';

const DATED = { answers: { 'register.csv': { period: '2026' } } };
const HEADER = 'enhet_id;fodelsear;avstand_km;kommun\n';
const MOST_BYTES = 100_000_000;

/** Many persons of few kinds. */
function block(rows: number): string {
  return Array.from({ length: rows }, (_, i) => {
    const km = ((i * 7) % 400) / 10;
    return `JH${(i % 30) + 10};${1930 + ((i * 11) % 95)};${String(km).replace('.', ',')};Berg\n`;
  }).join('');
}

/** A file of the same rows over and over, which is nowhere whole; `tell` is called at each piece. */
function repeated(rows: string, times: number, tell: () => void = () => undefined): Blob {
  const encoder = new TextEncoder();
  const [head, piece] = [encoder.encode(HEADER), encoder.encode(rows)];
  const stream = () => {
    let left = times;
    return new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => controller.enqueue(head),
      pull(controller) {
        tell();
        controller.enqueue(piece);
        if (--left === 0) controller.close();
      },
    });
  };
  return Object.assign(new Blob([head, piece]), { stream });
}

function persons(reading: FileReading | null): number {
  const lists = reading?.content?.kind === 'listing' ? reading.content.lists : [];
  const counts = lists.flatMap(({ units }) => units.flatMap(({ classes }) => classes));
  return counts.reduce((sum, count) => sum + count, 0);
}

test('all rows of a long register are counted, and none is kept', async () => {
  const held = () => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const before = held();
  let most = 0;
  const rows = block(20_000);
  const file = repeated(rows, 75, () => (most = Math.max(most, held() - before)));
  const reading = await readStreamed('register.csv', file, DATED);
  expect(reading?.rows).toEqual({ read: 1_500_000, rejected: 0 });
  expect(persons(reading)).toBe(1_500_000);
  expect(most).toBeLessThan(MOST_BYTES);
  const once = await readStreamed('register.csv', repeated(rows, 1), DATED);
  const [long, short] = [reading, once].map((read) =>
    read?.content?.kind === 'listing' ? read.content.lists[0]!.units : [],
  );
  expect(long!.map(({ classes }) => classes)).toEqual(
    short!.map(({ classes }) => classes.map((count) => 75 * count)),
  );
  expect(long!.map(({ residence }) => residence)).toEqual(
    short!.map(({ residence }) => residence.map(({ km, persons: some }) => ({ km, persons: 75 * some }))),
  );
});

test('a row whose cells were all read before is counted without being read', async () => {
  const decode = vi.spyOn(TextDecoder.prototype, 'decode');
  try {
    const rows = 'A;1980;1,5;Berg\nB;1990;;Åre\n'.repeat(1000);
    await readStreamed('register.csv', repeated(rows, 20), DATED);
    // One of each row, and its letter that takes two bytes.
    expect(decode.mock.calls.filter(([bytes]) => bytes!.byteLength < 100)).toHaveLength(3);
  } finally {
    decode.mockRestore();
  }
});

test('a register with more cells than are remembered is read as one in memory is', async () => {
  const name = (i: number) =>
    `${String(i).padStart(4, '0')} ${'ab'.repeat(i % 37)}-${i} hälsocentral `.repeat(3);
  const rows = Array.from(
    { length: 1500 },
    (_, i) => `${name(i % 300)};${1940 + (i % 80)};${(i % 250) / 8};x`,
  );
  const bytes = new TextEncoder().encode(`${HEADER}${rows.join('\n')}`);
  const reading = await streamed(bytes, [], DATED);
  expect(reading).toEqual(readFile('register.csv', bytes, DATED));
  expect(persons(reading)).toBe(1500);
});
