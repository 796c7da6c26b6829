// Bladets celler i arbetsbokens text: what its reader would pass over in silence is put so that it shows.
import { percentText } from './cell.ts';

/** Cells of the largest sheet, empty ones between them included. */
const MOST_CELLS = 20_000_000;

const CELL = /<((?:\w+:)?)c(\s[^>]*?)(?:\/>|>([\s\S]*?)<\/\1c>)/g;
const VALUE = /<((?:\w+:)?)v(?:\s[^>]*)?>([^<]*)<\/\1v>/;
const FORMULA = /<((?:\w+:)?)f(?:\s[^>]*?)?(?:\/>|>([^<]*)<\/\1f>)/;

export function isSheet(xml: string): boolean {
  return /<(?:\w+:)?worksheet[\s>]/.test(xml.slice(0, 10_000));
}

/**
 * A sheet with errors (`#REF!`), per cent (`25 %`) and formulas without a value (`=A1`) as text; null where it is too
 * large. `percent` are the cell styles that show per cent.
 */
export function legible(xml: string, percent: ReadonlySet<string>): string | null {
  let rows = 0;
  let columns = 0;
  const text = xml.replace(CELL, (cell, prefix: string, attributes: string, content: string | undefined) => {
    if (content === undefined) return cell;
    const [, letters = '', row = '0'] = /\sr="([A-Z]+)(\d+)"/.exec(attributes) ?? [];
    const type = /\st="(\w+)"/.exec(attributes)?.[1] ?? 'n';
    rows = Math.max(rows, Number(row));
    columns = Math.max(columns, columnNumber(letters));
    const shown = textOf(type, /\ss="(\d+)"/.exec(attributes)?.[1], content, percent);
    if (shown === null) return cell;
    const others = attributes.replace(/\st="\w+"/, '');
    return `<${prefix}c${others} t="str"><${prefix}v>${shown}</${prefix}v></${prefix}c>`;
  });
  return rows * columns <= MOST_CELLS ? text : null;
}

/** The cell styles, by their number, that show per cent. */
export function percentStyles(xml: string): Set<string> {
  // Nine and ten are the formats that every workbook has.
  const formats = new Set(['9', '10']);
  for (const [tag] of xml.matchAll(/<(?:\w+:)?numFmt\s[^>]*>/g)) {
    const code = attribute(tag, 'formatCode').replace(/&quot;.*?&quot;|\\./g, '');
    if (code.includes('%')) formats.add(attribute(tag, 'numFmtId'));
  }
  const cells = /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(xml)?.[0] ?? '';
  const styles = [...cells.matchAll(/<(?:\w+:)?xf\s[^>]*>/g)].map(([tag]) => attribute(tag, 'numFmtId'));
  return new Set(styles.flatMap((format, i) => (formats.has(format) ? [String(i)] : [])));
}

/** The value of an attribute of a tag; empty where it has none. */
export function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

/** Null where the cell shows by itself. */
function textOf(
  type: string,
  style: string | undefined,
  content: string,
  percent: ReadonlySet<string>,
): string | null {
  const value = VALUE.exec(content)?.[2];
  if (type === 'e') return value ?? '#';
  if (value === undefined) {
    const formula = FORMULA.exec(content);
    // A formula that gives nothing has an empty value, one that never was computed has none.
    return formula === null || /<(?:\w+:)?(?:v|is)[\s/>]/.test(content) ? null : `=${formula[2] ?? ''}`;
  }
  const shows = type === 'n' && style !== undefined && percent.has(style) && value !== '';
  return shows ? percentText(Number(value)) : null;
}

/** 1 for `A`, 27 for `AA`. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
}
