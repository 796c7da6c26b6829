import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Choice from '../../src/ui/Choice.svelte';

const OPTIONS = [
  { value: 2025, label: '2025' },
  { value: 2026, label: '2026', note: 'förslag' },
];

test('tells its legend and the chosen option', async () => {
  await render(Choice, { legend: 'Regelår', options: OPTIONS, value: 2026, onchange: () => undefined });
  await expect.element(page.getByRole('group', { name: 'Regelår' })).toBeInTheDocument();
  await expect.element(page.getByRole('radio', { name: '2026 förslag' })).toBeChecked();
});

test('hands over the option chosen by keyboard', async () => {
  const onchange = vi.fn();
  await render(Choice, { legend: 'Regelår', options: OPTIONS, value: 2026, onchange });
  page.getByRole('radio', { name: '2026 förslag' }).element().focus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(onchange).toHaveBeenCalledWith(2025);
});
