// The frame around a table, in the real browser.
import { createRawSnippet, flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Scroll from '../../src/ui/Scroll.svelte';

const tableOf = (width: string) =>
  createRawSnippet(() => ({
    render: () => `<table style="width: ${width}"><tbody><tr><td>132 230</td></tr></tbody></table>`,
  }));

test('a table wider than the page scrolls in its frame before it is painted, so that the page stays as it is', () => {
  void render(Scroll, { label: 'Listade', children: tableOf('4000px') });
  flushSync();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
});

test('a table that has room is no frame of its own, and no stop for the keyboard', async () => {
  const { getByRole } = await render(Scroll, { label: 'Listade', children: tableOf('10px') });
  await expect.element(getByRole('region', { name: 'Listade' })).not.toHaveAttribute('tabindex');
});
