// Bytes till text: finds the encoding a spreadsheet program wrote and refuses what is no text at all.

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** First bytes of a zip archive (xlsx, ods) and of an empty one. */
const ZIPPED = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
/** First bytes of the old Office container: an old workbook (xls), or a new one with a password. */
const CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];

/** Windows-1252 from 0x80 to 0x9f. Some versions of Node decode this range as Latin-1, where `–` is 0x96. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** How many bytes are looked at to tell UTF-16 without a byte order mark. */
const SAMPLE = 4096;

/** The text of a file without byte order mark, or the code of the fault that bars reading it. */
export function decode(bytes: Uint8Array): Decoded | 'spreadsheetFile' | 'encryptedFile' | 'notText' {
  if (startsWith(bytes, CONTAINER)) return isEncrypted(bytes) ? 'encryptedFile' : 'spreadsheetFile';
  if (isZipped(bytes)) return 'spreadsheetFile';
  const encoding = encodingOf(bytes);
  const text = encoding === 'windows-1252' ? western(bytes) : strict(bytes, encoding);
  if (text === null || text.includes('\0')) return 'notText';
  return { text, encoding };
}

/** Whether it may be a workbook. */
export function isZipped(bytes: Uint8Array): boolean {
  return ZIPPED.some((magic) => startsWith(bytes, magic));
}

/** Whether the container has a part of the name that a workbook with a password has. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8-bom';
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return wideEncoding(bytes) ?? (strict(bytes, 'utf-8') === null ? 'windows-1252' : 'utf-8');
}

/** UTF-16 without a mark: most characters of a Swedish file have a zero as their high byte, none as their low. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, i) => {
    if (byte !== 0) return;
    if (i % 2 === 0) even++;
    else odd++;
  });
  const most = sample.length / 4;
  if (even === 0 && odd > most) return 'utf-16le';
  if (odd === 0 && even > most) return 'utf-16be';
  return null;
}

/** The text of a part of a file whose encoding is known, without byte order mark; null where it is not of it. */
export function textOf(bytes: Uint8Array, encoding: Encoding): string | null {
  return encoding === 'windows-1252' ? western(bytes) : strict(bytes, encoding);
}

/** Null where the bytes are not of this encoding. The decoder drops the byte order mark. */
function strict(bytes: Uint8Array, encoding: Exclude<Encoding, 'windows-1252'>): string | null {
  try {
    const label = encoding === 'utf-8-bom' ? 'utf-8' : encoding;
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function western(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\x80-\x9f]/g, (sign) => HIGH[sign.charCodeAt(0) - 0x80]!);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}
