import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { StackDatum } from '../../src/charts/unitStack.ts';
import '../../src/app.css';
import WithDetail from './WithDetail.svelte';

const datum = (id: string, parts: StackDatum['parts']): StackDatum => ({
  id,
  label: `Hälsocentral ${id}`,
  note: '',
  parts,
  text: parts ? '3,0' : 'Kan inte räknas',
  description: `Hälsocentral ${id}: 3,0 mnkr`,
});

const PROPS = {
  data: [datum('A', { listing: 2, cni: 1 }), datum('B', { listing: 1, cni: 0 }), datum('C', null)],
  keys: ['listing', 'cni'],
  hatched: [],
  label: 'Vad varje vårdenhet får 2026',
  axis: 'mnkr/år',
  formatTick: String,
  emphasis: null,
};

test('has a name, and a description for every unit', async () => {
  await render(WithDetail, PROPS);
  await expect.element(page.getByRole('listbox', { name: 'Vad varje vårdenhet får 2026' })).toBeVisible();
  await expect.element(page.getByRole('option', { name: 'Hälsocentral B: 3,0 mnkr' })).toBeInTheDocument();
});

test('draws each part as long as it is, none for nought and none for an unknown figure', async () => {
  const { container } = await render(WithDetail, PROPS);
  await expect.poll(() => container.querySelectorAll('.bar').length).toBe(3);
  const [listing, cni] = [...container.querySelectorAll<SVGRectElement>('.bar')].map(
    (bar) => bar.getBBox().width + 1,
  );
  expect((listing ?? 0) / (cni ?? 1)).toBeCloseTo(2, 1);
  await expect.element(page.getByText('Kan inte räknas')).toBeVisible();
});

test('is one stop for the keyboard, and tells of the unit that the arrows reach', async () => {
  await render(WithDetail, PROPS);
  await expect.element(page.getByRole('option').first()).toBeInTheDocument();
  await userEvent.tab();
  await expect.element(page.getByText('Om A')).toBeVisible();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByText('Om B')).toBeVisible();
  await userEvent.keyboard('{End}');
  await expect.element(page.getByText('Om C')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByText('Om C')).not.toBeInTheDocument();
});

test('keeps a bar’s identity when the figures change, so that it moves instead of blinking', async () => {
  const { container, rerender } = await render(WithDetail, PROPS);
  await expect.poll(() => container.querySelectorAll('.bar').length).toBe(3);
  const before = container.querySelector('[role=option]');
  await rerender({ data: [datum('B', { listing: 4, cni: 1 }), datum('A', { listing: 2, cni: 2 })] });
  await expect.poll(() => container.querySelectorAll('[role=option]')[1]).toBe(before);
});
