// The frame around a table, in the real browser.
import { createRawSnippet, flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Scroll from '../../src/ui/Scroll.svelte';
import '../../src/app.css';

const [WIDTH, HEIGHT] = [400, 800];
await page.viewport(WIDTH, HEIGHT);

/** Of rows that are 40 pixels high, under a heading of the same height. */
const tableOf = (width: number, rows = 1) =>
  createRawSnippet(() => ({
    render: () => `<table class="table" style="width: ${width}px; line-height: 0">
      <thead><tr style="height: 40px"><th>Listade</th></tr></thead>
      <tbody>${'<tr style="height: 40px"><td>132 230</td></tr>'.repeat(rows)}</tbody>
    </table>`,
  }));
const hints = { columns: 'Rulla åt sidan.', both: (rows: number) => `Rulla för att se ${rows} rader.` };
const draw = (width: number, rows?: number) =>
  render(Scroll, { label: 'Listade', hints, children: tableOf(width, rows) });

test('a table wider than the page scrolls in its frame before it is painted, so that the page stays as it is', () => {
  void draw(4000);
  flushSync();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
});

test('a table that has room is no frame of its own, no stop for the keyboard, and needs no hint', async () => {
  const { getByRole, container } = await draw(10, 100);
  await expect.element(getByRole('region', { name: 'Listade' })).not.toHaveAttribute('tabindex');
  expect(container.querySelector('p')).toBeNull();
});

test('a wide table no higher than the window shows all its rows, and says that it has more columns', async () => {
  const { getByRole, container } = await draw(4000, 18);
  const frame = getByRole('region').element();
  expect(frame.clientHeight).toBeGreaterThanOrEqual(19 * 40);
  expect(frame.scrollHeight - frame.clientHeight).toBeLessThanOrEqual(1);
  expect(container.querySelector('p')).toHaveTextContent('Rulla åt sidan.');
});

test('a wide and higher one scrolls under its headings, and says how many rows it has', async () => {
  const { getByRole, container } = await draw(4000, 30);
  const frame = getByRole('region').element();
  expect(frame.clientHeight).toBeLessThan(HEIGHT);
  expect(container.querySelector('p')).toHaveTextContent('Rulla för att se 30 rader.');
  frame.scrollTop = 400;
  const heading = frame.querySelector('thead')!.getBoundingClientRect();
  expect(heading.top).toBeCloseTo(frame.getBoundingClientRect().top, 0);
});

test('the hint is in sight with the table, at the foot of the window while the table’s end is below it', async () => {
  const { container, getByRole } = await draw(4000, 18);
  container.style.paddingTop = '300px';
  const hint = container.querySelector('p')!.getBoundingClientRect();
  expect(hint.bottom).toBeCloseTo(HEIGHT, 0);
  expect(hint.top).toBeLessThan(getByRole('region').element().getBoundingClientRect().bottom);
});

test('the hint is there when the table is, so that nothing moves for it', async () => {
  void draw(4000, 30);
  flushSync();
  const bottom = (): number => document.querySelector('.around')!.getBoundingClientRect().bottom;
  const at = bottom();
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  expect(bottom()).toBe(at);
});

test('the hint goes when the table has room, and follows its rows', async () => {
  const { container } = await draw(4000, 30);
  const hint = (): string | undefined => container.querySelector('p')?.textContent;
  const [table, body] = [container.querySelector('table')!, container.querySelector('tbody')!];
  for (const row of [...body.rows].slice(25)) row.remove();
  await expect.poll(hint).toBe('Rulla för att se 25 rader.');
  table.style.width = '100px';
  await expect.poll(hint).toBeUndefined();
});
