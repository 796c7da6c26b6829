// The cells of a workbook of ours as they are written: numbers, texts and formulas by sheet, and the names that these use.
import { unzipSync } from 'fflate';

/** @typedef {(string | number | null)[][]} Cells */

/**
 * @param {Uint8Array} bytes
 * @returns {{ sheets: Record<string, Cells>, names: [name: string, reference: string][] }}
 */
export function contentsOf(bytes) {
  const files = unzipSync(bytes);
  const text = (/** @type {string} */ path) => new TextDecoder().decode(files[path]);
  const book = text('xl/workbook.xml');
  const sheets = [...book.matchAll(/<sheet r:id="rId(\d+)"[^>]* name="([^"]*)"/g)].map(
    ([, id, name = '']) => [plain(name), cellsOf(text(`xl/worksheets/sheet${id}.xml`))],
  );
  const names = [...book.matchAll(/<definedName name="([^"]*)">([^<]*)</g)];
  return {
    sheets: Object.fromEntries(sheets),
    names: names.map(([, name = '', reference = '']) => [plain(name), plain(reference)]),
  };
}

/**
 * @param {string} xml
 * @returns {Cells}
 */
function cellsOf(xml) {
  /** @type {Cells} */
  const cells = [];
  for (const [, letters = '', number, inside = ''] of xml.matchAll(
    /<c r="([A-Z]+)(\d+)"[^>]*?>(.*?)<\/c>/gs,
  )) {
    const column = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
    const row = (cells[Number(number) - 1] ??= []);
    const [, formula] = /<f[^>]*>([^<]*)<\/f>/.exec(inside) ?? [];
    const [, value] = /<v>([^<]*)<\/v>/.exec(inside) ?? [];
    const [, words] = /<t[^>]*>([^<]*)<\/t>/.exec(inside) ?? [];
    if (formula !== undefined) row[column] = `=${plain(formula)}`;
    else if (value !== undefined) row[column] = Number(value);
    // A text that looks like a formula is none.
    else if (words !== undefined) row[column] = `'${plain(words)}`;
  }
  return Array.from(cells, (row) => Array.from(row ?? [], (cell) => cell ?? null));
}

/** @param {string} xml */
function plain(xml) {
  const signs = /** @type {Record<string, string>} */ ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' });
  return xml.replaceAll(/&(\w+);/g, (all, name) => signs[name] ?? all);
}
