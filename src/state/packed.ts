// Packad text: a text small enough for an address, and back again.

/** Characters of an unpacked text: more than any scenario needs, and little enough for any memory. */
const MOST = 1_000_000;

/** Whether the browser can pack at all. */
export function canPack(): boolean {
  return typeof CompressionStream === 'function' && typeof DecompressionStream === 'function';
}

/** Deflated, in the 64 signs that an address takes as they are. */
export async function pack(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let signs = '';
  for (const byte of bytes) signs += String.fromCharCode(byte);
  return btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Null for what `pack` has not made, or what would come to more than a million bytes. */
export async function unpack(packed: string): Promise<string | null> {
  if (!/^[\w-]+$/.test(packed) || packed.length > MOST) return null;
  try {
    const signs = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
    return await bounded(
      new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader(),
    );
  } catch {
    return null;
  }
}

/** Stops reading where it comes to too much: a small text can be made to swell without end. */
async function bounded(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.length;
    if (size > MOST) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
  return text + decoder.decode();
}
