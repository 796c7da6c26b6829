import { expect, test } from 'vitest';
import { tableText } from '../../src/ui/cells.ts';
import '../../src/app.css';

/** A table of the page, made of what its rows are to be. */
function table(markup: string): HTMLTableElement {
  document.body.innerHTML = `<table>${markup}</table>`;
  return document.querySelector('table')!;
}
const body = (markup: string): string[][] => tableText(table(`<tbody>${markup}</tbody>`)).body;

test('a heading over several columns stands over each of them', () => {
  const { head, body: rows } = tableText(
    table(
      '<caption>Namn</caption><thead><tr><th rowspan="2">Post</th><th colspan="2">År</th></tr>' +
        '<tr><th>2025</th><th>2026</th></tr></thead>' +
        '<tbody><tr><th>CNI</th><td>1</td><td>2</td></tr></tbody><tfoot><tr><th>Summa</th><td>3</td></tr></tfoot>',
    ),
  );
  expect(head).toEqual([
    ['Post', 'År', 'År'],
    ['Post', '2025', '2026'],
  ]);
  expect(rows).toEqual([
    ['CNI', '1', '2'],
    ['Summa', '3', ''],
  ]);
});

test('what several columns of a row share is said once', () => {
  expect(body('<tr><th colspan="3">Grupp</th></tr><tr><td>a</td><td>b</td><td>c</td></tr>')).toEqual([
    ['Grupp', '', ''],
    ['a', 'b', 'c'],
  ]);
});

test('a cell says what is seen, with the amount that its button holds', () => {
  expect(
    body(
      '<tr><td><button>1\u00a0200</button> <span class="visually-hidden">mer</span></td>' +
        '<td><span>ett</span><p>två</p></td><td><button class="no-print">Ta bort</button></td></tr>',
    ),
  ).toEqual([['1\u00a0200', 'ett två', '']]);
});

test('a mark alone gives the words that are told of it', () => {
  expect(
    body('<tr><td><span>✓</span><span class="visually-hidden">Stämmer</span></td><td>–</td></tr>'),
  ).toEqual([['Stämmer', '–']]);
});

test('headings of rows and columns of text are words', () => {
  const { body: rows, words } = tableText(
    table(
      '<thead><tr><th>a</th><th>b</th><th>c</th></tr></thead>' +
        '<tbody><tr><th>5.10</th><td class="text">+46</td><td>1.5</td></tr>' +
        '<tr><th colspan="3">5.11</th></tr></tbody>',
    ),
  );
  expect(rows).toEqual([
    ['5.10', '+46', '1.5'],
    ['5.11', '', ''],
  ]);
  expect(words).toEqual([
    [true, true, false],
    [true, false, false],
  ]);
});

test('a field gives what it holds', () => {
  expect(
    body(
      '<tr><td><input value="1,16"></td>' +
        '<td><select><option>ett</option><option selected>två</option></select></td></tr>',
    ),
  ).toEqual([['1,16', 'två']]);
});

test('rows that are hidden, or only open another table, are no rows', () => {
  expect(
    body('<tr class="no-print"><td>1</td></tr><tr><td><table></table></td></tr><tr><td>2</td></tr>'),
  ).toEqual([['2']]);
});
