// Arbetsbokens delar: a zipped workbook unpacked within bounds, and packed again for its reader.
import { unzipSync, zipSync } from 'fflate';

/** Bytes of the largest workbook that is unpacked, and of its parts together when unpacked. */
const LARGEST_ZIP = 50_000_000;
const LARGEST_PARTS = 250_000_000;

/** Parts that hold no cells, and that may be large. */
const IDLE =
  /(?:^|\/)(?:media|drawings|charts|theme|pivot\w*|externalLinks|printerSettings|customXml|docProps)\//;

/** The text of each part by its path. */
export type Parts = Record<string, string>;

/**
 * The parts of a workbook that say what its cells hold, or the code of the fault that bars reading it. An archive may
 * claim to be smaller than it is: no part becomes larger than it claims, and one that breaks off is damaged.
 */
export function unpack(
  bytes: Uint8Array,
): Parts | 'spreadsheetFile' | 'tooLargeWorkbook' | 'damagedWorkbook' {
  if (bytes.length > LARGEST_ZIP) return 'tooLargeWorkbook';
  let size = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (!/\.(?:xml|rels)$/.test(name) || IDLE.test(name)) return false;
        size += originalSize;
        return size <= LARGEST_PARTS;
      },
    });
  } catch {
    return 'damagedWorkbook';
  }
  if (size > LARGEST_PARTS) return 'tooLargeWorkbook';
  if (files['xl/workbook.xml'] === undefined) return 'spreadsheetFile';
  const utf8 = new TextDecoder();
  const parts: Parts = {};
  for (const [name, part] of Object.entries(files)) parts[name] = utf8.decode(part);
  return Object.values(parts).every(isWhole) ? parts : 'damagedWorkbook';
}

/** Without compression, for large parts would be unpacked by a worker that the page's policy does not let in. */
export function pack(parts: Parts): Blob {
  const utf8 = new TextEncoder();
  const files = Object.entries(parts).map(([name, text]) => [name, utf8.encode(text)] as const);
  const packed = zipSync(Object.fromEntries(files), { level: 0 });
  return new Blob([packed as Uint8Array<ArrayBuffer>]);
}

/** Whether the part ends where its first element does. */
function isWhole(xml: string): boolean {
  const root = /<([A-Za-z][\w:.-]*)[\s/>]/.exec(xml.slice(0, 10_000))?.[1];
  if (root === undefined) return false;
  return xml.slice(-1000).trimEnd().endsWith(`</${root}>`) || /^(?:<\?[^>]*>)?\s*<[^<>]*\/>\s*$/.test(xml);
}
