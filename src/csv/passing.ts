// Genomströmning: the bytes of a file handed over to be counted, a little at a time.
import type { Encoding } from './decode.ts';
import { SPARE } from './register.ts';
import type { RegisterRows } from './register.ts';

/** How far a register has been read. */
export interface Streamed {
  /** Of the bytes, 0 … 1. */
  readonly fraction: number;
  readonly rows: number;
  readonly perSecond: number;
}

/** Bytes that wait to be read, unless a row needs more. */
const BUFFER = 2 ** 18;
/** Milliseconds between two tellings of how far it has come. */
const PAUSE = 100;

/**
 * Hands over the bytes behind the first `skip`, in UTF-8 where they are `wide`, and tells how far it has come. Rejects
 * where the file can no longer be read.
 */
export async function passRows(
  blob: Blob,
  wide: Encoding | null,
  skip: number,
  rows: RegisterRows,
  tell: (streamed: Streamed) => unknown,
): Promise<void> {
  const reader = (wide === null ? blob.stream() : inUtf8(blob, wide)).getReader();
  const started = performance.now();
  let told = started;
  let buffer = new Uint8Array(BUFFER);
  let held = 0;
  let skipped = 0;
  let passed = 0;
  let coming = ahead(reader);
  for (let last = false; !last && !rows.ended;) {
    const { done, value } = await coming;
    last = done;
    if (!last) coming = ahead(reader);
    const chunk = value ?? new Uint8Array();
    const bytes = chunk.subarray(Math.min(skip - skipped, chunk.length));
    skipped += chunk.length - bytes.length;
    passed += chunk.length;
    const needed = held + bytes.length + SPARE;
    if (needed > buffer.length) buffer = widened(buffer, held, 2 * needed);
    buffer.set(bytes, held);
    held += bytes.length;
    const taken = rows.take(buffer, held, last);
    buffer.copyWithin(0, taken, held);
    held -= taken;
    const now = performance.now();
    if (now - told < PAUSE) continue;
    told = now;
    // Two bytes a sign have become about one.
    const fraction = Math.min(1, (passed * (wide === null ? 1 : 2)) / blob.size);
    await tell({ fraction, rows: rows.read, perSecond: Math.round((1000 * rows.read) / (now - started)) });
  }
  await reader.cancel();
}

/** The next piece, which is fetched while the last one is counted; that it fails is told where it is awaited. */
function ahead(reader: ReadableStreamDefaultReader<Uint8Array>) {
  const coming = reader.read();
  coming.catch(() => undefined);
  return coming;
}

function widened(buffer: Uint8Array<ArrayBuffer>, held: number, size: number): Uint8Array<ArrayBuffer> {
  const wider = new Uint8Array(size);
  wider.set(buffer.subarray(0, held));
  return wider;
}

/** Fails with a TypeError where the bytes are not of the encoding. */
function inUtf8(blob: Blob, encoding: Encoding): ReadableStream<Uint8Array> {
  const text = blob.stream().pipeThrough(new TextDecoderStream(encoding, { fatal: true }));
  return text.pipeThrough(new TextEncoderStream());
}
