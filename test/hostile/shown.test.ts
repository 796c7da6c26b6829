// Names that are made to harm stay the text they are, in whatever is taken out; and no source could make more of one.
import { readFileSync, readdirSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../src/csv/read.ts';
import { resultsCsv } from '../../src/export/csv.ts';
import { unitsCsv } from '../../src/export/units.ts';
import { datasetOf, yearFile } from '../model/build.ts';
import { bytesOf, contentsOf } from '../export/workbooks.ts';

const HARMFUL = [
  '=HYPERLINK("https://exempel.se";"Öppna")',
  '+1+cmd|/C calc!A0',
  '-2+3',
  '@SUM(A1:A9)',
  '＝1+1',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  '&lt;b&gt; ]]> <![CDATA[',
  '"; DROP TABLE',
  '{{7*7}} ${7*7}',
];
const HEAD = 'enhet_id;namn;kommun;driftsform;avstand_km;cni';
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const readUnits = (text: string) => readFile('enheter.csv', new TextEncoder().encode(text));

function unitsOf(names: readonly string[]) {
  const rows = names.map((name, i) => `U${i};${quoted(name)};${quoted(name)};region;1;1`);
  const { content, faults } = readUnits([HEAD, ...rows].join('\n'));
  return { units: content?.kind === 'units' ? content.units : [], faults };
}

test('a name is read as it is written, written so that no program runs it, and read back the same', () => {
  const { units, faults } = unitsOf(HARMFUL);
  expect(faults).toEqual([]);
  expect(units.map(({ name }) => name)).toEqual(HARMFUL);
  const text = unitsCsv(units);
  for (const cell of text.split(/;|\r\n/)) expect(cell).not.toMatch(/^"?[=+\-@＝\t]/);
  const again = readUnits(text).content;
  expect(again?.kind === 'units' ? again.units.map(({ name }) => name) : []).toEqual(HARMFUL);
});

test('a name in the results is no formula', () => {
  const lines = HARMFUL.map((name) => ({
    unitId: name,
    name,
    year: 2026,
    scenario: name,
    line: 'cni',
    ore: 1,
  }));
  for (const row of resultsCsv(lines).split('\r\n').slice(1)) expect(row).not.toMatch(/(^|;)"?[=+\-@＝\t]/);
});

test('a name in a workbook is a text, and no part of its markup', async () => {
  const persons = { persons: { '30-34': 900 } };
  const dataset = datasetOf(Object.fromEntries(HARMFUL.map((_, i) => [`U${i}`, persons])));
  const units = dataset.units.map((unit, i) => ({ ...unit, name: HARMFUL[i]! }));
  const parts = unzipSync(await bytesOf(contentsOf({ ...dataset, units }, yearFile(2026))));
  const texts = Object.values(parts).map((part) => new TextDecoder().decode(part));
  const formulas = texts.flatMap((text) => [...text.matchAll(/<f[^>]*>([^<]*)/g)].map(([, one]) => one!));
  expect(formulas.length).toBeGreaterThan(100);
  for (const name of HARMFUL) expect(formulas.filter((one) => one.includes(name.slice(1)))).toEqual([]);
  for (const text of texts) expect(text).not.toMatch(/<img|<script/);
  expect(texts.join()).toContain('&lt;img src=x');
});

describe('what cannot be seen', () => {
  test('is no part of a name, and turns nothing around', () => {
    const { units } = unitsOf([
      '\u202eNorra\u2066',
      'Sö\u200bdra\ufeff',
      '\u3164Väs\u00adtra\ufe0f',
      'Ös\ttra',
    ]);
    expect(units.map(({ name }) => name)).toEqual(['Norra', 'Södra', 'Västra', 'Ös tra']);
  });

  test('makes no second unit of one id', () => {
    const { faults } = readUnits(`${HEAD}\nA;Norra;c;region;1;1\nA\u200b;Södra;c;region;1;1`);
    expect(faults).toMatchObject([{ code: 'duplicateUnit', first: 2, place: { row: 3 } }]);
  });

  test.each(['Nor\u200bra', 'norra', 'Norra ', 'Ｎｏｒｒａ', '\u202aNorra'])(
    'makes no second name of one: %j is told as the same',
    (name) => {
      const { units, faults } = unitsOf(['Norra', name]);
      expect(faults).toMatchObject([
        { code: 'sameName', severity: 'warning', first: 2, place: { row: 3, column: 'namn' } },
      ]);
      expect(units).toHaveLength(2);
    },
  );
});

test('no source makes markup or code of a text, or asks anything of elsewhere', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|svelte)$/.test(file))
    .map((file) => `src/${file}`);
  const page = ['index.html', 'public/check.js'];
  expect(files.length).toBeGreaterThan(200);
  const makes =
    /\{@html|\b(?:inner|outer)HTML\b|insertAdjacentHTML|createContextualFragment|parseFromString|document\.write|srcdoc|\beval\(|\bnew Function\b|(?:setTimeout|setInterval)\(\s*['"`]/;
  const asks = /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts)\b/;
  const odd = [...files, ...page].filter((file) => {
    const text = readFileSync(file, 'utf8');
    // The worker is cut off by taking away what asks, by its names.
    return makes.test(text) || (file !== 'src/worker/isolation.ts' && asks.test(text));
  });
  expect(odd).toEqual([]);
});
