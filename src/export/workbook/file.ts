// Arbetsbokens fil: sheets and names as .xlsx. The one place that knows the package that writes them.
import type { CellObject, Feature, Sheet } from 'write-excel-file/universal';
import { at, FORMAT, type Cell, type Look, type Page } from './page.ts';

/** Dark words on light grounds, so that they print and can be read in any theme of the program. */
const LOOKS: Readonly<Record<Look, CellObject>> = {
  title: { fontWeight: 'bold', fontSize: 16 },
  heading: { fontWeight: 'bold', backgroundColor: '#e8eef2', wrap: true, alignVertical: 'top' },
  input: { backgroundColor: '#fff8dc' },
  sum: { fontWeight: 'bold' },
  warning: { fontWeight: 'bold', textColor: '#8a1c1c' },
  wrapped: { wrap: true, alignVertical: 'top' },
};

/**
 * The file. Everything is computed anew when it is opened. The package compresses large parts in a worker of its own,
 * which the page's policy forbids: so the rows are kept from it, and put in their place afterwards.
 */
export async function fileOf(pages: readonly Page[], names: ReadonlyMap<string, string>): Promise<Blob> {
  const [{ default: write }, { unzipSync, zipSync, strFromU8, strToU8 }] = await Promise.all([
    import('write-excel-file/universal'),
    import('fflate'),
  ]);
  const sheets = pages.map((page): Sheet<Blob> => {
    const { rows, columns } = page.frozen;
    return {
      sheet: page.name,
      data: page.rows.map((cells) => Array.from(cells, (cell) => (cell ? written(cell) : null))),
      columns: Array.from(page.widths, (width) => (width ? { width } : {})),
      orientation: 'landscape',
      ...(rows > 0 && { stickyRowsCount: rows }),
      ...(columns > 0 && { stickyColumnsCount: columns }),
    };
  });
  const kept: string[] = [];
  const packed = await write(sheets, { features: [named(names), without(pages, kept)] }).toBlob();
  const files = unzipSync(new Uint8Array(await packed.arrayBuffer()));
  kept.forEach((rows, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    files[path] = strToU8(strFromU8(files[path]!).replace(NO_ROWS, () => rows));
  });
  return new Blob([zipSync(files) as Uint8Array<ArrayBuffer>], { type: packed.type });
}

const NO_ROWS = '<sheetData/>';

function written({ text, number, formula, format, look }: Cell): CellObject {
  const style = look ? LOOKS[look] : {};
  // Put in its place with the rows: a text among those that all sheets share would be compressed by the package.
  if (text !== undefined) return { ...style, value: 0, type: Number };
  const numeric = format ? { ...style, format: FORMAT[format] } : style;
  return formula === undefined
    ? { ...numeric, value: number!, type: Number }
    : { ...numeric, value: formula, type: 'Formula' };
}

/** Names for ranges, and the wish to have all computed when the file is opened. */
function named(names: ReadonlyMap<string, string>): Feature<Blob> {
  const defined = [...names].map(
    ([name, range]) => `<definedName name="${name}">${escaped(range)}</definedName>`,
  );
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (xml) =>
            xml
              .replace('<definedNames/>', () => `<definedNames>${defined.join('')}</definedNames>`)
              .replace('<calcPr/>', '<calcPr calcId="0" fullCalcOnLoad="1"/>'),
        },
      },
    },
  };
}

/** Keeps the rows of each sheet, with their texts and what their formulas came to, and leaves the package none. */
function without(pages: readonly Page[], kept: string[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _, { sheetIndex }) => {
            const [start, end] = [xml.indexOf('<sheetData>'), xml.indexOf('</sheetData>')];
            if (start < 0) return xml;
            const after = end + '</sheetData>'.length;
            kept[sheetIndex] = filled(xml.slice(start, after), pages[sheetIndex]!);
            return xml.slice(0, start) + NO_ROWS + xml.slice(after);
          },
        },
      },
    },
  };
}

/** What formulas came to stands beside them, for programs that show a file without computing it. */
function filled(rows: string, page: Page): string {
  const cells = new Map<string, Cell>();
  page.rows.forEach((row, index) =>
    row.forEach((cell, column) => cell && cells.set(at(index + 1, column + 1), cell)),
  );
  return rows.replace(
    /<c r="([A-Z]+\d+)"([^>]*)>(.*?)<\/c>/g,
    (all, address: string, style: string, content: string) => {
      const { text, shown } = cells.get(address)!;
      if (text !== undefined)
        return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
      return shown === undefined ? all : `<c r="${address}"${style}>${content}<v>${shown}</v></c>`;
    },
  );
}

/** As XML, without the signs that it cannot hold. */
function escaped(text: string): string {
  const plain = text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '');
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
