// Bladets celler i arbetsbokens text: what its reader would pass over in silence is put so that it shows.
import { percentText } from './cell.ts';

/** Rows that a sheet can have. */
const MOST_ROWS = 1_048_576;

// No part of a text is looked at from more than one place, however it is broken.
const PREFIX = String.raw`(?:[^\s<>:/]*:)?`;
/** A row or a cell opened; without its end where the tag breaks off. */
const TAG = new RegExp(String.raw`<(${PREFIX})(row|c)(?=[\s/>])([^<>]*)(>?)`, 'g');
/** A cell, as `plainTag` opens it, until it is closed, or another is opened, or the sheet ends. */
const CELL = new RegExp(
  String.raw`<(${PREFIX})c((?: [^<>]*)?)>([\s\S]*?)(?:(</${PREFIX}c\s*>)|(?=<${PREFIX}c[ >])|$)`,
  'g',
);
const ROW = new RegExp(String.raw`<${PREFIX}row(?: r="(\d+)")?>(\s*</${PREFIX}row\s*>)?`, 'g');
const VALUE = /<((?:\w+:)?)v(?:\s[^<>]*)?>([^<]*)<\/\1v>/;
const FORMULA = /<((?:\w+:)?)f(?:\s[^<>]*?)?(?:\/>|>([^<]*)<\/\1f>)/;

/** What attributes look like, by their names. */
const FORMS = new Map<string, RegExp>();

interface Legible {
  readonly xml: string;
  /** Cells of the rectangle that is read, empty ones included. */
  readonly area: number;
  /** Those that hold anything. */
  readonly filled: number;
}

export function isSheet(xml: string): boolean {
  return /<(?:[^\s<>:/]*:)?sheetData[\s/>]/.test(xml);
}

/**
 * A sheet with errors (`#REF!`), per cent (`25 %`) and formulas without a value (`=A1`) as text, and without cells and
 * rows that hold nothing; or the code of the fault that bars reading it. `percent` are the cell styles that show per cent.
 */
export function legible(
  given: string,
  percent: ReadonlySet<string>,
): Legible | 'damagedWorkbook' | 'tooLargeWorkbook' {
  let [whole, beyond] = [true, false];
  let [rows, columns, filled] = [0, 0, 0];
  const plain = given.replace(TAG, (_, prefix: string, name: string, attributes: string, end: string) => {
    whole &&= end !== '';
    const place = attribute(attributes, 'r');
    beyond ||= place !== '' && !(Number(/^[A-Z]{0,3}([1-9]\d{0,6})$/.exec(place)?.[1]) <= MOST_ROWS);
    columns = Math.max(columns, columnNumber(/^[A-Z]*/.exec(place)![0]));
    // A row without a number is one more, though it be empty.
    if (attributes.endsWith('/'))
      return name === 'row' && place === '' ? `<${prefix}row></${prefix}row>` : '';
    return plainTag(`${prefix}${name}`, attributes);
  });
  if (beyond) return 'tooLargeWorkbook';
  const cells = plain.replace(CELL, (cell, prefix: string, attributes: string, content: string, end) => {
    whole &&= end !== undefined;
    if (!content.includes('<')) return '';
    filled += 1;
    const shown = textOf(attribute(attributes, 't') || 'n', attribute(attributes, 's'), content, percent);
    if (shown === null) return cell as string;
    const others = attributes.replace(/ t="\w*"/, '');
    return `<${prefix}c${others} t="str"><${prefix}v>${shown}</${prefix}v></${prefix}c>`;
  });
  if (!whole) return 'damagedWorkbook';
  const xml = cells.replace(ROW, (row, number: string | undefined, empty: string | undefined) => {
    if (number !== undefined && empty !== undefined) return '';
    rows = Math.max(rows + 1, Number(number ?? 0));
    return row as string;
  });
  return { xml, area: rows * Math.max(1, columns), filled };
}

/** The opening of a row or a cell with no more than where it stands, its kind and its style. */
function plainTag(name: string, attributes: string): string {
  const kept = ['r', 's', 't'].map((one) => [one, attribute(attributes, one)] as const);
  return `<${name}${kept.map(([one, value]) => (/^\w+$/.test(value) ? ` ${one}="${value}"` : '')).join('')}>`;
}

/** The cell styles, by their number, that show per cent. */
export function percentStyles(xml: string): Set<string> {
  // Nine and ten are the formats that every workbook has.
  const formats = new Set(['9', '10']);
  for (const [tag] of xml.matchAll(/<(?:\w+:)?numFmt\s[^<>]*>/g)) {
    const code = attribute(tag, 'formatCode').replace(/&quot;.*?&quot;|\\./g, '');
    if (code.includes('%')) formats.add(attribute(tag, 'numFmtId'));
  }
  const [, after = ''] = xml.split(/<(?:\w+:)?cellXfs[\s>]/, 2);
  const [cells = ''] = after.split(/<\/(?:\w+:)?cellXfs>/, 1);
  const styles = [...cells.matchAll(/<(?:\w+:)?xf\s[^<>]*>/g)].map(([tag]) => attribute(tag, 'numFmtId'));
  return new Set(styles.flatMap((format, i) => (formats.has(format) ? [String(i)] : [])));
}

/** The value of an attribute of a tag; empty where it has none. */
export function attribute(tag: string, name: string): string {
  const form =
    FORMS.get(name) ?? new RegExp(String.raw`\s(?:[^\s=:]+:)?${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`);
  // Made once for each name, for a sheet has millions of cells.
  FORMS.set(name, form);
  const found = form.exec(tag);
  return found?.[1] ?? found?.[2] ?? '';
}

/** Null where the cell shows by itself. */
function textOf(type: string, style: string, content: string, percent: ReadonlySet<string>): string | null {
  const value = VALUE.exec(content)?.[2];
  if (type === 'e') return value ?? '#';
  if (value === undefined) {
    const formula = FORMULA.exec(content);
    // A formula that gives nothing has an empty value, one that never was computed has none.
    return formula === null || /<(?:\w+:)?(?:v|is)[\s/>]/.test(content) ? null : `=${formula[2] ?? ''}`;
  }
  const shows = type === 'n' && percent.has(style) && value !== '';
  return shows ? percentText(Number(value)) : null;
}

/** 1 for `A`, 27 for `AA`. */
function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
}
