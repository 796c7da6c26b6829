import { beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { sv } from '../../src/i18n/sv.ts';
import type { Session } from '../../src/state/session.svelte.ts';
import Search from '../../src/views/search/Search.svelte';
import '../../src/app.css';

const UNITS = [
  { id: 'JH01', name: 'Hälsocentral Åre', municipality: 'Åre' },
  { id: 'JH02', name: 'Hälsocentral Strömsund', municipality: 'Strömsund' },
];
const manyUnits = Array.from({ length: 1_200 }, (_, index) => ({
  ...{ id: `X${index}`, name: `Vårdenhet ${index}`, municipality: 'Berg' },
}));

const go = vi.fn();
const sessionOf = (units: readonly object[], slash = true): Session =>
  ({
    settings: { t: sv, language: 'sv', slash, setSlash: vi.fn() },
    results: { dataset: { units } },
    place: { go },
  }) as unknown as Session;
const field = page.getByRole('combobox', { name: 'Sök vårdenhet, sida eller ord' });

beforeEach(() => go.mockClear());

test('opens with a key, finds a unit in spite of a slip, and goes there with Enter', async () => {
  await render(Search, { session: sessionOf(UNITS) });
  await userEvent.keyboard('/');
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('stromsnud');
  await expect.element(page.getByRole('status')).toHaveTextContent('1 träff');
  await expect.element(page.getByRole('option')).toHaveAttribute('aria-selected', 'true');
  await userEvent.keyboard('{Enter}');
  expect(go).toHaveBeenCalledExactlyOnceWith('unit', 'JH02');
  await expect.element(field).not.toBeInTheDocument();
});

test('opens with the key from a choice among buttons too, but not where a slash can be written', async () => {
  await render(Search, { session: sessionOf(UNITS) });
  const focus = (type: string): void => {
    const input = document.body.appendChild(Object.assign(document.createElement('input'), { type }));
    input.focus();
  };
  focus('text');
  await userEvent.keyboard('/');
  await expect.element(field).not.toBeInTheDocument();
  focus('radio');
  await userEvent.keyboard('/');
  await expect.element(field).toHaveFocus();
});

test('names the option that the arrow keys have come to, and goes round', async () => {
  await render(Search, { session: sessionOf(UNITS) });
  await userEvent.keyboard('{Control>}k{/Control}');
  await userEvent.keyboard('hälsocentral');
  const active = (): string | null | undefined =>
    document.getElementById(field.element().getAttribute('aria-activedescendant') ?? '')?.textContent;
  expect(active()).toContain('Strömsund');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(active).toContain('Åre');
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
  const options = page.getByRole('option').elements();
  await expect.poll(active).toBe(options.at(-1)?.textContent);
});

test('finds a page by what one wants to do, though the page is called something else', async () => {
  await render(Search, { session: sessionOf([]) });
  await userEvent.keyboard('/utbetalning{Enter}');
  expect(go).toHaveBeenLastCalledWith('unit', null);
  await userEvent.keyboard('/80–84{Enter}');
  expect(go).toHaveBeenLastCalledWith('scenario', 'vikter');
});

test('says so where nothing fits, and Enter goes nowhere', async () => {
  await render(Search, { session: sessionOf(UNITS) });
  await page.getByRole('button', { name: 'Sök' }).click();
  await userEvent.keyboard('xyzzy{Enter}');
  await expect.element(page.getByRole('status')).toHaveTextContent('Inget passar ”xyzzy”');
  expect(go).not.toHaveBeenCalled();
});

test('shows the best of very many, and how many more there are', async () => {
  await render(Search, { session: sessionOf(manyUnits) });
  await page.getByRole('button', { name: 'Sök' }).click();
  await userEvent.keyboard('vårdenhet');
  await expect.element(page.getByText('1192 till')).toBeVisible();
});

test('does not take a key that is written in a field, nor one that has been turned off', async () => {
  const input = document.createElement('input');
  document.body.append(input);
  input.focus();
  await render(Search, { session: sessionOf(UNITS, false) });
  await userEvent.keyboard('/');
  expect(input.value).toBe('/');
  input.remove();
  await userEvent.keyboard('/');
  await expect.element(field).not.toBeInTheDocument();
});
