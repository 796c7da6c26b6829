// Zip archives for tests, written byte by byte: in every form that programs write, and with any lie that a form can hold.
import { crc32, deflateRawSync } from 'node:zlib';

export interface Part {
  readonly name: string;
  readonly content: Uint8Array | string;
  /** Kept as it is, not deflated. */
  readonly stored?: boolean;
  /** Bytes, and their checksum, that the directory says that it unpacks to. */
  readonly size?: number;
  readonly checksum?: number;
  /** As the directory has the method; packed by no other. */
  readonly method?: number;
  /** Its bytes are those of an earlier part. */
  readonly sameAs?: string;
}

export interface Form {
  /** Sizes behind each part, and none before it, as programs that write to a stream do. */
  readonly streamed?: boolean;
  /** Numbers of eight bytes, as for archives beyond four gigabytes. */
  readonly large?: boolean;
  readonly comment?: string;
}

const LARGE = 0xffffffff;

/** The archive of these parts. */
export function zipped(parts: readonly Part[], { streamed, large, comment = '' }: Form = {}): Uint8Array {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  const places = new Map<string, { at: number; packed: Buffer }>();
  let at = 0;
  for (const part of parts) {
    const { name, content, stored = false, sameAs } = part;
    const bytes = Buffer.from(content as Uint8Array);
    const packed = places.get(sameAs ?? '')?.packed ?? (stored ? bytes : deflateRawSync(bytes));
    const place = places.get(sameAs ?? '')?.at ?? at;
    const numbers = {
      flags: streamed ? 8 : 0,
      method: part.method ?? (stored ? 0 : 8),
      checksum: part.checksum ?? crc32(bytes),
      packed: packed.length,
      size: part.size ?? bytes.length,
    };
    if (place === at) {
      const told = streamed ? { ...numbers, checksum: 0, packed: 0, size: 0 } : numbers;
      const behind = streamed ? u32(0x08074b50, numbers.checksum, numbers.packed, numbers.size) : u32();
      const head = Buffer.concat([u32(0x04034b50), middle(name, told, large ? wide(told, 0) : u32())]);
      body.push(head, packed, behind);
      at += head.length + packed.length + behind.length;
    }
    places.set(name, { at: place, packed });
    directory.push(entry(name, numbers, place, large ?? false));
  }
  const entries = Buffer.concat(directory);
  const ends = [
    ...(large ? [largeEnd(parts.length, entries.length, at)] : []),
    u32(0x06054b50, 0),
    u16(...(large ? [0xffff, 0xffff] : [parts.length, parts.length])),
    u32(entries.length, large ? LARGE : at),
    u16(comment.length),
    Buffer.from(comment),
  ];
  return new Uint8Array(Buffer.concat([...body, entries, ...ends]));
}

interface Numbers {
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
}

/** What the part itself and its entry say in the same order. */
function middle(name: string, { flags, method, checksum, ...sizes }: Numbers, more: Buffer): Buffer {
  const [packed, size] = more.length > 0 ? [LARGE, LARGE] : [sizes.packed, sizes.size];
  return Buffer.concat([
    u16(20, flags, method, 0, 0x21),
    u32(checksum, packed, size),
    u16(Buffer.byteLength(name), more.length),
    Buffer.from(name),
    more,
  ]);
}

function entry(name: string, numbers: Numbers, place: number, large: boolean): Buffer {
  const more = large ? wide(numbers, place) : u32();
  const told = middle(name, numbers, more);
  // Length of a comment, disk, and marks of the file, which stand between the lengths and the name.
  const between = Buffer.concat([u16(0, 0, 0), u32(0, large ? LARGE : place)]);
  const lengths = 26;
  return Buffer.concat([
    u32(0x02014b50),
    u16(20),
    told.subarray(0, lengths),
    between,
    told.subarray(lengths),
  ]);
}

/** The numbers that four bytes are too few for. */
function wide({ packed, size }: Numbers, place: number): Buffer {
  return Buffer.concat([u16(1, 24), u64(size, packed, place)]);
}

function largeEnd(count: number, length: number, at: number): Buffer {
  const end = Buffer.concat([
    u32(0x06064b50),
    u64(44),
    u16(45, 45),
    u32(0, 0),
    u64(count, count, length, at),
  ]);
  return Buffer.concat([end, u32(0x07064b50, 0), u64(at + length), u32(1)]);
}

function u16(...numbers: readonly number[]): Buffer {
  return Buffer.from(Uint16Array.from(numbers).buffer);
}

function u32(...numbers: readonly number[]): Buffer {
  return Buffer.from(Uint32Array.from(numbers).buffer);
}

function u64(...numbers: readonly number[]): Buffer {
  return Buffer.from(BigUint64Array.from(numbers.map(BigInt)).buffer);
}
