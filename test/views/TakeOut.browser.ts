import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { sv } from '../../src/i18n/sv.ts';
import type { Session } from '../../src/state/session.svelte.ts';
import TakeOut from '../../src/views/TakeOut.svelte';
import '../../src/app.css';

const session = { settings: { t: sv } } as unknown as Session;
const props = (take: () => Promise<string>) => ({
  ...{ session, kind: 'table' as const, title: 'Belopp 2026' },
  ways: [{ name: 'CSV', take }],
});

test('is opened and used by keyboard, under names that say of what, and tells what it did', async () => {
  const take = vi.fn(() => Promise.resolve('Filen är sparad.'));
  await render(TakeOut, props(take));
  await userEvent.tab();
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Spara tabell: Belopp 2026');
  await userEvent.keyboard('{Enter}');
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: 'CSV: Belopp 2026' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('status')).toHaveTextContent('Filen är sparad.');
  expect(take).toHaveBeenCalledOnce();
});

test('says why where it could not be done', async () => {
  await render(
    TakeOut,
    props(() => Promise.reject(new Error('disken är full'))),
  );
  await page.getByText('Spara tabell').click();
  await page.getByRole('button', { name: 'CSV: Belopp 2026' }).click();
  await expect.element(page.getByRole('status')).toHaveTextContent('disken är full');
});
