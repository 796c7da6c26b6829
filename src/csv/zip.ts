// Zip-arkivet: what its directory says of each part, and the parts themselves held against it. The library that unpacks
// a part takes the directory at its word: it neither stops where a part is larger than it says, nor looks at checksums,
// nor minds that many parts share the same bytes. A digit that was damaged on its way would be read as another.
import { Inflate } from 'fflate';

/** A part as the directory has it. */
export interface Entry {
  readonly name: string;
  /** Bytes it says that it unpacks to. */
  readonly size: number;
  readonly method: number;
  readonly checksum: number;
  readonly packed: Uint8Array;
}

/** Methods that workbooks are packed by. */
const STORED = 0;
const DEFLATED = 8;

const DIRECTORY_END = 0x06054b50;
const LARGE_END_PLACE = 0x07064b50;
const ENTRY = 0x02014b50;
/** Bytes of the end of the directory, and of a comment that may follow it. */
const END = 22;
const LONGEST_COMMENT = 65_535;
/** What stands for a number that four bytes are too few for: it follows after the name. */
const ELSEWHERE = 0xffffffff;
/** Bytes that are unpacked at a time: they can make a thousand times as many. */
const PIECE = 16_384;

/** All parts in the order of the directory; null where it is damaged, or parts share bytes. */
export function entriesOf(bytes: Uint8Array): Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Entry[] = [];
  let packed = 0;
  try {
    let { count, at } = directoryOf(view);
    for (; count > 0 && packed <= bytes.length; count--) {
      if (view.getUint32(at, true) !== ENTRY) return null;
      const entry = entryAt(view, bytes, at);
      entries.push(entry);
      packed += entry.packed.length;
      at +=
        46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch {
    // A place beyond the file.
    return null;
  }
  return packed > bytes.length ? null : entries;
}

/** Hands out the bytes of a part in pieces, no more than it says that it has; false where it is another than it says. */
export function unpackEntry(entry: Entry, take: (piece: Uint8Array) => void): boolean {
  let [size, checksum] = [0, 0];
  const told = (piece: Uint8Array): void => {
    size += piece.length;
    if (size > entry.size) throw new RangeError('More than the directory says');
    checksum = checksumOf(piece, checksum);
    take(piece);
  };
  const { method, packed } = entry;
  try {
    if (method === STORED) told(packed);
    else if (method === DEFLATED) inflate(packed, told, () => size === entry.size);
    else return false;
  } catch {
    return false;
  }
  return size === entry.size && checksum === entry.checksum;
}

/** Stops where all has come and there is still more to unpack: no program writes that. */
function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void, isAll: () => boolean): void {
  const inflater = new Inflate(take);
  let behind = 0;
  for (let at = 0; at < packed.length && behind < 2; at += PIECE) {
    inflater.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    if (isAll()) behind++;
  }
}

/** How many entries there are, and where the first is. */
function directoryOf(view: DataView): { count: number; at: number } {
  const last = view.byteLength - END;
  let end = last;
  while (view.getUint32(end, true) !== DIRECTORY_END)
    if (last - --end > LONGEST_COMMENT) throw new RangeError();
  const large = end >= 20 && view.getUint32(end - 20, true) === LARGE_END_PLACE ? wide(view, end - 12) : null;
  if (large === null) return { count: view.getUint16(end + 10, true), at: view.getUint32(end + 16, true) };
  return { count: wide(view, large + 32), at: wide(view, large + 48) };
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): Entry {
  const name = at + 46;
  const more = name + view.getUint16(at + 28, true);
  const [size, length, place] = numbersOf(
    [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
    view,
    more,
    more + view.getUint16(at + 30, true),
  );
  const start = place! + 30 + view.getUint16(place! + 26, true) + view.getUint16(place! + 28, true);
  if (start + length! > bytes.length) throw new RangeError('A part beyond the file');
  return {
    name: new TextDecoder().decode(bytes.subarray(name, more)),
    ...{ size: size!, method: view.getUint16(at + 10, true), checksum: view.getUint32(at + 16, true) },
    packed: bytes.subarray(start, start + length!),
  };
}

/** The numbers, those that four bytes are too few for as they stand among what follows the name. */
function numbersOf(numbers: readonly number[], view: DataView, from: number, to: number): number[] {
  if (!numbers.includes(ELSEWHERE)) return [...numbers];
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return numbers.map((one) => (one === ELSEWHERE ? wide(view, (next += 8) - 8) : one));
  }
  throw new RangeError('No large numbers');
}

function wide(view: DataView, at: number): number {
  return view.getUint32(at, true) + 2 ** 32 * view.getUint32(at + 4, true);
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** CRC-32 of the bytes behind those whose sum is given. */
function checksumOf(bytes: Uint8Array, before: number): number {
  let sum = ~before;
  for (let i = 0; i < bytes.length; i++) sum = TABLE[(sum ^ bytes[i]!) & 0xff]! ^ (sum >>> 8);
  return ~sum >>> 0;
}
