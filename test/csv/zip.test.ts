// Archives part by part: what the directory says of them, and the bytes that they unpack to.
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { zipped } from '../hostile/zips.ts';
import type { Form } from '../hostile/zips.ts';
import { entriesOf, unpackEntry } from '../../src/csv/zip.ts';
import type { Entry } from '../../src/csv/zip.ts';

/** Bytes that hardly become fewer when they are packed. */
function noise(length: number): Uint8Array {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state >>> 16;
  });
}

/** What a part unpacks to, as hexadecimal digits; null where it is another than the directory says. */
function unpacked(entry: Entry): string | null {
  const pieces: Uint8Array[] = [];
  return unpackEntry(entry, (piece) => pieces.push(piece.slice())) ? hex(Buffer.concat(pieces)) : null;
}

function hex(content: Uint8Array | string): string {
  return Buffer.from(content as Uint8Array).toString('hex');
}

const TEXT = Buffer.from('<a>Åre</a>'.repeat(20));
const PARTS = [
  { name: 'xl/a.xml', content: TEXT },
  { name: 'xl/å.xml', content: noise(50_000) },
  { name: 'tom', content: '' },
  { name: 'stored.bin', content: noise(300), stored: true },
];

describe('the parts of an archive', () => {
  test.each<[string, Form]>([
    ['as they are', {}],
    ['with their sizes behind them', { streamed: true }],
    ['with numbers of eight bytes', { large: true }],
    ['with a comment behind them', { comment: 'PK\u0005 and more than twenty-two bytes' }],
    ['with the longest comment', { comment: 'x'.repeat(65_535) }],
  ])('are what was packed: %s', (_, form) => {
    const entries = entriesOf(zipped(PARTS, form))!;
    expect(entries.map(({ name, size, method }) => [name, size, method])).toEqual([
      ['xl/a.xml', TEXT.length, 8],
      ['xl/å.xml', 50_000, 8],
      ['tom', 0, 8],
      ['stored.bin', 300, 0],
    ]);
    expect(entries.map(({ checksum }) => checksum)).toEqual(
      PARTS.map(({ content }) => crc32(content as Uint8Array)),
    );
    expect(entries.map(unpacked)).toEqual(PARTS.map(({ content }) => hex(content)));
  });

  it('are found where the archive stands within other bytes', () => {
    const bytes = zipped(PARTS.slice(0, 1));
    const within = new Uint8Array(bytes.length + 9);
    within.set(bytes, 5);
    expect(unpacked(entriesOf(within.subarray(5, 5 + bytes.length))![0]!)).toBe(hex(TEXT));
  });

  it('are none of an archive that has none', () => {
    expect(entriesOf(zipped([]))).toEqual([]);
    expect(entriesOf(zipped([], { large: true }))).toEqual([]);
  });
});

/** One part, of which the entry is changed. */
function changed(change: (entry: DataView, bytes: Uint8Array) => void): Entry[] | null {
  const bytes = zipped(PARTS.slice(0, 1));
  const at = Buffer.from(bytes).indexOf('PK\u0001\u0002');
  change(new DataView(bytes.buffer, bytes.byteOffset + at), bytes);
  return entriesOf(bytes);
}

describe('an archive is damaged', () => {
  test.each<[string, Uint8Array]>([
    ['without a directory', noise(100)],
    ['of fewer bytes than its end has', Uint8Array.of(0x50, 0x4b, 5, 6)],
    ['of no bytes', new Uint8Array()],
    ['with more bytes behind it than a comment has', Buffer.concat([zipped(PARTS), noise(65_536)])],
  ])('%s', (_, bytes) => {
    expect(entriesOf(bytes)).toBeNull();
  });

  it('where its directory has more entries than it says, or fewer', () => {
    const bytes = zipped(PARTS.slice(0, 2));
    const end = bytes.length - 22;
    const counting = (count: number) => entriesOf(bytes.with(end + 10, count));
    expect([counting(1)?.length, counting(2)?.length, counting(3)]).toEqual([1, 2, null]);
  });

  it('where an entry does not begin as one', () => {
    expect(changed((entry) => entry.setUint8(3, 7))).toBeNull();
  });

  it('where a part goes on beyond the file', () => {
    const bytes = zipped(PARTS.slice(0, 1));
    const part = Buffer.from(bytes).indexOf(deflateRawSync(TEXT));
    expect(changed((entry, { length }) => entry.setUint32(20, length - part, true))).toHaveLength(1);
    expect(changed((entry, { length }) => entry.setUint32(20, length - part + 1, true))).toBeNull();
    expect(changed((entry, { length }) => entry.setUint32(42, length, true))).toBeNull();
  });

  it('where its parts have more bytes together than it has', () => {
    const twice = [PARTS[1]!, { ...PARTS[1]!, name: 'again', sameAs: 'xl/å.xml' }];
    expect(entriesOf(zipped(twice))).toBeNull();
    expect(
      entriesOf(zipped([{ ...PARTS[0]! }, { ...PARTS[0]!, name: 'again', sameAs: 'xl/a.xml' }])),
    ).toHaveLength(2);
  });

  it('where numbers of eight bytes are nowhere', () => {
    expect(changed((entry) => entry.setUint32(24, 0xffffffff, true))).toBeNull();
  });
});

/** Bytes of another use before the part of `stored`. */
const BEFORE = 500;

/** An archive of one stored part, whose entry is there twice with these numbers and more behind the name. */
function stored(
  numbers: { packed?: number; size?: number; place?: number },
  more: readonly number[],
): Uint8Array {
  const { packed = 0xffffffff, size = 0xffffffff, place = 0xffffffff } = numbers;
  const name = Buffer.from('a.xml');
  // Three bytes of its own stand behind its name.
  const part = Buffer.concat([noise(BEFORE), Buffer.alloc(30), name, noise(3), TEXT]);
  part.writeUInt32LE(0x04034b50, BEFORE);
  part.writeUInt16LE(name.length, BEFORE + 26);
  part.writeUInt16LE(3, BEFORE + 28);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt32LE(crc32(TEXT), 16);
  entry.writeUInt32LE(packed, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.writeUInt16LE(more.length, 30);
  entry.writeUInt16LE(4, 32);
  entry.writeUInt32LE(place, 42);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(2, 10);
  end.writeUInt32LE(part.length, 16);
  const told = Buffer.concat([entry, name, Buffer.from(more), noise(4)]);
  return Buffer.concat([part, told, told, end]);
}

const large = (...numbers: number[]) => [
  ...[1, 0, 8 * numbers.length, 0],
  ...numbers.flatMap((one) => [one & 0xff, one >> 8, 0, 0, 0, 0, 0, 0]),
];
const STAMP = [0x55, 0x54, 5, 0, 1, 2, 3, 4, 5];

describe('numbers of eight bytes', () => {
  const { length } = TEXT;

  test.each([
    ['all', {}, large(length, length, BEFORE)],
    ['the size alone', { packed: length, place: BEFORE }, large(length)],
    ['the packed size alone', { size: length, place: BEFORE }, large(length)],
    ['the place alone', { size: length, packed: length }, large(BEFORE)],
    ['the size and the place', { packed: length }, large(length, BEFORE)],
    ['all, behind the time', {}, [...STAMP, ...large(length, length, BEFORE)]],
    ['all, before the time', {}, [...large(length, length, BEFORE), ...STAMP]],
    ['none', { size: length, packed: length, place: BEFORE }, []],
    ['none, with the time', { size: length, packed: length, place: BEFORE }, STAMP],
  ])('stand in place of those that are marked: %s', (_, numbers, more) => {
    const entries = entriesOf(stored(numbers, more))!;
    expect(entries).toHaveLength(2);
    for (const entry of entries) {
      expect(entry).toMatchObject({ name: 'a.xml', size: length, method: 0 });
      expect(unpacked(entry)).toBe(hex(TEXT));
    }
  });

  it('may be above what four bytes hold', () => {
    const more = large(length);
    more[8] = 3;
    expect(entriesOf(stored({ packed: length, place: BEFORE }, more))).toMatchObject([
      { size: 3 * 2 ** 32 + length },
      { size: 3 * 2 ** 32 + length },
    ]);
  });

  test.each([
    ['the time alone', STAMP],
    ['nothing', []],
    ['less than one', [1, 0, 8]],
  ])('are missing where there is %s', (_, more) => {
    expect(entriesOf(stored({ packed: length, place: BEFORE }, more))).toBeNull();
  });
});

describe('a part', () => {
  const packed = deflateRawSync(TEXT);
  const entry: Entry = { name: 'a', size: TEXT.length, method: 8, checksum: crc32(TEXT), packed };

  it('is what the directory says', () => {
    expect(unpacked(entry)).toBe(hex(TEXT));
    expect(unpacked({ ...entry, method: 0, packed: TEXT })).toBe(hex(TEXT));
  });

  test.each<[string, Partial<Entry>]>([
    ['that is longer', { size: TEXT.length - 1 }],
    ['that is shorter', { size: TEXT.length + 1 }],
    ['that is stored and longer', { method: 0, packed: TEXT, size: TEXT.length - 1 }],
    ['that is stored and shorter', { method: 0, packed: TEXT, size: TEXT.length + 1 }],
    ['with another checksum', { checksum: crc32(TEXT) + 1 }],
    ['packed in another way', { method: 9 }],
    ['that cannot be unpacked', { packed: Buffer.alloc(20, 0xff) }],
    ['that breaks off', { packed: packed.subarray(0, -4) }],
  ])('%s is another', (_, change) => {
    expect(unpacked({ ...entry, ...change })).toBeNull();
  });

  it('may end where a piece of it does', () => {
    // A block that is not packed has five bytes more.
    const bytes = noise(2 * 16_384 - 5);
    const whole = deflateRawSync(bytes, { level: 0, memLevel: 9 });
    expect(whole.length).toBe(2 * 16_384);
    expect(unpacked({ ...entry, size: bytes.length, checksum: crc32(bytes), packed: whole })).toBe(
      hex(bytes),
    );
  });

  it('is another where it never ends, be all of it there or not', () => {
    for (const bytes of [TEXT, noise(16_384 - 5)]) {
      // A block that is not packed, and not the last: its length, and that turned over.
      const { length } = bytes;
      const head = Buffer.from([0, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff]);
      const some = { ...entry, size: length, checksum: crc32(bytes), packed: Buffer.concat([head, bytes]) };
      expect(unpacked(some)).toBeNull();
    }
  });

  it('is another where what follows all of it cannot be unpacked', () => {
    const bytes = noise(16_384 - 5);
    const head = Buffer.from([0, 0xfb, 0x3f, 0x04, 0xc0]);
    const some = { ...entry, size: bytes.length, checksum: crc32(bytes) };
    expect(unpacked({ ...some, packed: Buffer.concat([head, bytes, Buffer.alloc(10, 0xff)]) })).toBeNull();
  });

  it('is not unpacked much further once all has come', () => {
    const open = deflateRawSync(TEXT, { finishFlush: constants.Z_SYNC_FLUSH });
    const nothing = Buffer.from([0, 0, 0, 0xff, 0xff]);
    let pieces = 0;
    const some = {
      ...entry,
      packed: Buffer.concat([open, ...Array.from({ length: 20_000 }, () => nothing)]),
    };
    expect(unpackEntry(some, () => pieces++)).toBe(true);
    expect(pieces).toBe(2);
  });

  it('gives nothing beyond what the directory says', () => {
    const bytes = noise(100_000);
    let given = 0;
    const longer = { ...entry, size: 10, packed: deflateRawSync(bytes) };
    expect(unpackEntry(longer, (piece) => (given += piece.length))).toBe(false);
    expect(given).toBeLessThanOrEqual(10);
  });
});
