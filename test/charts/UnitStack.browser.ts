import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { StackDatum } from '../../src/charts/unitStack.ts';
import '../../src/app.css';
import { withoutMouse } from './withoutMouse.ts';
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
  withoutMouse();
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

test('tells of a unit inside the window, under its row or above it, also when the page is scrolled', async () => {
  withoutMouse();
  const data = Array.from({ length: 60 }, (_, i) => datum(String(i), { listing: 1, cni: 1 }));
  await render(WithDetail, { ...PROPS, data });
  await expect.element(page.getByRole('option').first()).toBeInTheDocument();
  const place = (): { row: DOMRect; box: DOMRect | undefined } => ({
    row: document.activeElement?.getBoundingClientRect() ?? new DOMRect(),
    box: document.querySelector('.told')?.getBoundingClientRect(),
  });
  await userEvent.tab();
  await expect.poll(() => (place().box?.top ?? NaN) - place().row.bottom).toBeCloseTo(0, 0);
  await userEvent.keyboard('{End}');
  // The row stands at the window's lower edge, so what is told of it must stand above.
  await expect.poll(() => place().row.top - (place().box?.bottom ?? NaN)).toBeCloseTo(0, 0);
  const option = page.getByRole('option').nth(30).element() as SVGElement;
  option.focus();
  option.scrollIntoView({ block: 'end' });
  await expect.poll(() => place().row.top - (place().box?.bottom ?? NaN)).toBeCloseTo(0, 0);
  option.scrollIntoView({ block: 'center' });
  await expect.poll(() => (place().box?.top ?? NaN) - place().row.bottom).toBeCloseTo(0, 0);
});

// Last, for the pointer stays where it was.
test('lets what is told of a chosen unit be reached, by mouse and by keyboard', async () => {
  const { container } = await render(WithDetail, PROPS);
  const box = (): Element | null => container.querySelector('.told');
  await userEvent.hover(page.getByRole('option').nth(1));
  await expect.element(page.getByText('Om B')).toBeVisible();
  expect(getComputedStyle(box()!).pointerEvents).toBe('none');
  await userEvent.click(page.getByRole('option').nth(1));
  expect(getComputedStyle(box()!).pointerEvents).toBe('auto');
  await userEvent.tab();
  await expect.element(page.getByRole('button', { name: 'Om B' })).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('option').nth(1)).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.poll(box).toBe(null);
});
