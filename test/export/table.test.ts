import Papa from 'papaparse';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber, tableCsv, tableHtml, tableTsv, type Writing } from '../../src/export/table.ts';
import { formatFor } from '../../src/i18n/format.ts';

const SV: Writing = { language: 'sv', units: ['kr', 'tkr/år', '%', 'km'] };
const EN: Writing = { language: 'en', units: ['SEK', '%', 'km'] };
const one = (...texts: string[]) => ({ head: [['Post']], body: texts.map((text) => [text]), words: [] });
const lines = (...texts: string[]): string[] =>
  tableCsv(one(...texts), SV, [])
    .slice(1)
    .split('\r\n');

describe('a table as a file', () => {
  it('has numbers as a Swedish spreadsheet reads them', () => {
    expect(lines('798\u00a0047', '−267', '+1\u202f652,40', '0')).toEqual([
      ...['Post', '798047', '-267', '1652,40', '0', '', ''],
    ]);
  });

  it('moves a unit that all share to the heading, unless it stands there', () => {
    expect(lines('3,2\u00a0%', '−0,1\u00a0%').slice(0, 3)).toEqual(['Post (%)', '3,2', '-0,1']);
    const told = { head: [['Andel, %']], body: [['3,2\u00a0%']], words: [] };
    expect(tableCsv(told, SV, [])).toContain('Andel, %\r\n3,2\r\n');
  });

  it('leaves figures as they are written where their units differ', () => {
    expect(lines('12\u00a0km', '3,2\u00a0%', '7').slice(0, 4)).toEqual(['Post', '12 km', '3,2 %', '7']);
  });

  it('leaves a value that is missing empty', () => {
    expect(lines('–', '5\u00a0%').slice(0, 3)).toEqual(['Post (%)', '', '5']);
  });

  it('takes ranges, dates and allowances for text', () => {
    expect(lines('0–4', '±50', '22 juni 2026', '1\u00a05').slice(1, 5)).toEqual([
      ...['0–4', '±50', '22 juni 2026', '1 5'],
    ]);
  });

  it('leaves words as they are though they look like numbers, and takes no unit from them', () => {
    const table = {
      head: [['Section', 'Phone', 'Share']],
      body: [['5.10', '+46', '3.2\u00a0%']],
      words: [[true, true, false]],
    };
    expect(tableCsv(table, EN, []).split('\r\n').slice(0, 2)).toEqual([
      ...['\ufeffSection;Phone;Share (%)', "5.10;'+46;3,2"],
    ]);
    expect(tableTsv(table, EN).split('\r\n')[1]).toBe("5.10\t'+46\t3,2");
    expect(tableHtml(table, EN)).toContain('<td>5.10</td>');
    const shares = { head: [['A']], body: [['5\u00a0km'], ['7\u00a0%']], words: [[true], [false]] };
    expect(tableTsv(shares, EN)).toBe('A (%)\r\n5 km\r\n7');
  });

  it('says what it is after the rows, in one cell a line', () => {
    const text = tableCsv(one('1'), SV, ['Rubrik; med tecken', 'Ej avstämd']);
    expect(text).toBe('\ufeffPost\r\n1\r\n\r\n"Rubrik; med tecken"\r\nEj avstämd\r\n');
  });

  it.each(['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '＋1', '－1', '＠A', '−=1'])(
    'has nothing that a spreadsheet would run: %j',
    (text) => {
      const { data } = Papa.parse<string[]>(tableCsv(one(text, text), SV, [text]).slice(1), {
        delimiter: ';',
      });
      for (const row of data) expect(row[0] ?? '').not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      const copied = tableTsv(one(text), SV).split('\r\n')[1]!;
      expect(copied).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
    },
  );

  it('keeps every text and its place, whatever is in it', () => {
    const words = fc.string().map((text) => `x${text}x`);
    const tables = fc.array(fc.tuple(words, words), { minLength: 1 });
    fc.assert(
      fc.property(tables, (body) => {
        const text = tableCsv({ head: [['a', 'b']], body, words: [] }, SV, []).slice(1);
        const { data } = Papa.parse<string[]>(text, { delimiter: ';', newline: '\r\n' });
        const tidy = (part: string): string => part.replace(/\s+/g, ' ').trim();
        expect(data.slice(1, -2)).toEqual(body.map((row) => row.map(tidy)));
      }),
    );
  });
});

it('every number is read as it was written, in both languages', () => {
  for (const writing of [SV, EN]) {
    const format = formatFor(writing.language);
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (ore) => {
        const exact = readNumber(format.krExact(ore), writing)?.number ?? '';
        expect(Math.round(Number(exact.replace(',', '.')) * 100)).toBe(ore);
        const change = readNumber(format.percentChange(ore / 1e6), writing);
        expect(change?.unit).toBe('%');
      }),
    );
  }
});

describe('a table to paste', () => {
  it('has a cell between each two tabs, whatever a text holds', () => {
    expect(tableTsv(one('två\trader\nhär', '1\u00a0200'), SV)).toBe('Post\r\ntvå rader här\r\n1200');
  });

  it('has rows and cells as markup, and no markup from texts', () => {
    expect(tableHtml(one('<img src=x>', '−5'), SV)).toBe(
      '<table><thead><tr><th>Post</th></tr></thead>' +
        '<tbody><tr><td>&lt;img src=x&gt;</td></tr><tr><td>-5</td></tr></tbody></table>',
    );
  });
});
