// Arbetsbokens delar: a zipped workbook unpacked within bounds, and packed again for its reader.
import { zipSync } from 'fflate';
import { entriesOf, unpackEntry, type Entry } from './zip.ts';

/** Bytes of the largest workbook that is unpacked, and of its parts together when unpacked. */
const LARGEST_ZIP = 50_000_000;
const LARGEST_PARTS = 250_000_000;
/** Parts of a workbook of very many sheets. */
const MOST_PARTS = 10_000;

/** Parts that hold no cells, and that may be large. */
const IDLE =
  /(?:^|\/)(?:media|drawings|charts|theme|pivot\w*|externalLinks|printerSettings|customXml|docProps)\//;
/** What no workbook may have: it could say that a word stands for a long text. */
const DECLARED = '<!DOCTYPE';

/** The text of each part by its path. */
export type Parts = Record<string, string>;

/**
 * The parts of a workbook that say what its cells hold, or the code of the fault that bars reading it. An archive may
 * say anything of its parts: one that is another than it says, or that is there twice, makes the workbook damaged.
 */
export function unpack(
  bytes: Uint8Array,
): Parts | 'spreadsheetFile' | 'tooLargeWorkbook' | 'damagedWorkbook' {
  if (bytes.length > LARGEST_ZIP) return 'tooLargeWorkbook';
  const all = entriesOf(bytes);
  if (all === null) return 'damagedWorkbook';
  const entries = all.filter(({ name }) => /\.(?:xml|rels)$/.test(name) && !IDLE.test(name));
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (size > LARGEST_PARTS || entries.length > MOST_PARTS) return 'tooLargeWorkbook';
  if (!entries.some(({ name }) => name === 'xl/workbook.xml')) return 'spreadsheetFile';
  const parts: Parts = {};
  for (const entry of entries) {
    const text = textOf(entry);
    if (text === null || Object.hasOwn(parts, entry.name)) return 'damagedWorkbook';
    parts[entry.name] = text;
  }
  return parts;
}

/** Null where the part is damaged. */
function textOf(entry: Entry): string | null {
  const utf8 = new TextDecoder();
  let text = '';
  const whole = unpackEntry(entry, (piece) => (text += utf8.decode(piece, { stream: true })));
  text += utf8.decode();
  return whole && isWhole(text) && !text.includes(DECLARED) ? text : null;
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
